package dev.runevm.stdlib.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.runevm.interpreter.value.RuneObject;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.stdlib.data.DataValues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** Makes a value of one JSON text. */
final class JsonReader {
  private static final Pattern ADVICE =
      Pattern.compile("(: enable `| \\(not recognized as one since).*");

  private final JsonParser parser;
  private final int length;

  private JsonReader(JsonParser parser, int length) {
    this.parser = parser;
    this.length = length;
  }

  /** The value of a text that holds one and nothing else. */
  static Object read(String text) throws JsonException {
    try (JsonParser parser = JsonFormat.FACTORY.createParser(text)) {
      return new JsonReader(parser, text.length()).document();
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading from memory failed", impossible);
    }
  }

  private Object document() throws IOException, JsonException {
    try {
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw new JsonException(end("a value", parser.currentLocation()));
      }
      Object value = value(first, 0);
      if (parser.nextToken() != null) {
        throw problem("trailing characters", parser.currentTokenLocation());
      }
      return value;
    } catch (JsonParseException problem) {
      throw problem.getLocation().getCharOffset() >= length
          ? new JsonException(end(unfinished(problem), problem.getLocation()))
          : problem(complaint(problem), problem.getLocation());
    }
  }

  /** What the library says, without its advice how to set it up less strictly. */
  private static String complaint(JsonParseException problem) {
    String message = ADVICE.matcher(problem.getOriginalMessage()).replaceFirst("");
    return Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }

  private Object value(JsonToken token, int depth) throws IOException, JsonException {
    return switch (token) {
      case START_ARRAY -> array(deeper(depth));
      case START_OBJECT -> object(deeper(depth));
      case VALUE_STRING -> RuneString.of(text());
      case VALUE_NUMBER_INT -> number(JsonNumber.read(parser.getText()));
      case VALUE_NUMBER_FLOAT -> number(Double.parseDouble(parser.getText()));
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> RuneTuple.UNIT;
      default -> throw new IllegalStateException("no value begins with " + token);
    };
  }

  private int deeper(int depth) throws JsonException {
    if (depth + 1 >= DataValues.MAXIMUM_DEPTH) {
      throw problem("recursion limit exceeded", parser.currentTokenLocation());
    }
    return depth + 1;
  }

  private RuneVec array(int depth) throws IOException, JsonException {
    RuneVec elements = RuneVec.create();
    for (JsonToken next = parser.nextToken();
        next != JsonToken.END_ARRAY;
        next = parser.nextToken()) {
      elements.push(value(next, depth));
    }
    return elements;
  }

  private RuneObject object(int depth) throws IOException, JsonException {
    RuneObject object = RuneObject.create();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = text();
      object.put(key, value(parser.nextToken(), depth));
    }
    return object;
  }

  private Object number(Object number) throws JsonException {
    if (number instanceof Double real && real.isInfinite()) {
      throw problem("number out of range", parser.currentTokenLocation());
    }
    return number;
  }

  /** The text of a string or name; an escape may have put half a character into it. */
  private String text() throws IOException, JsonException {
    String text = parser.getText();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (i + 1 == text.length()
            || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
          throw problem("lone surrogate in hex escape", parser.currentTokenLocation());
        }
        i++;
      }
    }
    return text;
  }

  private String unfinished(JsonParseException problem) {
    if (problem instanceof JsonEOFException eof
        && eof.getTokenBeingDecoded() == JsonToken.VALUE_STRING) {
      return "a string";
    }
    JsonStreamContext place = parser.getParsingContext();
    return place.inArray() ? "a list" : place.inObject() ? "an object" : "a value";
  }

  private static JsonError end(String what, JsonLocation place) {
    return new JsonError(
        "EOF while parsing " + what, place.getLineNr(), Math.max(0, place.getColumnNr() - 1));
  }

  private static JsonException problem(String message, JsonLocation place) {
    return new JsonException(new JsonError(message, place.getLineNr(), place.getColumnNr()));
  }
}
