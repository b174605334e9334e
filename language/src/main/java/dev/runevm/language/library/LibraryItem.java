package dev.runevm.language.library;

import dev.runevm.language.capability.Capability;
import dev.runevm.language.unit.Constant;
import dev.runevm.language.unit.Shape;
import java.util.List;
import java.util.Optional;

/** Something native that a program can name by a path. */
public sealed interface LibraryItem {
  /** The path without a leading {@code ::}, such as {@code std::vec::Vec::len}. */
  String path();

  /** Documentation in Markdown. */
  String documentation();

  /** A module. */
  record Module(String path, int version, String documentation) implements LibraryItem {}

  /**
   * A function, or a method reached by its path.
   *
   * @param module the module that it is imported from: a prefix of the path
   * @param parameters its parameters, the receiver of a method included
   * @param variadic whether any number of arguments may follow the parameters
   * @param method whether it can be called as {@code receiver.name(…)}
   * @param suspends whether it gives a future that callers await implicitly
   * @param generic whether it takes one type argument ({@code collect::<Vec>})
   * @param capability what it needs
   * @param deprecated why it should no longer be used
   * @param signature the types; unknown unless documentation was asked for
   */
  record Function(
      String path,
      Module module,
      List<Parameter> parameters,
      boolean variadic,
      boolean method,
      boolean suspends,
      boolean generic,
      Optional<Capability> capability,
      Optional<String> deprecated,
      Signature signature,
      String documentation,
      String example)
      implements LibraryItem {
    /** A function of unknown types. */
    public Function(
        String path,
        Module module,
        List<Parameter> parameters,
        boolean variadic,
        boolean method,
        boolean suspends,
        boolean generic,
        Optional<Capability> capability,
        Optional<String> deprecated,
        String documentation,
        String example) {
      this(
          path,
          module,
          parameters,
          variadic,
          method,
          suspends,
          generic,
          capability,
          deprecated,
          Signature.UNKNOWN,
          documentation,
          example);
    }

    /** The path below the module: {@code Vec::len}. */
    public String name() {
      return path.substring(module.path().length() + 2);
    }
  }

  /**
   * A parameter of a native function.
   *
   * @param name its name, for named arguments
   * @param fallback the value it has when the argument is left out
   */
  record Parameter(String name, Optional<Constant> fallback) {}

  /**
   * A type, or a trait whose methods other types have.
   *
   * @param constructor for a type with a struct literal: the path of the function that a literal
   *     calls with the fields as arguments; fields with a fallback may be left out
   * @param traits the paths of the traits whose methods this type has too
   * @param fields what can be read as {@code value.name}
   */
  record Type(
      String path,
      Optional<String> constructor,
      List<String> traits,
      List<Field> fields,
      String documentation)
      implements LibraryItem {
    /** A type without traits and fields. */
    public Type(String path, Optional<String> constructor, String documentation) {
      this(path, constructor, List.of(), List.of(), documentation);
    }
  }

  /**
   * A field of a native type.
   *
   * @param name its name
   * @param settable whether it can be assigned to
   * @param type its type as in a {@link Signature}; empty unless documentation was asked for
   */
  record Field(String name, boolean settable, String type, String documentation) {}

  /**
   * A variant of a native enum.
   *
   * @param type the path of the enum
   * @param shape its kind of fields
   * @param fields the names of its fields, positions as decimal numbers
   */
  record Variant(
      String path, String type, Shape.Kind shape, List<String> fields, String documentation)
      implements LibraryItem {}

  /** A constant: its value is copied into the unit. */
  record Value(String path, Constant value, String documentation) implements LibraryItem {}

  /**
   * A constant whose value is no literal: a function without parameters makes it anew wherever the
   * constant is named.
   */
  record Computed(Function function) implements LibraryItem {
    @Override
    public String path() {
      return function.path();
    }

    @Override
    public String documentation() {
      return function.documentation();
    }
  }

  /**
   * A macro that the compiler knows, such as {@code std::fmt::format}. Where a function has the
   * same path, such as {@code std::io::println}, the function stands for both.
   */
  record Macro(String path, String documentation) implements LibraryItem {}

  /** Another name for an item. */
  record Alias(String path, String target, String documentation) implements LibraryItem {}
}
