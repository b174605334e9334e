package dev.runevm.parser.resolve.item;

/**
 * Something a name may stand for in a scope.
 *
 * @param entry where the name is declared; null for names that a glob brings from the library or
 *     from an enum
 * @param meaning what it stands for; null for imports, which are followed only when needed
 * @param reach who may use the name
 */
record Candidate(Entry entry, Meaning meaning, Reach reach) {
  static Candidate of(Entry entry) {
    return new Candidate(entry, entry instanceof Meaning m ? m : null, entry.reach());
  }

  static Candidate of(Meaning meaning, Reach reach) {
    return new Candidate(meaning instanceof Entry e ? e : null, meaning, reach);
  }
}
