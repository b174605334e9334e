package dev.runevm.parser.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The macros that the compiler knows; their names are these in lower case. */
public enum MacroKind {
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

  /** How the arguments are read; empty if they are only tokens. */
  public Optional<MacroArguments.Form> form() {
    return switch (this) {
      case STRINGIFY -> Optional.empty();
      case VEC -> Optional.of(MacroArguments.Form.VEC);
      case MATCHES -> Optional.of(MacroArguments.Form.MATCHES);
      default -> Optional.of(MacroArguments.Form.LIST);
    };
  }

  /** The macro of a name. */
  public static Optional<MacroKind> of(String name) {
    for (MacroKind kind : values()) {
      if (kind.text().equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** All names. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    for (MacroKind kind : values()) {
      names.add(kind.text());
    }
    return names;
  }
}
