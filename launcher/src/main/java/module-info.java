/** The rune command. */
module dev.runevm.launcher {
  requires dev.runevm.interpreter;
  requires dev.runevm.language;
  requires dev.runevm.parser;
  requires dev.runevm.stdlib;
  requires info.picocli;
  requires java.management;
  requires java.xml;
  requires org.commonmark;
  requires org.commonmark.ext.gfm.tables;
  requires org.graalvm.polyglot;
}
