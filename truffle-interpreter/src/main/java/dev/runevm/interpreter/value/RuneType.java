package dev.runevm.interpreter.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import dev.runevm.language.unit.Shape;
import dev.runevm.language.unit.TypeDeclaration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A type, which is also a value. Identity is equality.
 *
 * <p>The types of the library are constants that all contexts share ({@link BuiltinTypes} and those
 * that native modules make), so they carry no methods: {@code RuneContext.findMethod} knows the
 * methods of native types. A declared type belongs to a loaded unit and carries its script methods,
 * which the linker defines before any code of the unit runs.
 */
@ExportLibrary(InteropLibrary.class)
public final class RuneType extends InteropValue {
  /** What kind of type this is. */
  public enum Kind {
    /** A type whose operators the interpreter itself knows. */
    BUILTIN,
    /** Another type of the library; operators use its methods with the names of protocols. */
    NATIVE,
    /** A struct that a script declares. */
    STRUCT,
    /** An enum that a script declares. */
    ENUM
  }

  private final Kind kind;
  private final String path;
  private final Map<String, RuneFunction> methods = new HashMap<>();
  private List<Constructor> constructors = List.of();

  private RuneType(Kind kind, String path) {
    this.kind = kind;
    this.path = path;
  }

  static RuneType builtin(String path) {
    return new RuneType(Kind.BUILTIN, path);
  }

  static RuneType builtinEnum(String path, List<TypeDeclaration.Variant> variants) {
    return enumeration(Kind.BUILTIN, path, variants);
  }

  /** A type of the library without constructors that a script can use. */
  public static RuneType nativeType(String path) {
    return new RuneType(Kind.NATIVE, path);
  }

  /** A struct of the library. */
  public static RuneType nativeStruct(String path, Shape shape) {
    return struct(Kind.NATIVE, path, shape);
  }

  /** An enum of the library. */
  public static RuneType nativeEnum(String path, List<TypeDeclaration.Variant> variants) {
    return enumeration(Kind.NATIVE, path, variants);
  }

  /** A type that a unit declares. */
  public static RuneType declared(TypeDeclaration declaration) {
    return switch (declaration) {
      case TypeDeclaration.Struct struct -> struct(Kind.STRUCT, struct.path(), struct.shape());
      case TypeDeclaration.Enumeration enumeration ->
          enumeration(Kind.ENUM, enumeration.path(), enumeration.variants());
    };
  }

  /** The type of any value. */
  public static RuneType of(Object value) {
    if (value instanceof RuneValue rune) {
      return rune.type();
    }
    if (value instanceof Long) {
      return BuiltinTypes.I64;
    }
    if (value instanceof Double) {
      return BuiltinTypes.F64;
    }
    if (value instanceof Boolean) {
      return BuiltinTypes.BOOL;
    }
    return BuiltinTypes.FOREIGN;
  }

  private static RuneType struct(Kind kind, String path, Shape shape) {
    RuneType type = new RuneType(kind, path);
    type.constructors = List.of(new Constructor(type, null, 0, shape));
    return type;
  }

  private static RuneType enumeration(
      Kind kind, String path, List<TypeDeclaration.Variant> variants) {
    RuneType type = new RuneType(kind, path);
    List<Constructor> constructors = new ArrayList<>();
    for (TypeDeclaration.Variant variant : variants) {
      constructors.add(new Constructor(type, variant.name(), constructors.size(), variant.shape()));
    }
    type.constructors = List.copyOf(constructors);
    return type;
  }

  /** What kind of type this is. */
  public Kind kind() {
    return kind;
  }

  /** Whether a script declares it. */
  public boolean isScript() {
    return kind == Kind.STRUCT || kind == Kind.ENUM;
  }

  /** Whether the interpreter itself knows the operators of its values. */
  public boolean isBuiltin() {
    return kind == Kind.BUILTIN;
  }

  /** The item path without a leading {@code ::}, such as {@code std::vec::Vec} or {@code Point}. */
  public String path() {
    return path;
  }

  /** The last segment of the path. */
  public String name() {
    return path.substring(path.lastIndexOf(':') + 1);
  }

  /**
   * The path as error messages and {@code type_name_of_val} write it: {@code ::std::i64}, {@code
   * Foo}.
   */
  public String displayPath() {
    return isScript() ? path : "::" + path;
  }

  /** For a struct its only constructor; for an enum one for each variant, in order; else none. */
  public List<Constructor> constructors() {
    return constructors;
  }

  /** The variant of this name, or null. */
  public Constructor variant(String name) {
    for (Constructor constructor : constructors) {
      if (name.equals(constructor.variant())) {
        return constructor;
      }
    }
    return null;
  }

  /** The script method of this name, or null. Native methods are found by the context. */
  public RuneFunction method(String name) {
    return methods.get(name);
  }

  /** The names of the script methods. */
  public Set<String> methodNames() {
    return Collections.unmodifiableSet(methods.keySet());
  }

  /** Gives a declared type a method; only the linker does, before code of the unit runs. */
  public void defineMethod(String name, RuneFunction function) {
    if (!isScript()) {
      throw new IllegalArgumentException("a type of the library is shared: " + path);
    }
    methods.put(name, function);
  }

  @Override
  public RuneType type() {
    return BuiltinTypes.TYPE;
  }

  @Override
  public String toString() {
    return displayPath();
  }

  // For other languages.

  @ExportMessage
  boolean isMetaObject() {
    return true;
  }

  @ExportMessage
  Object getMetaQualifiedName() {
    return path;
  }

  @ExportMessage
  @TruffleBoundary
  Object getMetaSimpleName() {
    return name();
  }

  @ExportMessage
  @TruffleBoundary
  boolean isMetaInstance(Object instance) {
    return of(instance) == this;
  }
}
