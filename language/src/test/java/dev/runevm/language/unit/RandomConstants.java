package dev.runevm.language.unit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;

/** Random constants of every kind. */
final class RandomConstants {
  private static final double[] FLOATS = {
    0.0, -0.0, 1.5, Double.NaN, Double.POSITIVE_INFINITY, Double.MIN_VALUE, -1e300
  };

  private static final long[] INTEGERS = {
    0, 1, -1, 63, 64, -64, -65, 127, 128, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 32
  };

  private static final int[] CODE_POINTS = {0, 'a', 0x7F, 0xD7FF, 0xE000, 0x1F388, 0x10FFFF};

  private RandomConstants() {}

  static Constant constant(Random random, int depth) {
    ConstantTag[] tags = ConstantTag.values();
    ConstantTag tag = tags[random.nextInt(tags.length)];
    return depth > 0 || tag.ordinal() < ConstantTag.VEC.ordinal()
        ? constant(tag, random, depth - 1)
        : new Constant.I64(integer(random));
  }

  static Constant constant(ConstantTag tag, Random random, int depth) {
    return switch (tag) {
      case UNIT -> new Constant.Unit();
      case FALSE -> new Constant.Bool(false);
      case TRUE -> new Constant.Bool(true);
      case I64 -> new Constant.I64(integer(random));
      case U64 -> new Constant.U64(integer(random));
      case F64 -> new Constant.F64(number(random));
      case CHAR -> new Constant.Char(codePoint(random));
      case TEXT -> new Constant.Text("text" + random.nextInt(9));
      case BYTES -> new Constant.Bytes(List.of(0, 127, 128, random.nextInt(256)));
      case VEC -> new Constant.Vec(constants(random, depth, random.nextInt(4)));
      case TUPLE -> new Constant.Tuple(constants(random, depth, 1 + random.nextInt(3)));
      case OBJECT -> object(random, depth);
      case SOME -> new Constant.Some(constant(random, depth));
      case NONE -> new Constant.None();
    };
  }

  static long integer(Random random) {
    return INTEGERS[random.nextInt(INTEGERS.length)] + random.nextInt(3) - 1;
  }

  static double number(Random random) {
    return FLOATS[random.nextInt(FLOATS.length)];
  }

  static int codePoint(Random random) {
    return CODE_POINTS[random.nextInt(CODE_POINTS.length)];
  }

  static Optional<Constant> bound(Random random) {
    return random.nextInt(3) == 0
        ? Optional.empty()
        : Optional.of(new Constant.I64(random.nextInt(20)));
  }

  private static List<Constant> constants(Random random, int depth, int count) {
    List<Constant> elements = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      elements.add(constant(random, depth));
    }
    return elements;
  }

  private static Constant object(Random random, int depth) {
    SequencedMap<String, Constant> fields = new LinkedHashMap<>();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      fields.put("key" + random.nextInt(5), constant(random, depth));
    }
    return new Constant.Obj(fields);
  }
}
