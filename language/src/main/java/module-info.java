/** What a program is: source text, diagnostics, the instruction table and the unit format. */
module dev.runevm.language {
  exports dev.runevm.language.binary;
  exports dev.runevm.language.capability;
  exports dev.runevm.language.diagnostic;
  exports dev.runevm.language.instruction;
  exports dev.runevm.language.library;
  exports dev.runevm.language.limits;
  exports dev.runevm.language.source;
  exports dev.runevm.language.unit;
}
