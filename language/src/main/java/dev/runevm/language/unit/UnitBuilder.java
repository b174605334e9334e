package dev.runevm.language.unit;

import dev.runevm.language.capability.Capability;
import dev.runevm.language.instruction.CodeWriter;
import dev.runevm.language.source.Source;
import dev.runevm.language.unit.DebugInformation.FunctionInformation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Collects what a unit consists of, in any order, and makes the one canonical {@link Unit} of it.
 *
 * <p>Every method that adds something answers a provisional index, to be used as operand and
 * wherever the model has an index. {@link #build()} sorts the pools, leaves out what nothing refers
 * to and puts the final indices everywhere. Functions keep the order in which they were reserved.
 */
public final class UnitBuilder {
  private final Pool<String> strings = new Pool<>();
  private final Pool<Constant> constants = new Pool<>();
  private final Pool<TypeReference> typeReferences = new Pool<>();
  private final Pool<Selector> selectors = new Pool<>();
  private final Pool<Import> imports = new Pool<>();
  private final Pool<Static> statics = new Pool<>();
  private final List<TypeDeclaration> types = new ArrayList<>();
  private final List<Function> functions = new ArrayList<>();
  private final List<FunctionInformation> information = new ArrayList<>();
  private final List<Method> methods = new ArrayList<>();
  private final List<Export> exports = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();

  /** A builder of a unit with nothing in it. */
  public UnitBuilder() {}

  /** A string, for operands of kind {@code STRING}. */
  public int string(String value) {
    return strings.add(value);
  }

  /** A constant. */
  public int constant(Constant value) {
    return constants.add(value);
  }

  /** The keys of an object, for operands of kind {@code KEYS}. */
  public int keys(List<String> names) {
    return constant(new Constant.Vec(names.stream().<Constant>map(Constant.Text::new).toList()));
  }

  /** The bounds of a range pattern, for operands of kind {@code BOUNDS}; an absent one is open. */
  public int bounds(Optional<Constant> lower, Optional<Constant> upper) {
    Constant open = new Constant.Unit();
    return constant(new Constant.Tuple(List.of(lower.orElse(open), upper.orElse(open))));
  }

  /**
   * A type reference; the types of {@code Declared} and {@code Variant} are provisional indices.
   */
  public int typeReference(TypeReference reference) {
    return typeReferences.add(reference);
  }

  /** A selector; its type arguments are provisional indices. */
  public int selector(String name, List<String> argumentNames, List<Integer> typeArguments) {
    return selectors.add(
        new Selector(name, List.copyOf(argumentNames), List.copyOf(typeArguments)));
  }

  /** An import; its type arguments are provisional indices. */
  public int importOf(
      String module,
      int version,
      String name,
      List<Integer> typeArguments,
      int arity,
      Optional<Capability> capability) {
    return imports.add(
        new Import(module, version, name, List.copyOf(typeArguments), arity, capability));
  }

  /** A static; a start value is a provisional index of a constant. */
  public int staticVariable(String path, OptionalInt constant) {
    return statics.add(new Static(path, constant));
  }

  /** Reserves the index of a type, so that type references can name it before it is defined. */
  public int reserveType() {
    types.add(null);
    return types.size() - 1;
  }

  /**
   * Defines a reserved type; the types of its fields are provisional indices of type references.
   */
  public void defineType(int index, TypeDeclaration declaration) {
    types.set(index, declaration);
  }

  /** Reserves the index of a function, so that code can call it before it is defined. */
  public int reserveFunction() {
    functions.add(null);
    information.add(null);
    return functions.size() - 1;
  }

  /**
   * Defines a reserved function.
   *
   * @param kind what a call gives
   * @param captures how many captures it has
   * @param parameters its parameters; defaults are provisional indices of constants
   * @param locals how many locals it has
   * @param points the live locals of each resume point, ascending
   * @param code its instructions, with provisional indices
   * @param debug what is known of its source
   */
  public void defineFunction(
      int index,
      FunctionKind kind,
      int captures,
      List<Function.Parameter> parameters,
      int locals,
      List<List<Integer>> points,
      CodeWriter code,
      FunctionSource debug) {
    functions.set(
        index,
        new Function(
            kind, captures, List.copyOf(parameters), locals, List.copyOf(points), code.code()));
    information.set(
        index,
        new FunctionInformation(
            debug.name(),
            debug.source(),
            debug.start(),
            debug.end(),
            List.copyOf(debug.locals()),
            code.positions()));
  }

  /**
   * What is known of a function's source.
   *
   * @param name the item path; for closures with {@code ::$closure0} appended
   * @param source what {@link #source} answered
   * @param start where its definition begins
   * @param end where it ends
   * @param locals the names of its locals, as many as it has; empty for temporaries
   */
  public record FunctionSource(String name, int source, int start, int end, List<String> locals) {}

  /** A method; the type is a provisional index of a type reference. */
  public void method(int type, String name, int function) {
    methods.add(new Method(type, name, function));
  }

  /** An export. */
  public void export(String path, Export.Role role, int function) {
    exports.add(new Export(path, role, function));
  }

  /** A source text; answers its index in the debug information. */
  public int source(Source source) {
    int known = sources.indexOf(source);
    if (known >= 0) {
      return known;
    }
    sources.add(source);
    return sources.size() - 1;
  }

  /**
   * The canonical unit.
   *
   * @throws IllegalStateException if a reserved type or function was never defined
   */
  public Unit build() {
    if (functions.contains(null) || types.contains(null)) {
      throw new IllegalStateException("a reserved function or type was not defined");
    }
    return Canonicalizer.canonical(
        new Unit(
            strings.values,
            constants.values,
            typeReferences.values,
            selectors.values,
            imports.values,
            types,
            statics.values,
            functions,
            methods,
            exports,
            new DebugInformation(SourceNames.relative(sources), information)));
  }

  /** Values by the order in which they were first added. */
  private static final class Pool<T> {
    private final List<T> values = new ArrayList<>();
    private final Map<T, Integer> indices = new HashMap<>();

    int add(T value) {
      Integer known = indices.putIfAbsent(value, values.size());
      if (known != null) {
        return known;
      }
      values.add(value);
      return values.size() - 1;
    }
  }
}
