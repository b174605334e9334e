package dev.runevm.interpreter.jvm.codegen;

import dev.runevm.interpreter.jvm.analysis.Kind;
import dev.runevm.interpreter.jvm.analysis.Tree;
import dev.runevm.interpreter.jvm.runtime.JvmSupport;
import dev.runevm.interpreter.unit.LinkedType;
import dev.runevm.interpreter.unit.LoadedUnit;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.unit.Constant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Conditionals, each in the {@code else} of the one before, that compare one local with numbers,
 * with chars, or with the variants of an enum: what a {@code match} on those becomes. It is written
 * as one switch.
 *
 * @param local the local that is compared
 * @param type what it is compared with
 * @param keys the constant of each conditional, or the index of the variant
 * @param arms the conditionals, the outermost first
 */
record SwitchMatch(int local, Type type, List<Integer> keys, List<Tree.If> arms) {
  private static final int FEWEST_ARMS = 3;

  // The test of a variant is one comparison with what is in a register.
  private static final int FEWEST_VARIANTS = 8;

  // A table may have so many places for each that is used.
  private static final int SPARSEST_TABLE = 4;

  /**
   * What keys are.
   *
   * @param domain of what type
   * @param owner the enum, if they are variants
   */
  record Type(Domain domain, RuneType owner) {
    private static final Type I64 = new Type(Domain.I64, null);
    private static final Type CHAR = new Type(Domain.CHAR, null);

    enum Domain {
      I64,
      CHAR,
      VARIANT
    }
  }

  /**
   * What one condition compares with.
   *
   * @param key the constant, or the index of the variant
   */
  private record Comparison(int local, Type type, int key) {}

  /** The run of conditionals that begins with one; null if it is too short to be a switch. */
  static SwitchMatch of(LoadedUnit unit, Tree.If first) {
    Comparison head = comparison(unit, first.condition);
    if (head == null) {
      return null;
    }
    List<Integer> keys = new ArrayList<>();
    List<Tree.If> arms = new ArrayList<>();
    Tree.If arm = first;
    Comparison comparison = head;
    while (comparison != null
        && comparison.local == head.local
        && comparison.type.equals(head.type)) {
      keys.add(comparison.key);
      arms.add(arm);
      arm = arm.otherwise.size() == 1 && arm.otherwise.get(0) instanceof Tree.If next ? next : null;
      comparison = arm == null ? null : comparison(unit, arm.condition);
    }
    int fewest = head.type.domain == Type.Domain.VARIANT ? FEWEST_VARIANTS : FEWEST_ARMS;
    return arms.size() < fewest ? null : new SwitchMatch(head.local, head.type, keys, arms);
  }

  /** What a condition compares a local with; null if it is another condition. */
  private static Comparison comparison(LoadedUnit unit, Tree.Instruction condition) {
    if (condition.arguments.length == 0 || condition.arguments[0].opcode != Opcode.LOCAL_GET) {
      return null;
    }
    int local = condition.arguments[0].index(0);
    return switch (condition.opcode) {
      case TEST_CONST -> comparison(local, unit.unit().constants().get(condition.index(0)));
      case TEST_TYPE -> comparison(local, unit.type(condition.index(0)));
      default -> null;
    };
  }

  private static Comparison comparison(int local, Constant constant) {
    return switch (constant) {
      case Constant.I64 number when number.value() == (int) number.value() ->
          new Comparison(local, Type.I64, (int) number.value());
      case Constant.Char point -> new Comparison(local, Type.CHAR, point.codePoint());
      default -> null;
    };
  }

  private static Comparison comparison(int local, LinkedType type) {
    if (!type.isVariant()) {
      return null;
    }
    Type variant = new Type(Type.Domain.VARIANT, type.type());
    return new Comparison(local, variant, type.constructor().index());
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
    boolean object = held == Kind.OBJECT || held == Kind.OPTION || held.number() != null;
    if (!object && (held != Kind.LONG || type.domain != Type.Domain.I64)) {
      out.go(otherwise);
      return labels;
    }
    switch (type.domain) {
      case I64 -> number(out, held, locals, otherwise);
      case CHAR -> {
        locals.loadObject(local, held);
        out.invokeStatic(JvmSupport.class, "charOf", int.class, Object.class);
      }
      case VARIANT -> {
        locals.loadObject(local, held);
        out.constant(type.owner, RuneType.class);
        out.invokeStatic(JvmSupport.class, "variantOf", int.class, Object.class, RuneType.class);
      }
    }
    choose(out, targets, otherwise);
    return labels;
  }

  private void number(Emitter out, Kind held, Locals locals, Label otherwise) {
    if (held == Kind.LONG) {
      intOf(out, locals.variable(local, held), otherwise);
      return;
    }
    if (held == Kind.LIKELY_LONG) {
      out.loadObject(locals.object(local, held));
      out.jump(Opcodes.IFNONNULL, otherwise);
      intOf(out, locals.variable(local, held), otherwise);
      return;
    }
    int value = out.acquire(Kind.OBJECT);
    int number = out.acquire(Kind.LONG);
    locals.loadObject(local, held);
    out.storeObject(value);
    out.loadObject(value);
    out.isBox(Kind.LONG);
    out.jump(Opcodes.IFEQ, otherwise);
    out.loadObject(value);
    out.unbox(Kind.LONG);
    out.store(Kind.LONG, number);
    intOf(out, number, otherwise);
    out.release(Kind.OBJECT, value);
    out.release(Kind.LONG, number);
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
