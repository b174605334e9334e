package dev.runevm.parser.resolve;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.diagnostic.Similar;
import dev.runevm.language.library.LibraryItem;
import dev.runevm.language.source.Span;
import dev.runevm.language.unit.Constant;
import dev.runevm.parser.ast.AstNode;
import dev.runevm.parser.ast.Expr;
import dev.runevm.parser.ast.Name;
import dev.runevm.parser.ast.Path;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.program.TypeName;
import dev.runevm.parser.program.Variable;
import dev.runevm.parser.resolve.item.ConstantItem;
import dev.runevm.parser.resolve.item.FunctionItem;
import dev.runevm.parser.resolve.item.Meaning;
import dev.runevm.parser.resolve.item.ModuleItem;
import dev.runevm.parser.resolve.item.Resolution;
import dev.runevm.parser.resolve.item.StaticItem;
import dev.runevm.parser.resolve.item.TypeItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paths as values. */
final class PathValues {
  private static final String NONE = "std::option::Option::None";

  private final Lowering lowering;

  PathValues(Lowering lowering) {
    this.lowering = lowering;
  }

  Expression lower(Frame frame, Expr.PathExpr expression) {
    Path path = expression.path();
    if (path.isSelfValue()) {
      return self(frame, expression);
    }
    Optional<Name> name = path.asIdentifier();
    if (name.isPresent() && frame.has(name.get().text())) {
      return variable(frame, name.get().text(), expression, expression.span());
    }
    return resolve(frame, path)
        .map(meaning -> value(frame, path, meaning))
        .orElseGet(() -> Lowering.poison(expression.span()));
  }

  private Expression self(Frame frame, Expr.PathExpr expression) {
    if (!frame.has("self")) {
      lowering.report(
          Diagnostic.error(
                  Code.MISSING_SELF,
                  expression.source(),
                  expression.span(),
                  "No `self` in current context")
              .help("`self` exists in functions of `impl` blocks that declare it"));
      return Lowering.poison(expression.span());
    }
    return variable(frame, "self", expression, expression.span());
  }

  /** The value of a variable that exists. */
  Expression variable(Frame frame, String name, AstNode at, Span span) {
    Span moved = frame.movedAt(name);
    if (moved != null) {
      lowering.report(
          Diagnostic.error(Code.VARIABLE_MOVED, at.source(), span, "Variable moved")
              .secondary(moved, "Moved here")
              .help("remove `move`, or copy the variable with `let` before"));
    }
    Variable variable = frame.find(name);
    return new Expression.Get(variable, span);
  }

  /** The value of a name that may be a variable or an item; for short fields and formats. */
  Expression named(Frame frame, String name, AstNode at, Span span) {
    if (frame.has(name)) {
      return variable(frame, name, at, span);
    }
    lowering.report(missingLocal(frame, name, at, span));
    return Lowering.poison(span);
  }

  private Diagnostic missingLocal(Frame frame, String name, AstNode at, Span span) {
    Diagnostic problem =
        Diagnostic.error(Code.MISSING_LOCAL, at.source(), span, "No local variable `" + name + "`");
    if (lowering.isQuiet()) {
      return problem;
    }
    if (lowering.paths().isAssociated(frame.scope(), name)) {
      return problem.help("write `Self::" + name + "`, or `self." + name + "(…)` for a method");
    }
    if (frame.has("self") && lowering.paths().isField(frame.scope(), name)) {
      return problem.help("write `self." + name + "`");
    }
    Optional<String> elsewhere = lowering.paths().helpOn(frame.scope(), name);
    if (elsewhere.isPresent()) {
      return problem.help(elsewhere.get());
    }
    List<String> known = new ArrayList<>(frame.names());
    known.addAll(lowering.paths().namesIn(frame.scope()));
    return Similar.to(name, known)
        .map(near -> problem.help("did you mean `" + near + "`?"))
        .orElseGet(() -> problem.help("declare it with `let " + name + " = …;`" + method(name)));
  }

  private String method(String name) {
    return lowering.paths().isMethod(name) ? ", or call the method: `value." + name + "(…)`" : "";
  }

  /** What a path stands for, variables aside; empty if that was reported to be wrong. */
  Optional<Meaning> resolve(Frame frame, Path path) {
    Resolution resolution = lowering.paths().resolve(frame.scope(), path);
    Optional<Name> name = path.asIdentifier();
    boolean variable =
        resolution.isMissing()
            && name.isPresent()
            && !Character.isUpperCase(name.get().text().codePointAt(0));
    if (variable) {
      lowering.report(missingLocal(frame, name.get().text(), path, path.span()));
    } else {
      resolution.problem().ifPresent(lowering::report);
    }
    return resolution.meaning();
  }

