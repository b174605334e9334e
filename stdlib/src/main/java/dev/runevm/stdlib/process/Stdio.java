package dev.runevm.stdlib.process;

import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;
import java.io.InputStream;
import java.io.OutputStream;

/** What one of the standard streams of a process is connected to. */
sealed interface Stdio extends RuneValue {
  /** The type of the values in scripts. */
  RuneType TYPE = RuneType.nativeType("process::Stdio");

  /** Nothing. */
  record Null() implements Stdio {}

  /** That of the program itself. */
  record Inherit() implements Stdio {}

  /** A pipe that the program holds the other end of. */
  record Piped() implements Stdio {}

  /** The output of another process. */
  record From(InputStream source) implements Stdio {}

  /** The input of another process. */
  record To(OutputStream sink) implements Stdio {}

  @Override
  default RuneType type() {
    return TYPE;
  }

  @Override
  default String debugForm() {
    return "Stdio { .. }";
  }
}
