package dev.runevm.launcher.program;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Text that must be UTF-8: a program that was silently changed while it is read is worse than none.
 */
final class Utf8 {
  private Utf8() {}

  /** The text, without the mark that some editors put at its beginning. */
  static String decode(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The 1-based line of the first byte that is no UTF-8. */
  static int lineOfFirstFault(byte[] bytes) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        if (!isValid(bytes, start, i)) {
          return line;
        }
        line++;
        start = i + 1;
      }
    }
    return line;
  }

  private static boolean isValid(byte[] bytes, int start, int end) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, end - start));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
