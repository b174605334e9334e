package dev.runevm.stdlib.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.RuneBytes;
import dev.runevm.interpreter.value.RuneObject;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.interpreter.value.UnsignedLong;
import dev.runevm.stdlib.data.DataValues;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Makes JSON of a value. */
final class JsonWriter {
  private final JsonGenerator out;

  private JsonWriter(JsonGenerator out) {
    this.out = out;
  }

  /** The text of a value. */
  static String write(Object value, boolean pretty) throws JsonException {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JsonFormat.FACTORY.createGenerator(text)) {
      if (pretty) {
        generator.setPrettyPrinter(JsonFormat.pretty());
      }
      new JsonWriter(generator).value(value, 0);
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
    return text.toString();
  }

  private void value(Object wrapped, int depth) throws IOException, JsonException {
    switch (DataValues.unwrap(wrapped)) {
      case null -> out.writeNull();
      case Boolean truth -> out.writeBoolean(truth);
      case Long number -> out.writeNumber(number);
      case UnsignedLong number -> out.writeNumber(number.toString());
      case Double number -> real(number);
      case CodePoint character -> out.writeString(character.toString());
      case RuneString text -> out.writeString(text.toString());
      case RuneTuple unit when unit.size() == 0 -> out.writeNull();
      case RuneTuple tuple -> array(tuple.toArray(), depth);
      case RuneVec vec -> array(vec.toArray(), depth);
      case RuneBytes bytes -> octets(bytes);
      case RuneObject object -> object(object, depth);
      case Object other -> throw refused(DataValues.refusal(other));
    }
  }

  private void real(double number) throws IOException {
    if (Double.isFinite(number)) {
      out.writeNumber(JsonNumber.write(number));
    } else {
      out.writeNull();
    }
  }

  private void array(Object[] elements, int depth) throws IOException, JsonException {
    int deeper = deeper(depth);
    out.writeStartArray();
    for (Object element : elements) {
      value(element, deeper);
    }
    out.writeEndArray();
  }

  private void octets(RuneBytes bytes) throws IOException {
    out.writeStartArray();
    for (int i = 0; i < bytes.size(); i++) {
      out.writeNumber(bytes.get(i));
    }
    out.writeEndArray();
  }

  private void object(RuneObject object, int depth) throws IOException, JsonException {
    int deeper = deeper(depth);
    out.writeStartObject();
    for (String key : object.keys()) {
      out.writeFieldName(key);
      value(object.get(key), deeper);
    }
    out.writeEndObject();
  }

  private static int deeper(int depth) throws JsonException {
    if (depth + 1 >= DataValues.MAXIMUM_DEPTH) {
      throw refused(
          "cannot serialize a value that is nested "
              + DataValues.MAXIMUM_DEPTH
              + " levels deep; it may contain itself");
    }
    return depth + 1;
  }

  private static JsonException refused(String reason) {
    return new JsonException(JsonError.ofValue(reason));
  }
}
