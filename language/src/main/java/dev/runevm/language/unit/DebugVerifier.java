package dev.runevm.language.unit;

import dev.runevm.language.source.Source;
import dev.runevm.language.unit.DebugInformation.FunctionInformation;
import dev.runevm.language.unit.DebugInformation.Position;

/** Verifies debug information: V21. What it holds may be wrong, but never points to nowhere. */
final class DebugVerifier {
  private final Unit unit;
  private final DebugInformation debug;
  private final Problems problems;

  DebugVerifier(Unit unit, Problems problems) {
    this.unit = unit;
    this.debug = unit.debug();
    this.problems = problems;
  }

  void verify() {
    for (Source source : debug.sources()) {
      if (SourceNames.isAbsolute(source.name())) {
        problems.add("V21", "the name of a source is an absolute path");
      }
    }
    if (debug.functions().isEmpty()) {
      return;
    }
    if (debug.functions().size() != unit.functions().size()) {
      problems.add("V21", "the debug information is about other functions than the unit has");
      return;
    }
    for (int i = 0; i < unit.functions().size(); i++) {
      verify(unit.functions().get(i), debug.functions().get(i));
    }
  }

  private void verify(Function function, FunctionInformation information) {
    if (information.source() < 0 || information.source() >= debug.sources().size()) {
      problems.add("V21", "there is no such source: " + information.source());
      return;
    }
    int length = debug.sources().get(information.source()).length();
    if (!isRange(information.start(), information.end(), length)) {
      problems.add("V21", "a function lies outside of its source");
    }
    if (information.locals().size() != function.locals()) {
      problems.add("V21", "there are not as many names as locals");
    }
    int previous = -1;
    for (Position position : information.positions()) {
      boolean ascends =
          position.offset() > previous && position.offset() < function.code().length();
      if (!ascends || !isRange(position.start(), position.end(), length)) {
        problems.add(
            "V21", position.offset(), "a position is out of order or outside of its source");
        return;
      }
      previous = position.offset();
    }
  }

  private static boolean isRange(int start, int end, int length) {
    return start >= 0 && start <= end && end <= length;
  }
}
