package dev.runevm.language.unit;

import java.util.List;
import java.util.Optional;

/**
 * What reading bytes gave.
 *
 * @param unit the unit; absent exactly if there is a problem
 * @param problems why the bytes are no unit
 */
public record ReadResult(Optional<Unit> unit, List<UnitProblem> problems) {
  static ReadResult of(Unit unit) {
    return new ReadResult(Optional.of(unit), List.of());
  }

  static ReadResult problem(String rule, int offset, String message) {
    return new ReadResult(Optional.empty(), List.of(new UnitProblem(rule, offset, message)));
  }
}
