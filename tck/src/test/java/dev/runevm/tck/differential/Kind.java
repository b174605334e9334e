package dev.runevm.tck.differential;

import java.util.Random;

/** What a generated expression is meant to give. */
enum Kind {
  INT,
  UNSIGNED,
  FLOAT,
  BOOL,
  CHAR,
  TEXT,
  VEC,
  TUPLE,
  OBJECT,
  OPTION,
  RESULT,
  STRUCT,
  VARIANT;

  private static final Kind[] ALL = values();

  static Kind any(Random random) {
    return random.nextInt(3) == 0 ? INT : ALL[random.nextInt(ALL.length)];
  }
}
