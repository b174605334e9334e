/** The rune command. */
module dev.runevm.launcher {
  requires dev.runevm.parser;
  requires dev.runevm.stdlib;
  requires info.picocli;

  opens dev.runevm.launcher to
      info.picocli;
}
