package dev.runevm.parser.resolve;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.library.LibraryItem;
import dev.runevm.language.source.Span;
import dev.runevm.language.unit.Constant;
import dev.runevm.parser.ast.Argument;
import dev.runevm.parser.ast.AstNode;
import dev.runevm.parser.ast.Expr;
import dev.runevm.parser.ast.Name;
import dev.runevm.parser.ast.Path;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.program.ProgramFunction;
import dev.runevm.parser.program.TypeName;
import dev.runevm.parser.resolve.item.FunctionItem;
import dev.runevm.parser.resolve.item.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls of functions, constructors, values and methods. */
final class Calls {
  private static final String PANIC = "std::panic";

  private final Lowering lowering;

  Calls(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Whether a path is called that is not a variable. */
  static boolean isKnown(Frame frame, Expr.Call call) {
    return call.callee() instanceof Expr.PathExpr callee && !isVariable(frame, callee.path());
  }

  /** A call of what a path names. */
  Expression known(Frame frame, Expr.Call call) {
    Expr.PathExpr callee = (Expr.PathExpr) call.callee();
    Optional<Meaning> meaning = lowering.pathValues.resolve(frame, callee.path());
    if (meaning.isEmpty()) {
      Arguments.of(lowering, frame, call, call.arguments());
      return Lowering.poison(call.span());
    }
    return known(frame, call, callee, meaning.get());
  }

  private static boolean isVariable(Frame frame, Path path) {
    Optional<Name> name = path.asIdentifier();
    return path.isSelfValue() || name.isPresent() && frame.has(name.get().text());
  }

  private Expression known(Frame frame, Expr.Call call, Expr.PathExpr callee, Meaning meaning) {
    if (meaning instanceof FunctionItem function) {
      if (function.syntax().isConst()) {
        return constant(frame, call);
      }
      lowering.pathValues.generics(frame, callee.path(), meaning);
      Arguments arguments = Arguments.of(lowering, frame, call, call.arguments());
      return script(function, arguments, call, callee.span());
    }
    Optional<Shapes.Shape> shape = lowering.shapes.of(meaning);
    if (shape.isPresent() && !shape.get().isNamed()) {
      Arguments arguments = Arguments.of(lowering, frame, call, call.arguments());
      return construct(call, callee, meaning, shape.get(), arguments);
    }
    if (meaning instanceof Meaning.Native(LibraryItem.Function function)) {
      List<TypeName> generics = lowering.pathValues.generics(frame, callee.path(), meaning);
      Arguments arguments = Arguments.of(lowering, frame, call, call.arguments());
      lowering.pathValues.warnDeprecated(callee, function);
      if (function.path().equals(PANIC)) {
        frame.panic();
      }
      return nativeFunction(function, generics, arguments, call, callee.span());
    }
    return value(frame, call, lowering.expressions.lower(frame, callee));
  }

  /** A call of a value. */
  Expression value(Frame frame, Expr.Call call, Expression callee) {
    Arguments arguments = Arguments.of(lowering, frame, call, call.arguments());
    return new Expression.CallValue(callee, arguments.values(), arguments.names(), call.span());
  }

  /** Const functions exist only at compile time: the call is its value. */
  private Expression constant(Frame frame, Expr.Call call) {
    for (Argument argument : call.arguments()) {
      Expr value = argument.value();
      if (lowering.constants().isUnknown(value, frame.scope(), frame::has)) {
        lowering.report(
            Diagnostic.error(
                    Code.CONST_ARGUMENT,
                    value.source(),
                    value.span(),
                    "A constant function can only be called with constants")
                .label("this is known only when the program runs")
                .help("remove `const` from the declaration of the function"));
        return Lowering.poison(call.span());
      }
    }
    Optional<Constant> value = lowering.constants().evaluate(call, frame.scope(), frame::has);
    return value
        .map(v -> (Expression) new Expression.Literal(v, call.span()))
        .orElseGet(() -> Lowering.poison(call.span()));
  }

  private Expression script(FunctionItem item, Arguments arguments, Expr.Call call, Span callee) {
    ProgramFunction function = lowering.functions.of(item);
    List<Arguments.Wanted> wanted = new ArrayList<>();
    for (Functions.Slot slot : lowering.functions.slots(item)) {
      wanted.add(new Arguments.Wanted(slot.name(), slot.fallback()));
    }
    Optional<Arguments.Bound> bound = arguments.bind(wanted, item.describe());
    if (bound.isPresent()) {
      return bound.get().around(new Expression.Call(function, bound.get().values(), call.span()));
    }
    return new Expression.CallValue(
        new Expression.FunctionValue(function, callee),
        arguments.values(),
        arguments.names(),
        call.span());
  }

  private Expression construct(
      Expr.Call call,
      Expr.PathExpr callee,
      Meaning meaning,
      Shapes.Shape shape,
      Arguments arguments) {
    if (arguments.hasNames()) {
      lowering.error(
          call, Code.UNKNOWN_ARGUMENT, "The fields of " + meaning.describe() + " have no names");
      return Lowering.poison(call.span());
    }
    if (arguments.size() != shape.fields().size()) {
      badArgumentCount(call, arguments.size(), shape.fields().size());
      return Lowering.poison(call.span());
    }
    if (shape.isEmpty()) {
      lowering.report(
          Diagnostic.warning(
                  Code.REMOVE_TUPLE_CALL_PARAMS,
                  call.source(),
                  call.span(),
                  "Call paramters are not needed here")
              .help("write `" + callee.text() + "`"));
    }
    List<Expression.FieldValue> fields = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      fields.add(new Expression.FieldValue(Integer.toString(i), arguments.values().get(i)));
    }
    return new Expression.Struct(shape.type(), fields, Optional.empty(), call.span());
  }

  void badArgumentCount(AstNode at, int actual, int expected) {
    lowering.error(
        at,
        Code.BAD_ARGUMENT_COUNT,
        "Wrong number of arguments " + actual + ", expected " + expected);
  }

  /** A call of a native function; with a wrong number of arguments it fails when it runs. */
  Expression nativeFunction(
      LibraryItem.Function function,
      List<TypeName> generics,
      Arguments arguments,
      AstNode call,
      Span callee) {
    List<Arguments.Wanted> wanted = new ArrayList<>();
    for (LibraryItem.Parameter parameter : function.parameters()) {
      wanted.add(new Arguments.Wanted(parameter.name(), parameter.fallback()));
    }
    if (function.variadic() && !arguments.hasNames() && arguments.size() >= wanted.size()) {
      return new Expression.CallNative(function, generics, arguments.values(), call.span());
    }
    Optional<Arguments.Bound> bound = arguments.bind(wanted, "function `" + function.path() + "`");
    if (bound.isPresent()) {
      return bound
          .get()
          .around(new Expression.CallNative(function, generics, bound.get().values(), call.span()));
    }
    return new Expression.CallValue(
        new Expression.NativeValue(function, generics, callee),
        arguments.values(),
        arguments.names(),
        call.span());
  }

  Expression method(Frame frame, Expr.MethodCall call, Expression receiver) {
    Arguments arguments = Arguments.of(lowering, frame, call, call.arguments());
    return new Expression.CallMethod(
        receiver,
        call.name().text(),
        lowering.types.arguments(call.generics(), frame.scope()),
        arguments.values(),
        arguments.names(),
        call.span());
  }
}
