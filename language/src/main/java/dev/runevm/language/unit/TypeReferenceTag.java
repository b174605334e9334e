package dev.runevm.language.unit;

/** The kinds of type references in the order of their tags in the encoding. */
enum TypeReferenceTag {
  NATIVE,
  DECLARED,
  VARIANT;

  static TypeReferenceTag of(TypeReference reference) {
    return switch (reference) {
      case TypeReference.Native ignored -> NATIVE;
      case TypeReference.Declared ignored -> DECLARED;
      case TypeReference.Variant ignored -> VARIANT;
    };
  }
}
