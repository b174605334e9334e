package dev.runevm.interpreter.advice;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Constructor;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.language.diagnostic.Similar;
import dev.runevm.language.library.Library;
import dev.runevm.language.library.LibraryItem;
import dev.runevm.language.unit.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Advice on a method or field that a type does not have. */
final class MethodAdvice {
  private static final String ITERATOR = "std::iter::Iterator";

  /** What the same is called elsewhere. */
  private static final Map<String, List<String>> SYNONYMS =
      Map.ofEntries(
          Map.entry("length", List.of("len")),
          Map.entry("size", List.of("len")),
          Map.entry("count", List.of("len")),
          Map.entry("append", List.of("push", "push_str", "extend")),
          Map.entry("add", List.of("push", "insert")),
          Map.entry("put", List.of("insert")),
          Map.entry("set", List.of("insert")),
          Map.entry("delete", List.of("remove")),
          Map.entry("has", List.of("contains_key", "contains")),
          Map.entry("has_key", List.of("contains_key")),
          Map.entry("includes", List.of("contains")),
          Map.entry("index_of", List.of("find", "position")),
          Map.entry("each", List.of("for_each")),
          Map.entry("collect_vec", List.of("collect")),
          Map.entry("upper", List.of("to_uppercase")),
          Map.entry("to_upper", List.of("to_uppercase")),
          Map.entry("to_upper_case", List.of("to_uppercase")),
          Map.entry("lower", List.of("to_lowercase")),
          Map.entry("to_lower", List.of("to_lowercase")),
          Map.entry("to_lower_case", List.of("to_lowercase")),
          Map.entry("strip", List.of("trim")),
          Map.entry("items", List.of("iter")),
          Map.entry("str", List.of("to_string")));

  private final Library library;
  private final String name;
  private final RuneType type;

  MethodAdvice(Library library, String name, RuneType type) {
    this.library = library;
    this.name = name;
    this.type = type;
  }

  /** On a method that is missing. */
  Optional<String> method() {
    if (type == BuiltinTypes.FUTURE) {
      return Optional.of(Advice.await());
    }
    if (isGeneric(type.path())) {
      return Optional.of("write `" + name + "::<…>()` with the type that is wanted");
    }
    if (fieldNames(type).contains(name)) {
      return Optional.of("to call the function in the field, write `(value." + name + ")(…)`");
    }
    if (hasMethod(type, "iter") && library.find(ITERATOR + "::" + name).isPresent()) {
      return Optional.of("it is a method of iterators: write `.iter()." + name + "(…)`");
    }
    return meant(methodNames()).map(MethodAdvice::didYouMean);
  }

  /** On a field that is missing. */
  Optional<String> field() {
    if (hasMethod(type, name)) {
      return Optional.of("to call the method, write `" + name + "()`");
    }
    if (type == BuiltinTypes.TYPE) {
      return Optional.of("what belongs to a type is written with `::`: `Type::" + name + "`");
    }
    if (type == BuiltinTypes.FUTURE) {
      return Optional.of(Advice.await());
    }
    return similarField(name, type)
        .or(() -> meant(methodNames()).map(method -> didYouMean(method + "()")));
  }

  /** A field of a struct whose name is like the one that it does not have. */
  static Optional<String> similarField(String name, RuneType type) {
    return Similar.to(name, fieldNames(type)).map(MethodAdvice::didYouMean);
  }

  static String didYouMean(String near) {
    return "did you mean `" + near + "`?";
  }

  private static List<String> fieldNames(RuneType type) {
    List<String> names = new ArrayList<>();
    for (Constructor constructor : type.constructors()) {
      if (constructor.kind() == Shape.Kind.NAMED) {
        for (int i = 0; i < constructor.fieldCount(); i++) {
          names.add(constructor.fieldName(i));
        }
      }
    }
    return names;
  }

  /** The method that was probably meant: by another name for the same, or misspelt. */
  private Optional<String> meant(List<String> known) {
    String snake = snakeCase(name);
    List<String> candidates = new ArrayList<>(List.of(snake));
    candidates.addAll(SYNONYMS.getOrDefault(snake, List.of()));
    return candidates.stream()
        .filter(candidate -> !candidate.equals(name) && known.contains(candidate))
        .findFirst()
        .or(() -> Similar.to(name, known));
  }

  private List<String> methodNames() {
    List<String> names = new ArrayList<>();
    collect(type.path(), names);
    names.addAll(type.methodNames());
    return names;
  }

  private void collect(String path, List<String> names) {
    for (String member : library.members(path)) {
      if (isMethod(path, member)) {
        names.add(member);
      }
    }
    if (library.find(path).orElse(null) instanceof LibraryItem.Type item) {
      item.traits().forEach(trait -> collect(trait, names));
    }
  }

  private boolean hasMethod(RuneType owner, String method) {
    return owner.method(method) != null || isMethod(owner.path(), method);
  }

  private boolean isMethod(String path, String member) {
    return library.find(path + "::" + member).orElse(null) instanceof LibraryItem.Function function
        && function.method();
  }

  private boolean isGeneric(String path) {
    return library.find(path + "::" + name).orElse(null) instanceof LibraryItem.Function function
        && function.generic();
  }

  private static String snakeCase(String text) {
    return text.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
