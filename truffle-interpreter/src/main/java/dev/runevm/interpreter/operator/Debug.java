package dev.runevm.interpreter.operator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.FunctionCode;
import dev.runevm.interpreter.value.RuneBytes;
import dev.runevm.interpreter.value.RuneFunction;
import dev.runevm.interpreter.value.RuneHashMap;
import dev.runevm.interpreter.value.RuneHashSet;
import dev.runevm.interpreter.value.RuneObject;
import dev.runevm.interpreter.value.RuneRange;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.interpreter.value.RuneVecDeque;
import dev.runevm.interpreter.value.UnsignedLong;
import dev.runevm.language.unit.Shape;

/** The debug form of values, that of {@code {:?}}. Every value has one. */
public final class Debug {
  private static final String ACTION = "print";

  private Debug() {}

  /**
   * The debug form.
   *
   * @param context null to run no code of scripts or natives
   */
  @TruffleBoundary
  public static String of(RuneContext context, Object value) {
    RuneString output = RuneString.create();
    append(context, value, output);
    return output.toString();
  }

  /** Adds the debug form to a string. */
  @TruffleBoundary
  public static void append(RuneContext context, Object value, RuneString output) {
    append(context, value, output, 0);
  }

  private static void append(RuneContext context, Object value, RuneString output, int depth) {
    if (value instanceof Long number) {
      output.append(Long.toString(number));
    } else if (value instanceof Double number) {
      output.append(FloatText.of(number));
    } else if (value instanceof Boolean truth) {
      output.append(truth ? "true" : "false");
    } else if (value instanceof UnsignedLong number) {
      output.append(number.toString());
    } else if (value instanceof CodePoint point) {
      Escapes.appendQuoted(point.value(), output);
    } else if (value instanceof RuneString text) {
      Escapes.appendQuoted(text, output);
    } else if (value instanceof RuneType type) {
      output.append(type.displayPath());
    } else if (value instanceof RuneVec vec) {
      appendVec(context, vec, output, depth);
    } else if (value instanceof RuneTuple tuple) {
      appendTuple(context, tuple, output, depth);
    } else if (value instanceof RuneObject object) {
      appendObject(context, object, output, depth);
    } else if (value instanceof RuneStruct struct) {
      appendStruct(context, struct, output, depth);
    } else if (value instanceof RuneBytes bytes) {
      appendBytes(bytes, output);
    } else if (value instanceof RuneRange range) {
      appendRange(context, range, output, depth);
    } else if (value instanceof RuneHashMap map) {
      appendMap(context, map, output, depth);
    } else if (value instanceof RuneHashSet set) {
      appendSet(context, set, output, depth);
    } else if (value instanceof RuneVecDeque deque) {
      appendDeque(context, deque, output, depth);
    } else if (value instanceof RuneFunction function) {
      appendFunction(function, output);
    } else if (value instanceof RuneValue other) {
      if (!Display.appendOwn(context, other, "debug_fmt", output)) {
        output.append(other.debugForm());
      }
    } else {
      appendForeign(value, output);
    }
  }

  private static void appendVec(RuneContext context, RuneVec vec, RuneString output, int depth) {
    int deeper = Depth.deeper(depth, ACTION);
    output.append("[");
    for (int i = 0; i < vec.size(); i++) {
      separate(i, output);
      append(context, vec.get(i), output, deeper);
    }
    output.append("]");
  }

  private static void appendTuple(
      RuneContext context, RuneTuple tuple, RuneString output, int depth) {
    int deeper = Depth.deeper(depth, ACTION);
    output.append("(");
    for (int i = 0; i < tuple.size(); i++) {
      separate(i, output);
      append(context, tuple.get(i), output, deeper);
    }
    output.append(")");
  }

  private static void appendObject(
      RuneContext context, RuneObject object, RuneString output, int depth) {
    int deeper = Depth.deeper(depth, ACTION);
    output.append("{");
    int written = 0;
    for (int slot = 0; slot < object.slots(); slot++) {
      if (object.keyAt(slot) != null) {
        separate(written++, output);
        Escapes.appendQuoted(RuneString.of(object.keyAt(slot)), output);
        output.append(": ");
        append(context, object.valueAt(slot), output, deeper);
      }
    }
    output.append("}");
  }

