package dev.runevm.interpreter.jvm.codegen;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.jvm.analysis.Kind;
import dev.runevm.interpreter.jvm.analysis.ReturnKinds;
import dev.runevm.interpreter.jvm.analysis.Variant;
import dev.runevm.interpreter.jvm.runtime.CompiledFunction;
import dev.runevm.interpreter.jvm.runtime.JvmCalls;
import dev.runevm.interpreter.unit.ScriptCode;
import java.util.Arrays;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes the methods of {@link CompiledFunction}: they find out of which kinds the arguments are
 * and call the body for them.
 */
public final class EntryCompiler {
  /** Up to so many parameters are passed one by one. */
  private static final int FEW = 3;

  private static final String SUPERCLASS = Type.getInternalName(CompiledFunction.class);
  private static final String CONTEXT = Type.getDescriptor(RuneContext.class);
  private static final String OBJECT = "Ljava/lang/Object;";
  private static final int FIRST = 3;

  private final ClassAssembler owner;
  private final ScriptCode code;
  private final Kind[] kinds;
  private final ReturnKinds returnKinds;

  /** For a function and the kinds of arguments that are expected first of all. */
  public EntryCompiler(
      ClassAssembler owner, ScriptCode code, Kind[] kinds, ReturnKinds returnKinds) {
    this.owner = owner;
    this.code = code;
    this.kinds = kinds;
    this.returnKinds = returnKinds;
  }

  /** How a method gets an argument. */
  private interface Loader {
    void load(MethodVisitor method, int argument);
  }

  /** Writes the constructor. */
  public static void constructor(ClassAssembler owner) {
    MethodVisitor method = owner.method(Opcodes.ACC_PUBLIC, "<init>", "()V");
    method.visitCode();
    method.visitVarInsn(Opcodes.ALOAD, 0);
    method.visitMethodInsn(Opcodes.INVOKESPECIAL, SUPERCLASS, "<init>", "()V", false);
    method.visitInsn(Opcodes.RETURN);
    method.visitMaxs(0, 0);
    method.visitEnd();
  }

  /** Writes {@code run}, which is the body of the same class. */
  public static void run(ClassAssembler owner) {
    MethodVisitor method = owner.method(Opcodes.ACC_PUBLIC, "run", MethodCompiler.RUN_DESCRIPTOR);
    method.visitCode();
    method.visitVarInsn(Opcodes.ALOAD, 1);
    method.visitVarInsn(Opcodes.ILOAD, 2);
    method.visitVarInsn(Opcodes.ALOAD, 3);
    method.visitVarInsn(Opcodes.ALOAD, 4);
    method.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        owner.name(),
        MethodCompiler.BODY,
        MethodCompiler.RUN_DESCRIPTOR,
        false);
    method.visitInsn(Opcodes.ARETURN);
    method.visitMaxs(0, 0);
    method.visitEnd();
  }

  /** Writes all {@code call} methods. */
  public void calls() {
    int captures = code.function().captures();
    int parameters = code.parameterCount();
    call(
        "call",
        "(" + CONTEXT + "I[" + OBJECT + ")" + OBJECT,
        (method, argument) -> loadElement(method, argument + 1));
    if (parameters <= FEW) {
      call(
          "call" + parameters,
          "(" + CONTEXT + "I[" + OBJECT + OBJECT.repeat(parameters) + ")" + OBJECT,
          (method, argument) -> {
            if (argument < captures) {
              loadElement(method, argument);
            } else {
              method.visitVarInsn(Opcodes.ALOAD, FIRST + 1 + argument - captures);
            }
          });
    }
  }

  private static void loadElement(MethodVisitor method, int index) {
    method.visitVarInsn(Opcodes.ALOAD, FIRST);
    method.visitLdcInsn(index);
    method.visitInsn(Opcodes.AALOAD);
  }

  private void call(String name, String descriptor, Loader loader) {
    MethodVisitor method = owner.method(Opcodes.ACC_PUBLIC, name, descriptor);
    method.visitCode();
    Label other = new Label();
    boolean anyPrimitive = false;
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i].isPrimitive()) {
        loader.load(method, i);
        method.visitTypeInsn(Opcodes.INSTANCEOF, kinds[i].box());
        method.visitJumpInsn(Opcodes.IFEQ, other);
        anyPrimitive = true;
      }
    }
    callBody(method, kinds, loader);
    if (anyPrimitive) {
      method.visitLabel(other);
      Kind[] objects = new Kind[kinds.length];
      Arrays.fill(objects, Kind.OBJECT);
      callBody(method, objects, loader);
    }
    method.visitMaxs(0, 0);
    method.visitEnd();
  }

  private void callBody(MethodVisitor method, Kind[] expected, Loader loader) {
    Emitter out = new Emitter(owner, method, 0);
    Kind result = returnKinds.of(code, expected);
    method.visitVarInsn(Opcodes.ALOAD, 1);
    method.visitVarInsn(Opcodes.ILOAD, 2);
    for (int i = 0; i < expected.length; i++) {
      loader.load(method, i);
      out.unbox(expected[i]);
    }
    out.invokeStatic(
        Variant.call(code, expected).internalName(),
        MethodCompiler.BODY,
        MethodCompiler.descriptor(expected, result));
    out.box(result);
    out.giveBack(Kind.OBJECT);
  }

  /** Writes a body that has the nodes do the work. */
  public static void interpretedBody(
      ClassAssembler owner, ScriptCode code, Kind[] kinds, Kind result) {
    MethodVisitor method =
        owner.method(
            Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC,
            MethodCompiler.BODY,
            MethodCompiler.descriptor(kinds, result));
    Emitter out = new Emitter(owner, method, 0);
    method.visitCode();
    out.constant(code, ScriptCode.class);
    out.context();
    out.callsLeft();
    out.newArray(kinds.length + 1);
    int variable = 2;
    for (int i = 0; i < kinds.length; i++) {
      out.op(Opcodes.DUP);
      out.push(i + 1);
      out.load(kinds[i], variable);
      out.box(kinds[i]);
      out.op(Opcodes.AASTORE);
      variable += kinds[i].type().getSize();
    }
    out.invokeStatic(
        JvmCalls.class,
        "interpret",
        Object.class,
        ScriptCode.class,
        RuneContext.class,
        int.class,
        Object[].class);
    out.unbox(result);
    out.giveBack(result);
    method.visitMaxs(0, 0);
    method.visitEnd();
  }
}
