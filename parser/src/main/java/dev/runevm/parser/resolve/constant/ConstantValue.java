package dev.runevm.parser.resolve.constant;

import dev.runevm.language.unit.Constant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value while constants are evaluated. Vecs, tuples and objects can be changed and are shared by
 * all who hold them, as they are when a program runs.
 */
sealed interface ConstantValue {
  /** {@code ()}. */
  ConstantValue UNIT = new Scalar(new Constant.Unit());

  /** The name of the type, for messages. */
  String typeName();

  /** A value that cannot be changed. */
  record Scalar(Constant value) implements ConstantValue {
    @Override
    public String typeName() {
      return switch (value) {
        case Constant.Unit u -> "()";
        case Constant.Bool b -> "bool";
        case Constant.I64 i -> "i64";
        case Constant.U64 u -> "u64";
        case Constant.F64 f -> "f64";
        case Constant.Char c -> "char";
        case Constant.Text t -> "String";
        case Constant.Bytes b -> "Bytes";
        case Constant.Vec v -> "Vec";
        case Constant.Tuple t -> "Tuple";
        case Constant.Obj o -> "Object";
        case Constant.Some s -> "Option";
        case Constant.None n -> "Option";
      };
    }
  }

  /** A vec, or a tuple with at least one element. */
  record Sequence(boolean tuple, List<ConstantValue> elements) implements ConstantValue {
    @Override
    public String typeName() {
      return tuple ? "Tuple" : "Vec";
    }
  }

  /** An object. */
  record Fields(Map<String, ConstantValue> fields) implements ConstantValue {
    @Override
    public String typeName() {
      return "Object";
    }
  }

  /** {@code Some(payload)}. */
  record Some(ConstantValue payload) implements ConstantValue {
    @Override
    public String typeName() {
      return "Option";
    }
  }

  static ConstantValue of(boolean value) {
    return new Scalar(new Constant.Bool(value));
  }

  static ConstantValue of(long value) {
    return new Scalar(new Constant.I64(value));
  }

  static ConstantValue of(double value) {
    return new Scalar(new Constant.F64(value));
  }

  static ConstantValue of(String value) {
    return new Scalar(new Constant.Text(value));
  }

  /** A fresh value of a constant. */
  static ConstantValue of(Constant constant) {
    return switch (constant) {
      case Constant.Vec vec -> new Sequence(false, copy(vec.elements()));
      case Constant.Tuple tuple -> new Sequence(true, copy(tuple.elements()));
      case Constant.Obj object -> {
        Map<String, ConstantValue> fields = new LinkedHashMap<>();
        object.fields().forEach((key, value) -> fields.put(key, of(value)));
        yield new Fields(fields);
      }
      case Constant.Some some -> new Some(of(some.payload()));
      default -> new Scalar(constant);
    };
  }

  private static List<ConstantValue> copy(List<Constant> constants) {
    List<ConstantValue> values = new ArrayList<>(constants.size());
    for (Constant constant : constants) {
      values.add(of(constant));
    }
    return values;
  }
}
