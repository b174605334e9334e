package dev.runevm.launcher.testing;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Keeps what a test prints, up to a limit: a test that prints without end must not fill memory. */
final class Capture extends OutputStream {
  private static final int LIMIT = 1 << 20;

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private long lost;

  @Override
  public synchronized void write(int value) {
    if (kept.size() < LIMIT) {
      kept.write(value);
    } else {
      lost++;
    }
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    int fits = Math.min(length, LIMIT - kept.size());
    kept.write(bytes, offset, fits);
    lost += length - fits;
  }

  /** What was printed, and how much of it is missing. */
  synchronized String text() {
    String text = kept.toString(StandardCharsets.UTF_8);
    return lost == 0 ? text : text + "\n… and " + lost + " bytes more\n";
  }
}
