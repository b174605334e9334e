package dev.runevm.stdlib.process;

import dev.runevm.interpreter.value.RuneType;
import java.io.InputStream;

/** The program's end of the standard error of a process. */
final class ChildStderr extends ChildReader {
  static final RuneType TYPE = RuneType.nativeType("process::ChildStderr");

  ChildStderr(InputStream stream) {
    super(stream);
  }

  @Override
  public RuneType type() {
    return TYPE;
  }
}
