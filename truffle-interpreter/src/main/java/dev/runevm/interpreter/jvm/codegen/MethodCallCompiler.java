package dev.runevm.interpreter.jvm.codegen;

import dev.runevm.interpreter.binding.NativeBridge;
import dev.runevm.interpreter.jvm.analysis.Kind;
import dev.runevm.interpreter.jvm.analysis.MethodTarget;
import dev.runevm.interpreter.jvm.analysis.OperatorTarget;
import dev.runevm.interpreter.jvm.analysis.ReturnKinds;
import dev.runevm.interpreter.jvm.analysis.Tree;
import dev.runevm.interpreter.jvm.runtime.JvmMethodSite;
import dev.runevm.interpreter.jvm.runtime.JvmSupport;
import dev.runevm.interpreter.unit.LoadedUnit;
import dev.runevm.interpreter.unit.NativeCode;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.interpreter.value.Constructor;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.unit.Selector;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes calls of methods: a test of the receiver and a direct call for each method that the name
 * most likely means, and beside them a call that finds out at run time.
 */
final class MethodCallCompiler {
  private final InstructionCompiler instructions;
  private final LoadedUnit unit;
  private final Emitter out;
  private final ReturnKinds returnKinds;
  private final DynamicCallCompiler dynamic;

  MethodCallCompiler(
      InstructionCompiler instructions,
      LoadedUnit unit,
      Emitter out,
      ReturnKinds returnKinds,
      DynamicCallCompiler dynamic) {
    this.instructions = instructions;
    this.unit = unit;
    this.out = out;
    this.returnKinds = returnKinds;
    this.dynamic = dynamic;
  }

  /** Calls a method; pushes the result as an object. */
  void call(Tree.Instruction x, Operands operands) {
    call(x, operands, Kind.OBJECT, null);
  }

  /** Calls a method; pushes the number that the result is, or goes elsewhere with the object. */
  void call(Tree.Instruction x, Operands operands, Kind wanted, Label elsewhere) {
    Selector selector = unit.unit().selectors().get(x.index(0));
    List<MethodTarget> targets =
        instructions.isCold()
            ? List.of()
            : MethodTarget.of(unit, selector, operands.kind(0), operands.count());
    Label done = new Label();
    boolean direct = instructions.isCold();
    for (MethodTarget target : targets) {
      Label other = new Label();
      Kind result = Kind.OBJECT;
      if (target.code() instanceof ScriptCode script) {
        jumpUnlessStruct(operands, target.type(), other);
        operands.jumpUnlessLikely(other);
        result = callScript(script, operands, true);
      } else {
        NativeBridge bridge = ((NativeCode) target.code()).function().bridge();
        if (!out.canCall(bridge)) {
          continue;
        }
        if (operands.kind(0) != Kind.OBJECT) {
          callNative(bridge, operands);
          convert(Kind.OBJECT, wanted, elsewhere);
          out.label(done);
          return;
        }
        jumpUnless(operands, target, other);
        callNative(bridge, operands);
      }
      convert(result, wanted, elsewhere);
      direct = true;
      out.go(done);
      out.label(other);
      out.at(x.offset);
    }
    dynamic.call(site(selector), JvmMethodSite.class, operands, 0, !direct);
    convert(Kind.OBJECT, wanted, elsewhere);
    out.label(done);
  }

  private void convert(Kind pushed, Kind wanted, Label elsewhere) {
    if (pushed != wanted) {
      out.boxBriefly(pushed);
      if (wanted.isPrimitive()) {
        instructions.unboxLikely(wanted, elsewhere);
      }
    }
  }

  /** Whether types of a script have an operator as a method. */
  boolean isOverloaded(Opcode operator) {
    return !OperatorTarget.of(unit, operator).isEmpty();
  }

  /**
   * Calls the method by which the left operand's type has an operator, if it is of such a type of a
   * script; then goes elsewhere with the result, as an object, on the stack.
   */
  void callOperator(Tree.Instruction x, Operands operands, Label done) {
    if (operands.kind(0) != Kind.OBJECT) {
      return;
    }
    for (OperatorTarget target : OperatorTarget.of(unit, x.opcode)) {
      Label other = new Label();
      jumpUnlessStruct(operands, target.type(), other);
      operands.jumpUnlessLikely(other);
      out.box(callScript(target.code(), operands, true));
      if (target.inPlace()) {
        out.op(Opcodes.POP);
        operands.loadObject(0);
      }
      out.go(done);
      out.label(other);
      out.at(x.offset);
    }
  }

  private void jumpUnless(Operands operands, MethodTarget target, Label other) {
    if (target.holder() == RuneStruct.class) {
      jumpUnlessStruct(operands, target.type(), other);
    } else {
      operands.load(0);
      out.isInstance(target.holder());
      out.jump(Opcodes.IFEQ, other);
    }
  }

  private void jumpUnlessStruct(Operands operands, RuneType type, Label other) {
    operands.load(0);
    if (type.constructors().size() == 1) {
      out.constant(type.constructors().get(0), Constructor.class);
      out.invokeStatic(
          JvmSupport.class, "isInstance", boolean.class, Object.class, Constructor.class);
    } else {
      out.constant(type, RuneType.class);
      out.invokeStatic(JvmSupport.class, "isStructOf", boolean.class, Object.class, RuneType.class);
    }
    out.jump(Opcodes.IFEQ, other);
  }

  private void callNative(NativeBridge bridge, Operands operands) {
    out.noteDepth();
    out.context();
    operands.loadObjects(0);
    out.invoke(bridge);
  }

  /**
   * Calls the body of a function; the kind of the result that it pushes.
   *
   * @param likely whether all operands are what they likely are
   */
  Kind callScript(ScriptCode callee, Operands operands, boolean likely) {
    Kind[] kinds = new Kind[operands.count()];
    out.context();
    out.callsLeftForCallee();
    for (int i = 0; i < kinds.length; i++) {
      if (likely) {
        kinds[i] = operands.loadLikely(i);
      } else {
        kinds[i] = operands.kind(i);
        operands.load(i);
      }
      if (kinds[i] != Kind.LONG && kinds[i] != Kind.DOUBLE) {
        out.box(kinds[i]);
        kinds[i] = Kind.OBJECT;
      }
    }
    return out.invoke(callee, kinds, returnKinds.of(callee, kinds));
  }

  private JvmMethodSite site(Selector selector) {
    String typeArgument =
        selector.typeArguments().isEmpty()
            ? null
            : unit.type(selector.typeArguments().get(0)).type().path();
    return new JvmMethodSite(unit, selector.name(), selector.argumentNames(), typeArgument);
  }
}
