package dev.runevm.interpreter.jvm;

import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.iterator.RangeIterator;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * The Java variables of the locals of a function: one for each kind that a local has somewhere. At
 * every place the kinds say which of them counts.
 */
final class Locals {
  private static final int NONE = -1;

  private final Emitter out;
  private final int[][] variables;

  Locals(Emitter out, int count) {
    this.out = out;
    this.variables = new int[count][Kind.values().length];
    for (int[] each : variables) {
      java.util.Arrays.fill(each, NONE);
    }
  }

  /** Says that a local of a kind is in a variable that there is already. */
  void bind(int local, Kind kind, int variable) {
    variables[local][kind.ordinal()] = variable;
  }

  /** The variable of a local while it is of a kind. */
  int variable(int local, Kind kind) {
    int variable = variables[local][kind.ordinal()];
    if (variable == NONE) {
      variable = out.newVariable(kind.slots());
      variables[local][kind.ordinal()] = variable;
    }
    return variable;
  }

  void load(int local, Kind kind) {
    out.load(kind, variable(local, kind));
  }

  void store(int local, Kind kind) {
    out.store(kind, variable(local, kind));
  }

  /** Stores the two parts of a range: the end is on top. */
  void storeRange(int local) {
    int variable = variable(local, Kind.RANGE);
    out.store(Kind.LONG, variable + 2);
    out.store(Kind.LONG, variable);
  }

  /** Brings a local from a kind, null if it is not set, to one that can hold more. */
  void convert(int local, Kind from, Kind to) {
    if (to != Kind.MIXED) {
      loadObject(local, from);
      out.storeObject(variable(local, to));
    } else if (from == Kind.LONG) {
      load(local, from);
      out.store(Kind.LONG, variable(local, to));
      out.op(Opcodes.ACONST_NULL);
      out.storeObject(variable(local, to) + 2);
    } else {
      loadObject(local, from);
      storeMixed(local);
    }
  }

  /** Stores the object on the stack as a number, if it is one, or as it is. */
  private void storeMixed(int local) {
    int number = variable(local, Kind.MIXED);
    int object = number + 2;
    Label other = new Label();
    Label done = new Label();
    out.storeObject(object);
    out.loadObject(object);
    out.isBox(Kind.LONG);
    out.jump(Opcodes.IFEQ, other);
    out.loadObject(object);
    out.unbox(Kind.LONG);
    out.store(Kind.LONG, number);
    out.op(Opcodes.ACONST_NULL);
    out.storeObject(object);
    out.go(done);
    out.label(other);
    // The verifier of classes wants to know that there is a number.
    out.push(0L);
    out.store(Kind.LONG, number);
    out.label(done);
  }

  private void loadMixed(int local) {
    int number = variable(local, Kind.MIXED);
    Label object = new Label();
    Label done = new Label();
    out.loadObject(number + 2);
    out.jump(Opcodes.IFNONNULL, object);
    out.load(Kind.LONG, number);
    out.boxBriefly(Kind.LONG);
    out.go(done);
    out.label(object);
    out.loadObject(number + 2);
    out.label(done);
  }

  /** Pushes the value of a local of a kind as an object; null is a local that is not set. */
  void loadObject(int local, Kind kind) {
    if (kind == null) {
      out.staticField(RuneTuple.class, "UNIT", RuneTuple.class);
    } else if (kind == Kind.MIXED) {
      loadMixed(local);
    } else if (kind == Kind.RANGE) {
      int variable = variable(local, kind);
      out.load(Kind.LONG, variable);
      out.load(Kind.LONG, variable + 2);
      out.invokeStatic(
          RangeIterator.class, "halfOpen", RangeIterator.class, long.class, long.class);
    } else {
      load(local, kind);
      if (kind == Kind.OPTION) {
        out.invokeStatic(JvmOption.class, "toObject", Object.class, Object.class);
      }
      out.box(kind);
    }
  }

  /** Gives every variable a value, for methods into whose middle control may jump. */
  void initializeAll(int firstNotParameter) {
    for (int[] each : variables) {
      for (Kind kind : Kind.values()) {
        int variable = each[kind.ordinal()];
        if (variable >= firstNotParameter) {
          initialize(kind, variable);
        }
      }
    }
  }

  private void initialize(Kind kind, int variable) {
    switch (kind) {
      case LONG -> out.op(Opcodes.LCONST_0);
      case DOUBLE -> out.op(Opcodes.DCONST_0);
      case BOOLEAN -> out.op(Opcodes.ICONST_0);
      case OBJECT, LONGS, OPTION -> out.op(Opcodes.ACONST_NULL);
      case MIXED -> {
        out.op(Opcodes.ACONST_NULL);
        out.storeObject(variable + 2);
        out.op(Opcodes.LCONST_0);
      }
      case RANGE -> {
        out.op(Opcodes.LCONST_0);
        out.store(Kind.LONG, variable + 2);
        out.op(Opcodes.LCONST_0);
      }
    }
    out.store(kind, variable);
  }
}
