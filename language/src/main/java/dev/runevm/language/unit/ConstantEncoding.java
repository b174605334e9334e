package dev.runevm.language.unit;

import dev.runevm.language.binary.ByteReader;
import dev.runevm.language.binary.ByteWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Constants as bytes: a {@link ConstantTag}, then what the kind needs; elements are nested. */
public final class ConstantEncoding {
  private static final Constant UNIT = new Constant.Unit();
  private static final Constant NONE = new Constant.None();
  private static final Constant FALSE = new Constant.Bool(false);
  private static final Constant TRUE = new Constant.Bool(true);

  private ConstantEncoding() {}

  /** Writes a constant. */
  public static void write(ByteWriter out, Constant constant) {
    out.u8(ConstantTag.of(constant).ordinal());
    switch (constant) {
      case Constant.Unit() -> {}
      case Constant.None() -> {}
      case Constant.Bool ignored -> {}
      case Constant.I64(long value) -> out.signed(value);
      case Constant.U64(long bits) -> out.unsigned(bits);
      case Constant.F64(double value) -> out.f64(value);
      case Constant.Char(int codePoint) -> out.unsigned(codePoint);
      case Constant.Text(String value) -> out.string(value);
      case Constant.Bytes(List<Integer> value) -> UnitWriter.list(out, value, ByteWriter::u8);
      case Constant.Vec(List<Constant> elements) -> elements(out, elements);
      case Constant.Tuple(List<Constant> elements) -> elements(out, elements);
      case Constant.Obj(SequencedMap<String, Constant> fields) -> {
        out.unsigned(fields.size());
        fields.forEach(
            (key, value) -> {
              out.string(key);
              write(out, value);
            });
      }
      case Constant.Some(Constant payload) -> write(out, payload);
    }
  }

  /**
   * Reads a constant.
   *
   * @param nesting how deep it may be nested
   * @throws dev.runevm.language.binary.MalformedInputException if it is malformed
   */
  public static Constant read(ByteReader in, int nesting) {
    in.require(nesting > 0, "V16", "constants are nested too deeply");
    ConstantTag tag = ConstantTag.of(in.u8());
    in.require(tag != null, "V8", "no such kind of constant");
    return switch (tag) {
      case UNIT -> UNIT;
      case FALSE -> FALSE;
      case TRUE -> TRUE;
      case I64 -> new Constant.I64(in.signed());
      case U64 -> new Constant.U64(in.unsigned64());
      case F64 -> new Constant.F64(in.f64());
      case CHAR -> character(in);
      case TEXT -> new Constant.Text(in.string());
      case BYTES -> new Constant.Bytes(in.list(1, ByteReader::u8));
      case VEC -> new Constant.Vec(in.list(1, element -> read(element, nesting - 1)));
      case TUPLE -> tuple(in.list(1, element -> read(element, nesting - 1)), in);
      case OBJECT -> object(in, nesting - 1);
      case SOME -> new Constant.Some(read(in, nesting - 1));
      case NONE -> NONE;
    };
  }

  private static void elements(ByteWriter out, List<Constant> elements) {
    UnitWriter.list(out, elements, ConstantEncoding::write);
  }

  private static Constant character(ByteReader in) {
    int codePoint = in.unsigned();
    in.require(isScalar(codePoint), "V23", "a char is not a Unicode scalar value");
    return new Constant.Char(codePoint);
  }

  private static Constant tuple(List<Constant> elements, ByteReader in) {
    in.require(!elements.isEmpty(), "V23", "a tuple without elements is written as unit");
    return new Constant.Tuple(elements);
  }

  private static Constant object(ByteReader in, int nesting) {
    int count = in.count(2);
    SequencedMap<String, Constant> fields = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      String key = in.string();
      in.require(!fields.containsKey(key), "V7", "an object has a key twice");
      fields.put(key, read(in, nesting));
    }
    return new Constant.Obj(Collections.unmodifiableSequencedMap(fields));
  }

  /** Whether a number is a Unicode scalar value. */
  static boolean isScalar(long value) {
    boolean inRange = value >= 0 && value <= Character.MAX_CODE_POINT;
    boolean surrogate = value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
    return inRange && !surrogate;
  }
}
