package dev.runevm.interpreter.value;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuneStringTest {
  @Test
  void changesOfASharedLiteralLeaveTheLiteralAlone() {
    byte[] literal = "abc".getBytes(UTF_8);
    RuneString first = RuneString.shared(literal);
    RuneString second = RuneString.shared(literal);
    first.push('d');
    second.truncate(1);
    second.push('x');
    assertEquals("abcd", first.toString());
    assertEquals("ax", second.toString());
    assertArrayEquals("abc".getBytes(UTF_8), literal);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 'a', 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF})
  void encodesAndDecodesEveryLengthOfChar(int point) {
    RuneString text = RuneString.of("<");
    text.push(point);
    text.push('>');
    assertEquals("<" + Character.toString(point) + ">", text.toString());
    assertEquals(point, text.codePointAt(1));
    int end = 1 + RuneString.encodedLength(point);
    assertEquals(1, text.previousBoundary(end));
    assertEquals(3, text.codePointCount());
    for (int i = 2; i < end; i++) {
      assertFalse(text.isBoundary(i));
    }
    assertTrue(text.isBoundary(end));
  }

  @ParameterizedTest
  @ValueSource(
      longs = {
        0,
        9,
        10,
        -1,
        -10,
        99,
        100,
        2147483647,
        2147483648L,
        -2147483648,
        999999999999999999L,
        1000000000000000000L,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        -Long.MAX_VALUE
      })
  void addsNumbersInDecimal(long number) {
    RuneString text = RuneString.of("<");
    text.append(number);
    text.push('>');
    assertEquals("<" + number + ">", text.toString());
  }

  @Test
  void boundariesEndWithTheString() {
    RuneString text = RuneString.of("é");
    assertTrue(text.isBoundary(0));
    assertTrue(text.isBoundary(2));
    assertFalse(text.isBoundary(3));
    assertFalse(text.isBoundary(-1));
  }

  @Test
  void aRememberedHashIsForgottenAtAChange() {
    RuneString text = RuneString.of("a");
    text.rememberHash(5);
    assertTrue(text.hasHash());
    text.push('b');
    assertFalse(text.hasHash());
  }

  @Test
  void finds() {
    RuneString text = RuneString.of("abcabc");
    assertEquals(1, text.indexOf(RuneString.of("bc"), 0));
    assertEquals(4, text.indexOf(RuneString.of("bc"), 2));
    assertEquals(-1, text.indexOf(RuneString.of("bd"), 0));
    assertEquals(4, text.lastIndexOf(RuneString.of("bc"), 6));
    assertEquals(1, text.lastIndexOf(RuneString.of("bc"), 5));
    assertEquals(6, text.indexOf(RuneString.of(""), 6));
    assertTrue(text.matches(3, RuneString.of("abc")));
    assertFalse(text.matches(4, RuneString.of("abc")));
  }

  @Test
  void ordersByChars() {
    assertTrue(RuneString.of("a").compareTo(RuneString.of("é")) < 0);
    assertTrue(RuneString.of("\uFFFF").compareTo(RuneString.of("😀")) < 0);
  }
}
