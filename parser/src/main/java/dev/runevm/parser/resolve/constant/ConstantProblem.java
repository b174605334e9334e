package dev.runevm.parser.resolve.constant;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.parser.ast.AstNode;
import java.util.Optional;

/** Why a constant has no value; without a diagnostic if that has been reported already. */
final class ConstantProblem extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  private ConstantProblem(Diagnostic diagnostic) {
    super(null, null, false, false);
    this.diagnostic = diagnostic;
  }

  static ConstantProblem of(Diagnostic diagnostic) {
    return new ConstantProblem(diagnostic);
  }

  static ConstantProblem at(AstNode node, Code code, String message) {
    return new ConstantProblem(Diagnostic.error(code, node.source(), node.span(), message));
  }

  static ConstantProblem notSupported(AstNode node, String what) {
    return new ConstantProblem(
        Diagnostic.error(
                Code.CONST_UNSUPPORTED,
                node.source(),
                node.span(),
                what + " is not supported in constant contexts")
            .help("a constant is evaluated by the compiler: compute this in a function instead"));
  }

  static ConstantProblem reported() {
    return new ConstantProblem(null);
  }

  Optional<Diagnostic> diagnostic() {
    return Optional.ofNullable(diagnostic);
  }
}
