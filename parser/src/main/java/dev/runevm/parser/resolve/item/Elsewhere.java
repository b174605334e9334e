package dev.runevm.parser.resolve.item;

import java.util.Map;
import java.util.Optional;

/** What is called differently in other languages. */
public final class Elsewhere {
  private static final String NOTHING = "`None` stands for no value, `()` for nothing";
  private static final String INTEGER = "the type of integers is `i64`";
  private static final String UNSIGNED = "the type of integers that are not negative is `u64`";
  private static final String FLOAT = "the type of floating-point numbers is `f64`";
  private static final String VEC = "the type is called `Vec`";

  private static final Map<String, String> VALUES =
      Map.of(
          "null",
          NOTHING,
          "nil",
          NOTHING,
          "undefined",
          NOTHING,
          "none",
          NOTHING,
          "NULL",
          NOTHING,
          "this",
          "write `self`",
          "True",
          "write `true`",
          "False",
          "write `false`",
          "TRUE",
          "write `true`",
          "FALSE",
          "write `false`");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("int", INTEGER),
          Map.entry("integer", INTEGER),
          Map.entry("Int", INTEGER),
          Map.entry("long", INTEGER),
          Map.entry("i8", INTEGER),
          Map.entry("i16", INTEGER),
          Map.entry("i32", INTEGER),
          Map.entry("i128", INTEGER),
          Map.entry("isize", INTEGER),
          Map.entry("number", INTEGER),
          Map.entry("u8", UNSIGNED),
          Map.entry("u16", UNSIGNED),
          Map.entry("u32", UNSIGNED),
          Map.entry("u128", UNSIGNED),
          Map.entry("usize", UNSIGNED),
          Map.entry("float", FLOAT),
          Map.entry("double", FLOAT),
          Map.entry("f32", FLOAT),
          Map.entry("boolean", "the type of truth values is `bool`"),
          Map.entry("str", "the type of text is `String`"),
          Map.entry("string", "the type of text is `String`"),
          Map.entry("list", VEC),
          Map.entry("array", VEC),
          Map.entry("dict", "the types are called `Object` and `std::collections::HashMap`"));

  private Elsewhere() {}

  /** What to write instead of a name that stands for nothing here. */
  public static Optional<String> name(String name) {
    return Optional.ofNullable(VALUES.get(name)).or(() -> Optional.ofNullable(TYPES.get(name)));
  }
}
