package dev.runevm.launcher.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimeTextTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0.00 ns",
    "1.234, 1.23 ns",
    "12.34, 12.3 ns",
    "99.94, 99.9 ns",
    "99.96, 100 ns",
    "999.4, 999 ns",
    "999.6, 1.00 µs",
    "9994, 9.99 µs",
    "9996, 10.0 µs",
    "1e6, 1.00 ms",
    "59.9e9, 59.9 s",
    "12345e9, 12345 s"
  })
  void threeDigitsAndAUnit(double nanoseconds, String expected) {
    assertEquals(expected, TimeText.of(nanoseconds));
  }
}
