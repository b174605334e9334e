package dev.runevm.stdlib.std;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneString;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Reads bytes as text, strictly. */
public final class Utf8 {
  private static final int CHUNK = 8192;

  private Utf8() {}

  /** A {@code Result} with a string. */
  static Object decode(byte[] bytes) {
    int malformed = firstMalformed(bytes);
    return malformed < 0
        ? BuiltinTypes.ok(RuneString.ofUtf8(bytes))
        : BuiltinTypes.err(new FromUtf8Error("invalid utf-8 sequence at byte " + malformed));
  }

  /** Where the first byte is that is not part of well-formed text, or -1. */
  public static int firstMalformed(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(CHUNK);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isUnderflow()) {
        return -1;
      }
      if (result.isError()) {
        return in.position();
      }
      out.clear();
    }
  }
}
