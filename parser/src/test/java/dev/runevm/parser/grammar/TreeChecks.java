package dev.runevm.parser.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.diagnostic.JsonRenderer;
import dev.runevm.language.diagnostic.TextRenderer;
import dev.runevm.language.source.Source;
import dev.runevm.parser.ast.Expr;
import dev.runevm.parser.ast.Pat;
import dev.runevm.parser.ast.Stmt;
import dev.runevm.parser.ast.Type;
import dev.runevm.parser.syntax.SyntaxNode;
import dev.runevm.parser.syntax.TreeText;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** What must be true of the tree of any text at all. */
final class TreeChecks {
  private TreeChecks() {}

  /** Parses a text and checks everything that does not depend on it. */
  static ParseResult parse(String text) {
    Source source = Source.of("text", text);
    ParseResult result = Parser.parse(source);
    assertEquals(text, TreeText.tokens(result.root()), "the tree is the text");
    links(result.root());
    diagnostics(result, source);
    return result;
  }

  /** As {@link #parse}, and calls every accessor of every view. */
  static ParseResult parseAndView(String text) {
    ParseResult result = parse(text);
    views(result.root());
    return result;
  }

  private static void links(SyntaxNode node) {
    int at = node.start();
    for (var child : node.children()) {
      assertTrue(child.start() >= at, () -> "children follow each other in " + node);
      at = child.end();
      if (child instanceof SyntaxNode inner) {
        assertSame(node, inner.parent().orElseThrow());
        links(inner);
      }
    }
    assertEquals(node.end(), Math.max(at, node.end()));
  }

  private static void diagnostics(ParseResult result, Source source) {
    int last = -1;
    for (Diagnostic diagnostic : result.diagnostics()) {
      assertTrue(diagnostic.span().end() <= source.length(), "diagnostics point into the text");
      assertTrue(diagnostic.span().start() >= last || isOverflow(diagnostic), "in order");
      last = diagnostic.span().start();
      assertNotNull(TextRenderer.plain().render(diagnostic));
      assertNotNull(new JsonRenderer().render(diagnostic));
    }
  }

  private static boolean isOverflow(Diagnostic diagnostic) {
    return diagnostic.code().name().startsWith("TOO_MANY");
  }

  private static void views(SyntaxNode node) {
    switch (node.kind().category()) {
      case EXPRESSION -> accessors(Expr.of(node));
      case PATTERN -> accessors(Pat.of(node));
      case TYPE -> accessors(Type.of(node));
      case ITEM, STATEMENT -> accessors(Stmt.of(node));
      default -> {}
    }
    node.childNodes().forEach(TreeChecks::views);
  }

  private static void accessors(Object view) {
    for (Method method : view.getClass().getDeclaredMethods()) {
      boolean accessor =
          method.getParameterCount() == 0
              && Modifier.isPublic(method.getModifiers())
              && !Modifier.isStatic(method.getModifiers());
      if (accessor) {
        assertNotNull(call(method, view), method::toString);
      }
    }
  }

  private static Object call(Method method, Object view) {
    try {
      return method.invoke(view);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(method + " of " + view, e);
    }
  }
}
