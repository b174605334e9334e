package dev.runevm.parser.emit;

import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.unit.Constant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small world in which programs of random shape mean something, so that two evaluators can be
 * compared: every operator is defined for all values, and native calls leave a trace.
 *
 * <p>Values are longs, booleans, lists (tuples and vecs), {@link Thing} and {@link #UNIT}.
 */
final class Model {
  static final String UNIT = "()";

  private final List<String> trace = new ArrayList<>();
  private final Map<Object, Object> statics = new LinkedHashMap<>();
  private int steps;

  /** An object or struct: mutable, with identity. */
  static final class Thing {
    final String type;
    final Map<String, Object> fields = new LinkedHashMap<>();

    Thing(String type) {
      this.type = type;
    }
  }

  /** A panic or a failed check. */
  static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failure(String message) {
      super(message, null, false, false);
    }
  }

  List<String> trace() {
    return trace;
  }

  /** Ends runs that take too long. */
  void step() {
    if (++steps > 200_000) {
      throw new Failure("out of steps");
    }
  }

  static Object constant(Constant constant) {
    return switch (constant) {
      case Constant.Unit unit -> UNIT;
      case Constant.Bool(boolean value) -> value;
      case Constant.I64(long value) -> value;
      case Constant.Tuple(List<Constant> elements) -> list(elements);
      case Constant.Vec(List<Constant> elements) -> list(elements);
      default -> throw new AssertionError(constant);
    };
  }

  private static List<Object> list(List<Constant> elements) {
    List<Object> values = new ArrayList<>();
    elements.forEach(element -> values.add(constant(element)));
    return values;
  }

  static Object operator(Opcode opcode, Object left, Object right) {
    long a = number(left);
    long b = number(right);
    return switch (opcode) {
      case EQ -> a == b;
      case LT -> a < b;
      case GT -> a > b;
      case SUB, SUB_ASSIGN -> a - 3 * b;
      default -> a + b;
    };
  }

  static long number(Object value) {
    return switch (value) {
      case Long number -> number;
      case Boolean truth -> truth ? 1 : 0;
      case List<?> list -> list.size();
      case Thing thing -> thing.fields.size() + 5;
      default -> -1;
    };
  }

  static boolean isTrue(Object value) {
    return Boolean.TRUE.equals(value);
  }

  static boolean isFalse(Object value) {
    return Boolean.FALSE.equals(value);
  }

  static Object field(Object target, String name) {
    return target instanceof Thing thing ? thing.fields.getOrDefault(name, UNIT) : UNIT;
  }

  static void setField(Object target, String name, Object value) {
    if (target instanceof Thing thing) {
      thing.fields.put(name, value);
    }
  }

  static Object element(Object target, long index) {
    return target instanceof List<?> list && index >= 0 && index < list.size()
        ? list.get((int) index)
        : UNIT;
  }

  @SuppressWarnings("unchecked")
  static void setElement(Object target, long index, Object value) {
    if (target instanceof List<?> list && index >= 0 && index < list.size()) {
      ((List<Object>) list).set((int) index, value);
    }
  }

  static Object check(Object value, String type, String what) {
    if (value instanceof Thing thing && thing.type.equals(type)) {
      return value;
    }
    throw new Failure(what);
  }

  static List<Object> elements(Object value) {
    return value instanceof List<?> list ? new ArrayList<>(list) : List.of(value, value);
  }

  /** {@code ?}: numbers that 3 divides leave the function. */
  static boolean isBreak(Object value) {
    return number(value) % 3 == 0;
  }

  Object readStatic(Object key) {
    return statics.getOrDefault(key, 0L);
  }

  void writeStatic(Object key, Object value) {
    statics.put(key, value);
  }

  /** A native function: leaves a trace and changes what it can reach. */
  Object call(String name, List<Object> arguments) {
    step();
    trace.add(name + arguments.stream().map(argument -> show(argument, 3)).toList());
    statics.replaceAll((key, value) -> number(value) + 1);
    for (Object argument : arguments) {
      setField(argument, "a", trace.size() * 7L);
      setElement(argument, 0, trace.size() * 11L);
    }
    return arguments.isEmpty() ? (long) trace.size() : arguments.getFirst();
  }

  void suspend(String what, Object value) {
    step();
    trace.add(what + " " + show(value, 3));
  }

  static String show(Object value, int depth) {
    if (depth == 0) {
      return "…";
    }
    return switch (value) {
      case List<?> list -> list.stream().map(e -> show(e, depth - 1)).toList().toString();
      case Thing thing -> {
        StringBuilder text = new StringBuilder(thing.type);
        thing.fields.forEach((k, v) -> text.append(' ').append(k).append(show(v, depth - 1)));
        yield text.toString();
      }
      default -> value.toString();
    };
  }
}
