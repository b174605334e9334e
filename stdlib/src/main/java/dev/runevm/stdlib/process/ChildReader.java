package dev.runevm.stdlib.process;

import dev.runevm.interpreter.value.RuneValue;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The program's end of a pipe from a process. */
abstract sealed class ChildReader implements RuneValue permits ChildStdout, ChildStderr {
  /** How much of the output of a process is read: 64 MiB. */
  static final int MAXIMUM_SIZE = 64 << 20;

  private final InputStream stream;

  ChildReader(InputStream stream) {
    this.stream = new BufferedInputStream(stream);
  }

  final InputStream stream() {
    return stream;
  }

  /** All that is left. */
  final byte[] rest() throws IOException {
    return all(stream);
  }

  static byte[] all(InputStream stream) throws IOException {
    byte[] content = stream.readNBytes(MAXIMUM_SIZE + 1);
    if (content.length > MAXIMUM_SIZE) {
      throw new IOException("the output of the process is larger than 64 MiB");
    }
    return content;
  }

  /** The next line without its end; empty at the end of the output. */
  final Optional<byte[]> line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = stream.read();
    if (next < 0) {
      return Optional.empty();
    }
    while (next >= 0 && next != '\n') {
      if (line.size() == MAXIMUM_SIZE) {
        throw new IOException("a line of the process is longer than 64 MiB");
      }
      line.write(next);
      next = stream.read();
    }
    return Optional.of(line.toByteArray());
  }
}
