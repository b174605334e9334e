package dev.runevm.interpreter.jvm;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.NativeFunction;
import dev.runevm.interpreter.unit.LoadedUnit;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.interpreter.value.FunctionCode;
import dev.runevm.interpreter.value.RuneFunction;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.unit.Selector;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Writes calls. */
final class CallCompiler {
  /** Up to so many arguments are passed one by one. */
  private static final int FEW = 3;

  private final InstructionCompiler instructions;
  private final LoadedUnit unit;
  private final Emitter out;
  private final ReturnKinds returnKinds;
  private final Intrinsics intrinsics;
  private final GeneratorCompiler generators;
  private final ChainCompiler chains;

  CallCompiler(
      InstructionCompiler instructions, ScriptCode code, Emitter out, ReturnKinds returnKinds) {
    this.instructions = instructions;
    this.unit = code.unit();
    this.out = out;
    this.returnKinds = returnKinds;
    this.chains = new ChainCompiler(instructions, code, out, this, returnKinds);
    this.generators = new GeneratorCompiler(out);
    this.intrinsics = new Intrinsics(instructions, code, out, this);
  }

  Kind closure(Tree.Instruction x) {
    out.constant(unit.function(x.index(0)), ScriptCode.class);
    array(x.arguments, 0);
    out.invokeStatic(
        RuneFunction.class, "closure", RuneFunction.class, FunctionCode.class, Object[].class);
    return Kind.OBJECT;
  }

  /** A call of a function of the unit. */
  Kind function(Tree.Instruction x) {
    ScriptCode callee = unit.function(x.index(0));
    if (!callee.isImmediate()) {
      out.constant(callee, ScriptCode.class);
      array(x.arguments, 1);
      out.at(x.offset);
      out.invokeVirtual(ScriptCode.class, "createCoroutine", Object.class, Object[].class);
      return Kind.OBJECT;
    }
    Kind[] kinds = KindInference.argumentKinds(x.arguments);
    Kind result = returnKinds.of(callee, kinds);
    out.context();
    out.callsLeftForCallee();
    for (int i = 0; i < kinds.length; i++) {
      instructions.pushAs(x.arguments[i], kinds[i]);
    }
    out.at(x.offset);
    out.invokeStatic(
        Variant.call(callee, kinds).internalName(),
        MethodCompiler.BODY,
        MethodCompiler.descriptor(kinds, result));
    return result;
  }

  Kind nativeFunction(Tree.Instruction x) {
    NativeFunction function = unit.importOf(x.index(0)).function();
    out.constant(function, NativeFunction.class);
    out.context();
    if (x.arguments.length > FEW) {
      array(x.arguments, 0);
    } else {
      for (Tree.Instruction argument : x.arguments) {
        instructions.pushObject(argument);
      }
    }
    out.noteDepth();
    out.at(x.offset);
    if (x.arguments.length > FEW) {
      out.invokeVirtual(
          NativeFunction.class, "call", Object.class, RuneContext.class, Object[].class);
    } else {
      out.invokeVirtual(
          NativeFunction.class,
          "call" + x.arguments.length,
          Object.class,
          parameters(x.arguments.length, RuneContext.class));
    }
    return Kind.OBJECT;
  }

  /** A call of a value. */
  Kind value(Tree.Instruction x) {
    List<String> names =
        x.opcode == Opcode.CALL_VALUE_NAMED ? selector(x).argumentNames() : List.of();
    int[] operands = operands(x);
    JvmCallSite site = new JvmCallSite(names);
    out.at(x.offset);
    dynamic(site, JvmCallSite.class, operands, 1);
    release(operands);
    return Kind.OBJECT;
  }

  /** A call of a method. */
  Kind method(Tree.Instruction x) {
    Kind inline = intrinsics.compile(x);
    if (inline == null) {
      inline = chains.compile(x);
    }
    if (inline != null) {
      return inline;
    }
    int[] operands = operands(x);
    out.at(x.offset);
    methodOn(x, operands);
    release(operands);
    return Kind.OBJECT;
  }

  /** {@code x.next()}, as what {@link JvmOption} says. */
  void next(Tree.Instruction x) {
    int[] operands = operands(x);
    Label other = new Label();
    Label done = new Label();
    out.at(x.offset);
    generators.step(operands[0], other);
    out.go(done);
    out.label(other);
    out.at(x.offset);
    methodOn(x, operands);
    out.invokeStatic(JvmOption.class, "of", Object.class, Object.class);
    out.label(done);
    release(operands);
  }

  /** Calls a method on operands that are in variables. */
  void methodOn(Tree.Instruction x, int[] operands) {
    Selector selector = selector(x);
    String typeArgument =
        selector.typeArguments().isEmpty()
            ? null
            : unit.type(selector.typeArguments().get(0)).type().path();
    JvmMethodSite site =
        new JvmMethodSite(unit, selector.name(), selector.argumentNames(), typeArgument);
    dynamic(site, JvmMethodSite.class, operands, 0);
  }

  /**
   * A call of something that is found out at run time: straight into compiled code if the site
   * gives its entry, else by way of the site.
   *
   * @param operands the variables of the callee or receiver and of the arguments
   * @param firstArgument which of them is the first argument of the callee
   */
  private void dynamic(Object site, Class<?> type, int[] operands, int firstArgument) {
    int count = operands.length - firstArgument;
    Label done = new Label();
    if (count <= FEW) {
      Label other = new Label();
      out.constant(site, type);
      out.loadObject(operands[0]);
      out.push(count);
      out.invokeVirtual(type, "compiled", CompiledFunction.class, Object.class, int.class);
      out.op(Opcodes.DUP);
      out.jump(Opcodes.IFNULL, other);
      out.context();
      out.callsLeftForCallee();
      out.loadObject(operands[0]);
      out.invokeStatic(type, "captures", Object[].class, Object.class);
      for (int i = firstArgument; i < operands.length; i++) {
        out.loadObject(operands[i]);
      }
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
    if (operands.length <= FEW) {
      for (int operand : operands) {
        out.loadObject(operand);
      }
      out.context();
      out.callsLeft();
      out.invokeVirtual(type, "call", Object.class, siteParameters(operands.length));
    } else {
      out.newArray(operands.length);
      for (int i = 0; i < operands.length; i++) {
        out.op(Opcodes.DUP);
        out.push(i);
        out.loadObject(operands[i]);
        out.op(Opcodes.AASTORE);
      }
      out.context();
      out.callsLeft();
      out.invokeVirtual(type, "call", Object.class, Object[].class, RuneContext.class, int.class);
    }
    out.label(done);
  }

  /** So many objects after other parameters. */
  private static Class<?>[] parameters(int objects, Class<?>... first) {
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

  /** Puts all operands, as objects, into variables. */
  private int[] operands(Tree.Instruction x) {
    int[] variables = new int[x.arguments.length];
    for (int i = 0; i < variables.length; i++) {
      instructions.pushObject(x.arguments[i]);
      variables[i] = out.acquire(Kind.OBJECT);
      out.storeObject(variables[i]);
    }
    return variables;
  }

  private void release(int[] variables) {
    for (int variable : variables) {
      out.release(Kind.OBJECT, variable);
    }
  }

  private Selector selector(Tree.Instruction x) {
    return unit.unit().selectors().get(x.index(0));
  }

  private void array(Tree.Instruction[] values, int offset) {
    out.newArray(offset + values.length);
    for (int i = 0; i < values.length; i++) {
      out.op(Opcodes.DUP);
      out.push(offset + i);
      instructions.pushObject(values[i]);
      out.op(Opcodes.AASTORE);
    }
  }
}
