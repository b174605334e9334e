package dev.runevm.interpreter.jvm.codegen;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.jvm.runtime.CompiledFunction;
import java.util.Arrays;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Writes calls of something that is found out at run time. */
final class DynamicCallCompiler {
  /** Up to so many arguments are passed one by one. */
  static final int FEW = 3;

  private final Emitter out;

  DynamicCallCompiler(Emitter out) {
    this.out = out;
  }

  /**
   * Calls straight into compiled code if the site gives its entry, else by way of the site.
   *
   * @param operands the callee or receiver and the arguments
   * @param firstArgument which of them is the first argument of the callee
   * @param likely whether it is worth to look for an entry
   */
  void call(Object site, Class<?> type, Operands operands, int firstArgument, boolean likely) {
    int count = operands.count() - firstArgument;
    Label done = new Label();
    if (likely && count <= FEW) {
      Label other = new Label();
      out.constant(site, type);
      operands.loadObject(0);
      out.push(count);
      out.invokeVirtual(type, "compiled", CompiledFunction.class, Object.class, int.class);
      out.op(Opcodes.DUP);
      out.jump(Opcodes.IFNULL, other);
      out.context();
      out.callsLeftForCallee();
      operands.loadObject(0);
      out.invokeStatic(type, "captures", Object[].class, Object.class);
      operands.loadObjects(firstArgument);
      out.invokeVirtual(
          CompiledFunction.class,
          "call" + count,
          Object.class,
          parameters(count, RuneContext.class, int.class, Object[].class));
      out.go(done);
      out.label(other);
      out.op(Opcodes.POP);
    }
    out.constant(site, type);
    if (operands.count() <= FEW) {
      operands.loadObjects(0);
      out.context();
      out.callsLeft();
      out.invokeVirtual(type, "call", Object.class, siteParameters(operands.count()));
    } else {
      operands.loadArray();
      out.context();
      out.callsLeft();
      out.invokeVirtual(type, "call", Object.class, Object[].class, RuneContext.class, int.class);
    }
    out.label(done);
  }

  /** So many objects after other parameters. */
  static Class<?>[] parameters(int objects, Class<?>... first) {
    Class<?>[] all = Arrays.copyOf(first, first.length + objects);
    Arrays.fill(all, first.length, all.length, Object.class);
    return all;
  }

  private static Class<?>[] siteParameters(int objects) {
    Class<?>[] all = new Class<?>[objects + 2];
    Arrays.fill(all, Object.class);
    all[objects] = RuneContext.class;
    all[objects + 1] = int.class;
    return all;
  }
}
