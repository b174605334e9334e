package dev.runevm.language.unit;

/** The kinds of constants in the order of their tags in the encoding. Rows are only ever added. */
enum ConstantTag {
  UNIT,
  FALSE,
  TRUE,
  I64,
  U64,
  F64,
  CHAR,
  TEXT,
  BYTES,
  VEC,
  TUPLE,
  OBJECT,
  SOME,
  NONE;

  private static final ConstantTag[] BY_CODE = values();

  static ConstantTag of(Constant constant) {
    return switch (constant) {
      case Constant.Unit() -> UNIT;
      case Constant.Bool(boolean value) -> value ? TRUE : FALSE;
      case Constant.I64 ignored -> I64;
      case Constant.U64 ignored -> U64;
      case Constant.F64 ignored -> F64;
      case Constant.Char ignored -> CHAR;
      case Constant.Text ignored -> TEXT;
      case Constant.Bytes ignored -> BYTES;
      case Constant.Vec ignored -> VEC;
      case Constant.Tuple ignored -> TUPLE;
      case Constant.Obj ignored -> OBJECT;
      case Constant.Some ignored -> SOME;
      case Constant.None() -> NONE;
    };
  }

  /** The kind with a tag, or null. */
  static ConstantTag of(int code) {
    return code >= 0 && code < BY_CODE.length ? BY_CODE[code] : null;
  }
}
