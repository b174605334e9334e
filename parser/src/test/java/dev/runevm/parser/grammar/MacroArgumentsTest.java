package dev.runevm.parser.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.language.source.Source;
import dev.runevm.parser.ast.Argument;
import dev.runevm.parser.ast.Expr;
import dev.runevm.parser.ast.Stmt;
import dev.runevm.parser.ast.TokenTree;
import dev.runevm.parser.syntax.TreeText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MacroArgumentsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "m!() ~ []",
        "m!(a) ~ [(ARGUMENT a)]",
        "m![a, b + 1,] ~ [(ARGUMENT a), (ARGUMENT (BINARY b + 1))]",
        "m!{\"{}\", x, name = y} ~ [(ARGUMENT \"{}\"), (ARGUMENT x), (ARGUMENT name = y)]",
        "m!(a == b) ~ [(ARGUMENT (BINARY a == b))]",
        "m!(f(1, b: 2), `a${b}`) ~ [(ARGUMENT (CALL f (ARGUMENT_LIST ( (ARGUMENT 1) , "
            + "(ARGUMENT b : 2) )))), (ARGUMENT (TEMPLATE ` a (INTERPOLATION ${ b }) `))]",
        "m!(n!(a)) ~ [(ARGUMENT (MACRO_CALL n ! (TOKEN_TREE ( a ))))]",
      })
  void lists(String call, String expected) {
    Parsed<List<Argument>> parsed = MacroArguments.list(input(call));
    assertEquals(List.of(), parsed.diagnostics());
    assertEquals(
        expected, parsed.value().stream().map(a -> TreeText.of(a.syntax())).toList().toString());
  }

  @Test
  void spansAreThoseOfTheSource() {
    String text = "let x = 1; m!( /* c */ foo , bar.baz )";
    Source source = Source.of("text", text);
    Stmt last = Parser.parse(source).file().statements().get(1);
    Expr.MacroCall call = (Expr.MacroCall) ((Stmt.Expression) last).expression();
    List<Argument> arguments = MacroArguments.list(call.input()).value();
    assertEquals("foo", source.slice(arguments.get(0).span()));
    assertEquals("bar.baz", source.slice(arguments.get(1).span()));
    assertEquals("foo , bar.baz", source.slice(call.input().innerSpan()).strip().substring(8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "m!(a b) ~ UnexpectedToken",
        "m!(a = 1, b) ~ PositionalAfterNamed",
        "m!(a = 1, a = 2) ~ DuplicateArgument",
        "m!(a;) ~ UnexpectedToken",
        "m!(256u8) ~ BadUnsignedOutOfBounds",
        "m!(=>) ~ UnexpectedToken",
      })
  void wrongLists(String call, String code) {
    assertEquals(
        List.of(code),
        MacroArguments.list(input(call)).diagnostics().stream().map(d -> d.code().kind()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "vec![] ~ (VEC_EXPR)",
        "vec![1, 2] ~ (VEC 1 , 2)",
        "vec!(0; n + 1) ~ (REPEAT 0 ; (BINARY n + 1))",
      })
  void vectors(String call, String expected) {
    assertEquals(expected, TreeText.of(MacroArguments.vec(input(call)).value().syntax()));
  }

  @Test
  void matches() {
    Parsed<MacroArguments.Matches> parsed =
        MacroArguments.matches(input("matches!(f(x), Some(a) | Ok(a) if a > 1,)"));
    assertEquals(List.of(), parsed.diagnostics());
    assertEquals("f(x)", parsed.value().value().text());
    assertEquals("Some(a) | Ok(a)", parsed.value().pattern().text());
    assertEquals("a > 1", parsed.value().guard().orElseThrow().text());
  }

  @Test
  void matchesWithoutPattern() {
    assertTrue(MacroArguments.matches(input("matches!(x)")).diagnostics().size() > 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "m!(a+b) ~ a + b",
        "m!( a   b /* c */ c ) ~ a b c",
        "m!(f(x), [1]) ~ f ( x ) , [ 1 ]",
        "m!(`a ${ b }`) ~ `a ${ b }`",
      })
  void stringify(String call, String expected) {
    assertEquals(expected, MacroArguments.stringify(input(call)));
  }

  @Test
  void nestingGoesOnInTheArguments() {
    String text = "(".repeat(150) + "m!(" + "!".repeat(100) + "a)" + ")".repeat(150);
    Expr expr = ((Stmt.Expression) parse(text)).expression();
    while (expr instanceof Expr.Group group) {
      expr = group.inner();
    }
    TokenTree input = ((Expr.MacroCall) expr).input();
    assertEquals("NestingTooDeep", MacroArguments.list(input).diagnostics().get(0).code().kind());
  }

  private static TokenTree input(String call) {
    return ((Expr.MacroCall) ((Stmt.Expression) parse(call)).expression()).input();
  }

  private static Stmt parse(String text) {
    return TreeChecks.parse(text).file().statements().get(0);
  }
}
