package dev.runevm.stdlib.host;

import dev.runevm.language.diagnostic.Similar;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** A table of a TOML file; every complaint about it names the file, the line and what is wrong. */
public final class TomlFile {
  /** A file cannot be read, or does not say what it should. */
  public static final class InvalidTomlException extends Exception {
    private static final long serialVersionUID = 1L;

    InvalidTomlException(String message) {
      super(message);
    }
  }

  private final Path path;
  private final TomlTable table;
  private final TomlPosition position;

  private TomlFile(Path path, TomlTable table, TomlPosition position) {
    this.path = path;
    this.table = table;
    this.position = position;
  }

  /** Reads a file. */
  public static TomlFile read(Path path) throws InvalidTomlException {
    String text;
    try {
      text = TextFile.read(path);
    } catch (IOException problem) {
      throw new InvalidTomlException(problem.getMessage());
    }
    TomlParseResult result = Toml.parse(text);
    if (result.hasErrors()) {
      var first = result.errors().getFirst();
      throw new InvalidTomlException(place(path, first.position()) + first.getMessage());
    }
    return new TomlFile(path, result, TomlPosition.positionAt(1, 1));
  }

  /** Where the file is. */
  public Path path() {
    return path;
  }

  /** Refuses a key that is not known: a misspelling must not pass in silence. */
  public void requireKeys(Set<String> known) throws InvalidTomlException {
    for (String key : table.keySet()) {
      if (!known.contains(key)) {
        String names = String.join(", ", known.stream().sorted().toList());
        String meant =
            Similar.to(key, known).map(near -> "did you mean `" + near + "`? ").orElse("");
        throw problem(key, "key `%s` is not known here; %sknown: %s".formatted(key, meant, names));
      }
    }
  }

  /** The text under a key. */
  public Optional<String> text(String key) throws InvalidTomlException {
    return value(key, String.class, "a string");
  }

  /** The number under a key, whole or not. */
  public Optional<Double> real(String key) throws InvalidTomlException {
    return value(key, Number.class, "a number").map(Number::doubleValue);
  }

  /** The texts under a key; none if the key is missing. */
  public List<String> texts(String key) throws InvalidTomlException {
    Optional<TomlArray> array = value(key, TomlArray.class, "an array of strings");
    List<String> texts = new ArrayList<>();
    for (Object each : array.map(TomlArray::toList).orElse(List.of())) {
      if (!(each instanceof String text)) {
        throw problem(key, "`" + key + "` must be an array of strings");
      }
      texts.add(text);
    }
    return texts;
  }

  /** The table under a key. */
  public Optional<TomlFile> table(String key) throws InvalidTomlException {
    TomlPosition place = table.inputPositionOf(List.of(key));
    return value(key, TomlTable.class, "a table").map(child -> new TomlFile(path, child, place));
  }

  /** The whole number under a key, within bounds. */
  public Optional<Long> number(String key, long least, long most) throws InvalidTomlException {
    Optional<Long> number = value(key, Long.class, "a whole number");
    if (number.isPresent() && (number.get() < least || number.get() > most)) {
      throw problem(String.format(Locale.ROOT, "`%s` must be from %d to %d", key, least, most));
    }
    return number;
  }

  /** The tables of an array of tables; none if the key is missing. */
  public List<TomlFile> tables(String key) throws InvalidTomlException {
    List<TomlFile> tables = new ArrayList<>();
    Optional<TomlArray> array = value(key, TomlArray.class, "an array of tables");
    for (int i = 0; array.isPresent() && i < array.get().size(); i++) {
      if (!(array.get().get(i) instanceof TomlTable element)) {
        throw problem("`" + key + "` must be an array of tables, written [[" + key + "]]");
      }
      tables.add(new TomlFile(path, element, array.get().inputPositionOf(i)));
    }
    return tables;
  }

  /** The tables below a table by their names, sorted; none if the key is missing. */
  public Map<String, TomlFile> tablesBelow(String key) throws InvalidTomlException {
    Map<String, TomlFile> tables = new TreeMap<>();
    Optional<TomlTable> parent = value(key, TomlTable.class, "a table");
    if (parent.isPresent()) {
      for (String name : parent.get().keySet()) {
        List<String> place = List.of(name);
        if (!(parent.get().get(place) instanceof TomlTable child)) {
          throw problem("`" + key + "." + name + "` must be a table");
        }
        tables.put(name, new TomlFile(path, child, parent.get().inputPositionOf(place)));
      }
    }
    return tables;
  }

  /** A complaint about what stands under a key. */
  public InvalidTomlException problem(String key, String what) {
    return new InvalidTomlException(place(path, table.inputPositionOf(List.of(key))) + what);
  }

  /** A complaint about this table. */
  public InvalidTomlException problem(String what) {
    return new InvalidTomlException(place(path, position) + what);
  }

  private <T> Optional<T> value(String key, Class<T> type, String what)
      throws InvalidTomlException {
    Object value = table.get(List.of(key));
    if (value != null && !type.isInstance(value)) {
      throw problem(key, "`" + key + "` must be " + what);
    }
    return Optional.ofNullable(value).map(type::cast);
  }

  private static String place(Path path, TomlPosition position) {
    return position == null
        ? path + ": "
        : path + ":" + position.line() + ":" + position.column() + ": ";
  }
}
