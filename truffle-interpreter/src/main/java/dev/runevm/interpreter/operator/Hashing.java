package dev.runevm.interpreter.operator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneBytes;
import dev.runevm.interpreter.value.RuneFunction;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.interpreter.value.UnsignedLong;
import java.util.function.IntFunction;

/**
 * Hashes of values. Numbers, strings, byte strings, vecs, tuples with elements, options and results
 * have one, and types with a method {@code hash(self)}, whose result is hashed in their place.
 * Equal values have equal hashes.
 *
 * <p>Programs see the hash under the key 0, the same on every machine. Maps use one under a secret
 * key, so that nobody can prepare keys that collide.
 */
public final class Hashing {
  private static final String ACTION = "hash";

  // Set apart what could be equal word by word.
  private static final long FLOAT = 1;
  private static final long SEQUENCE = 2;
  private static final long VARIANT = 3;
  private static final long BYTES = 4;

  private Hashing() {}

  /** The hash that programs see. */
  @TruffleBoundary
  public static long hash(RuneContext context, Object value) {
    return hash(context, value, 0);
  }

  /** The hash of a key, under the secret of the context. */
  public static long keyed(RuneContext context, Object key) {
    long seed = context == null ? 0 : context.hashSeed();
    if (key instanceof Long number) {
      return mix(number ^ seed);
    }
    if (key instanceof RuneString text) {
      if (!text.hasHash()) {
        text.rememberHash(hashText(text, seed));
      }
      return text.rememberedHash();
    }
    return hash(context, key, seed);
  }

  @TruffleBoundary
  private static long hash(RuneContext context, Object value, long seed) {
    if (value instanceof Long number) {
      return mix(number ^ seed);
    }
    if (value instanceof UnsignedLong number) {
      return mix(number.bits() ^ seed);
    }
    if (value instanceof RuneString text) {
      return hashText(text, seed);
    }
    SipHash hash = new SipHash(seed);
    write(context, hash, value, 0);
    return hash.finish();
  }

  @TruffleBoundary
  private static long hashText(RuneString text, long seed) {
    SipHash hash = new SipHash(seed);
    hash.write(text.rawBytes(), text.length());
    return hash.finish();
  }

  private static void write(RuneContext context, SipHash hash, Object value, int depth) {
    if (value instanceof Long number) {
      hash.write(number);
    } else if (value instanceof UnsignedLong number) {
      hash.write(number.bits());
    } else if (value instanceof Double number) {
      writeFloat(hash, number);
    } else if (value instanceof RuneString text) {
      hash.write(text.rawBytes(), text.length());
    } else if (value instanceof RuneBytes bytes) {
      hash.write(BYTES);
      byte[] all = bytes.toArray();
      hash.write(all, all.length);
    } else if (value instanceof RuneVec vec) {
      writeSequence(context, hash, vec::get, vec.size(), depth);
    } else if (value instanceof RuneTuple tuple && tuple.size() > 0) {
      writeSequence(context, hash, tuple::get, tuple.size(), depth);
    } else if (value instanceof RuneStruct struct && isHashableEnum(struct)) {
      writeVariant(context, hash, struct, depth);
    } else {
      writeByProtocol(context, hash, value, depth);
    }
  }

  /** A vec and a tuple of the same elements are equal, so they have the same hash. */
  private static void writeSequence(
      RuneContext context, SipHash hash, IntFunction<Object> elements, int size, int depth) {
    hash.write(SEQUENCE);
    hash.write(size);
    int deeper = Depth.deeper(depth, ACTION);
    for (int i = 0; i < size; i++) {
      write(context, hash, elements.apply(i), deeper);
    }
  }

  private static void writeFloat(SipHash hash, double number) {
    if (Double.isNaN(number)) {
      throw RuneError.of(ErrorKind.ILLEGAL_FLOAT_OPERATION, FloatText.of(number));
    }
    hash.write(FLOAT);
    // Adding zero makes -0.0, which equals it, 0.0.
    hash.write(Double.doubleToLongBits(number + 0.0));
  }

  private static boolean isHashableEnum(RuneStruct struct) {
    return struct.type() == BuiltinTypes.OPTION || struct.type() == BuiltinTypes.RESULT;
  }

  private static void writeVariant(
      RuneContext context, SipHash hash, RuneStruct variant, int depth) {
    hash.write(VARIANT);
    hash.write(variant.constructor().index());
    int deeper = Depth.deeper(depth, ACTION);
    for (int i = 0; i < variant.fieldCount(); i++) {
      write(context, hash, variant.get(i), deeper);
    }
  }

  private static void writeByProtocol(RuneContext context, SipHash hash, Object value, int depth) {
    RuneFunction function = Protocols.find(context, value, "hash");
    if (function == null) {
      throw RuneError.unsupportedUnary("HASH", value);
    }
    Object substitute = context.call(function, value);
    write(context, hash, substitute, Depth.deeper(depth, ACTION));
  }

  /** Spreads every bit of a word over all of them; a bijection. */
  private static long mix(long word) {
    long mixed = (word ^ word >>> 33) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ mixed >>> 33;
  }
}
