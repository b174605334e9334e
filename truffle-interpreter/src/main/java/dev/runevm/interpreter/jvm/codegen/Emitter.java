package dev.runevm.interpreter.jvm.codegen;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.NativeBridge;
import dev.runevm.interpreter.jvm.analysis.Kind;
import dev.runevm.interpreter.jvm.analysis.Variant;
import dev.runevm.interpreter.unit.ScriptCode;
import java.lang.invoke.MethodType;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes the instructions of one method of the Java virtual machine. Every such method has the
 * context in its first variable and in the second how many calls may still be nested in it.
 */
final class Emitter {
  static final int CONTEXT = 0;
  static final int CALLS_LEFT = 1;

  private static final int UNKNOWN = -2;
  private static final String OBJECT = "java/lang/Object";

  // A Java that does not have the deprecated constructor any more has no identity of boxes either.
  private static final boolean HAS_CONSTRUCTOR = hasConstructor();

  private final MethodVisitor method;
  private final ClassAssembler owner;
  private final Deque<Integer> freeSingles = new ArrayDeque<>();
  private final Deque<Integer> freePairs = new ArrayDeque<>();
  private int nextVariable;
  private int placeVariable;
  private int place = UNKNOWN;

  Emitter(ClassAssembler owner, MethodVisitor method, int variables) {
    this.owner = owner;
    this.method = method;
    this.nextVariable = variables;
  }

  private static boolean hasConstructor() {
    try {
      return Long.class.getConstructor(long.class) != null;
    } catch (NoSuchMethodException e) {
      return false;
    }
  }

  MethodVisitor visitor() {
    return method;
  }

  // Variables

  /** A variable for good. */
  int newVariable(int size) {
    int variable = nextVariable;
    nextVariable += size;
    return variable;
  }

  /** A variable until it is released. */
  int acquire(Kind kind) {
    Deque<Integer> free = kind.type().getSize() == 2 ? freePairs : freeSingles;
    return free.isEmpty() ? newVariable(kind.type().getSize()) : free.pop();
  }

  void release(Kind kind, int variable) {
    (kind.type().getSize() == 2 ? freePairs : freeSingles).push(variable);
  }

  void load(Kind kind, int variable) {
    method.visitVarInsn(kind.opcode(Opcodes.ILOAD), variable);
  }

  void store(Kind kind, int variable) {
    method.visitVarInsn(kind.opcode(Opcodes.ISTORE), variable);
  }

  void loadInt(int variable) {
    method.visitVarInsn(Opcodes.ILOAD, variable);
  }

  void storeInt(int variable) {
    method.visitVarInsn(Opcodes.ISTORE, variable);
  }

  void loadObject(int variable) {
    method.visitVarInsn(Opcodes.ALOAD, variable);
  }

  void storeObject(int variable) {
    method.visitVarInsn(Opcodes.ASTORE, variable);
  }

  void context() {
    loadObject(CONTEXT);
  }

  void callsLeft() {
    loadInt(CALLS_LEFT);
  }

  /** What a call from here may still nest. */
  void callsLeftForCallee() {
    callsLeft();
    op(Opcodes.ICONST_1);
    op(Opcodes.ISUB);
  }

  /** Tells the context how deep calls are nested, before anything that may call programs. */
  void noteDepth() {
    context();
    callsLeft();
    invokeVirtual(RuneContext.class, "setCallsLeft", void.class, int.class);
  }

  // Places

  /** The variable that says which instruction of the function is being executed. */
  void usePlaceVariable(int variable) {
    placeVariable = variable;
  }

  /** From here on errors come from the instruction at an offset. */
  void at(int offset) {
    if (place != offset) {
      place = offset;
      push(offset);
      storeInt(placeVariable);
    }
  }

  void label(Label label) {
    method.visitLabel(label);
    place = UNKNOWN;
  }

  void jump(int opcode, Label target) {
    method.visitJumpInsn(opcode, target);
  }

  void go(Label target) {
    jump(Opcodes.GOTO, target);
  }

  // Instructions

  void op(int opcode) {
    method.visitInsn(opcode);
  }

  void push(int value) {
    if (value >= -1 && value <= 5) {
      op(Opcodes.ICONST_0 + value);
    } else if (value == (byte) value) {
      method.visitIntInsn(Opcodes.BIPUSH, value);
    } else if (value == (short) value) {
      method.visitIntInsn(Opcodes.SIPUSH, value);
    } else {
      method.visitLdcInsn(value);
    }
  }

  void push(long value) {
    if (value == 0 || value == 1) {
      op(value == 0 ? Opcodes.LCONST_0 : Opcodes.LCONST_1);
    } else if (value == (short) value) {
      push((int) value);
      op(Opcodes.I2L);
    } else {
      method.visitLdcInsn(value);
    }
  }

  void push(double value) {
    if (Double.doubleToRawLongBits(value) == 0) {
      op(Opcodes.DCONST_0);
    } else if (value == 1) {
      op(Opcodes.DCONST_1);
    } else {
      method.visitLdcInsn(value);
    }
  }

