package dev.runevm.parser.ast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.language.source.Source;
import dev.runevm.parser.grammar.Parser;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The views find the right parts of their nodes. */
final class ViewsTest {
  @Test
  void functions() {
    Item.Fn fn =
        item(
            "/// doc\npub async fn f(self, (a, b), n: i64, times: 3, x: T = 4) -> R<S> { 1; 2 }",
            Item.Fn.class);
    assertEquals("f", fn.name().text());
    assertTrue(fn.isAsync());
    assertFalse(fn.isConst());
    assertTrue(fn.hasSelf());
    assertEquals(Visibility.Kind.PUBLIC, fn.visibility().kind());
    assertEquals(" doc", fn.attributes().get(0).docText());
    assertEquals(5, fn.parameters().size());
    assertInstanceOf(Pat.Tuple.class, fn.parameters().get(1).pattern());
    assertEquals("i64", fn.parameters().get(2).type().orElseThrow().text());
    assertEquals("3", fn.parameters().get(3).defaultValue().orElseThrow().text());
    assertEquals("4", fn.parameters().get(4).defaultValue().orElseThrow().text());
    assertEquals("R<S>", fn.returnType().orElseThrow().text());
    assertEquals("2", fn.body().tail().orElseThrow().text());
  }

  @Test
  void structsAndEnums() {
    Item.Enum e = item("enum E { A, B(x, y: i64), C { z } }", Item.Enum.class);
    assertEquals(
        List.of(Item.FieldsKind.UNIT, Item.FieldsKind.TUPLE, Item.FieldsKind.NAMED),
        e.variants().stream().map(Item.Variant::fieldsKind).toList());
    assertEquals("y", e.variants().get(1).fields().get(1).name().text());
    assertEquals("i64", e.variants().get(1).fields().get(1).type().orElseThrow().text());
  }

  @Test
  void imports() {
    UseTree tree = item("use ::a::b::{self as c, *, d::e};", Item.Use.class).tree();
    assertTrue(tree.isGlobal());
    assertTrue(tree.isGroup());
    assertEquals(List.of("a", "b"), tree.segments().stream().map(s -> s.name().text()).toList());
    assertEquals("c", tree.children().get(0).alias().orElseThrow().text());
    assertTrue(tree.children().get(1).isGlob());
    assertEquals(2, tree.children().get(2).segments().size());
  }

  @Test
  void paths() {
    Path path = ((Expr.PathExpr) expression("::std::vec::Vec::<i64, A<B>>::new")).path();
    assertTrue(path.isGlobal());
    assertEquals("::std::vec::Vec::new", path.toDisplay());
    assertEquals(2, path.segments().get(2).generics().size());
    assertTrue(path.hasGenerics());
    assertEquals(Optional.empty(), path.asIdentifier());
    assertTrue(((Expr.PathExpr) expression("self")).path().isSelfValue());
    assertEquals("a", ((Expr.PathExpr) expression("a")).path().asIdentifier().get().text());
  }

  @Test
  void conditions() {
    Expr.If chain = (Expr.If) expression("if a && let B = c && d {} else if e {} else {}");
    List<Condition.Part> parts = chain.branches().get(0).condition().parts();
    assertEquals(3, parts.size());
    assertInstanceOf(Condition.Test.class, parts.get(0));
    assertEquals("c", ((Condition.Let) parts.get(1)).value().text());
    assertEquals(2, chain.branches().size());
    assertTrue(chain.elseBlock().isPresent());
    Expr.If single = (Expr.If) expression("if let A = b && c {}");
    Condition.Let let = (Condition.Let) single.branches().get(0).condition().parts().get(0);
    assertEquals("b && c", let.value().text());
  }

  @Test
  void loopsAndLabels() {
    Expr.For loop = (Expr.For) expression("'a: for (b, c) in d { e }");
    assertEquals("a", loop.label().orElseThrow().text());
    assertEquals("(b, c)", loop.pattern().text());
    assertEquals("d", loop.iterable().text());
    assertEquals("{ e }", loop.body().text());
    Expr.For overBlock = (Expr.For) expression("for a in { b } { c }");
    assertEquals("{ b }", overBlock.iterable().text());
    assertEquals("{ c }", overBlock.body().text());
    Expr.Break leave = (Expr.Break) expression("break 'x 1");
    assertEquals("x", leave.label().orElseThrow().text());
    assertEquals("1", leave.value().orElseThrow().text());
  }

