package dev.runevm.stdlib.fs;

import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;
import java.nio.file.attribute.BasicFileAttributes;

/** What is known about a file. */
record FileMetadata(boolean isFile, boolean isFolder, long size, long modified)
    implements RuneValue {
  static final RuneType TYPE = RuneType.nativeType("fs::Metadata");

  static FileMetadata of(BasicFileAttributes attributes) {
    return new FileMetadata(
        attributes.isRegularFile(),
        attributes.isDirectory(),
        attributes.size(),
        attributes.lastModifiedTime().toMillis());
  }

  @Override
  public RuneType type() {
    return TYPE;
  }

  @Override
  public String debugForm() {
    return "Metadata { is_file: " + isFile + ", is_dir: " + isFolder + ", len: " + size + " }";
  }
}
