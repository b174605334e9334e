package dev.runevm.stdlib.toml;

import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.RuneBytes;
import dev.runevm.interpreter.value.RuneObject;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.interpreter.value.UnsignedLong;
import dev.runevm.stdlib.data.DataValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes TOML of an object: in each table first what fits behind a key, then the tables below it,
 * both in their order.
 */
final class TomlWriter {
  private final StringBuilder out = new StringBuilder();

  private TomlWriter() {}

  /** The document that holds an object. */
  static String write(Object wrapped) throws TomlException {
    TomlWriter writer = new TomlWriter();
    switch (DataValues.unwrap(wrapped)) {
      case null -> throw new TomlException(TomlWriteError.NONE);
      case RuneObject object -> writer.table(object, "", 0);
      case RuneTuple unit when unit.size() == 0 -> throw new TomlException(TomlWriteError.UNIT);
      case Object value -> {
        writer.inline(value, 0);
        throw new TomlException(TomlWriteError.NO_TABLE);
      }
    }
    return writer.out.toString();
  }

  private void table(RuneObject object, String path, int depth) throws TomlException {
    int deeper = deeper(depth);
    Map<String, Object> tables = new LinkedHashMap<>();
    for (String key : object.keys()) {
      Object value = DataValues.unwrap(object.get(key));
      if (value instanceof RuneObject || !elementsOfTables(value).isEmpty()) {
        tables.put(key, value);
      } else if (value != null) {
        out.append(TomlText.key(key)).append(" = ");
        inline(value, deeper);
        out.append('\n');
      }
    }
    for (Map.Entry<String, Object> entry : tables.entrySet()) {
      String key = TomlText.key(entry.getKey());
      below(entry.getValue(), path.isEmpty() ? key : path + "." + key, deeper);
    }
  }

  private void below(Object value, String path, int depth) throws TomlException {
    if (value instanceof RuneObject object) {
      if (needsHeader(object)) {
        header("[" + path + "]");
      }
      table(object, path, depth);
    } else {
      for (RuneObject element : elementsOfTables(value)) {
        header("[[" + path + "]]");
        table(element, path, depth);
      }
    }
  }

  private void header(String header) {
    if (!out.isEmpty()) {
      out.append('\n');
    }
    out.append(header).append('\n');
  }

  /** A table that only holds other tables is there because they are. */
  private static boolean needsHeader(RuneObject object) {
    boolean empty = true;
    for (String key : object.keys()) {
      Object value = DataValues.unwrap(object.get(key));
      if (value != null) {
        if (!(value instanceof RuneObject) && elementsOfTables(value).isEmpty()) {
          return true;
        }
        empty = false;
      }
    }
    return empty;
  }

  /** The elements if there are any and all are tables, else nothing. */
  private static List<RuneObject> elementsOfTables(Object value) {
    Object[] elements =
        switch (value) {
          case RuneVec vec -> vec.toArray();
          case RuneTuple tuple -> tuple.toArray();
          case null, default -> new Object[0];
        };
    List<RuneObject> tables = new ArrayList<>();
    for (Object element : elements) {
      if (!(DataValues.unwrap(element) instanceof RuneObject table)) {
        return List.of();
      }
      tables.add(table);
    }
    return tables;
  }

  private void inline(Object wrapped, int depth) throws TomlException {
    switch (DataValues.unwrap(wrapped)) {
      case null -> throw new TomlException(TomlWriteError.NONE);
      case Boolean truth -> out.append(truth);
      case Long number -> out.append(number);
      case UnsignedLong number -> unsigned(number);
      case Double number -> out.append(TomlText.number(number));
      case CodePoint character -> out.append(TomlText.string(character.toString()));
      case RuneString text -> out.append(TomlText.string(text.toString()));
      case RuneTuple unit when unit.size() == 0 -> throw new TomlException(TomlWriteError.UNIT);
      case RuneTuple tuple -> array(tuple.toArray(), depth);
      case RuneVec vec -> array(vec.toArray(), depth);
      case RuneBytes bytes -> array(octets(bytes), depth);
      case RuneObject object -> inlineTable(object, depth);
      case Object other -> throw refused(DataValues.refusal(other));
    }
  }

  private void unsigned(UnsignedLong number) throws TomlException {
    if (number.bits() < 0) {
      throw new TomlException(TomlWriteError.OUT_OF_RANGE);
    }
    out.append(number.bits());
  }

  private void array(Object[] elements, int depth) throws TomlException {
    int deeper = deeper(depth);
    String separator = "[";
    for (Object element : elements) {
      out.append(separator);
      inline(element, deeper);
      separator = ", ";
    }
    out.append(elements.length == 0 ? "[]" : "]");
  }

  private void inlineTable(RuneObject object, int depth) throws TomlException {
    int deeper = deeper(depth);
    String separator = "{ ";
    for (String key : object.keys()) {
      Object value = DataValues.unwrap(object.get(key));
      if (value != null) {
        out.append(separator).append(TomlText.key(key)).append(" = ");
        inline(value, deeper);
        separator = ", ";
      }
    }
    out.append(separator.equals("{ ") ? "{}" : " }");
  }

  private static Object[] octets(RuneBytes bytes) {
    Object[] octets = new Object[bytes.size()];
    for (int i = 0; i < octets.length; i++) {
      octets[i] = (long) bytes.get(i);
    }
    return octets;
  }

  private static int deeper(int depth) throws TomlException {
    if (depth >= DataValues.MAXIMUM_DEPTH) {
      throw refused(
          "cannot serialize a value that is nested "
              + DataValues.MAXIMUM_DEPTH
              + " levels deep; it may contain itself");
    }
    return depth + 1;
  }

  private static TomlException refused(String reason) {
    return new TomlException(TomlWriteError.custom(reason));
  }
}
