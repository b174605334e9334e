package dev.runevm.stdlib.process;

import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;
import java.io.OutputStream;

/** The program's end of the standard input of a process. */
record ChildStdin(OutputStream stream) implements RuneValue {
  static final RuneType TYPE = RuneType.nativeType("process::ChildStdin");

  @Override
  public RuneType type() {
    return TYPE;
  }
}
