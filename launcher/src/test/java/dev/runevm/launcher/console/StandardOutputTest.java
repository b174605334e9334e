package dev.runevm.launcher.console;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class StandardOutputTest {
  private final ByteArrayOutputStream target = new ByteArrayOutputStream();
  private final List<String> endings = new ArrayList<>();

  @Test
  void holdsBackUntilFlushed() {
    StandardOutput out = stream(target, false);
    out.write(bytes("one\n"), 0, 4);
    assertEquals("", target.toString(StandardCharsets.UTF_8));
    out.flush();
    assertEquals("one\n", target.toString(StandardCharsets.UTF_8));
  }

  @Test
  void terminalSeesEachLine() {
    StandardOutput out = stream(target, true);
    out.write(bytes("one\ntwo"), 0, 7);
    assertEquals("one\ntwo", target.toString(StandardCharsets.UTF_8));
    out.write('x');
    assertEquals("one\ntwo", target.toString(StandardCharsets.UTF_8));
    out.write('\n');
    assertEquals("one\ntwox\n", target.toString(StandardCharsets.UTF_8));
  }

  @Test
  void keepsOrderAcrossAllSizes() {
    Random random = new Random(7);
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    StandardOutput out = stream(target, false);
    for (int i = 0; i < 200; i++) {
      byte[] chunk = new byte[i % 20 == 0 ? 150_000 : random.nextInt(3_000)];
      random.nextBytes(chunk);
      expected.writeBytes(chunk);
      out.write(chunk, 0, chunk.length);
      expected.write(i);
      out.write(i);
    }
    out.flushAtExit();
    assertArrayEquals(expected.toByteArray(), target.toByteArray());
  }

  @Test
  void brokenPipeEndsTheProcessQuietly() {
    StandardOutput out = stream(failing("Broken pipe"), false);
    out.write('x');
    out.flush();
    assertEquals(List.of("141 null"), endings);
  }

  @Test
  void fullDiskEndsTheProcessWithAMessage() {
    StandardOutput out = stream(failing("No space left on device"), false);
    out.write('x');
    out.flush();
    assertEquals(List.of("1 cannot write to the stream: No space left on device"), endings);
  }

  @Test
  void endOfTheProcessDoesNotEndItAgain() {
    StandardOutput out = stream(failing("Broken pipe"), false);
    out.write('x');
    out.flushAtExit();
    assertEquals(List.of(), endings);
  }

  private StandardOutput stream(OutputStream to, boolean flushLines) {
    return new StandardOutput(
        to, "the stream", flushLines, (code, message) -> endings.add(code + " " + message));
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
