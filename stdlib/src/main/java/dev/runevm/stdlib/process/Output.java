package dev.runevm.stdlib.process;

import dev.runevm.interpreter.value.RuneBytes;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;

/** How a process ended and what it wrote. */
record Output(ExitStatus status, RuneBytes stdout, RuneBytes stderr) implements RuneValue {
  static final RuneType TYPE = RuneType.nativeType("process::Output");

  @Override
  public RuneType type() {
    return TYPE;
  }
}
