package dev.runevm.parser.format;

import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.parser.ast.TokenTree;
import dev.runevm.parser.grammar.MacroArguments;
import dev.runevm.parser.grammar.MacroKind;
import dev.runevm.parser.grammar.Parsed;
import dev.runevm.parser.syntax.SyntaxElement;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import dev.runevm.parser.syntax.SyntaxToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Calls of macros. The arguments of those that take expressions are laid out as expressions; those
 * of all others are for the macro alone to read and stay as they are.
 */
final class MacroCalls {
  private MacroCalls() {}

  // {Attr} Path "!" Delimited
  static Doc call(Formatting f, SyntaxNode call) {
    List<Doc> docs = new ArrayList<>();
    for (SyntaxElement part : Formatting.parts(call)) {
      switch (part.kind()) {
        case ATTRIBUTE -> docs.add(Docs.concat(f.of(part), Docs.SPACE));
        case TOKEN_TREE -> docs.add(arguments(f, call, (SyntaxNode) part));
        default -> docs.add(f.of(part));
      }
    }
    return Docs.concat(docs);
  }

  private static Doc arguments(Formatting f, SyntaxNode call, SyntaxNode tree) {
    if (tree.hasToken(SyntaxKind.OPEN_BRACE)) {
      return Docs.concat(Docs.SPACE, f.verbatim(tree));
    }
    Optional<MacroArguments.Form> form = kind(call).flatMap(MacroKind::form);
    if (form.isPresent()) {
      Parsed<SyntaxNode> parsed = MacroArguments.tree(form.get(), new TokenTree(tree));
      if (parsed.diagnostics().stream().noneMatch(Diagnostic::isError)) {
        return arguments(f, form.get(), tree, parsed.value());
      }
    }
    return f.verbatim(tree);
  }

  private static Optional<MacroKind> kind(SyntaxNode call) {
    return call.childNode(SyntaxKind.PATH)
        .map(path -> path.childNodes(SyntaxKind.PATH_SEGMENT))
        .map(segments -> segments.get(segments.size() - 1).text())
        .flatMap(MacroKind::of);
  }

  private static Doc arguments(
      Formatting f, MacroArguments.Form form, SyntaxNode tree, SyntaxNode arguments) {
    List<SyntaxToken> brackets = tree.tokens();
    SyntaxToken open = brackets.get(0);
    SyntaxToken close = brackets.get(brackets.size() - 1);
    List<SyntaxElement> parts = Formatting.parts(arguments);
    return switch (form) {
      case LIST -> Calls.arguments(Listing.of(f, open, parts, close));
      case VEC -> vec(f, open, (SyntaxNode) parts.get(0), close);
      case MATCHES -> matches(f, open, parts, close);
    };
  }

  private static Doc vec(Formatting f, SyntaxToken open, SyntaxNode vec, SyntaxToken close) {
    List<SyntaxElement> parts = Formatting.parts(vec);
    if (vec.kind() == SyntaxKind.REPEAT_EXPR) {
      return Docs.concat(f.of(open), Collections.repeat(f, parts), f.of(close));
    }
    return Collections.elements(Listing.of(f, open, parts, close));
  }

  // Expr "," Pat ["if" Expr] [","]
  private static Doc matches(
      Formatting f, SyntaxToken open, List<SyntaxElement> parts, SyntaxToken close) {
    List<Doc> docs = new ArrayList<>();
    for (SyntaxElement part : parts) {
      if (part.kind() == SyntaxKind.MATCH_GUARD) {
        docs.add(Docs.nest(Doc.Line.SPACE, f.of(part)));
      } else {
        boolean apart = part instanceof SyntaxNode && !docs.isEmpty();
        docs.add(apart ? Doc.Line.SPACE : Docs.NOTHING);
        docs.add(part instanceof SyntaxNode ? f.whole(part) : f.of(part));
      }
    }
    return Docs.concat(
        f.before(open.start()),
        Docs.group(
            f.bare(open),
            Docs.nest(Doc.Line.EMPTY, Docs.concat(docs), Listing.dangling(f, close, false)),
            Doc.Line.EMPTY,
            Docs.text(close.text())),
        f.after(close));
  }
}
