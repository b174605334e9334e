package dev.runevm.interpreter.jvm.codegen;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.jvm.analysis.Kind;
import dev.runevm.interpreter.jvm.analysis.Tree;
import dev.runevm.interpreter.jvm.runtime.JvmOption;
import dev.runevm.interpreter.jvm.runtime.JvmSupport;
import dev.runevm.interpreter.operator.TypeTests;
import dev.runevm.interpreter.unit.ConstantValues;
import dev.runevm.interpreter.unit.LinkedType;
import dev.runevm.interpreter.unit.LoadedUnit;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Constructor;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.language.unit.Constant;
import java.util.OptionalInt;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Writes tests of patterns, checks of annotations and {@code ?}. */
final class TestCompiler {
  private final InstructionCompiler instructions;
  private final LoadedUnit unit;
  private final Emitter out;

  TestCompiler(InstructionCompiler instructions, LoadedUnit unit, Emitter out) {
    this.instructions = instructions;
    this.unit = unit;
    this.out = out;
  }

  /** {@code is} and the test of a type or variant. */
  Kind type(Tree.Instruction x) {
    LinkedType type = unit.type(x.index(0));
    OptionalInt option = instructions.option(x.arguments[0]);
    if (option.isPresent() && type.isVariant()) {
      out.loadObject(option.getAsInt());
      String method = type.constructor() == BuiltinTypes.SOME ? "isSome" : "isNone";
      out.invokeStatic(JvmOption.class, method, boolean.class, Object.class);
      return Kind.BOOLEAN;
    }
    instructions.pushObject(x.arguments[0]);
    if (type.isVariant() || isStruct(type)) {
      out.constant(type.constructor(), Constructor.class);
      out.invokeStatic(
          JvmSupport.class, "isInstance", boolean.class, Object.class, Constructor.class);
    } else {
      out.constant(type.type(), RuneType.class);
      out.invokeStatic(JvmSupport.class, "isOfType", boolean.class, Object.class, RuneType.class);
    }
    return Kind.BOOLEAN;
  }

  /** Whether all values of a type have one constructor. */
  private static boolean isStruct(LinkedType type) {
    return type.constructor() != null && type.type().isScript();
  }

  Kind constant(Tree.Instruction x) {
    Constant constant = unit.unit().constants().get(x.index(0));
    Kind kind = instructions.push(x.arguments[0]);
    if (constant instanceof Constant.I64 number) {
      out.push(number.value());
      test("isLong", kind, Kind.LONG);
    } else if (constant instanceof Constant.Bool truth) {
      out.push(truth.value() ? 1 : 0);
      test("isBoolean", kind, Kind.BOOLEAN);
    } else if (constant instanceof Constant.Char point) {
      out.box(kind);
      out.push(point.codePoint());
      out.invokeStatic(JvmSupport.class, "isChar", boolean.class, Object.class, int.class);
    } else {
      out.box(kind);
      Object value = ConstantValues.create(constant);
      out.constant(value, Object.class);
      String method = constant instanceof Constant.Text ? "isText" : "isConstant";
      out.invokeStatic(JvmSupport.class, method, boolean.class, Object.class, Object.class);
    }
    return Kind.BOOLEAN;
  }

  /** A test of a primitive, or of an object that may be one, against the one on the stack. */
  private void test(String method, Kind kind, Kind constant) {
    Class<?> primitive = constant == Kind.LONG ? long.class : boolean.class;
    if (kind == constant) {
      out.invokeStatic(JvmSupport.class, method, boolean.class, primitive, primitive);
    } else if (kind == Kind.OBJECT) {
      out.invokeStatic(JvmSupport.class, method, boolean.class, Object.class, primitive);
    } else {
      out.op(constant == Kind.LONG ? Opcodes.POP2 : Opcodes.POP);
      out.op(kind.type().getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
      out.op(Opcodes.ICONST_0);
    }
  }

  Kind range(Tree.Instruction x) {
    Constant.Tuple bounds = (Constant.Tuple) unit.unit().constants().get(x.index(0));
    instructions.pushObject(x.arguments[0]);
    bound(bounds.elements().get(0));
    bound(bounds.elements().get(1));
    out.push(x.flag(1) ? 1 : 0);
    out.invokeStatic(
        TypeTests.class,
        "isInRange",
        boolean.class,
        Object.class,
        Object.class,
        Object.class,
        boolean.class);
    return Kind.BOOLEAN;
  }

  private void bound(Constant constant) {
    if (constant instanceof Constant.Unit) {
      out.op(Opcodes.ACONST_NULL);
    } else {
      out.constant(ConstantValues.create(constant), Object.class);
    }
  }

  Kind length(Tree.Instruction x, String method) {
    instructions.pushObject(x.arguments[0]);
    out.push(x.index(0));
    out.push(x.flag(1) ? 1 : 0);
    out.invokeStatic(
        TypeTests.class, method, boolean.class, Object.class, int.class, boolean.class);
    return Kind.BOOLEAN;
  }

  Kind object(Tree.Instruction x) {
    instructions.pushObject(x.arguments[0]);
    out.constant(AggregateCompiler.keys(unit, x.index(0)), String[].class);
    out.push(x.flag(1) ? 1 : 0);
    out.invokeStatic(
        TypeTests.class, "isObject", boolean.class, Object.class, String[].class, boolean.class);
    return Kind.BOOLEAN;
  }

  /** A value that must be of an annotated type. */
  Kind check(Tree.Instruction x) {
    Kind kind = instructions.push(x.arguments[0]);
    if (kind != x.kind || kind == Kind.OBJECT) {
      out.box(kind);
      out.at(x.offset);
      check(unit.type(x.index(0)).type(), unit.unit().strings().get(x.index(1)));
      out.unbox(x.kind);
    }
    return x.kind;
  }

  private void check(RuneType type, String what) {
    out.constant(type, RuneType.class);
    out.constant(what, String.class);
    out.invokeStatic(
        JvmSupport.class, "check", Object.class, Object.class, RuneType.class, String.class);
  }

  /**
   * {@code ?} on the object on the stack.
   *
   * @param payload the variable for the payload
   */
  void tryOperator(Tree.Instruction x, int payload, Returns returns) {
    Label goesOn = new Label();
    int flow = out.acquire(Kind.OBJECT);
    out.context();
    out.callsLeft();
    out.invokeStatic(
        JvmSupport.class, "tryBranch", Object.class, Object.class, RuneContext.class, int.class);
    out.storeObject(flow);
    out.loadObject(flow);
    out.invokeStatic(JvmSupport.class, "goesOn", boolean.class, Object.class);
    out.jump(Opcodes.IFNE, goesOn);
    out.loadObject(flow);
    out.invokeStatic(JvmSupport.class, "returned", Object.class, Object.class);
    if (x.operands.length > 1) {
      check(unit.type(x.index(1)).type(), unit.unit().strings().get(x.index(2)));
    }
    returns.giveBack(Kind.OBJECT);
    out.label(goesOn);
    out.loadObject(flow);
    out.invokeStatic(JvmSupport.class, "payload", Object.class, Object.class);
    out.storeObject(payload);
    out.release(Kind.OBJECT, flow);
  }
}