  /** Pushes an object that is known now. */
  void constant(Object value, Class<?> type) {
    method.visitFieldInsn(
        Opcodes.GETSTATIC, owner.name(), owner.constant(value, type), Type.getDescriptor(type));
  }

  void staticField(Class<?> holder, String field, Class<?> type) {
    method.visitFieldInsn(
        Opcodes.GETSTATIC, Type.getInternalName(holder), field, Type.getDescriptor(type));
  }

  void field(int opcode, Class<?> holder, String field, Class<?> type) {
    method.visitFieldInsn(opcode, Type.getInternalName(holder), field, Type.getDescriptor(type));
  }

  void invokeStatic(Class<?> holder, String name, Class<?> result, Class<?>... parameters) {
    method.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        Type.getInternalName(holder),
        name,
        MethodType.methodType(result, parameters).descriptorString(),
        holder.isInterface());
  }

  void invokeVirtual(Class<?> holder, String name, Class<?> result, Class<?>... parameters) {
    method.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL,
        Type.getInternalName(holder),
        name,
        MethodType.methodType(result, parameters).descriptorString(),
        false);
  }

  void invokeStatic(String holder, String name, String descriptor) {
    method.visitMethodInsn(Opcodes.INVOKESTATIC, holder, name, descriptor, false);
  }

  /** Whether the code is to be small instead of fast. */
  boolean isSmall() {
    return owner.isSmall();
  }

  /** Whether there can be a direct call of a native function. */
  boolean canCall(NativeBridge bridge) {
    return owner.canCall(bridge);
  }

  /** Calls a native function: the context and the arguments are on the stack. */
  void invoke(NativeBridge bridge) {
    int arguments = bridge.arguments();
    if (bridge.typeArgument() != null) {
      method.visitLdcInsn(bridge.typeArgument());
      arguments++;
    }
    method.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        Type.getInternalName(bridge.module().getClass()),
        bridge.method(),
        Type.getMethodDescriptor(Type.getObjectType(OBJECT), bridgeParameters(arguments)),
        false);
  }

  private static Type[] bridgeParameters(int arguments) {
    Type[] types = new Type[arguments + 1];
    Arrays.fill(types, Type.getObjectType(OBJECT));
    types[0] = Type.getType(RuneContext.class);
    return types;
  }

  /** Calls the variant of a function for arguments of these kinds, which are on the stack. */
  Kind invoke(ScriptCode callee, Kind[] kinds, Kind result) {
    invokeStatic(
        Variant.call(callee, kinds).internalName(),
        MethodCompiler.BODY,
        MethodCompiler.descriptor(kinds, result));
    return result;
  }

  void cast(Class<?> type) {
    method.visitTypeInsn(Opcodes.CHECKCAST, Type.getInternalName(type));
  }

  void isInstance(Class<?> type) {
    method.visitTypeInsn(Opcodes.INSTANCEOF, Type.getInternalName(type));
  }

  /** Puts the primitive on the stack into a box; nothing if it is none. */
  void box(Kind kind) {
    if (kind.isPrimitive()) {
      method.visitMethodInsn(
          Opcodes.INVOKESTATIC,
          kind.box(),
          "valueOf",
          "(" + kind.type().getDescriptor() + ")L" + kind.box() + ";",
          false);
    }
  }

  /**
   * As {@link #box}, for a box that will most likely be looked into soon and then be forgotten. The
   * virtual machine's compiler leaves out a new object that nothing keeps, while a box of {@code
   * valueOf} may be one of its cache, which it has to get.
   */
  void boxBriefly(Kind kind) {
    if (kind != Kind.LONG || !HAS_CONSTRUCTOR) {
      box(kind);
      return;
    }
    method.visitTypeInsn(Opcodes.NEW, kind.box());
    op(Opcodes.DUP_X2);
    op(Opcodes.DUP_X2);
    op(Opcodes.POP);
    method.visitMethodInsn(
        Opcodes.INVOKESPECIAL,
        kind.box(),
        "<init>",
        "(" + kind.type().getDescriptor() + ")V",
        false);
  }

  /** Takes the primitive out of the box on the stack. */
  void unbox(Kind kind) {
    if (kind.isPrimitive()) {
      method.visitTypeInsn(Opcodes.CHECKCAST, kind.box());
      method.visitMethodInsn(
          Opcodes.INVOKEVIRTUAL,
          kind.box(),
          kind.unbox(),
          "()" + kind.type().getDescriptor(),
          false);
    }
  }

  /** Whether the object on the stack is a box of a kind. */
  void isBox(Kind kind) {
    method.visitTypeInsn(Opcodes.INSTANCEOF, kind.box());
  }

  void newArray(int length) {
    push(length);
    method.visitTypeInsn(Opcodes.ANEWARRAY, OBJECT);
  }

  void giveBack(Kind kind) {
    op(kind.opcode(Opcodes.IRETURN));
  }
}
