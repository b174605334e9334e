package dev.runevm.interpreter.operator;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.Constructor;
import dev.runevm.interpreter.value.RuneObject;
import dev.runevm.interpreter.value.RuneRange;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.interpreter.value.UnsignedLong;
import dev.runevm.language.unit.RangeKind;
import dev.runevm.language.unit.Shape;
import dev.runevm.language.unit.TypeDeclaration;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Short ways to write values in tests. */
final class Literals {
  static final RuneTuple UNIT = RuneTuple.UNIT;

  private Literals() {}

  static UnsignedLong u(long bits) {
    return UnsignedLong.of(bits);
  }

  static CodePoint c(int point) {
    return CodePoint.of(point);
  }

  static RuneString s(String text) {
    return RuneString.of(text);
  }

  static RuneVec vec(Object... elements) {
    return RuneVec.of(values(elements));
  }

  static RuneTuple tuple(Object... elements) {
    return RuneTuple.of(values(elements));
  }

  static RuneStruct some(Object payload) {
    return BuiltinTypes.some(value(payload));
  }

  static RuneStruct none() {
    return BuiltinTypes.none();
  }

  static RuneStruct ok(Object payload) {
    return BuiltinTypes.ok(value(payload));
  }

  static RuneStruct err(Object payload) {
    return BuiltinTypes.err(value(payload));
  }

  /** Keys and values in turn. */
  static RuneObject object(Object... entries) {
    RuneObject object = RuneObject.create();
    for (int i = 0; i < entries.length; i += 2) {
      object.put((String) entries[i], value(entries[i + 1]));
    }
    return object;
  }

  static RuneRange range(RangeKind kind, Object start, Object end) {
    return RuneRange.of(kind, start == null ? null : value(start), end == null ? null : value(end));
  }

  static RuneType struct(String path, String... fields) {
    return RuneType.declared(new TypeDeclaration.Struct(path, named(fields)));
  }

  static RuneType tupleStruct(String path, int fields) {
    return RuneType.declared(new TypeDeclaration.Struct(path, positional(fields)));
  }

  static RuneType enumeration(String path, TypeDeclaration.Variant... variants) {
    return RuneType.declared(new TypeDeclaration.Enumeration(path, List.of(variants)));
  }

  static TypeDeclaration.Variant variant(String name, Shape shape) {
    return new TypeDeclaration.Variant(name, shape);
  }

  static Shape unit() {
    return new Shape(Shape.Kind.UNIT, List.of());
  }

  static Shape named(String... fields) {
    return new Shape(
        Shape.Kind.NAMED,
        Arrays.stream(fields).map(name -> new Shape.Field(name, OptionalInt.empty())).toList());
  }

  static Shape positional(int fields) {
    return new Shape(
        Shape.Kind.TUPLE,
        IntStream.range(0, fields)
            .mapToObj(i -> new Shape.Field(Integer.toString(i), OptionalInt.empty()))
            .toList());
  }

  static Constructor constructor(RuneType struct) {
    return struct.constructors().get(0);
  }

  static RuneStruct make(RuneType struct, Object... fields) {
    return constructor(struct).create(values(fields));
  }

  /** Java's ints are written for {@code i64}. */
  static Object value(Object java) {
    return switch (java) {
      case Integer number -> (Object) (long) number;
      case String text -> s(text);
      case Character point -> c(point);
      default -> java;
    };
  }

  static Object[] values(Object... java) {
    return Arrays.stream(java).map(Literals::value).toArray();
  }
}
