package dev.runevm.interpreter.jvm.codegen;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.NativeBridge;
import dev.runevm.interpreter.binding.NativeFunction;
import dev.runevm.interpreter.jvm.analysis.Hints;
import dev.runevm.interpreter.jvm.analysis.Kind;
import dev.runevm.interpreter.jvm.analysis.KindInference;
import dev.runevm.interpreter.jvm.analysis.ReturnKinds;
import dev.runevm.interpreter.jvm.analysis.Tree;
import dev.runevm.interpreter.jvm.runtime.JvmCallSite;
import dev.runevm.interpreter.jvm.runtime.JvmOption;
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
  private final InstructionCompiler instructions;
  private final LoadedUnit unit;
  private final Emitter out;
  private final ReturnKinds returnKinds;
  private final Intrinsics intrinsics;
  private final GeneratorCompiler generators;
  private final ChainCompiler chains;
  private final DynamicCallCompiler dynamic;
  private final MethodCallCompiler methods;

  CallCompiler(
      InstructionCompiler instructions, ScriptCode code, Emitter out, ReturnKinds returnKinds) {
    this.instructions = instructions;
    this.unit = code.unit();
    this.out = out;
    this.returnKinds = returnKinds;
    this.chains = new ChainCompiler(instructions, code, out, this, returnKinds);
    this.dynamic = new DynamicCallCompiler(out);
    this.methods = new MethodCallCompiler(instructions, unit, out, returnKinds, dynamic);
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
    Kind likely = likelyResult(x);
    if (likely == null) {
      Kind[] kinds = KindInference.argumentKinds(x.arguments);
      out.context();
      out.callsLeftForCallee();
      for (int i = 0; i < kinds.length; i++) {
        instructions.pushAs(x.arguments[i], kinds[i]);
      }
      out.at(x.offset);
      return out.invoke(callee, kinds, returnKinds.of(callee, kinds));
    }
    Label other = new Label();
    Label done = new Label();
    pushLikely(x, likely, other);
    if (likely != x.kind) {
      out.boxBriefly(likely);
    }
    out.go(done);
    out.label(other);
    out.unbox(x.kind);
    out.label(done);
    return x.kind;
  }

  /** The kind that a call likely gives because of what its arguments likely are, else null. */
  private Kind likelyResult(Tree.Instruction x) {
    ScriptCode callee = unit.function(x.index(0));
    Kind[] likely = Hints.likelyKinds(x.arguments);
    boolean same = Arrays.equals(likely, KindInference.argumentKinds(x.arguments));
    return instructions.isCold() || same ? null : returnKinds.of(callee, likely);
  }

  /** Whether {@link #pushLikely} can be asked for a call of a function. */
  boolean isLikely(Tree.Instruction x, Kind kind) {
    return unit.function(x.index(0)).isImmediate() && likelyResult(x) == kind;
  }

  /** Pushes what a call likely gives; goes elsewhere with an object if it does not. */
  void pushLikely(Tree.Instruction x, Kind kind, Label other) {
    ScriptCode callee = unit.function(x.index(0));
    Operands operands = Operands.evaluate(instructions, out, x.arguments);
    Label unlikely = new Label();
    Label done = new Label();
    operands.jumpUnlessLikely(unlikely);
    out.at(x.offset);
    methods.callScript(callee, operands, true);
    out.go(done);
    out.label(unlikely);
    out.at(x.offset);
    out.box(methods.callScript(callee, operands, false));
    if (kind.isPrimitive()) {
      instructions.unboxLikely(kind, other);
    } else {
      out.go(other);
    }
    out.label(done);
    operands.release();
  }

  Kind nativeFunction(Tree.Instruction x) {
    NativeFunction function = unit.importOf(x.index(0)).function();
    NativeBridge bridge = function.bridge();
    if (bridge != null && bridge.arguments() == x.arguments.length && out.canCall(bridge)) {
      out.context();
      for (Tree.Instruction argument : x.arguments) {
        instructions.pushObject(argument);
      }
      out.noteDepth();
      out.at(x.offset);
      out.invoke(bridge);
      return Kind.OBJECT;
    }
    out.constant(function, NativeFunction.class);
    out.context();
    if (x.arguments.length > DynamicCallCompiler.FEW) {
      array(x.arguments, 0);
    } else {
      for (Tree.Instruction argument : x.arguments) {
        instructions.pushObject(argument);
      }
    }
    out.noteDepth();
    out.at(x.offset);
    if (x.arguments.length > DynamicCallCompiler.FEW) {
      out.invokeVirtual(
          NativeFunction.class, "call", Object.class, RuneContext.class, Object[].class);
    } else {
      out.invokeVirtual(
          NativeFunction.class,
          "call" + x.arguments.length,
          Object.class,
          DynamicCallCompiler.parameters(x.arguments.length, RuneContext.class));
    }
    return Kind.OBJECT;
  }

  /** A call of a value. */
  Kind value(Tree.Instruction x) {
    List<String> names =
        x.opcode == Opcode.CALL_VALUE_NAMED ? selector(x).argumentNames() : List.of();
    Operands operands = Operands.evaluate(instructions, out, x.arguments);
    out.at(x.offset);
    dynamic.call(new JvmCallSite(names), JvmCallSite.class, operands, 1, true);
    operands.release();
    return Kind.OBJECT;
  }

  /** Whether an expression is written as a loop. */
  boolean isLoop(Tree.Instruction x) {
    return x.opcode == Opcode.CALL_METHOD && chains.isChain(x);
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
    Operands operands = Operands.evaluate(instructions, out, x.arguments);
    out.at(x.offset);
    methods.call(x, operands);
    operands.release();
    return Kind.OBJECT;
  }

  /** Whether {@link #pushLikelyMethod} can be asked for a call of a method. */
  boolean isLikelyMethod(Tree.Instruction x, Kind kind) {
    return !instructions.isCold()
        && x.hint == kind
        && Hints.likelyResult(unit, returnKinds, x) == kind;
  }

  /** Pushes the number that a call of a method likely gives; goes elsewhere if it does not. */
  void pushLikelyMethod(Tree.Instruction x, Kind kind, Label other) {
    Operands operands = Operands.evaluate(instructions, out, x.arguments);
    out.at(x.offset);
    methods.call(x, operands, kind, other);
    operands.release();
  }

  /** Whether types of a script have an operator as a method. */
  boolean isOverloaded(Opcode operator) {
    return methods.isOverloaded(operator);
  }

  /** Where the left operand is of a type that has the operator as a method, calls that. */
  void operator(Tree.Instruction x, Operands operands, Label done) {
    methods.callOperator(x, operands, done);
  }

  /** {@code x.next()}, as what {@link JvmOption} says. */
  void next(Tree.Instruction x) {
    Operands operands = Operands.evaluate(instructions, out, x.arguments);
    Label other = new Label();
    Label done = new Label();
    out.at(x.offset);
    generators.step(operands.object(0), other);
    out.go(done);
    out.label(other);
    out.at(x.offset);
    methods.call(x, operands);
    out.invokeStatic(JvmOption.class, "of", Object.class, Object.class);
    out.label(done);
    operands.release();
  }

  /** Calls a method on operands that are in variables. */
  void methodOn(Tree.Instruction x, Operands operands) {
    methods.call(x, operands);
  }

  /** Calls a method on objects that are in variables. */
  void methodOn(Tree.Instruction x, int... operands) {
    methods.call(x, Operands.objects(out, operands));
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
