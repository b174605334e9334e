package dev.runevm.interpreter.jvm.codegen;

import dev.runevm.language.instruction.Opcode;
import java.util.Locale;

/** How the methods that compiled code calls are named. */
final class JvmNames {
  private JvmNames() {}

  /** The method of an operator: its name in camel case. */
  static String operator(Opcode opcode) {
    StringBuilder name = new StringBuilder();
    for (String word : opcode.name().toLowerCase(Locale.ROOT).split("_")) {
      name.append(
          name.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return name.toString();
  }
}
