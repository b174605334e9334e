package dev.runevm.stdlib.process;

import dev.runevm.interpreter.value.RuneType;
import java.io.InputStream;

/** The program's end of the standard output of a process. */
final class ChildStdout extends ChildReader {
  static final RuneType TYPE = RuneType.nativeType("process::ChildStdout");

  ChildStdout(InputStream stream) {
    super(stream);
  }

  @Override
  public RuneType type() {
    return TYPE;
  }
}
