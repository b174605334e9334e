package dev.runevm.interpreter.jvm.codegen;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.coroutine.Coroutine;
import dev.runevm.interpreter.jvm.analysis.Kind;
import dev.runevm.interpreter.jvm.runtime.CompiledFunction;
import dev.runevm.interpreter.jvm.runtime.JvmGenerators;
import dev.runevm.interpreter.value.RuneIterator;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes steps of generators. The call of the generator's code is part of the code that asks for
 * the element, so that one generator is inlined into the other; a number that is yielded is boxed
 * only there, where the box is seen not to be needed.
 */
final class GeneratorCompiler {
  private final Emitter out;

  GeneratorCompiler(Emitter out) {
    this.out = out;
  }

  /**
   * Pushes what a generator yields next, or {@link RuneIterator#END}.
   *
   * @param generator a variable with anything
   * @param other where to go, with nothing on the stack, if it is no generator of compiled code
   */
  void step(int generator, Label other) {
    int entry = out.acquire(Kind.OBJECT);
    int coroutine = out.acquire(Kind.OBJECT);
    int signal = out.acquire(Kind.OBJECT);
    Label running = new Label();
    Label ran = new Label();
    Label failed = new Label();
    Label over = new Label();
    Label object = new Label();
    Label done = new Label();
    out.loadObject(generator);
    out.invokeStatic(JvmGenerators.class, "entry", CompiledFunction.class, Object.class);
    out.storeObject(entry);
    out.loadObject(entry);
    out.jump(Opcodes.IFNULL, other);
    out.loadObject(generator);
    out.context();
    out.callsLeft();
    out.invokeStatic(
        JvmGenerators.class, "begin", Coroutine.class, Object.class, RuneContext.class, int.class);
    out.storeObject(coroutine);
    out.loadObject(coroutine);
    out.jump(Opcodes.IFNULL, over);
    out.visitor().visitTryCatchBlock(running, ran, failed, null);
    out.label(running);
    out.loadObject(entry);
    out.context();
    out.callsLeftForCallee();
    out.loadObject(coroutine);
    out.op(Opcodes.ACONST_NULL);
    out.invokeVirtual(
        CompiledFunction.class,
        "run",
        Object.class,
        RuneContext.class,
        int.class,
        Coroutine.class,
        Object[].class);
    out.label(ran);
    out.storeObject(signal);
    out.loadObject(generator);
    out.loadObject(signal);
    out.invokeStatic(
        JvmGenerators.class, "endedWithLong", boolean.class, Object.class, Object.class);
    out.jump(Opcodes.IFEQ, object);
    out.loadObject(coroutine);
    out.field(Opcodes.GETFIELD, Coroutine.class, "outLong", long.class);
    out.box(Kind.LONG);
    out.go(done);
    out.label(failed);
    out.loadObject(generator);
    out.invokeStatic(JvmGenerators.class, "fail", void.class, Object.class);
    out.op(Opcodes.ATHROW);
    out.label(over);
    out.staticField(RuneIterator.class, "END", Object.class);
    out.go(done);
    out.label(object);
    out.loadObject(generator);
    out.loadObject(coroutine);
    out.loadObject(signal);
    out.context();
    out.callsLeft();
    out.invokeStatic(
        JvmGenerators.class,
        "end",
        Object.class,
        Object.class,
        Coroutine.class,
        Object.class,
        RuneContext.class,
        int.class);
    out.label(done);
    out.release(Kind.OBJECT, entry);
    out.release(Kind.OBJECT, coroutine);
    out.release(Kind.OBJECT, signal);
  }
}
