package dev.runevm.parser.grammar;

import dev.runevm.parser.syntax.SyntaxKind;

/** An immutable set of token kinds. Token kinds come first in the enum, so two words hold them. */
record TokenSet(long low, long high) {
  static TokenSet of(SyntaxKind... kinds) {
    TokenSet set = new TokenSet(0, 0);
    for (SyntaxKind kind : kinds) {
      int bit = kind.ordinal();
      if (bit >= 2 * Long.SIZE) {
        throw new IllegalArgumentException("not a token: " + kind);
      }
      set =
          bit < Long.SIZE
              ? new TokenSet(set.low | 1L << bit, set.high)
              : new TokenSet(set.low, set.high | 1L << bit);
    }
    return set;
  }

  TokenSet and(TokenSet other) {
    return new TokenSet(low | other.low, high | other.high);
  }

  TokenSet without(TokenSet other) {
    return new TokenSet(low & ~other.low, high & ~other.high);
  }

  boolean contains(SyntaxKind kind) {
    int bit = kind.ordinal();
    if (bit >= 2 * Long.SIZE) {
      return false;
    }
    return ((bit < Long.SIZE ? low : high) & 1L << bit) != 0;
  }
}
