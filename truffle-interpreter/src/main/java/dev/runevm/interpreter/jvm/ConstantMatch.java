package dev.runevm.interpreter.jvm;

import dev.runevm.interpreter.unit.LoadedUnit;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.unit.Constant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Conditionals, each in the {@code else} of the one before, that compare one local with numbers or
 * with chars: what a {@code match} on constants becomes. It is written as one switch.
 *
 * @param local the local that is compared
 * @param type what it is compared with
 * @param keys the constant of each conditional
 * @param arms the conditionals, the outermost first
 */
record ConstantMatch(int local, Type type, List<Integer> keys, List<Tree.If> arms) {
  private static final int FEWEST_ARMS = 3;

  // A table may have so many places for each that is used.
  private static final int SPARSEST_TABLE = 4;

  /** Of what the constants are. */
  enum Type {
    I64,
    CHAR
  }

  /** The run of conditionals that begins with one; null if it is too short to be a switch. */
  static ConstantMatch of(LoadedUnit unit, Tree.If first) {
    Constant constant = constant(unit, first.condition);
    Type type = type(constant);
    if (type == null) {
      return null;
    }
    int local = first.condition.arguments[0].index(0);
    List<Integer> keys = new ArrayList<>();
    List<Tree.If> arms = new ArrayList<>();
    Tree.If arm = first;
    while (constant != null && type(constant) == type) {
      keys.add(key(constant));
      arms.add(arm);
      arm = arm.otherwise.size() == 1 && arm.otherwise.get(0) instanceof Tree.If next ? next : null;
      constant = arm == null ? null : constant(unit, arm.condition);
      if (constant != null && arm.condition.arguments[0].index(0) != local) {
        constant = null;
      }
    }
    return arms.size() < FEWEST_ARMS ? null : new ConstantMatch(local, type, keys, arms);
  }

  /** The constant that a condition compares a local with; null if it is another condition. */
  private static Constant constant(LoadedUnit unit, Tree.Instruction condition) {
    return condition.opcode == Opcode.TEST_CONST
            && condition.arguments[0].opcode == Opcode.LOCAL_GET
        ? unit.unit().constants().get(condition.index(0))
        : null;
  }

  private static Type type(Constant constant) {
    return switch (constant) {
      case Constant.I64 number when number.value() == (int) number.value() -> Type.I64;
      case Constant.Char point -> Type.CHAR;
      case null, default -> null;
    };
  }

  private static int key(Constant constant) {
    return constant instanceof Constant.I64 number
        ? (int) number.value()
        : ((Constant.Char) constant).codePoint();
  }

  /**
   * Writes the switch.
   *
   * @param held the kind of the local
   * @param otherwise where to go if no conditional holds
   * @return where the arm of each conditional begins
   */
  Label[] write(Emitter out, Kind held, Locals locals, Label otherwise) {
    Label[] labels = new Label[arms.size()];
    TreeMap<Integer, Label> targets = new TreeMap<>();
    for (int i = 0; i < labels.length; i++) {
      labels[i] = new Label();
      // Of equal constants the first counts.
      targets.putIfAbsent(keys.get(i), labels[i]);
    }
    if (held != Kind.OBJECT && held != Kind.LONG && held.number() == null
        || held == Kind.LONG && type != Type.I64) {
      out.go(otherwise);
      return labels;
    }
    if (held == Kind.LONG) {
      intOf(out, locals.variable(local, held), otherwise);
    } else if (held == Kind.LIKELY_LONG && type == Type.I64) {
      out.loadObject(locals.object(local, held));
      out.jump(Opcodes.IFNONNULL, otherwise);
      intOf(out, locals.variable(local, held), otherwise);
    } else {
      key(out, held, locals, otherwise);
    }
    choose(out, targets, otherwise);
    return labels;
  }

  /** Pushes the key of what may be anything. */
  private void key(Emitter out, Kind held, Locals locals, Label otherwise) {
    int value = out.acquire(Kind.OBJECT);
    locals.loadObject(local, held);
    out.storeObject(value);
    out.loadObject(value);
    out.isInstance(type == Type.I64 ? Long.class : CodePoint.class);
    out.jump(Opcodes.IFEQ, otherwise);
    out.loadObject(value);
    out.release(Kind.OBJECT, value);
    if (type == Type.I64) {
      int number = out.acquire(Kind.LONG);
      out.unbox(Kind.LONG);
      out.store(Kind.LONG, number);
      intOf(out, number, otherwise);
      out.release(Kind.LONG, number);
    } else {
      out.cast(CodePoint.class);
      out.invokeVirtual(CodePoint.class, "value", int.class);
    }
  }

  /** Pushes a number that fits into an {@code int}; others are none of the constants. */
  private static void intOf(Emitter out, int number, Label otherwise) {
    out.load(Kind.LONG, number);
    out.op(Opcodes.L2I);
    out.op(Opcodes.I2L);
    out.load(Kind.LONG, number);
    out.op(Opcodes.LCMP);
    out.jump(Opcodes.IFNE, otherwise);
    out.load(Kind.LONG, number);
    out.op(Opcodes.L2I);
  }

  private static void choose(Emitter out, TreeMap<Integer, Label> targets, Label otherwise) {
    int lowest = targets.firstKey();
    int highest = targets.lastKey();
    long width = (long) highest - lowest + 1;
    if (width <= (long) targets.size() * SPARSEST_TABLE) {
      Label[] table = new Label[(int) width];
      for (int i = 0; i < table.length; i++) {
        table[i] = targets.getOrDefault(lowest + i, otherwise);
      }
      out.visitor().visitTableSwitchInsn(lowest, highest, otherwise, table);
    } else {
      int[] keys = targets.keySet().stream().mapToInt(Integer::intValue).toArray();
      out.visitor().visitLookupSwitchInsn(otherwise, keys, targets.values().toArray(Label[]::new));
    }
  }
}
