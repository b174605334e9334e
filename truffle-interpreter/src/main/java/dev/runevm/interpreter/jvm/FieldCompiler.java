package dev.runevm.interpreter.jvm;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.unit.LoadedUnit;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.StructLayout;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes access to fields. For the layouts that structs with such a field have now it is one test
 * and the access itself, a number without a box; for everything else a call.
 */
final class FieldCompiler {
  private final InstructionCompiler instructions;
  private final LoadedUnit unit;
  private final Emitter out;

  FieldCompiler(InstructionCompiler instructions, LoadedUnit unit, Emitter out) {
    this.instructions = instructions;
    this.unit = unit;
    this.out = out;
  }

  private String name(Tree.Instruction x) {
    return unit.unit().strings().get(x.index(0));
  }

  /** {@code a.name}. */
  Kind get(Tree.Instruction x) {
    Label done = new Label();
    instructions.pushObject(x.arguments[0]);
    int target = out.acquire(Kind.OBJECT);
    out.storeObject(target);
    out.at(x.offset);
    for (StructLayout layout : FieldLayouts.of(unit, name(x))) {
      Label other = new Label();
      jumpUnless(target, layout, other);
      getFrom(layout, layout.constructor().fieldIndex(name(x)), target);
      out.go(done);
      out.label(other);
    }
    out.constant(new JvmFieldSite(name(x)), JvmFieldSite.class);
    out.loadObject(target);
    out.context();
    out.callsLeft();
    out.invokeVirtual(
        JvmFieldSite.class, "get", Object.class, Object.class, RuneContext.class, int.class);
    out.label(done);
    out.release(Kind.OBJECT, target);
    return Kind.OBJECT;
  }

  private void jumpUnless(int target, StructLayout layout, Label other) {
    out.loadObject(target);
    out.constant(layout, StructLayout.class);
    out.invokeStatic(JvmAccess.class, "hasLayout", boolean.class, Object.class, StructLayout.class);
    out.jump(Opcodes.IFEQ, other);
  }

  private void getFrom(StructLayout layout, int field, int target) {
    Kind kind = FieldLayouts.kind(layout, field);
    loadStruct(target);
    out.push(layout.slot(field));
    switch (kind) {
      case LONG -> out.invokeVirtual(RuneStruct.class, "number", long.class, int.class);
      case DOUBLE -> out.invokeVirtual(RuneStruct.class, "doubleNumber", double.class, int.class);
      default -> out.invokeVirtual(RuneStruct.class, "reference", Object.class, int.class);
    }
    out.boxBriefly(kind);
  }

  private void loadStruct(int target) {
    out.loadObject(target);
    out.cast(RuneStruct.class);
  }

  /** {@code a.name = v}. */
  Kind set(Tree.Instruction x) {
    Label done = new Label();
    instructions.pushObject(x.arguments[0]);
    Kind kind = instructions.push(x.arguments[1]);
    int value = out.acquire(kind);
    int target = out.acquire(Kind.OBJECT);
    out.store(kind, value);
    out.storeObject(target);
    out.at(x.offset);
    for (StructLayout layout : FieldLayouts.of(unit, name(x))) {
      int field = layout.constructor().fieldIndex(name(x));
      if (mayTake(layout, field, kind)) {
        Label other = new Label();
        jumpUnless(target, layout, other);
        setIn(layout, field, target, kind, value, other);
        out.go(done);
        out.label(other);
      }
    }
    out.constant(new JvmFieldSite(name(x)), JvmFieldSite.class);
    out.loadObject(target);
    out.load(kind, value);
    out.box(kind);
    out.context();
    out.callsLeft();
    out.invokeVirtual(
        JvmFieldSite.class,
        "set",
        void.class,
        Object.class,
        Object.class,
        RuneContext.class,
        int.class);
    out.label(done);
    out.release(kind, value);
    out.release(Kind.OBJECT, target);
    return null;
  }

  /** Whether a value may fit as it is. */
  private static boolean mayTake(StructLayout layout, int field, Kind value) {
    return layout.isReference(field)
        ? layout.isFree(field)
        : value == Kind.OBJECT || value == FieldLayouts.kind(layout, field);
  }

  private void setIn(
      StructLayout layout, int field, int target, Kind kind, int value, Label other) {
    Kind held = FieldLayouts.kind(layout, field);
    if (held.isPrimitive() && kind == Kind.OBJECT) {
      out.loadObject(value);
      out.isBox(held);
      out.jump(Opcodes.IFEQ, other);
    }
    loadStruct(target);
    out.push(layout.slot(field));
    out.load(kind, value);
    if (held == Kind.OBJECT) {
      out.box(kind);
    } else if (kind == Kind.OBJECT) {
      out.unbox(held);
    }
    switch (held) {
      case LONG ->
          out.invokeVirtual(RuneStruct.class, "setNumber", void.class, int.class, long.class);
      case DOUBLE ->
          out.invokeVirtual(
              RuneStruct.class, "setDoubleNumber", void.class, int.class, double.class);
      default ->
          out.invokeVirtual(RuneStruct.class, "setReference", void.class, int.class, Object.class);
    }
  }
}
