package dev.runevm.parser;

import dev.runevm.language.library.LibraryItem;
import dev.runevm.language.source.Span;
import dev.runevm.language.unit.Constant;
import dev.runevm.language.unit.FunctionKind;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.program.Program;
import dev.runevm.parser.program.ProgramFunction;
import dev.runevm.parser.program.ProgramStatic;
import dev.runevm.parser.program.ProgramType;
import dev.runevm.parser.program.TypeName;
import dev.runevm.parser.program.Variable;
import java.lang.reflect.RecordComponent;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Resolved programs as text: records as {@code (Name part …)} without their spans. Variables and
 * targets have numbers, so that it shows which are the same.
 */
public final class ProgramPrinter {
  private final Map<Object, Integer> numbers = new IdentityHashMap<>();

  private ProgramPrinter() {}

  /** The text of a program. */
  public static String print(Program program) {
    ProgramPrinter printer = new ProgramPrinter();
    StringBuilder out = new StringBuilder();
    program.types().forEach(t -> out.append(printer.type(t)).append('\n'));
    program
        .statics()
        .forEach(
            s ->
                out.append("static ")
                    .append(s.path())
                    .append(s.initial().map(i -> " = " + printer.show(i)).orElse(""))
                    .append('\n'));
    program.functions().forEach(f -> out.append(printer.function(f)).append('\n'));
    program
        .methods()
        .forEach(
            m ->
                out.append("method ")
                    .append(printer.show(m.type()))
                    .append('.')
                    .append(m.name())
                    .append(" = @")
                    .append(m.function().path())
                    .append('\n'));
    program
        .exports()
        .forEach(
            e ->
                out.append("export ")
                    .append(e.role().name().toLowerCase(java.util.Locale.ROOT))
                    .append(" `")
                    .append(e.path())
                    .append("`\n"));
    return out.toString().strip();
  }

  private String type(ProgramType type) {
    String variants =
        type.variants().stream()
            .map(
                v ->
                    v.name()
                        + switch (v.kind()) {
                          case UNIT -> "";
                          case TUPLE -> "(" + fields(v) + ")";
                          case NAMED -> "{" + fields(v) + "}";
                        })
            .collect(Collectors.joining(" "));
    return (type.isEnumeration() ? "enum " : "struct ") + type.path() + " " + variants;
  }

  private String fields(ProgramType.VariantDeclaration variant) {
    return variant.fields().stream()
        .map(f -> f.name() + f.type().map(t -> ": " + show(t)).orElse(""))
        .collect(Collectors.joining(", "));
  }

  private String function(ProgramFunction function) {
    ProgramFunction.Definition d = function.definition();
    String kind =
        d.kind() == FunctionKind.IMMEDIATE
            ? "fn"
            : d.kind().name().toLowerCase(java.util.Locale.ROOT);
    String captures = d.captures().isEmpty() ? "" : show(d.captures());
    String parameters =
        d.parameters().stream()
            .map(
                p ->
                    show(p.pattern())
                        + p.type().map(t -> ": " + show(t)).orElse("")
                        + p.fallback().map(c -> " = " + show(c)).orElse(""))
            .collect(Collectors.joining(", "));
    return kind
        + " @"
        + function.path()
        + captures
        + "("
        + parameters
        + ")"
        + d.returns().map(t -> " -> " + show(t)).orElse("")
        + " "
        + show(d.body());
  }

  private String show(Object value) {
    return switch (value) {
      case Variable v -> v.name() + "%" + number(v);
      case Expression.Target t -> "#" + number(t);
      case ProgramFunction f -> "@" + f.path();
      case ProgramStatic s -> s.path();
      case ProgramType t -> t.path();
      case LibraryItem item -> "::" + item.path();
      case TypeName.Native n -> "::" + n.path();
      case TypeName.Declared d -> d.type().path();
      case TypeName.Variant v ->
          v.type().path() + "::" + v.type().variants().get(v.variant()).name();
      case Constant c -> constant(c);
      case Expression.Literal literal -> constant(literal.value());
      case Expression.Get get -> show(get.variable());
      case Optional<?> o -> o.map(this::show).orElse("-");
      case List<?> list -> list.stream().map(this::show).collect(Collectors.joining(" ", "[", "]"));
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(e -> e.getKey() + ": " + show(e.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
      case Record r -> structure(r);
      case String s -> "'" + s + "'";
      default -> value.toString();
    };
  }

  private int number(Object object) {
    return numbers.computeIfAbsent(object, key -> numbers.size());
  }

  private String structure(Record value) {
    StringBuilder out = new StringBuilder("(").append(value.getClass().getSimpleName());
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      if (component.getType() != Span.class) {
        out.append(' ').append(show(part(value, component)));
      }
    }
    return out.append(')').toString();
  }

  private static Object part(Record value, RecordComponent component) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private String constant(Constant constant) {
    return switch (constant) {
      case Constant.Unit u -> "()";
      case Constant.Bool(boolean b) -> Boolean.toString(b);
      case Constant.I64(long i) -> Long.toString(i);
      case Constant.U64(long u) -> Long.toUnsignedString(u) + "u64";
      case Constant.F64(double d) -> Double.toString(d);
      case Constant.Char(int c) -> "'" + Character.toString(c) + "'";
      case Constant.Text(String s) -> '"' + s.replace("\n", "\\n") + '"';
      case Constant.Bytes b -> "b" + b.value();
      case Constant.Vec v -> show(v.elements());
      case Constant.Tuple t -> "tuple" + show(t.elements());
      case Constant.Obj o -> "#" + show(o.fields());
      case Constant.Some s -> "Some(" + show(s.payload()) + ")";
      case Constant.None n -> "None";
    };
  }
}