  private Expression value(Frame frame, Path path, Meaning meaning) {
    List<TypeName> generics = generics(frame, path, meaning);
    Span span = path.span();
    Optional<Shapes.Shape> shape = lowering.shapes.of(meaning);
    if (shape.isPresent()) {
      return construct(path, meaning, shape.get());
    }
    return switch (meaning) {
      case FunctionItem item when !item.syntax().isConst() ->
          new Expression.FunctionValue(lowering.functions.of(item), span);
      case ConstantItem item -> constant(lowering.constants().valueOf(item), span);
      case StaticItem item -> new Expression.GetStatic(lowering.statics.of(item), span);
      case TypeItem item ->
          new Expression.TypeValue(new TypeName.Declared(lowering.types.of(item)), span);
      case Meaning.Native(LibraryItem.Function function) -> {
        warnDeprecated(path, function);
        yield new Expression.NativeValue(function, generics, span);
      }
      case Meaning.Native(LibraryItem.Type type) ->
          new Expression.TypeValue(new TypeName.Native(type.path()), span);
      case Meaning.Native(LibraryItem.Value value) -> new Expression.Literal(value.value(), span);
      case Meaning.Native(LibraryItem.Computed constant) ->
          new Expression.CallNative(constant.function(), List.of(), List.of(), span);
      default -> notAValue(path, meaning);
    };
  }

  private static Expression constant(Optional<Constant> value, Span span) {
    return value
        .map(v -> (Expression) new Expression.Literal(v, span))
        .orElseGet(() -> Lowering.poison(span));
  }

  private Expression construct(Path path, Meaning meaning, Shapes.Shape shape) {
    if (shape.isEmpty()) {
      return new Expression.Struct(shape.type(), List.of(), Optional.empty(), path.span());
    }
    if (shape.isTuple()) {
      return new Expression.ConstructorValue(shape.type(), path.span());
    }
    return meaning instanceof TypeItem
        ? new Expression.TypeValue(shape.type(), path.span())
        : notAValue(path, meaning);
  }

  private Expression notAValue(Path path, Meaning meaning) {
    Diagnostic problem =
        Diagnostic.error(
            Code.EXPECTED_META,
            path.source(),
            path.span(),
            "Expected something that can be used as a value but got " + meaning.describe());
    lowering.report(useOf(path, meaning).map(problem::help).orElse(problem));
    return Lowering.poison(path.span());
  }

  /** How what is no value is used. */
  private Optional<String> useOf(Path path, Meaning meaning) {
    Optional<Shapes.Shape> shape = lowering.shapes.of(meaning);
    if (shape.isPresent()) {
      String fields = String.join(": …, ", shape.get().fields());
      return Optional.of("write `" + path.text() + " { " + fields + ": … }`");
    }
    return switch (meaning) {
      case FunctionItem item ->
          Optional.of("call it with constants; only other functions are values");
      case ModuleItem item -> Optional.of("name something in it: `" + path.text() + "::…`");
      default -> Optional.empty();
    };
  }

  /**
   * The type arguments of a path. Only native functions that ask for one take any; as such a
   * function does not exist without its argument, neither does any other with one.
   */
  List<TypeName> generics(Frame frame, Path path, Meaning meaning) {
    List<Path.Segment> segments = path.segments();
    for (int i = 0; i < segments.size() - 1; i++) {
      if (segments.get(i).genericArguments().isPresent()) {
        lowering.error(
            segments.get(i), Code.UNSUPPORTED_GENERIC_ARGUMENT, "Unsupported generic argument");
      }
    }
    Path.Segment last = segments.get(segments.size() - 1);
    boolean given = !last.generics().isEmpty();
    boolean wanted =
        meaning instanceof Meaning.Native(LibraryItem.Function function) && function.generic();
    if (given && !wanted) {
      lowering.report(
          Diagnostic.error(
                  Code.MISSING_ITEM,
                  path.source(),
                  path.span(),
                  "Missing item `" + path.text() + "`")
              .label(meaning.describe() + " takes no type arguments")
              .help("remove `" + genericText(last) + "`"));
      return List.of();
    }
    if (wanted && !given) {
      lowering.report(
          Diagnostic.error(
                  Code.MISSING_ITEM,
                  path.source(),
                  path.span(),
                  "Missing item `" + path.toDisplay() + "`")
              .label("it needs a type argument")
              .help("write `" + path.toDisplay() + "::<…>` with the type that is wanted"));
    }
    return lowering.types.arguments(last.generics(), frame.scope());
  }

  private static String genericText(Path.Segment segment) {
    return segment
        .genericArguments()
        .map(node -> "::" + node.text())
        .orElse("")
        .replace("::::", "::");
  }

  void warnDeprecated(AstNode at, LibraryItem.Function function) {
    function
        .deprecated()
        .ifPresent(
            reason ->
                lowering.report(
                    Diagnostic.warning(
                        Code.USED_DEPRECATED,
                        at.source(),
                        at.span(),
                        "Used deprecated function: " + reason)));
  }

  /** The constant that a meaning stands for, if it is one. */
  Optional<Constant> constantOf(Meaning meaning) {
    return switch (meaning) {
      case ConstantItem item -> lowering.constants().valueOf(item);
      case Meaning.Native(LibraryItem.Value value) -> Optional.of(value.value());
      case Meaning.Native(LibraryItem.Variant v) when v.path().equals(NONE) ->
          Optional.of(new Constant.None());
      default -> Optional.empty();
    };
  }
}
