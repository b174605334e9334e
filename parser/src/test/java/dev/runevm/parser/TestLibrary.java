package dev.runevm.parser;

import dev.runevm.language.library.Library;
import dev.runevm.language.library.LibraryItem;
import dev.runevm.language.unit.Constant;
import dev.runevm.language.unit.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small library for tests of the compiler, so that they do not depend on the real one. */
public final class TestLibrary {
  /**
   * One item a line. {@code fn path a b=default …} ({@code ...} for any number of arguments, {@code
   * <T>} for a type argument, {@code !text} for deprecated), {@code method}, {@code type path
   * field…} ({@code =path} for a constructor), {@code variant path kind field…}, {@code value path
   * number}, {@code macro path}, {@code alias path target}.
   */
  private static final String ITEMS =
      """
      module std
      module std::io
      module std::fmt
      module std::option
      module std::result
      module std::vec
      module std::string
      module std::tuple
      module std::object
      module std::bytes
      module std::i64
      module std::u64
      module std::f64
      module std::any
      module std::cmp
      module std::ops
      module std::ops::generator
      module std::iter
      module std::mem
      module std::future
      module std::clone
      module std::collections
      module inbox
      module json
      module prelude_like
      type std::i64
      type std::u64
      type std::f64
      type std::bool
      type std::char
      type std::any::Type
      type std::option::Option
      type std::result::Result
      type std::vec::Vec
      type std::string::String
      type std::tuple::Tuple
      type std::object::Object
      type std::bytes::Bytes
      type std::cmp::Ordering
      type std::ops::Function
      type std::ops::RangeFrom start
      type std::ops::Range start end
      type std::ops::generator::Generator
      type std::ops::generator::GeneratorState
      type std::iter::Iterator
      type std::collections::HashMap
      type std::collections::VecDeque
      type std::future::Future
      variant std::option::Option::Some TUPLE 0
      variant std::option::Option::None UNIT
      variant std::result::Result::Ok TUPLE 0
      variant std::result::Result::Err TUPLE 0
      variant std::cmp::Ordering::Less UNIT
      variant std::cmp::Ordering::Equal UNIT
      variant std::cmp::Ordering::Greater UNIT
      variant std::ops::generator::GeneratorState::Yielded TUPLE 0
      variant std::ops::generator::GeneratorState::Complete TUPLE 0
      value std::i64::MAX 9223372036854775807
      value std::i64::MIN -9223372036854775808
      fn std::panic message
      fn std::io::print text
      fn std::io::println text
      fn std::io::eprint text
      fn std::io::eprintln text
      fn std::io::dbg ...
      macro std::fmt::format
      fn std::mem::drop value
      fn std::clone::clone value
      fn std::is_readable value
      fn std::any::type_name_of_val value
      method std::vec::Vec::len self
      method std::vec::Vec::push self value
      method std::vec::Vec::sort self
      fn std::vec::Vec::new
      fn std::string::String::new
      fn std::string::String::from_str value !Use String::from instead
      method std::iter::Iterator::collect <T> self
      fn std::iter::range start end !Use `a..b` instead
      fn std::collections::HashMap::new
      fn std::collections::VecDeque::from <T> value
      fn std::future::join futures
      fn std::cmp::min a b
      fn json::to_string value
      type inbox::Message title body =inbox::Message::new
      fn inbox::Message::new msg_type title body=none
      type inbox::MessageType
      variant inbox::MessageType::TaskComplete UNIT
      fn inbox::list unread_only=false limit=10
      fn inbox::send message
      alias std::ops::GeneratorState std::ops::generator::GeneratorState
      """;

  private static final String PRELUDE =
      """
      i64 std::i64
      u64 std::u64
      f64 std::f64
      bool std::bool
      char std::char
      Type std::any::Type
      Tuple std::tuple::Tuple
      Object std::object::Object
      Option std::option::Option
      Result std::result::Result
      String std::string::String
      Vec std::vec::Vec
      Bytes std::bytes::Bytes
      Some std::option::Option::Some
      None std::option::Option::None
      Ok std::result::Result::Ok
      Err std::result::Result::Err
      drop std::mem::drop
      clone std::clone::clone
      is_readable std::is_readable
      panic std::panic
      print std::io::print
      println std::io::println
      """;

