package dev.runevm.stdlib.toml;

import dev.runevm.interpreter.value.RuneObject;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.stdlib.data.DataValues;
import dev.runevm.stdlib.std.Utf8;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Makes an object of a document. */
final class TomlReader {
  private final String text;

  private TomlReader(String text) {
    this.text = text;
  }

  /** The object that a text in UTF-8 says. */
  static RuneObject read(byte[] utf8) throws TomlException {
    int malformed = Utf8.firstMalformed(utf8);
    int end = malformed < 0 ? utf8.length : malformed;
    String text = new String(utf8, 0, end, StandardCharsets.UTF_8);
    if (malformed >= 0) {
      throw new TomlReader(text).problem(text.length(), "invalid UTF-8");
    }
    return read(text);
  }

  /** The object that a text says. */
  static RuneObject read(String text) throws TomlException {
    return new TomlReader(text).document();
  }

  private RuneObject document() throws TomlException {
    int tooDeep = TomlNesting.tooDeep(text, DataValues.MAXIMUM_DEPTH);
    if (tooDeep >= 0) {
      throw tooDeep(tooDeep);
    }
    TomlParseResult result = Toml.parse(text);
    if (result.hasErrors()) {
      TomlParseError first = result.errors().getFirst();
      TomlPosition place = first.position();
      throw problem(place.line(), place.column(), first.getMessage());
    }
    return table(result, 0);
  }

  private RuneObject table(TomlTable table, int depth) throws TomlException {
    if (depth > DataValues.MAXIMUM_DEPTH) {
      throw tooDeep(text.length());
    }
    RuneObject object = RuneObject.create();
    for (String key : table.keySet()) {
      object.put(key, value(table.get(List.of(key)), depth + 1));
    }
    return object;
  }

  private RuneVec array(TomlArray array, int depth) throws TomlException {
    RuneVec vec = RuneVec.create();
    for (int i = 0; i < array.size(); i++) {
      vec.push(value(array.get(i), depth));
    }
    return vec;
  }

  private Object value(Object value, int depth) throws TomlException {
    return switch (value) {
      case TomlTable table -> table(table, depth);
      case TomlArray array -> array(array, depth + 1);
      case Long number -> number;
      case Double number -> number;
      case Boolean truth -> truth;
      case String string -> RuneString.of(string);
      case OffsetDateTime moment ->
          RuneString.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
      case LocalDateTime moment ->
          RuneString.of(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment));
      case LocalDate date -> RuneString.of(DateTimeFormatter.ISO_LOCAL_DATE.format(date));
      case LocalTime time -> RuneString.of(DateTimeFormatter.ISO_LOCAL_TIME.format(time));
      default -> throw new IllegalStateException("TOML has no " + value.getClass());
    };
  }

  private TomlException tooDeep(int offset) {
    return problem(offset, "nested more than " + DataValues.MAXIMUM_DEPTH + " levels deep");
  }

  private TomlException problem(int offset, String message) {
    String before = text.substring(0, offset);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return problem(line, offset - before.lastIndexOf('\n'), message);
  }

  private TomlException problem(int line, int column, String message) {
    return new TomlException(TomlReadError.at(text, line, column, message));
  }
}
