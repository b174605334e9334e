package dev.runevm.stdlib.process;

import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;

/**
 * How a process ended.
 *
 * @param exitCode its exit code, as a shell says it: 128 and the number of a signal that ended it
 * @param killed whether the program killed it
 */
record ExitStatus(int exitCode, boolean killed) implements RuneValue {
  static final RuneType TYPE = RuneType.nativeType("process::ExitStatus");

  @Override
  public RuneType type() {
    return TYPE;
  }

  @Override
  public String toString() {
    return killed ? "signal: 9 (SIGKILL)" : "exit status: " + exitCode;
  }

  @Override
  public String debugForm() {
    return "ExitStatus(" + this + ")";
  }
}
