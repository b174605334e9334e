package dev.runevm.interpreter.unit;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.RuneBytes;
import dev.runevm.interpreter.value.RuneObject;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.interpreter.value.UnsignedLong;
import dev.runevm.language.unit.Constant;
import java.util.List;

/** Makes values of constants. */
public final class ConstantValues {
  private ConstantValues() {}

  /** A fresh value; the parts of a constant are never shared between two values of it. */
  @TruffleBoundary
  public static Object create(Constant constant) {
    return switch (constant) {
      case Constant.Unit unit -> RuneTuple.UNIT;
      case Constant.Bool bool -> bool.value();
      case Constant.I64 number -> number.value();
      case Constant.U64 number -> UnsignedLong.of(number.bits());
      case Constant.F64 number -> number.value();
      case Constant.Char point -> CodePoint.of(point.codePoint());
      case Constant.Text text -> RuneString.of(text.value());
      case Constant.Bytes bytes -> createBytes(bytes.value());
      case Constant.Vec vec -> RuneVec.of(createAll(vec.elements()));
      case Constant.Tuple tuple -> RuneTuple.of(createAll(tuple.elements()));
      case Constant.Obj object -> createObject(object);
      case Constant.Some some -> BuiltinTypes.some(create(some.payload()));
      case Constant.None none -> BuiltinTypes.none();
    };
  }

  /** Whether values of a constant cannot be changed, so that one is enough. */
  public static boolean isImmutable(Constant constant) {
    return switch (constant) {
      case Constant.Unit unit -> true;
      case Constant.Bool bool -> true;
      case Constant.I64 number -> true;
      case Constant.U64 number -> true;
      case Constant.F64 number -> true;
      case Constant.Char point -> true;
      default -> false;
    };
  }

  private static Object[] createAll(List<Constant> constants) {
    Object[] values = new Object[constants.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = create(constants.get(i));
    }
    return values;
  }

  private static RuneBytes createBytes(List<Integer> values) {
    byte[] bytes = new byte[values.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (int) values.get(i);
    }
    return RuneBytes.of(bytes);
  }

  private static RuneObject createObject(Constant.Obj constant) {
    RuneObject object = RuneObject.withCapacity(constant.fields().size());
    constant.fields().forEach((key, value) -> object.put(key, create(value)));
    return object;
  }
}
