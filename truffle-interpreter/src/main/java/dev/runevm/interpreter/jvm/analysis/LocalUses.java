package dev.runevm.interpreter.jvm.analysis;

import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Constructor;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.unit.RangeKind;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What a function does with its locals, which decides how they may be held: an iterator that only
 * loops use and an {@code Option} that is only taken apart need not be objects.
 */
public final class LocalUses {
  private static final String NEXT = "next";

  private final ScriptCode code;
  private final BitSet read = new BitSet();
  private final BitSet saved;
  private final Kind[] likely;

  // How often each local is read other than to be taken apart.
  private final int[] reads;

  /**
   * The uses of the locals.
   *
   * @param likely by local the kind of number that it will likely hold
   */
  public LocalUses(ScriptCode code, List<Tree.Statement> body, Kind[] likely) {
    this.code = code;
    this.likely = likely;
    this.reads = new int[code.function().locals()];
    this.saved = Liveness.savedLocals(code.function());
    Trees.forEachInstruction(body, this::visit);
  }

  private void visit(Tree.Instruction x) {
    if (x.opcode == Opcode.LOCAL_GET) {
      read.set(x.index(0));
      reads[x.index(0)]++;
    } else if (takesApart(x) && x.arguments[0].opcode == Opcode.LOCAL_GET) {
      reads[x.arguments[0].index(0)]--;
    } else if (x.opcode == Opcode.NEXT) {
      reads[x.index(0)]++;
    }
  }

  private boolean takesApart(Tree.Instruction x) {
    return switch (x.opcode) {
      case TEST_TYPE, IS -> isOptionVariant(code.unit().type(x.index(0)).constructor());
      case TUPLE_GET -> x.index(0) == 0;
      default -> false;
    };
  }

  private static boolean isOptionVariant(Constructor constructor) {
    return constructor == BuiltinTypes.SOME || constructor == BuiltinTypes.NONE;
  }

  /** Whether a local is ever read. */
  public boolean isRead(int local) {
    return read.get(local);
  }

  /** The kind of a local after it was set. */
  public Kind ofLocal(int local, Tree.Instruction value) {
    if (value.kind == Kind.LONGS) {
      return ofRange(local, value);
    }
    boolean option = asksForNext(value) && reads[local] == 0 && !saved.get(local);
    return option ? Kind.OPTION : held(local, value.kind);
  }

  /** The kind in which a local holds a value of a kind. */
  public Kind held(int local, Kind kind) {
    return kind == Kind.OBJECT ? Kind.likely(likely[local]) : kind;
  }

  /** The kind of a local that has one kind or another. */
  Kind join(int local, Kind one, Kind other) {
    return one == other ? one : Kind.likely(likely[local]);
  }

  private Kind ofRange(int local, Tree.Instruction iterator) {
    if (read.get(local)) {
      return Kind.OBJECT;
    }
    Tree.Instruction range = iterator.arguments[0];
    boolean halfOpen = RangeKind.values()[range.index(0)] == RangeKind.HALF_OPEN;
    return halfOpen && !saved.get(local) ? Kind.RANGE : Kind.LONGS;
  }

  /** Whether an expression is {@code x.next()} of something that may be a generator. */
  private boolean asksForNext(Tree.Instruction value) {
    return value.opcode == Opcode.CALL_METHOD
        && value.arguments.length == 1
        && value.arguments[0].kind == Kind.OBJECT
        && code.unit().unit().selectors().get(value.index(0)).name().equals(NEXT);
  }

  /** The kinds in which all locals are held at an entry. */
  public Kind[] entryKinds(Entry entry) {
    Kind[] kinds = Arrays.copyOf(entry.kinds(), code.function().locals());
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = held(i, kinds[i]);
    }
    return kinds;
  }

  /** The kind of a local that a method is entered with. */
  Kind ofValue(int local, boolean isLongs) {
    if (!isLongs || read.get(local)) {
      return Kind.OBJECT;
    }
    return saved.get(local) ? Kind.LONGS : Kind.RANGE;
  }
}
