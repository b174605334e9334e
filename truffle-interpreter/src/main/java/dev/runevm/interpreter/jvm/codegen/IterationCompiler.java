package dev.runevm.interpreter.jvm.codegen;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.jvm.analysis.Kind;
import dev.runevm.interpreter.jvm.analysis.LocalUses;
import dev.runevm.interpreter.jvm.analysis.Tree;
import dev.runevm.interpreter.jvm.runtime.JvmGenerators;
import dev.runevm.interpreter.jvm.runtime.JvmIteration;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.iterator.RangeIterator;
import dev.runevm.interpreter.value.iterator.VecIterator;
import dev.runevm.language.unit.RangeKind;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Writes the making of iterators and their steps. */
final class IterationCompiler {
  private final InstructionCompiler instructions;
  private final Emitter out;
  private final Locals locals;
  private final Flow flow;
  private final LocalUses kinds;
  private final GeneratorCompiler generators;

  IterationCompiler(
      InstructionCompiler instructions, Emitter out, Locals locals, Flow flow, LocalUses kinds) {
    this.instructions = instructions;
    this.out = out;
    this.locals = locals;
    this.flow = flow;
    this.kinds = kinds;
    this.generators = new GeneratorCompiler(out);
  }

  /** The kind of a local after it was set to an expression. */
  Kind localKind(int local, Tree.Instruction value) {
    return kinds.ofLocal(local, value);
  }

  Kind iterator(Tree.Instruction x) {
    if (x.kind == Kind.LONGS) {
      Tree.Instruction range = x.arguments[0];
      boolean halfOpen = RangeKind.values()[range.index(0)] == RangeKind.HALF_OPEN;
      bounds(range, x.offset);
      out.invokeStatic(
          RangeIterator.class,
          halfOpen ? "halfOpen" : "inclusive",
          RangeIterator.class,
          long.class,
          long.class);
      return Kind.LONGS;
    }
    instructions.pushObject(x.arguments[0]);
    out.context();
    out.callsLeft();
    out.at(x.offset);
    out.invokeStatic(
        JvmIteration.class,
        "iterator",
        RuneIterator.class,
        Object.class,
        RuneContext.class,
        int.class);
    return Kind.OBJECT;
  }

  /** Pushes the bounds of a range of {@code i64}, whose upper one may have to become one. */
  void bounds(Tree.Instruction range, int offset) {
    instructions.push(range.arguments[0]);
    if (range.arguments[1].kind == Kind.LONG) {
      instructions.push(range.arguments[1]);
      return;
    }
    out.op(Opcodes.DUP2);
    instructions.pushObject(range.arguments[1]);
    out.at(offset);
    out.push(RangeKind.values()[range.index(0)] == RangeKind.INCLUSIVE ? 1 : 0);
    out.invokeStatic(
        JvmIteration.class, "bound", long.class, long.class, Object.class, boolean.class);
  }

  /** Sets a local to a range that is gone over by nobody else. */
  void setRange(int local, Tree.Instruction iterator) {
    bounds(iterator.arguments[0], iterator.offset);
    locals.storeRange(local);
  }

  Kind next(Tree.Instruction x) {
    int iterator = x.index(0);
    int element = x.index(1);
    int depth = x.index(2);
    Label end = new Label();
    Label more = new Label();
    boolean converts = flow.converts(depth);
    Label exit = converts ? end : flow.label(depth);
    Kind kind = flow.kind(iterator);
    Kind elementKind =
        switch (kind) {
          case RANGE -> nextOfRange(iterator, element, exit);
          case LONGS -> nextLong(iterator, element, exit);
          case null, default -> nextObject(x, iterator, element, exit);
        };
    if (converts) {
      out.go(more);
      out.label(end);
      flow.branch(depth);
      out.label(more);
    }
    flow.setKind(element, elementKind);
    return null;
  }

  private Kind nextOfRange(int iterator, int element, Label exit) {
    int next = locals.variable(iterator, Kind.RANGE);
    out.load(Kind.LONG, next);
    out.load(Kind.LONG, next + 2);
    out.op(Opcodes.LCMP);
    out.jump(Opcodes.IFGE, exit);
    out.load(Kind.LONG, next);
    locals.store(element, Kind.LONG);
    out.load(Kind.LONG, next);
    out.op(Opcodes.LCONST_1);
    out.op(Opcodes.LADD);
    out.store(Kind.LONG, next);
    return Kind.LONG;
  }

  private Kind nextLong(int iterator, int element, Label exit) {
    locals.load(iterator, Kind.LONGS);
    out.cast(RangeIterator.class);
    out.invokeVirtual(RangeIterator.class, "hasNext", boolean.class);
    out.jump(Opcodes.IFEQ, exit);
    locals.load(iterator, Kind.LONGS);
    out.cast(RangeIterator.class);
    out.invokeVirtual(RangeIterator.class, "nextLong", long.class);
    locals.store(element, Kind.LONG);
    return Kind.LONG;
  }

  private Kind nextObject(Tree.Instruction x, int iterator, int element, Label exit) {
    Label found = new Label();
    Label other = new Label();
    Label taken = new Label();
    Label done = new Label();
    Kind kind = kinds.held(element, Kind.OBJECT);
    if (kind.number() != null) {
      nextNumber(iterator, element, kind, done);
    }
    int generator = out.acquire(Kind.OBJECT);
    out.at(x.offset);
    locals.loadObject(iterator, flow.kind(iterator));
    out.invokeStatic(JvmGenerators.class, "ofIterator", Object.class, Object.class);
    out.storeObject(generator);
    generators.step(generator, other);
    out.go(taken);
    out.label(other);
    out.release(Kind.OBJECT, generator);
    locals.loadObject(iterator, flow.kind(iterator));
    out.at(x.offset);
    out.invokeStatic(JvmIteration.class, "check", RuneIterator.class, Object.class);
    out.noteDepth();
    out.context();
    out.invokeVirtual(RuneIterator.class, "next", Object.class, Caller.class);
    out.label(taken);
    out.op(Opcodes.DUP);
    out.staticField(RuneIterator.class, "END", Object.class);
    out.jump(Opcodes.IF_ACMPNE, found);
    out.op(Opcodes.POP);
    out.go(exit);
    out.label(found);
    locals.store(element, kind);
    out.label(done);
    return kind;
  }

  /** Takes the next element of a vec of numbers without a box; goes on if it is something else. */
  private void nextNumber(int iterator, int element, Kind kind, Label done) {
    Label other = new Label();
    boolean longs = kind.number() == Kind.LONG;
    locals.loadObject(iterator, flow.kind(iterator));
    out.invokeStatic(
        JvmIteration.class, longs ? "ofLongs" : "ofDoubles", VecIterator.class, Object.class);
    out.op(Opcodes.DUP);
    out.jump(Opcodes.IFNULL, other);
    if (longs) {
      out.invokeVirtual(VecIterator.class, "nextLong", long.class);
    } else {
      out.invokeVirtual(VecIterator.class, "nextDouble", double.class);
    }
    locals.storeNumber(element, kind);
    out.go(done);
    out.label(other);
    out.op(Opcodes.POP);
  }
}
