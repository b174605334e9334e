/** From source text to a unit. */
module dev.runevm.parser {
  requires transitive dev.runevm.language;

  exports dev.runevm.parser;
  exports dev.runevm.parser.ast;
  exports dev.runevm.parser.format;
  exports dev.runevm.parser.grammar;
  exports dev.runevm.parser.syntax;
}