  @Test
  void ranges() {
    Expr.Range range = (Expr.Range) expression("..=b");
    assertEquals(Optional.empty(), range.start());
    assertEquals("b", range.end().orElseThrow().text());
    assertTrue(range.isInclusive());
    Expr.Match match = (Expr.Match) expression("match a { -5.. => 0, ..=1 | n @ 3 => 0 }");
    Pat.Range from = (Pat.Range) match.arms().get(0).pattern();
    assertTrue(((Pat.Literal) from.start().orElseThrow()).isNegative());
    assertEquals(Optional.empty(), from.end());
    Pat.Or or = (Pat.Or) match.arms().get(1).pattern();
    assertEquals("n", ((Pat.Binding) or.alternatives().get(1)).name().text());
  }

  @Test
  void calls() {
    Expr.MethodCall call = (Expr.MethodCall) expression("a.b::<C>(1, d: 2)");
    assertEquals("b", call.name().text());
    assertEquals("C", call.generics().get(0).text());
    assertEquals(Optional.empty(), call.arguments().get(0).name());
    assertEquals("d", call.arguments().get(1).name().orElseThrow().text());
    assertEquals("2", call.arguments().get(1).value().text());
    Expr.TupleField field = (Expr.TupleField) expression("t.0.12");
    assertEquals(12, field.index());
    assertEquals(0, ((Expr.TupleField) field.target()).index());
  }

  @Test
  void literalsOfStructsAndObjects() {
    Expr.Struct struct = (Expr.Struct) expression("S { a, \"b\": 1, ..c }");
    assertEquals("c", struct.base().orElseThrow().text());
    assertEquals(Optional.empty(), struct.fields().get(0).value());
    assertTrue(struct.fields().get(1).key().isString());
    Expr.Repeat repeat = (Expr.Repeat) expression("[a; b]");
    assertEquals("b", repeat.count().text());
  }

  @Test
  void templates() {
    Expr.Template template = (Expr.Template) expression("f\"a {b:>3} {c}\"");
    assertTrue(template.isFString());
    assertEquals(4, template.parts().size());
    TemplatePart.Interpolation first = (TemplatePart.Interpolation) template.parts().get(1);
    assertEquals("b", first.expression().text());
    assertEquals(":>3", first.formatSpec().orElseThrow().text());
  }

  @Test
  void patterns() {
    Stmt.Let let = (Stmt.Let) statement("let S { a, b: (c, ..), .. }: T = d else { return };");
    Pat.Struct pattern = (Pat.Struct) let.pattern();
    assertTrue(pattern.hasRest());
    assertEquals(2, pattern.fields().size());
    assertTrue(((Pat.Tuple) pattern.fields().get(1).pattern().orElseThrow()).hasRest());
    assertEquals("T", let.type().orElseThrow().text());
    assertTrue(let.elseBlock().isPresent());
  }

  @Test
  void selectAndClosures() {
    Expr.Select select = (Expr.Select) expression("select { a = b => c, default => d }");
    assertEquals("b", select.arms().get(0).future().text());
    assertEquals("c", select.arms().get(0).body().text());
    assertTrue(select.arms().get(1).isDefault());
    assertEquals("d", select.arms().get(1).body().text());
    Expr.Closure closure = (Expr.Closure) expression("async move |a: A| -> B { c }");
    assertTrue(closure.isAsync() && closure.isMove());
    assertEquals("B", closure.returnType().orElseThrow().text());
  }

  @Test
  void filesAndScripts() {
    assertFalse(file("fn a() {} use b; ;").hasTopLevelStatements());
    assertTrue(file("fn a() {} 1").hasTopLevelStatements());
    assertTrue(file("let a = 1;").hasTopLevelStatements());
    assertEquals("a", file("1; a fn b() {}").tail().orElseThrow().text());
    assertEquals(Optional.empty(), file("1;").tail());
    assertEquals(1, file("//! doc\nfn a() {}").innerAttributes().size());
  }

  @Test
  void spansHaveNoBlanksAround() {
    File file = file("  /* a */ let  b = 1 ; // c\n  2  ");
    assertEquals("let  b = 1 ;", file.statements().get(0).text());
    assertEquals("2", file.statements().get(1).text());
  }

  private static File file(String text) {
    return Parser.parse(Source.of("text", text)).file();
  }

  private static Stmt statement(String text) {
    return file(text).statements().get(0);
  }

  private static Expr expression(String text) {
    return ((Stmt.Expression) statement(text)).expression();
  }

  private static <T extends Item> T item(String text, Class<T> type) {
    return type.cast(file(text).items().get(0));
  }
}
