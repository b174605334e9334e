/** Runs verified units on Truffle. */
module dev.runevm.interpreter {
  requires transitive dev.runevm.language;
  requires transitive org.graalvm.polyglot;
  requires transitive org.graalvm.truffle;
  requires dev.runevm.parser;
  requires org.objectweb.asm;
}
