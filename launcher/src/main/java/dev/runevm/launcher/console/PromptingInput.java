package dev.runevm.launcher.console;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Standard input that first shows what was printed so far: a question comes before its answer. */
final class PromptingInput extends FilterInputStream {
  private final OutputStream output;

  PromptingInput(InputStream input, OutputStream output) {
    super(input);
    this.output = output;
  }

  @Override
  public int read() throws IOException {
    output.flush();
    return super.read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    output.flush();
    return super.read(bytes, offset, length);
  }
}
