package dev.runevm.parser.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The macros that the compiler knows; their names are these in lower case. */
enum MacroKind {
  PRINT,
  PRINTLN,
  EPRINT,
  EPRINTLN,
  FORMAT,
  PANIC,
  TODO,
  UNIMPLEMENTED,
  UNREACHABLE,
  ASSERT,
  ASSERT_EQ,
  ASSERT_NE,
  DBG,
  STRINGIFY,
  FILE,
  LINE,
  VEC,
  MATCHES,
  WRITE,
  WRITELN;

  String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The macro of a name. */
  static Optional<MacroKind> of(String name) {
    for (MacroKind kind : values()) {
      if (kind.text().equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (MacroKind kind : values()) {
      names.add(kind.text());
    }
    return names;
  }
}
