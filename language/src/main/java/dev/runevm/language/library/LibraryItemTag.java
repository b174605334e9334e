package dev.runevm.language.library;

/** The kinds of items in the order of their tags in the encoding; modules stand apart. */
enum LibraryItemTag {
  FUNCTION,
  TYPE,
  VARIANT,
  VALUE,
  MACRO,
  ALIAS,
  COMPUTED
}
