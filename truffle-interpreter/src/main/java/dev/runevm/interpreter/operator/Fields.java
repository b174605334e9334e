package dev.runevm.interpreter.operator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.NativeFunction;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.RuneObject;
import dev.runevm.interpreter.value.RuneRange;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;
import dev.runevm.language.unit.Shape;

/** {@code value.name}: fields of structs, keys of objects, fields that native types declare. */
public final class Fields {
  private Fields() {}

  /** {@code target.name}. */
  @TruffleBoundary
  public static Object get(RuneContext context, Object target, String name) {
    if (target instanceof RuneObject object) {
      Object value = object.get(name);
      if (value == null) {
        throw missing(target, name);
      }
      return value;
    }
    if (target instanceof RuneStruct struct && isNamed(struct)) {
      int field = struct.constructor().fieldIndex(name);
      if (field < 0) {
        throw missing(target, name);
      }
      return struct.get(field);
    }
    if (target instanceof RuneRange range) {
      Object bound = range.bound(name);
      if (bound == null) {
        throw noField(name, target);
      }
      return bound;
    }
    NativeFunction getter = accessor(context, target, name, false);
    if (getter == null) {
      throw noField(name, target);
    }
    return getter.call1(context, target);
  }

  /** {@code target.name = value}. */
  @TruffleBoundary
  public static void set(RuneContext context, Object target, String name, Object value) {
    if (target instanceof RuneObject object) {
      object.put(name, value);
    } else if (target instanceof RuneStruct struct && isNamed(struct)) {
      int field = struct.constructor().fieldIndex(name);
      if (field < 0) {
        throw cannotSet(name, target);
      }
      struct.set(field, value);
    } else {
      NativeFunction setter = accessor(context, target, name, true);
      if (setter == null) {
        throw cannotSet(name, target);
      }
      setter.call2(context, target, value);
    }
  }

  private static boolean isNamed(RuneStruct struct) {
    return struct.constructor().kind() == Shape.Kind.NAMED;
  }

  private static NativeFunction accessor(
      RuneContext context, Object target, String name, boolean set) {
    if (!(target instanceof RuneValue value) || value.type().isScript()) {
      return null;
    }
    String type = value.type().path();
    return set ? context.natives().setter(type, name) : context.natives().getter(type, name);
  }

  private static RuneError missing(Object target, String name) {
    return RuneError.of(ErrorKind.OBJECT_INDEX_MISSING, name).withHelp(KeyAdvice.on(target, name));
  }

  private static RuneError noField(String name, Object target) {
    return RuneError.of(ErrorKind.UNSUPPORTED_OBJECT_SLOT_INDEX_GET, name, RuneType.of(target));
  }

  private static RuneError cannotSet(String name, Object target) {
    return RuneError.of(ErrorKind.UNSUPPORTED_OBJECT_SLOT_INDEX_SET, name, RuneType.of(target));
  }
}