  private static void appendStruct(
      RuneContext context, RuneStruct struct, RuneString output, int depth) {
    if (Display.appendOwn(context, struct, "debug_fmt", output)) {
      return;
    }
    output.append(name(struct));
    if (struct.constructor().kind() == Shape.Kind.UNIT) {
      return;
    }
    boolean named = struct.constructor().kind() == Shape.Kind.NAMED;
    int deeper = Depth.deeper(depth, ACTION);
    // The library's own variants look as they are written: `Some(1)`.
    output.append(struct.type().isBuiltin() ? "(" : named ? " {" : " (");
    for (int i = 0; i < struct.fieldCount(); i++) {
      separate(i, output);
      if (named) {
        output.append(struct.constructor().fieldName(i));
        output.append(": ");
      }
      append(context, struct.get(i), output, deeper);
    }
    output.append(named ? "}" : ")");
  }

  private static String name(RuneStruct struct) {
    RuneType type = struct.type();
    String variant = struct.constructor().variant();
    if (type.isScript()) {
      return struct.constructor().path();
    }
    if (variant == null) {
      return type.name();
    }
    return type.isBuiltin() ? variant : type.name() + "::" + variant;
  }

  private static void appendBytes(RuneBytes bytes, RuneString output) {
    output.append("[");
    for (int i = 0; i < bytes.size(); i++) {
      separate(i, output);
      output.append(Integer.toString(bytes.get(i)));
    }
    output.append("]");
  }

  private static void appendRange(
      RuneContext context, RuneRange range, RuneString output, int depth) {
    int deeper = Depth.deeper(depth, ACTION);
    if (range.start() != null) {
      append(context, range.start(), output, deeper);
    }
    output.append(
        switch (range.kind()) {
          case INCLUSIVE, TO_INCLUSIVE -> "..=";
          default -> "..";
        });
    if (range.end() != null) {
      append(context, range.end(), output, deeper);
    }
  }

  private static void appendMap(
      RuneContext context, RuneHashMap map, RuneString output, int depth) {
    int deeper = Depth.deeper(depth, ACTION);
    output.append("{");
    int written = 0;
    for (int slot = 0; slot < map.slots(); slot++) {
      if (map.keyAt(slot) != null) {
        separate(written++, output);
        append(context, map.keyAt(slot), output, deeper);
        output.append(": ");
        append(context, map.valueAt(slot), output, deeper);
      }
    }
    output.append("}");
  }

  private static void appendSet(
      RuneContext context, RuneHashSet set, RuneString output, int depth) {
    int deeper = Depth.deeper(depth, ACTION);
    output.append("{");
    int written = 0;
    for (int slot = 0; slot < set.slots(); slot++) {
      if (set.keyAt(slot) != null) {
        separate(written++, output);
        append(context, set.keyAt(slot), output, deeper);
      }
    }
    output.append("}");
  }

  private static void appendDeque(
      RuneContext context, RuneVecDeque deque, RuneString output, int depth) {
    int deeper = Depth.deeper(depth, ACTION);
    output.append("[");
    for (int i = 0; i < deque.size(); i++) {
      separate(i, output);
      append(context, deque.get(i), output, deeper);
    }
    output.append("]");
  }

  private static void appendFunction(RuneFunction function, RuneString output) {
    String kind = function.kind() == FunctionCode.Kind.NATIVE ? "native function (" : "function (";
    output.append(kind);
    output.append(function.name());
    output.append(")");
  }

  private static void appendForeign(Object value, RuneString output) {
    InteropLibrary interop = InteropLibrary.getUncached();
    output.append(String.valueOf(interop.toDisplayString(value, false)));
  }

  private static void separate(int index, RuneString output) {
    if (index > 0) {
      output.append(", ");
    }
  }
}
