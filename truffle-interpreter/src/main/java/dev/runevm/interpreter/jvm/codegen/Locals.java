package dev.runevm.interpreter.jvm.codegen;

import dev.runevm.interpreter.jvm.analysis.Kind;
import dev.runevm.interpreter.jvm.runtime.JvmOption;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.iterator.RangeIterator;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * The Java variables of the locals of a function: one for each kind that a local has somewhere. At
 * every place the kinds say which of them counts.
 */
public final class Locals {
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

  /** Stores what is on the stack: an object if the kind is that of a likely number. */
  void store(int local, Kind kind) {
    if (kind.number() != null) {
      storeLikely(local, kind);
    } else {
      out.store(kind, variable(local, kind));
    }
  }

  private void storeLikely(int local, Kind kind) {
    Label other = new Label();
    Label done = new Label();
    out.op(Opcodes.DUP);
    out.isBox(kind.number());
    out.jump(Opcodes.IFEQ, other);
    out.unbox(kind.number());
    storeNumber(local, kind);
    out.go(done);
    out.label(other);
    storeOther(local, kind);
    out.label(done);
  }

  /** Stores the number on the stack into a local that will likely hold one. */
  void storeNumber(int local, Kind kind) {
    out.store(kind, variable(local, kind));
    out.op(Opcodes.ACONST_NULL);
    out.storeObject(object(local, kind));
  }

  /** Stores the object on the stack into a local that will likely hold a number. */
  void storeOther(int local, Kind kind) {
    out.storeObject(object(local, kind));
    out.op(kind == Kind.LIKELY_LONG ? Opcodes.LCONST_0 : Opcodes.DCONST_0);
    out.store(kind, variable(local, kind));
  }

  /** Of a local that will likely hold a number the variable of what it holds otherwise. */
  int object(int local, Kind kind) {
    return variable(local, kind) + kind.type().getSize();
  }

  /** Brings a local from one kind to another that can hold its value. */
  void convert(int local, Kind from, Kind to) {
    if (from != null && to.number() == from) {
      load(local, from);
      storeNumber(local, to);
    } else {
      loadObject(local, from);
      store(local, to);
    }
  }

  /** Stores the two parts of a range: the end is on top. */
  void storeRange(int local) {
    int variable = variable(local, Kind.RANGE);
    out.store(Kind.LONG, variable + 2);
    out.store(Kind.LONG, variable);
  }

  /** Pushes the value of a local of a kind as an object; null is a local that is not set. */
  void loadObject(int local, Kind kind) {
    if (kind == null) {
      out.staticField(RuneTuple.class, "UNIT", RuneTuple.class);
    } else if (kind == Kind.RANGE) {
      int variable = variable(local, kind);
      out.load(Kind.LONG, variable);
      out.load(Kind.LONG, variable + 2);
      out.invokeStatic(
          RangeIterator.class, "halfOpen", RangeIterator.class, long.class, long.class);
    } else if (kind.number() != null) {
      loadLikely(local, kind);
    } else {
      load(local, kind);
      if (kind == Kind.OPTION) {
        out.invokeStatic(JvmOption.class, "toObject", Object.class, Object.class);
      }
      out.box(kind);
    }
  }

  private void loadLikely(int local, Kind kind) {
    Label done = new Label();
    out.loadObject(object(local, kind));
    out.op(Opcodes.DUP);
    out.jump(Opcodes.IFNONNULL, done);
    out.op(Opcodes.POP);
    load(local, kind);
    out.boxBriefly(kind.number());
    out.label(done);
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
      case RANGE -> {
        out.op(Opcodes.LCONST_0);
        out.store(Kind.LONG, variable + 2);
        out.op(Opcodes.LCONST_0);
      }
      case LIKELY_LONG, LIKELY_DOUBLE -> {
        out.op(Opcodes.ACONST_NULL);
        out.storeObject(variable + kind.type().getSize());
        out.op(kind == Kind.LIKELY_LONG ? Opcodes.LCONST_0 : Opcodes.DCONST_0);
      }
    }
    out.store(kind, variable);
  }
}
