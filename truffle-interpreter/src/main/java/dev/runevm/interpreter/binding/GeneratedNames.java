package dev.runevm.interpreter.binding;

/** How generated classes and files are called. */
final class GeneratedNames {
  /** What follows the name of the annotated class. */
  static final String SUFFIX = "$Natives";

  /**
   * The extension of the file with what can be called, beside the class with {@link RuneLibrary}.
   */
  static final String METADATA = ".natives";

  /** The extension of the file with what is for people, beside the other. */
  static final String DOCUMENTATION = ".natives-doc";

  private GeneratedNames() {}
}
