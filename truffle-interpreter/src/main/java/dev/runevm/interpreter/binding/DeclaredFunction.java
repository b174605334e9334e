package dev.runevm.interpreter.binding;

import dev.runevm.language.capability.Capability;
import dev.runevm.language.library.Signature;
import java.util.List;
import java.util.Optional;

/**
 * A native function as its annotations declare it.
 *
 * @param java the static method
 * @param role what it is in programs
 * @param type the path of the type that it belongs to, below the module; empty if to none
 * @param name its name in programs
 * @param takesContext whether the first Java parameter is the context
 * @param takesCaller whether it is the caller, by which alone it calls functions of the program
 * @param parameters the other Java parameters in order
 * @param result how the Java result becomes a value
 * @param typeArguments the paths that the type argument may be; empty if it takes none
 * @param suspends whether its future is awaited implicitly
 * @param inlined whether it is compiled together with its callers
 * @param capability what it needs
 * @param deprecated why it is deprecated
 * @param signature the types as documentation shows them
 */
record DeclaredFunction(
    JavaMethod java,
    Role role,
    String type,
    String name,
    boolean takesContext,
    boolean takesCaller,
    List<DeclaredParameter> parameters,
    Result result,
    List<String> typeArguments,
    boolean suspends,
    boolean inlined,
    Optional<Capability> capability,
    Optional<String> deprecated,
    Signature signature,
    String documentation,
    String example) {

  /** A static method: internal name of the class, name, descriptor. */
  record JavaMethod(String owner, String name, String descriptor) {}

  /** What a native function is in programs. */
  enum Role {
    FUNCTION,
    METHOD,
    CONSTANT,
    GETTER,
    SETTER;

    /** Whether its first parameter is the value that it is called on. */
    boolean hasReceiver() {
      return this != FUNCTION && this != CONSTANT;
    }
  }

  /** How the Java result becomes a value: each but the first two is a method of {@link Results}. */
  enum Result {
    VALUE("", ""),
    VOID("", ""),
    I64("i64", "J"),
    I32("i32", "I"),
    UNSIGNED("unsigned", "J"),
    F64("f64", "D"),
    BOOL("bool", "Z"),
    TEXT("text", "Ljava/lang/String;"),
    OPTION("option", "Ljava/util/Optional;");

    private final String converter;
    private final String descriptor;

    Result(String converter, String descriptor) {
      this.converter = converter;
      this.descriptor = descriptor;
    }

    String converter() {
      return converter;
    }

    String descriptor() {
      return descriptor;
    }
  }

  /** How many values generated code receives: the arguments and the type argument. */
  int arity() {
    return (int) parameters.stream().filter(p -> p.kind() != DeclaredParameter.Kind.REST).count();
  }

  boolean variadic() {
    return parameters.stream().anyMatch(p -> p.kind() == DeclaredParameter.Kind.REST);
  }

  /** The path of the function below its module, or the key of a field's accessor. */
  String localPath() {
    return switch (role) {
      case FUNCTION, METHOD, CONSTANT -> type.isEmpty() ? name : type + "::" + name;
      case GETTER -> type + "." + name;
      case SETTER -> type + "." + name + "=";
    };
  }
}
