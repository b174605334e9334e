package dev.runevm.interpreter.jvm;

import dev.runevm.interpreter.binding.NativeBridge;
import dev.runevm.interpreter.unit.LoadedUnit;
import dev.runevm.interpreter.unit.NativeCode;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.interpreter.value.Constructor;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.language.unit.Selector;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes calls of methods: a test of the receiver and a direct call for each method that the name
 * most likely means, and beside them a call that finds out at run time.
 */
final class MethodCallCompiler {
  private final LoadedUnit unit;
  private final Emitter out;
  private final ReturnKinds returnKinds;
  private final DynamicCallCompiler dynamic;

  MethodCallCompiler(
      LoadedUnit unit, Emitter out, ReturnKinds returnKinds, DynamicCallCompiler dynamic) {
    this.unit = unit;
    this.out = out;
    this.returnKinds = returnKinds;
    this.dynamic = dynamic;
  }

  /** Calls a method; pushes the result as an object. */
  void call(Tree.Instruction x, Operands operands) {
    Selector selector = unit.unit().selectors().get(x.index(0));
    List<MethodTarget> targets =
        MethodTarget.of(unit, selector, operands.kind(0), operands.count());
    Label done = new Label();
    boolean direct = false;
    for (MethodTarget target : targets) {
      Label other = new Label();
      if (target.code() instanceof ScriptCode script) {
        jumpUnlessStruct(operands, target.type(), other);
        callScript(script, operands);
      } else {
        NativeBridge bridge = ((NativeCode) target.code()).function().bridge();
        if (!out.canCall(bridge)) {
          continue;
        }
        if (operands.kind(0) != Kind.OBJECT) {
          callNative(bridge, operands);
          return;
        }
        jumpUnless(operands, target, other);
        callNative(bridge, operands);
      }
      direct = true;
      out.go(done);
      out.label(other);
      out.at(x.offset);
    }
    dynamic.call(site(selector), JvmMethodSite.class, operands, 0, !direct);
    out.label(done);
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

  private void callScript(ScriptCode callee, Operands operands) {
    Kind[] kinds = new Kind[operands.count()];
    out.context();
    out.callsLeftForCallee();
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = operands.kind(i);
      if (kinds[i] == Kind.LONG || kinds[i] == Kind.DOUBLE) {
        operands.load(i);
      } else {
        kinds[i] = Kind.OBJECT;
        operands.loadObject(i);
      }
    }
    Kind result = returnKinds.of(callee, kinds);
    out.invokeStatic(
        Variant.call(callee, kinds).internalName(),
        MethodCompiler.BODY,
        MethodCompiler.descriptor(kinds, result));
    out.boxBriefly(result);
  }

  private JvmMethodSite site(Selector selector) {
    String typeArgument =
        selector.typeArguments().isEmpty()
            ? null
            : unit.type(selector.typeArguments().get(0)).type().path();
    return new JvmMethodSite(unit, selector.name(), selector.argumentNames(), typeArgument);
  }
}
