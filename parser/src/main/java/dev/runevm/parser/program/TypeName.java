package dev.runevm.parser.program;

/** A type or variant that a name resolved to. */
public sealed interface TypeName {
  /** A native type or variant, by its path without a leading {@code ::}. */
  record Native(String path) implements TypeName {}

  /** A struct or enum of the program. */
  record Declared(ProgramType type) implements TypeName {}

  /** A variant of an enum of the program. */
  record Variant(ProgramType type, int variant) implements TypeName {}
}
