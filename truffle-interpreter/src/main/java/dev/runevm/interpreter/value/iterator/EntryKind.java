package dev.runevm.interpreter.value.iterator;

/** What an iterator over entries gives. */
public enum EntryKind {
  /** Tuples of key and value. */
  ENTRIES,
  /** The keys. */
  KEYS,
  /** The values. */
  VALUES
}
