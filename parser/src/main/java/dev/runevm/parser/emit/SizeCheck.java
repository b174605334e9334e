package dev.runevm.parser.emit;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.diagnostic.Diagnostics;
import dev.runevm.language.limits.Limits;
import dev.runevm.language.source.Span;
import dev.runevm.language.unit.Function;
import dev.runevm.language.unit.Unit;
import dev.runevm.parser.program.Program;
import dev.runevm.parser.program.ProgramFunction;
import java.util.stream.IntStream;

/** Reports what would make the verifier refuse a unit because of its size. */
final class SizeCheck {
  private final Limits limits;
  private final Diagnostics diagnostics;
  private boolean withinLimits = true;

  SizeCheck(Limits limits, Diagnostics diagnostics) {
    this.limits = limits;
    this.diagnostics = diagnostics;
  }

  /** Whether nothing has been reported. */
  boolean areWithinLimits() {
    return withinLimits;
  }

  /** Checks the locals and the code of a function, which has been encoded. */
  void check(ProgramFunction function, int parameters, int locals, CodeBuffer code) {
    String name = name(function);
    if (parameters > limits.parameters()) {
      report(
          function,
          Code.FUNCTION_TOO_LARGE,
          name + " has " + parameters + " parameters; at most " + limits.parameters(),
          "pass a struct or an object");
    }
    if (locals > limits.locals()) {
      report(
          function,
          Code.TOO_MANY_LOCALS,
          name + " needs " + locals + " variables; at most " + limits.locals(),
          "move parts of it into functions of their own");
    }
    if (code.nesting() > limits.nesting()) {
      report(
          function,
          Code.NESTING_TOO_DEEP,
          name + " nests " + code.nesting() + " control structures; at most " + limits.nesting(),
          "move the inner ones into functions of their own");
    }
    if (code.maximumHeight() > limits.stack()) {
      report(
          function,
          Code.FUNCTION_TOO_LARGE,
          name
              + " has an expression of "
              + code.maximumHeight()
              + " operands; at most "
              + limits.stack(),
          "split the expression: a large vec can be filled with `push` or `extend`");
    }
  }

  /** Checks the finished unit; answers whether it is within the limits. */
  boolean check(Program program, Unit unit) {
    for (int i = 0; i < unit.functions().size(); i++) {
      Function function = unit.functions().get(i);
      if (function.code().length() > limits.bodyBytes()) {
        ProgramFunction source = program.functions().get(i);
        report(
            source,
            Code.FUNCTION_TOO_LARGE,
            name(source)
                + " takes "
                + function.code().length()
                + " bytes of code; at most "
                + limits.bodyBytes(),
            "move parts of it into functions of their own");
      }
    }
    checkPools(program, unit);
    return withinLimits;
  }

  private void checkPools(Program program, Unit unit) {
    if (unit.functions().size() > limits.functions()) {
      reportProgram(program, unit.functions().size() + " functions", limits.functions());
    }
    int largest =
        IntStream.of(
                unit.strings().size(),
                unit.constants().size(),
                unit.typeReferences().size(),
                unit.selectors().size(),
                unit.imports().size(),
                unit.types().size(),
                unit.statics().size(),
                unit.methods().size(),
                unit.exports().size())
            .max()
            .orElse(0);
    if (largest > limits.poolEntries()) {
      reportProgram(program, largest + " names or constants of one kind", limits.poolEntries());
    }
  }

  private void report(ProgramFunction function, Code code, String message, String help) {
    withinLimits = false;
    Span start = Span.at(function.span().start());
    diagnostics.report(
        Diagnostic.error(code, function.source(), start, message + " are possible").help(help));
  }

  private void reportProgram(Program program, String what, int limit) {
    withinLimits = false;
    diagnostics.report(
        Diagnostic.error(
                Code.TOO_MANY_CONSTANTS,
                program.sources().getFirst(),
                Span.at(0),
                "The program has " + what + "; at most " + limit + " are possible")
            .help("split it into several programs"));
  }

  private static String name(ProgramFunction function) {
    return function.path().isEmpty() ? "The script" : "The function `" + function.path() + "`";
  }
}
