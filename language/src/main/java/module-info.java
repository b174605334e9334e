/** What a program is: source text, diagnostics, the instruction table and the unit format. */
module dev.runevm.language {
  exports dev.runevm.language.diagnostic;
  exports dev.runevm.language.source;
}
