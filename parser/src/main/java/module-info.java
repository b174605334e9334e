/** From source text to a unit. */
module dev.runevm.parser {
  requires transitive dev.runevm.language;
}
