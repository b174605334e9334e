package dev.runevm.interpreter.jvm.codegen;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.jvm.analysis.FieldLayouts;
import dev.runevm.interpreter.jvm.analysis.Kind;
import dev.runevm.interpreter.jvm.analysis.Tree;
import dev.runevm.interpreter.jvm.runtime.JvmAccess;
import dev.runevm.interpreter.jvm.runtime.JvmFieldSite;
import dev.runevm.interpreter.unit.LoadedUnit;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.StructLayout;
import java.util.List;
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

  /** The layouts that are worth their code. */
  private List<StructLayout> layouts(Tree.Instruction x) {
    return instructions.isCold() ? List.of() : FieldLayouts.of(unit, name(x));
  }

  /** {@code a.name}. */
  Kind get(Tree.Instruction x) {
    Label done = new Label();
    instructions.pushObject(x.arguments[0]);
    int target = out.acquire(Kind.OBJECT);
    out.storeObject(target);
    out.at(x.offset);
    for (StructLayout layout : layouts(x)) {
      Label other = new Label();
      jumpUnless(target, layout, other);
      out.boxBriefly(load(layout, layout.constructor().fieldIndex(name(x)), target));
      out.go(done);
      out.label(other);
    }
    slowGet(x, target);
    out.label(done);
    out.release(Kind.OBJECT, target);
    return Kind.OBJECT;
  }

  /** Pushes the number that a field likely is; goes elsewhere with an object if it is none. */
  void pushLikely(Tree.Instruction x, Kind kind, Label other) {
    Label done = new Label();
    instructions.pushObject(x.arguments[0]);
    int target = out.acquire(Kind.OBJECT);
    out.storeObject(target);
    out.at(x.offset);
    for (StructLayout layout : FieldLayouts.of(unit, name(x))) {
      int field = layout.constructor().fieldIndex(name(x));
      if (FieldLayouts.kind(layout, field) == kind) {
        Label next = new Label();
        jumpUnless(target, layout, next);
        load(layout, field, target);
        out.go(done);
        out.label(next);
      }
    }
    slowGet(x, target);
    instructions.unboxLikely(kind, other);
    out.label(done);
    out.release(Kind.OBJECT, target);
  }

  private void slowGet(Tree.Instruction x, int target) {
    out.constant(new JvmFieldSite(name(x)), JvmFieldSite.class);
    out.loadObject(target);
    out.context();
    out.callsLeft();
    out.invokeVirtual(
        JvmFieldSite.class, "get", Object.class, Object.class, RuneContext.class, int.class);
  }

  private void jumpUnless(int target, StructLayout layout, Label other) {
    out.loadObject(target);
    out.constant(layout, StructLayout.class);
    out.invokeStatic(JvmAccess.class, "hasLayout", boolean.class, Object.class, StructLayout.class);
    out.jump(Opcodes.IFEQ, other);
  }

  private Kind load(StructLayout layout, int field, int target) {
    Kind kind = FieldLayouts.kind(layout, field);
    loadStruct(target);
    out.push(layout.slot(field));
    switch (kind) {
      case LONG -> out.invokeVirtual(RuneStruct.class, "number", long.class, int.class);
      case DOUBLE -> out.invokeVirtual(RuneStruct.class, "doubleNumber", double.class, int.class);
      default -> out.invokeVirtual(RuneStruct.class, "reference", Object.class, int.class);
    }
    return kind;
  }

  private void loadStruct(int target) {
    out.loadObject(target);
    out.cast(RuneStruct.class);
  }

  /** {@code a.name = v}. */
  Kind set(Tree.Instruction x) {
    Label done = new Label();
    instructions.pushObject(x.arguments[0]);
    int target = out.acquire(Kind.OBJECT);
    out.storeObject(target);
    Tree.Instruction value = x.arguments[1];
    if (value.kind == Kind.OBJECT && value.hint != null && !instructions.isCold()) {
      Label other = new Label();
      instructions.pushLikely(value, value.hint, other);
      setTo(x, target, value.hint, layouts(x), done);
      out.label(other);
      setTo(x, target, Kind.OBJECT, List.of(), done);
    } else {
      setTo(x, target, instructions.push(value), layouts(x), done);
    }
    out.label(done);
    out.release(Kind.OBJECT, target);
    return null;
  }

  /** Sets the field to what is on the stack. */
  private void setTo(
      Tree.Instruction x, int target, Kind kind, List<StructLayout> layouts, Label done) {
    int value = out.acquire(kind);
    out.store(kind, value);
    out.at(x.offset);
    for (StructLayout layout : layouts) {
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
    out.go(done);
    out.release(kind, value);
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
