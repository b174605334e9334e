package dev.runevm.launcher.console;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Standard output or standard error as people expect them: a terminal sees every line at once, a
 * file or a pipe gets large blocks, and nothing is lost at the end.
 *
 * <p>When the reader of a pipe goes away ({@code rune run x | head}) the process ends at once and
 * without a word, as other programs do; when the disk is full it ends with a message. Neither is an
 * error that a script could handle.
 */
final class StandardOutput extends OutputStream {
  private static final int CAPACITY = 1 << 16;

  /** How long the end of the process may wait for a write that is under way. */
  private static final long PATIENCE_MILLIS = 200;

  private final OutputStream target;
  private final String name;
  private final boolean flushLines;
  private final Ending ending;
  private final ReentrantLock lock = new ReentrantLock();
  private final byte[] buffer = new byte[CAPACITY];
  private int count;

  /** How the process ends when a stream cannot be written to any more. */
  interface Ending {
    /** Ends the process with an exit code; the message is null when nothing should be said. */
    void end(int exitCode, String message);
  }

  /**
   * @param name what the stream is called in a message
   * @param flushLines whether each line is to be seen at once, as at a terminal
   */
  StandardOutput(OutputStream target, String name, boolean flushLines, Ending ending) {
    this.target = target;
    this.name = name;
    this.flushLines = flushLines;
    this.ending = ending;
  }

  @Override
  public void write(int value) {
    lock.lock();
    try {
      if (count == CAPACITY) {
        drain();
      }
      buffer[count++] = (byte) value;
      if (flushLines && value == '\n') {
        drain();
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    lock.lock();
    try {
      if (length > CAPACITY - count) {
        drain();
      }
      if (length > CAPACITY) {
        writeThrough(bytes, offset, length);
        return;
      }
      System.arraycopy(bytes, offset, buffer, count, length);
      count += length;
      if (flushLines && containsLineEnd(bytes, offset, length)) {
        drain();
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void flush() {
    lock.lock();
    try {
      drain();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Writes what is left when the process ends, whatever the reason. Gives up when another thread
   * hangs in a write: Ctrl-C has to work then too.
   */
  void flushAtExit() {
    try {
      if (lock.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        try {
          target.write(buffer, 0, count);
          target.flush();
          count = 0;
        } finally {
          lock.unlock();
        }
      }
    } catch (IOException unwritable) {
      // The process is ending already; there is nobody left to tell.
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void drain() {
    int length = count;
    count = 0;
    if (length > 0) {
      writeThrough(buffer, 0, length);
    }
  }

  private void writeThrough(byte[] bytes, int offset, int length) {
    try {
      target.write(bytes, offset, length);
      target.flush();
    } catch (IOException e) {
      if (isBrokenPipe(e)) {
        ending.end(ExitCode.BROKEN_PIPE, null);
      } else {
        ending.end(ExitCode.FAILED, "cannot write to " + name + ": " + e.getMessage());
      }
    }
  }

  /** The JDK tells a broken pipe from other faults only by the text of the operating system. */
  private static boolean isBrokenPipe(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("Broken pipe") || message.contains("EPIPE");
  }

  private static boolean containsLineEnd(byte[] bytes, int offset, int length) {
    for (int i = offset + length - 1; i >= offset; i--) {
      if (bytes[i] == '\n') {
        return true;
      }
    }
    return false;
  }
}