  private final Map<String, LibraryItem.Module> modules = new LinkedHashMap<>();
  private final List<LibraryItem> items = new ArrayList<>();

  private TestLibrary() {}

  /** The library. */
  public static Library create() {
    TestLibrary library = new TestLibrary();
    ITEMS.lines().forEach(line -> library.add(List.of(line.split(" ", -1))));
    Map<String, String> prelude = new LinkedHashMap<>();
    PRELUDE
        .lines()
        .map(line -> line.split(" ", -1))
        .forEach(parts -> prelude.put(parts[0], parts[1]));
    return new Library(library.items, prelude);
  }

  private void add(List<String> words) {
    String path = words.get(1);
    List<String> rest = words.subList(2, words.size());
    switch (words.get(0)) {
      case "module" -> {
        LibraryItem.Module module = new LibraryItem.Module(path, 1, "");
        modules.put(path, module);
        if (!isType(path)) {
          items.add(module);
        }
      }
      case "fn" -> items.add(function(path, rest, false));
      case "method" -> items.add(function(path, rest, true));
      case "type" -> items.add(type(path, rest));
      case "variant" -> items.add(variant(path, rest));
      case "value" ->
          items.add(new LibraryItem.Value(path, new Constant.I64(Long.parseLong(rest.get(0))), ""));
      case "macro" -> items.add(new LibraryItem.Macro(path, ""));
      case "alias" -> items.add(new LibraryItem.Alias(path, rest.get(0), ""));
      default -> throw new IllegalArgumentException(words.get(0));
    }
  }

  /** {@code std::i64} is a type whose functions belong to the module {@code std}. */
  private static boolean isType(String path) {
    return ITEMS.contains("type " + path + "\n");
  }

  private LibraryItem.Function function(String path, List<String> words, boolean method) {
    List<LibraryItem.Parameter> parameters = new ArrayList<>();
    Optional<String> deprecated = Optional.empty();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.startsWith("!")) {
        deprecated = Optional.of(String.join(" ", words.subList(i, words.size())).substring(1));
        break;
      }
      if (!word.equals("...") && !word.equals("<T>")) {
        parameters.add(parameter(word));
      }
    }
    return new LibraryItem.Function(
        path,
        module(path),
        parameters,
        words.contains("..."),
        method,
        false,
        words.contains("<T>"),
        Optional.empty(),
        deprecated,
        "",
        "");
  }

  private static LibraryItem.Parameter parameter(String word) {
    String[] parts = word.split("=", -1);
    Optional<Constant> fallback =
        parts.length == 1 ? Optional.empty() : Optional.of(constant(parts[1]));
    return new LibraryItem.Parameter(parts[0], fallback);
  }

  private static Constant constant(String text) {
    return switch (text) {
      case "none" -> new Constant.None();
      case "false" -> new Constant.Bool(false);
      default -> new Constant.I64(Long.parseLong(text));
    };
  }

  private LibraryItem.Module module(String path) {
    String parent = path;
    while (!modules.containsKey(parent)) {
      parent = parent.substring(0, parent.lastIndexOf("::"));
    }
    return modules.get(parent);
  }

  private static LibraryItem.Type type(String path, List<String> words) {
    Optional<String> constructor =
        words.stream().filter(w -> w.startsWith("=")).map(w -> w.substring(1)).findFirst();
    List<LibraryItem.Field> fields =
        words.stream()
            .filter(w -> !w.startsWith("="))
            .map(w -> new LibraryItem.Field(w, false, "", ""))
            .toList();
    return new LibraryItem.Type(path, constructor, List.of(), fields, "");
  }

  private static LibraryItem.Variant variant(String path, List<String> words) {
    String type = path.substring(0, path.lastIndexOf("::"));
    return new LibraryItem.Variant(
        path, type, Shape.Kind.valueOf(words.get(0)), words.subList(1, words.size()), "");
  }
}
