package dev.runevm.interpreter.unit;

/** A trait of the library that a type of a script has as soon as it has one certain method. */
enum ScriptTrait {
  ITERATOR("std::iter::Iterator", "next"),
  DOUBLE_ENDED("std::iter::DoubleEndedIterator", "next_back"),
  EXACT_SIZE("std::iter::ExactSizeIterator", "len"),
  PARTIAL_EQ("std::cmp::PartialEq", "partial_eq"),
  EQ("std::cmp::Eq", "eq"),
  PARTIAL_ORD("std::cmp::PartialOrd", "partial_cmp"),
  ORD("std::cmp::Ord", "cmp"),
  CLONE("std::clone::Clone", "clone");

  private final String path;
  private final String base;

  ScriptTrait(String path, String base) {
    this.path = path;
    this.base = base;
  }

  /** The path of the trait. */
  String path() {
    return path;
  }

  /** The method that makes a type have it. */
  String base() {
    return base;
  }
}
