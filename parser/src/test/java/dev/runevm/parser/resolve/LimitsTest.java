package dev.runevm.parser.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.parser.ResolvedText;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Programs that are long, deep or knotted: the resolver ends soon, and never with an exception. */
final class LimitsTest {
  @Test
  void longRowsOfOperatorsAndCalls() {
    assertEquals(List.of(), errors("1" + " + 1".repeat(550)));
    assertEquals(List.of(), errors("let x = 1; x" + ".a()".repeat(550)));
    assertEquals(List.of(), errors("let x = 1; x" + "[0]".repeat(550)));
  }

  @Test
  void longChainsOfConditions() {
    String chain = "let x = 1; if x == 0 { 0 }" + " else if x == 1 { 1 }".repeat(3000);
    assertEquals(List.of(), errors(chain));
    assertEquals(List.of(), errors(chain + " else { 2 }"));
  }

  @Test
  void importsOfImports() {
    String imports = lines(200, i -> "pub use self::u" + (i + 1) + " as u" + i + ";");
    assertEquals(List.of(Code.IMPORT_RECURSION_LIMIT), errors(imports + "pub fn u200() {} u0()"));
  }

  @Test
  void ringsAndMeshesOfGlobs() {
    String ring = lines(1000, i -> "mod m" + i + " { pub use super::m" + (i + 1) % 1000 + "::*; }");
    assertEquals(List.of(Code.MISSING_LOCAL), errors(ring + "use m0::*; nothing()"));
    String mesh =
        lines(40, i -> "pub mod a" + i + " { pub use super::*; } pub use self::a" + i + "::*;");
    assertEquals(List.of(Code.MISSING_LOCAL), errors("mod m { " + mesh + " } use m::*; nothing()"));
  }

  @Test
  void constantsThatNeedEachOther() {
    assertEquals(List.of(), errors("const C0 = 1; " + lines(900, i -> next(i + 1, i)) + "C900"));
    List<Code> codes = errors(lines(900, i -> next(i, i + 1)) + "const C900 = 1;");
    assertEquals(List.of(Code.BUDGET_EXCEEDED), codes.stream().distinct().toList());
  }

  private static String next(int constant, int other) {
    return "const C" + constant + " = C" + other + " + 1;";
  }

  @Test
  void manyDearConstants() {
    String dear = lines(60, i -> "const C" + i + " = loop {};");
    assertTrue(errors(dear).stream().allMatch(c -> c == Code.BUDGET_EXCEEDED || isLast(c)));
  }

  @Test
  void manyErrors() {
    List<Code> codes = errors(lines(2000, i -> "missing" + i + "();"));
    assertEquals(31, codes.size());
    assertTrue(isLast(codes.get(30)));
  }

  private static boolean isLast(Code code) {
    return code == Code.TOO_MANY_ERRORS;
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
  }

  private static List<Code> errors(String text) {
    return ResolvedText.of(text, false).diagnostics().stream()
        .filter(Diagnostic::isError)
        .map(Diagnostic::code)
        .toList();
  }
}
