package dev.runevm.interpreter.binding;

import dev.runevm.interpreter.binding.DeclaredParameter.Kind;
import dev.runevm.language.unit.Constant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Type;

/** Reads the parameters of one annotated method and checks the rules for parameters. */
final class ParameterReader {
  private final ScannedClass owner;
  private final ScannedClass.Method method;
  private final int first;
  private final String receiver;
  private final JavaTypes javaTypes;
  private final Violations violations;
  private List<String> typeArguments = List.of();
  private boolean failed;

  /**
   * A reader.
   *
   * @param first the first Java parameter that is no context
   * @param receiver the path of the type of the first parameter, or null if it is no receiver
   */
  ParameterReader(
      ScannedClass owner,
      ScannedClass.Method method,
      int first,
      String receiver,
      JavaTypes javaTypes,
      Violations violations) {
    this.owner = owner;
    this.method = method;
    this.first = first;
    this.receiver = receiver;
    this.javaTypes = javaTypes;
    this.violations = violations;
  }

  /** The parameters, or nothing if one breaks a rule. */
  Optional<List<DeclaredParameter>> read() {
    Type[] types = Type.getArgumentTypes(method.descriptor());
    List<DeclaredParameter> parameters = new ArrayList<>();
    for (int i = first; i < types.length; i++) {
      parameters.add(parameter(i, types[i], i == types.length - 1));
    }
    checkDefaults(parameters);
    return failed ? Optional.empty() : Optional.of(parameters);
  }

  /** After {@link #read}: what the type argument may be; empty if there is none. */
  List<String> typeArguments() {
    return typeArguments;
  }

  private DeclaredParameter parameter(int index, Type type, boolean last) {
    Kind kind = kind(index, type, last);
    String className = type.getSort() == Type.OBJECT ? type.getInternalName() : "";
    return new DeclaredParameter(
        name(index),
        kind,
        className,
        typePath(index, kind, className),
        bits(index),
        fallback(index));
  }

  private Kind kind(int index, Type type, boolean last) {
    if (method.annotation(index, TypeArgument.class).isPresent()) {
      return typeArgument(index, type, last);
    }
    if (method.annotation(index, Variadic.class).isPresent()) {
      if (!last || !type.getDescriptor().equals("[Ljava/lang/Object;")) {
        fail(index, "@Variadic is for a last parameter of type Object[]");
      }
      return Kind.REST;
    }
    boolean unsigned = method.annotation(index, Unsigned.class).isPresent();
    if (unsigned && type.getSort() != Type.LONG) {
      fail(index, "is @Unsigned, so it must be a long");
    }
    boolean callable = method.annotation(index, Callable.class).isPresent();
    if (callable && !type.getDescriptor().equals("Ljava/lang/Object;")) {
      fail(index, "is @Callable, so it must be an Object");
    }
    return switch (type.getSort()) {
      case Type.LONG -> unsigned ? Kind.UNSIGNED : Kind.I64;
      case Type.INT -> Kind.I32;
      case Type.DOUBLE -> Kind.F64;
      case Type.BOOLEAN -> Kind.BOOL;
      case Type.OBJECT -> callable ? Kind.CALLABLE : objectKind(type.getInternalName());
      default -> {
        fail(index, "has the type " + type.getClassName() + ", which no argument can become");
        yield Kind.ANY;
      }
    };
  }

  private Kind typeArgument(int index, Type type, boolean last) {
    typeArguments = method.annotation(index, TypeArgument.class).orElseThrow().strings("value");
    if (!last || !type.getDescriptor().equals("Ljava/lang/String;") || typeArguments.isEmpty()) {
      fail(index, "@TypeArgument is for a last parameter of type String and names its types");
    }
    return Kind.TYPE_ARGUMENT;
  }

  private static Kind objectKind(String className) {
    return switch (className) {
      case "java/lang/Object" -> Kind.ANY;
      case "java/lang/String" -> Kind.TEXT;
      case "java/util/Optional" -> Kind.OPTION;
      case JavaTypes.STRUCT -> Kind.STRUCT;
      default -> Kind.VALUE;
    };
  }

  private String typePath(int index, Kind kind, String className) {
    if (kind == Kind.STRUCT) {
      Optional<Facts> named = method.annotation(index, OfType.class);
      if (named.isPresent()) {
        return named.get().string("value");
      }
      if (index == first && receiver != null) {
        return receiver;
      }
      fail(index, "is a RuneStruct: say of which type with @OfType");
    }
    if (kind == Kind.VALUE) {
      String path = javaTypes.path(className);
      if (path != null) {
        return path;
      }
      fail(
          index,
          "has the type "
              + className.replace('/', '.')
              + ", which no @RuneType declares as the class of its values");
    }
    return "";
  }

  private int bits(int index) {
    int bits =
        method
            .annotation(index, Unsigned.class)
            .map(f -> f.integer("bits", Unsigned.SIZE))
            .orElse(Unsigned.SIZE);
    if (bits != Unsigned.SIZE && bits != 8 && bits != 16 && bits != 32 && bits != 64) {
      fail(index, "@Unsigned has 8, 16, 32 or 64 bits");
    }
    return bits;
  }

  private String name(int index) {
    Optional<Facts> given = method.annotation(index, RuneParameter.class);
    if (given.isPresent()) {
      return given.get().string("value");
    }
    String javaName = method.parameterName(index);
    if (javaName == null) {
      fail(index, "has no name in the class file: compile with -parameters, or use @RuneParameter");
      return "";
    }
    return SnakeCase.of(javaName);
  }

  private Optional<Constant> fallback(int index) {
    Optional<Facts> given = method.annotation(index, Default.class);
    if (given.isEmpty()) {
      return Optional.empty();
    }
    String text = given.get().string("value");
    Optional<Constant> constant = LiteralReader.read(text);
    if (constant.isEmpty()) {
      fail(index, "`" + text + "` is no literal that @Default allows");
    }
    return constant;
  }

  private void checkDefaults(List<DeclaredParameter> parameters) {
    boolean seen = false;
    for (int i = 0; i < parameters.size(); i++) {
      DeclaredParameter parameter = parameters.get(i);
      boolean has = parameter.fallback().isPresent();
      if (seen && !has && parameter.kind().isArgument()) {
        fail(first + i, "follows a parameter with a default, so it needs one too");
      }
      seen |= has;
    }
  }

  private void fail(int index, String message) {
    violations.add(owner, method.name(), "parameter " + (index + 1) + " " + message);
    failed = true;
  }
}
