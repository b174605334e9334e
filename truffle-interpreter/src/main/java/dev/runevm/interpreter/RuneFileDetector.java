package dev.runevm.interpreter;

import com.oracle.truffle.api.TruffleFile;
import dev.runevm.language.unit.UnitReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Knows source files by their names and compiled units by their first bytes. */
public final class RuneFileDetector implements TruffleFile.FileTypeDetector {
  private static final String TEXT_SUFFIX = ".rn";
  private static final String UNIT_SUFFIX = ".rnc";

  // More than enough to recognise a unit by.
  private static final int UNIT_START = 16;

  /** For the polyglot engine. */
  public RuneFileDetector() {}

  @Override
  public String findMimeType(TruffleFile file) throws IOException {
    String name = file.getName();
    if (name == null) {
      return null;
    }
    if (name.endsWith(TEXT_SUFFIX)) {
      return RuneLanguage.TEXT;
    }
    return name.endsWith(UNIT_SUFFIX) || isUnit(file) ? RuneLanguage.UNIT : null;
  }

  private static boolean isUnit(TruffleFile file) throws IOException {
    if (!file.isRegularFile()) {
      return false;
    }
    try (InputStream in = file.newInputStream()) {
      return UnitReader.isUnit(in.readNBytes(UNIT_START));
    }
  }

  @Override
  public Charset findEncoding(TruffleFile file) {
    String name = file.getName();
    return name != null && name.endsWith(TEXT_SUFFIX) ? StandardCharsets.UTF_8 : null;
  }
}
