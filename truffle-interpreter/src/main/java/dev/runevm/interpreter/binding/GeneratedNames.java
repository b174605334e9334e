package dev.runevm.interpreter.binding;

/** How generated classes and files are called. */
final class GeneratedNames {
  /** What follows the name of the annotated class. */
  static final String SUFFIX = "$Natives";

  /** The extension of the file with the signatures, beside the class with {@link RuneLibrary}. */
  static final String METADATA = ".natives";

  private GeneratedNames() {}
}
