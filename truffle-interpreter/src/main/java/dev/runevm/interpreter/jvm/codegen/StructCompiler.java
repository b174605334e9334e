package dev.runevm.interpreter.jvm.codegen;

import dev.runevm.interpreter.jvm.analysis.FieldLayouts;
import dev.runevm.interpreter.jvm.analysis.Kind;
import dev.runevm.interpreter.jvm.analysis.Tree;
import dev.runevm.interpreter.unit.LoadedUnit;
import dev.runevm.interpreter.value.Constructor;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.StructLayout;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes the making of structs and variants: numbers go into the instance without boxes, if they
 * fit the layout that instances have now.
 */
final class StructCompiler {
  private static final int INLINE = 2;

  private final InstructionCompiler instructions;
  private final LoadedUnit unit;
  private final Emitter out;

  StructCompiler(InstructionCompiler instructions, LoadedUnit unit, Emitter out) {
    this.instructions = instructions;
    this.unit = unit;
    this.out = out;
  }

  /** The values of the fields, in variables. */
  private record Values(Kind[] kinds, int[] variables) {}

  Kind struct(Tree.Instruction x) {
    Constructor constructor = unit.type(x.index(0)).constructor();
    if (constructor.only() != null) {
      out.constant(constructor.only(), RuneStruct.class);
      return Kind.OBJECT;
    }
    StructLayout layout = constructor.layout();
    Values values = values(x);
    out.at(x.offset);
    Label slow = new Label();
    Label done = new Label();
    if (layout != null && fits(layout, values)) {
      checkKinds(layout, values, slow);
      make(layout, values);
      out.go(done);
    }
    out.label(slow);
    out.constant(constructor, Constructor.class);
    out.newArray(values.kinds.length);
    for (int i = 0; i < values.kinds.length; i++) {
      out.op(Opcodes.DUP);
      out.push(i);
      load(values, i);
      out.box(values.kinds[i]);
      out.op(Opcodes.AASTORE);
    }
    out.invokeVirtual(Constructor.class, "create", RuneStruct.class, Object[].class);
    out.label(done);
    for (int i = 0; i < values.kinds.length; i++) {
      out.release(values.kinds[i], values.variables[i]);
    }
    return Kind.OBJECT;
  }

  private Values values(Tree.Instruction x) {
    Values values = new Values(new Kind[x.arguments.length], new int[x.arguments.length]);
    for (int i = 0; i < x.arguments.length; i++) {
      values.kinds[i] = instructions.push(x.arguments[i]);
      values.variables[i] = out.acquire(values.kinds[i]);
      out.store(values.kinds[i], values.variables[i]);
    }
    return values;
  }

  private void load(Values values, int field) {
    out.load(values.kinds[field], values.variables[field]);
  }

  private static boolean fits(StructLayout layout, Values values) {
    for (int i = 0; i < values.kinds.length; i++) {
      Kind kind = values.kinds[i];
      Kind held = FieldLayouts.kind(layout, i);
      if (held == Kind.OBJECT ? !layout.isFree(i) : kind != held && kind != Kind.OBJECT) {
        return false;
      }
    }
    return true;
  }

  private void checkKinds(StructLayout layout, Values values, Label slow) {
    for (int i = 0; i < values.kinds.length; i++) {
      Kind held = FieldLayouts.kind(layout, i);
      if (held.isPrimitive() && values.kinds[i] == Kind.OBJECT) {
        load(values, i);
        out.isBox(held);
        out.jump(Opcodes.IFEQ, slow);
      }
    }
  }

  private void make(StructLayout layout, Values values) {
    out.constant(layout, StructLayout.class);
    for (int slot = 0; slot < INLINE; slot++) {
      reference(layout, values, slot);
    }
    others(layout, values);
    numbers(layout, values);
    out.invokeStatic(
        RuneStruct.class,
        "of",
        RuneStruct.class,
        StructLayout.class,
        Object.class,
        Object.class,
        Object[].class,
        long[].class);
  }

  private void reference(StructLayout layout, Values values, int slot) {
    for (int i = 0; i < values.kinds.length; i++) {
      if (layout.isReference(i) && layout.slot(i) == slot) {
        load(values, i);
        out.box(values.kinds[i]);
        return;
      }
    }
    out.op(Opcodes.ACONST_NULL);
  }

  private void others(StructLayout layout, Values values) {
    if (layout.references() <= INLINE) {
      out.op(Opcodes.ACONST_NULL);
      return;
    }
    out.newArray(layout.references() - INLINE);
    for (int slot = INLINE; slot < layout.references(); slot++) {
      out.op(Opcodes.DUP);
      out.push(slot - INLINE);
      reference(layout, values, slot);
      out.op(Opcodes.AASTORE);
    }
  }

  private void numbers(StructLayout layout, Values values) {
    if (layout.numbers() == 0) {
      out.op(Opcodes.ACONST_NULL);
      return;
    }
    out.push(layout.numbers());
    out.visitor().visitIntInsn(Opcodes.NEWARRAY, Opcodes.T_LONG);
    for (int i = 0; i < values.kinds.length; i++) {
      if (!layout.isReference(i)) {
        Kind held = FieldLayouts.kind(layout, i);
        out.op(Opcodes.DUP);
        out.push(layout.slot(i));
        load(values, i);
        if (values.kinds[i] == Kind.OBJECT) {
          out.unbox(held);
        }
        if (held == Kind.DOUBLE) {
          out.invokeStatic(Double.class, "doubleToRawLongBits", long.class, double.class);
        }
        out.op(Opcodes.LASTORE);
      }
    }
  }
}
