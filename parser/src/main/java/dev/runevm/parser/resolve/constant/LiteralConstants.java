package dev.runevm.parser.resolve.constant;

import dev.runevm.language.unit.Constant;
import dev.runevm.parser.ast.LiteralValue;
import java.util.ArrayList;
import java.util.List;

/** The constants that literals stand for. */
public final class LiteralConstants {
  private LiteralConstants() {}

  /** The constant of a literal. */
  public static Constant of(LiteralValue value) {
    return switch (value) {
      case LiteralValue.Signed(long v) -> new Constant.I64(v);
      case LiteralValue.Unsigned(long v) -> new Constant.U64(v);
      case LiteralValue.Float(double v) -> new Constant.F64(v);
      case LiteralValue.Char(int v) -> new Constant.Char(v);
      case LiteralValue.Text(String v) -> new Constant.Text(v);
      case LiteralValue.Bool(boolean v) -> new Constant.Bool(v);
      case LiteralValue.Bytes bytes -> {
        List<Integer> elements = new ArrayList<>();
        for (byte b : bytes.value()) {
          elements.add(b & 0xff);
        }
        yield new Constant.Bytes(elements);
      }
    };
  }
}
