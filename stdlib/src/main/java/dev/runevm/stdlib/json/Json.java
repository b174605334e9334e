package dev.runevm.stdlib.json;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneBytes;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.stdlib.std.Utf8;
import java.nio.charset.StandardCharsets;

/** JSON for modules that carry it: what scripts get of it. */
public final class Json {
  /** Reading or writing that may end with an error for the script. */
  @FunctionalInterface
  interface Attempt {
    Object run() throws JsonException;
  }

  private Json() {}

  /** {@code Ok} of the value of a text in UTF-8, or {@code Err} of what is wrong with it. */
  public static RuneStruct parse(byte[] utf8) {
    return result(
        () -> {
          int malformed = Utf8.firstMalformed(utf8);
          if (malformed >= 0) {
            throw new JsonException(notText(utf8, malformed));
          }
          return JsonReader.read(new String(utf8, StandardCharsets.UTF_8));
        });
  }

  /** {@code Ok} of the text of a value as bytes in UTF-8, or {@code Err} if it is no data. */
  public static RuneStruct write(Object value) {
    return result(
        () -> RuneBytes.of(JsonWriter.write(value, false).getBytes(StandardCharsets.UTF_8)));
  }

  static RuneStruct result(Attempt attempt) {
    try {
      return BuiltinTypes.ok(attempt.run());
    } catch (JsonException problem) {
      return BuiltinTypes.err(problem.error());
    }
  }

  private static JsonError notText(byte[] bytes, int malformed) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < malformed; i++) {
      if (bytes[i] == '\n') {
        line++;
        start = i + 1;
      }
    }
    return new JsonError("invalid UTF-8", line, malformed - start + 1);
  }
}
