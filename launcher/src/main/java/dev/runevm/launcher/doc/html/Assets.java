package dev.runevm.launcher.doc.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files that are the same in all documentation. */
final class Assets {
  static final String STYLE = "rune-doc.css";
  static final String SCRIPT = "rune-doc.js";
  static final String INDEX = "search-index.js";

  private Assets() {}

  /** The bytes of one of them. */
  static byte[] read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
