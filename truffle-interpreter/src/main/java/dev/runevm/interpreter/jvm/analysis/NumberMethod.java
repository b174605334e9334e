package dev.runevm.interpreter.jvm.analysis;

import dev.runevm.interpreter.unit.NativeCode;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.language.unit.Selector;
import java.util.Objects;

/** Methods of numbers that are code of a few instructions where they are called on a number. */
public enum NumberMethod {
  LONG_TO_DOUBLE(Kind.LONG, "to", "std::f64", Kind.DOUBLE),
  DOUBLE_TO_LONG(Kind.DOUBLE, "to", "std::i64", Kind.LONG),
  LONG_ABS(Kind.LONG, "abs", null, Kind.LONG),
  LONG_MIN(Kind.LONG, "min", null, Kind.LONG),
  LONG_MAX(Kind.LONG, "max", null, Kind.LONG),
  DOUBLE_SQRT(Kind.DOUBLE, "sqrt", null, Kind.DOUBLE),
  DOUBLE_ABS(Kind.DOUBLE, "abs", null, Kind.DOUBLE),
  DOUBLE_FLOOR(Kind.DOUBLE, "floor", null, Kind.DOUBLE),
  DOUBLE_CEIL(Kind.DOUBLE, "ceil", null, Kind.DOUBLE);

  private final Kind receiver;
  private final String method;
  private final String typeArgument;
  private final Kind result;

  NumberMethod(Kind receiver, String method, String typeArgument, Kind result) {
    this.receiver = receiver;
    this.method = method;
    this.typeArgument = typeArgument;
    this.result = result;
  }

  /** The method that a call means; null if it means none of these. */
  public static NumberMethod of(ScriptCode code, Tree.Instruction x) {
    return of(code, x, x.arguments[0].kind);
  }

  /** The method that a call means if the receiver is of a kind; null if it means none of these. */
  public static NumberMethod of(ScriptCode code, Tree.Instruction x, Kind kind) {
    if (kind != Kind.LONG && kind != Kind.DOUBLE) {
      return null;
    }
    Selector selector = code.unit().unit().selectors().get(x.index(0));
    String type =
        selector.typeArguments().isEmpty()
            ? null
            : code.unit().type(selector.typeArguments().get(0)).type().path();
    for (NumberMethod each : values()) {
      if (each.receiver == kind
          && each.method.equals(selector.name())
          && Objects.equals(each.typeArgument, type)
          && selector.argumentNames().isEmpty()
          && each.takes(x.arguments)
          && each.isNative(code)) {
        return each;
      }
    }
    return null;
  }

  private boolean takes(Tree.Instruction[] arguments) {
    boolean binary = this == LONG_MIN || this == LONG_MAX;
    return binary ? arguments.length == 2 && arguments[1].kind == Kind.LONG : arguments.length == 1;
  }

  /** Whether the library has the method, and no one else. */
  private boolean isNative(ScriptCode code) {
    RuneType type = receiver == Kind.LONG ? BuiltinTypes.I64 : BuiltinTypes.F64;
    return code.unit().language().methods().find(code.unit(), type, method, typeArgument)
        instanceof NativeCode;
  }

  /** The kind of the result of a call of a method, whatever it is. */
  static Kind resultOf(ScriptCode code, Tree.Instruction x) {
    NumberMethod method = of(code, x);
    return method == null ? Kind.OBJECT : method.result();
  }

  /** The kind of the result. */
  public Kind result() {
    return result;
  }
}
