package dev.runevm.interpreter.binding;

import dev.runevm.interpreter.binding.DeclaredParameter.Kind;
import java.util.List;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes the class file of a {@link NativeModule}: for each function a small bridge that converts
 * the arguments, and switches over the numbers of the functions that call the bridges. Bridges keep
 * the switches far below the size at which HotSpot refuses to compile a method.
 */
final class ModuleClassWriter {
  private static final String SUPER = Type.getInternalName(NativeModule.class);
  private static final String ARGUMENTS = Type.getInternalName(Arguments.class);
  private static final String RESULTS = Type.getInternalName(Results.class);
  private static final String CAPABILITY = "dev/runevm/language/capability/Capability";
  private static final String CONTEXT = "L" + JavaTypes.CONTEXT + ";";
  private static final String CALLER = "L" + JavaTypes.CALLER + ";";
  private static final String OBJECT = "Ljava/lang/Object;";
  private static final String BOUNDARY =
      "Lcom/oracle/truffle/api/CompilerDirectives$TruffleBoundary;";
  private static final String CALL = "(I" + CONTEXT + "[" + OBJECT + ")" + OBJECT;
  private static final String CALL_BY =
      "(I" + CALLER + "Ljava/lang/String;[" + OBJECT + ")" + OBJECT;
  private static final int FIXED_CALLS = 4;

  private final DeclaredModule module;
  private final ClassWriter writer;

  private ModuleClassWriter(DeclaredModule module) {
    this.module = module;
    this.writer =
        new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
          @Override
          protected String getCommonSuperClass(String first, String second) {
            return "java/lang/Object";
          }
        };
  }

  /** The class file. */
  static byte[] write(DeclaredModule module) {
    return new ModuleClassWriter(module).write();
  }

  private byte[] write() {
    int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    writer.visit(Opcodes.V21, access, module.generatedName(), null, SUPER, null);
    writeConstructor();
    writeFactory();
    writeTypes();
    writeOpenTo();
    for (int id = 0; id < module.functions().size(); id++) {
      writeBridge(id, module.functions().get(id));
    }
    writeCall();
    for (int count = 0; count < FIXED_CALLS; count++) {
      writeFixedCall(count);
    }
    if (module.functions().stream().anyMatch(DeclaredFunction::takesCaller)) {
      writeTakesCaller();
      writeCallBy();
    }
    writer.visitEnd();
    return writer.toByteArray();
  }

  private void writeConstructor() {
    MethodVisitor code = begin(Opcodes.ACC_PUBLIC, "<init>", "()V");
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, SUPER, "<init>", "()V", false);
    code.visitInsn(Opcodes.RETURN);
    end(code);
  }

  /** {@code create()} lets the library make one without this class being loaded before. */
  private void writeFactory() {
    int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC;
    MethodVisitor code = begin(access, "create", "()L" + SUPER + ";");
    code.visitTypeInsn(Opcodes.NEW, module.generatedName());
    code.visitInsn(Opcodes.DUP);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, module.generatedName(), "<init>", "()V", false);
    code.visitInsn(Opcodes.ARETURN);
    end(code);
  }

  /** {@code type(n)} answers the n-th type that the class declares. */
  private void writeTypes() {
    int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC;
    String descriptor = "L" + JavaTypes.TYPE + ";";
    MethodVisitor code = begin(access, "type", "(I)" + descriptor);
    Switch cases = new Switch(code, 0, module.types().size());
    for (int i = 0; i < module.types().size(); i++) {
      cases.begin(i);
      code.visitFieldInsn(Opcodes.GETSTATIC, module.types().get(i).holder(), "TYPE", descriptor);
      code.visitInsn(Opcodes.ARETURN);
    }
    cases.beginDefault();
    code.visitInsn(Opcodes.ACONST_NULL);
    code.visitInsn(Opcodes.ARETURN);
    end(code);
  }

  /** {@code openTo(module)}: only code of a module may let others call its classes. */
  private void writeOpenTo() {
    MethodVisitor code = begin(Opcodes.ACC_PUBLIC, "openTo", "(Ljava/lang/Module;)V");
    String name = module.generatedName();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL, "java/lang/Object", "getClass", "()Ljava/lang/Class;", false);
    code.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL, "java/lang/Class", "getModule", "()Ljava/lang/Module;", false);
    code.visitLdcInsn(name.substring(0, name.lastIndexOf('/')).replace('/', '.'));
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL,
        "java/lang/Module",
        "addExports",
        "(Ljava/lang/String;Ljava/lang/Module;)Ljava/lang/Module;",
        false);
    code.visitInsn(Opcodes.POP);
    code.visitInsn(Opcodes.RETURN);
    end(code);
  }

  private void writeBridge(int id, DeclaredFunction function) {
    writeBridge(NativeBridge.method(id), bridge(function, CONTEXT), function, function.inlined());
    if (function.takesCaller()) {
      writeBridge(callerBridge(id), bridge(function, CALLER), function, true);
    }
  }

  private void writeBridge(
      String name, String descriptor, DeclaredFunction function, boolean inlined) {
    int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC;
    MethodVisitor code = writer.visitMethod(access, name, descriptor, null, null);
    if (!inlined) {
      AnnotationVisitor boundary = code.visitAnnotation(BOUNDARY, true);
      boundary.visit("transferToInterpreterOnException", false);
      boundary.visitEnd();
    }
    code.visitCode();
    requireCapability(code, function);
    if (function.takesContext() || function.takesCaller()) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
    }
    List<DeclaredParameter> parameters = function.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      code.visitVarInsn(Opcodes.ALOAD, i + 1);
      convert(code, parameters.get(i), i);
    }
    DeclaredFunction.JavaMethod java = function.java();
    code.visitMethodInsn(Opcodes.INVOKESTATIC, java.owner(), java.name(), java.descriptor(), false);
    convertResult(code, function.result());
    code.visitInsn(Opcodes.ARETURN);
    end(code);
  }

  private void requireCapability(MethodVisitor code, DeclaredFunction function) {
    function
        .capability()
        .ifPresent(
            capability -> {
              code.visitVarInsn(Opcodes.ALOAD, 0);
              code.visitFieldInsn(
                  Opcodes.GETSTATIC, CAPABILITY, capability.name(), "L" + CAPABILITY + ";");
              code.visitLdcInsn(module.path(function.localPath()));
              code.visitMethodInsn(
                  Opcodes.INVOKESTATIC,
                  ARGUMENTS,
                  "require",
                  "(" + CONTEXT + "L" + CAPABILITY + ";Ljava/lang/String;)V",
                  false);
            });
  }

  /** Leaves the Java value of the argument on top of the stack. */
  private static void convert(MethodVisitor code, DeclaredParameter parameter, int position) {
    String extra = "";
    switch (parameter.kind()) {
      case ANY, REST -> {
        return;
      }
      case TYPE_ARGUMENT -> {
        code.visitTypeInsn(Opcodes.CHECKCAST, "java/lang/String");
        return;
      }
      case UNSIGNED -> {
        push(code, parameter.bits());
        extra = "I";
      }
      case STRUCT -> {
        code.visitLdcInsn(parameter.typePath());
        extra = "Ljava/lang/String;";
      }
      case VALUE -> {
        code.visitLdcInsn(Type.getObjectType(parameter.className()));
        code.visitLdcInsn(parameter.typePath());
        extra = "Ljava/lang/Class;Ljava/lang/String;";
      }
      case I64, I32, F64, BOOL, TEXT, OPTION, CALLABLE -> {}
    }
    push(code, position);
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        ARGUMENTS,
        parameter.kind().converter(),
        "(" + OBJECT + extra + "I)" + parameter.kind().descriptor(),
        false);
    if (parameter.kind() == Kind.VALUE) {
      code.visitTypeInsn(Opcodes.CHECKCAST, parameter.className());
    }
  }

  private static void convertResult(MethodVisitor code, DeclaredFunction.Result result) {
    switch (result) {
      case VALUE -> {}
      case VOID ->
          code.visitMethodInsn(Opcodes.INVOKESTATIC, RESULTS, "unit", "()" + OBJECT, false);
      case I64, I32, UNSIGNED, F64, BOOL, TEXT, OPTION ->
          code.visitMethodInsn(
              Opcodes.INVOKESTATIC,
              RESULTS,
              result.converter(),
              "(" + result.descriptor() + ")" + OBJECT,
              false);
    }
  }

  /** The call with an array: checks the number of arguments. */
  private void writeCall() {
    MethodVisitor code = begin(Opcodes.ACC_PUBLIC, "call", CALL);
    List<DeclaredFunction> functions = module.functions();
    Switch cases = new Switch(code, 1, functions.size());
    for (int id = 0; id < functions.size(); id++) {
      DeclaredFunction function = functions.get(id);
      cases.begin(id);
      code.visitVarInsn(Opcodes.ALOAD, 3);
      push(code, function.arity());
      String check = function.variadic() ? "atLeast" : "exactly";
      code.visitMethodInsn(Opcodes.INVOKESTATIC, ARGUMENTS, check, "([" + OBJECT + "I)V", false);
      code.visitVarInsn(Opcodes.ALOAD, 2);
      pushArguments(code, function);
      callBridge(code, NativeBridge.method(id), bridge(function, CONTEXT));
    }
    cases.beginDefault();
    code.visitVarInsn(Opcodes.ILOAD, 1);
    code.visitMethodInsn(Opcodes.INVOKESTATIC, ARGUMENTS, "unknown", "(I)" + OBJECT, false);
    code.visitInsn(Opcodes.ARETURN);
    end(code);
  }

  private static void pushArguments(MethodVisitor code, DeclaredFunction function) {
    for (int i = 0; i < function.parameters().size(); i++) {
      code.visitVarInsn(Opcodes.ALOAD, 3);
      push(code, i);
      if (function.parameters().get(i).kind() == Kind.REST) {
        code.visitMethodInsn(
            Opcodes.INVOKESTATIC, ARGUMENTS, "rest", "([" + OBJECT + "I)[" + OBJECT, false);
      } else {
        code.visitInsn(Opcodes.AALOAD);
      }
    }
  }

  /** A call with a fixed number of arguments: for the functions that take exactly so many. */
  private void writeFixedCall(int count) {
    String descriptor = "(I" + CONTEXT + OBJECT.repeat(count) + ")" + OBJECT;
    MethodVisitor code = begin(Opcodes.ACC_PUBLIC, "call" + count, descriptor);
    List<DeclaredFunction> functions = module.functions();
    Switch cases = new Switch(code, 1, functions.size());
    for (int id = 0; id < functions.size(); id++) {
      DeclaredFunction function = functions.get(id);
      if (function.arity() != count || function.variadic()) {
        continue;
      }
      cases.begin(id);
      for (int i = 0; i <= count; i++) {
        code.visitVarInsn(Opcodes.ALOAD, 2 + i);
      }
      callBridge(code, NativeBridge.method(id), bridge(function, CONTEXT));
    }
    cases.beginDefault();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitVarInsn(Opcodes.ILOAD, 1);
    for (int i = 0; i <= count; i++) {
      code.visitVarInsn(Opcodes.ALOAD, 2 + i);
    }
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, SUPER, "call" + count, descriptor, false);
    code.visitInsn(Opcodes.ARETURN);
    end(code);
  }

  /** {@code takesCaller(n)} answers whether {@code callBy} calls the n-th function. */
  private void writeTakesCaller() {
    MethodVisitor code = begin(Opcodes.ACC_PUBLIC, "takesCaller", "(I)Z");
    List<DeclaredFunction> functions = module.functions();
    Switch cases = new Switch(code, 1, functions.size());
    for (int id = 0; id < functions.size(); id++) {
      if (functions.get(id).takesCaller()) {
        cases.begin(id);
      }
    }
    code.visitInsn(Opcodes.ICONST_1);
    code.visitInsn(Opcodes.IRETURN);
    cases.beginDefault();
    code.visitInsn(Opcodes.ICONST_0);
    code.visitInsn(Opcodes.IRETURN);
    end(code);
  }

  /** The call by a caller: the type argument, and an array of the other arguments. */
  private void writeCallBy() {
    MethodVisitor code = begin(Opcodes.ACC_PUBLIC, "callBy", CALL_BY);
    List<DeclaredFunction> functions = module.functions();
    Switch cases = new Switch(code, 1, functions.size());
    for (int id = 0; id < functions.size(); id++) {
      DeclaredFunction function = functions.get(id);
      if (function.takesCaller()) {
        cases.begin(id);
        code.visitVarInsn(Opcodes.ALOAD, 2);
        for (int i = 0; i < function.parameters().size(); i++) {
          if (function.parameters().get(i).kind() == Kind.TYPE_ARGUMENT) {
            code.visitVarInsn(Opcodes.ALOAD, 3);
          } else {
            code.visitVarInsn(Opcodes.ALOAD, 4);
            push(code, i);
            code.visitInsn(Opcodes.AALOAD);
          }
        }
        callBridge(code, callerBridge(id), bridge(function, CALLER));
      }
    }
    cases.beginDefault();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitVarInsn(Opcodes.ILOAD, 1);
    code.visitVarInsn(Opcodes.ALOAD, 2);
    code.visitVarInsn(Opcodes.ALOAD, 3);
    code.visitVarInsn(Opcodes.ALOAD, 4);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, SUPER, "callBy", CALL_BY, false);
    code.visitInsn(Opcodes.ARETURN);
    end(code);
  }

  private void callBridge(MethodVisitor code, String name, String descriptor) {
    code.visitMethodInsn(Opcodes.INVOKESTATIC, module.generatedName(), name, descriptor, false);
    code.visitInsn(Opcodes.ARETURN);
  }

  private static String callerBridge(int id) {
    return "c" + id;
  }

  private static String bridge(DeclaredFunction function, String first) {
    StringBuilder descriptor = new StringBuilder("(").append(first);
    for (DeclaredParameter parameter : function.parameters()) {
      descriptor.append(parameter.kind() == Kind.REST ? "[" + OBJECT : OBJECT);
    }
    return descriptor.append(")").append(OBJECT).toString();
  }

  private MethodVisitor begin(int access, String name, String descriptor) {
    MethodVisitor code = writer.visitMethod(access, name, descriptor, null, null);
    code.visitCode();
    return code;
  }

  private static void end(MethodVisitor code) {
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private static void push(MethodVisitor code, int number) {
    if (number <= Byte.MAX_VALUE) {
      code.visitIntInsn(Opcodes.BIPUSH, number);
    } else {
      code.visitIntInsn(Opcodes.SIPUSH, number);
    }
  }

  /** A switch over the numbers from 0; a case that is never begun goes to the default. */
  static final class Switch {
    private final MethodVisitor code;
    private final Label[] labels;
    private final boolean[] begun;
    private final Label defaultLabel = new Label();

    /** Begins a switch over the int in a local variable. */
    Switch(MethodVisitor code, int variable, int count) {
      this.code = code;
      this.labels = new Label[count];
      this.begun = new boolean[count];
      for (int i = 0; i < count; i++) {
        labels[i] = new Label();
      }
      if (count > 0) {
        code.visitVarInsn(Opcodes.ILOAD, variable);
        code.visitTableSwitchInsn(0, count - 1, defaultLabel, labels);
      }
    }

    void begin(int number) {
      begun[number] = true;
      code.visitLabel(labels[number]);
    }

    void beginDefault() {
      for (int i = 0; i < labels.length; i++) {
        if (!begun[i]) {
          code.visitLabel(labels[i]);
        }
      }
      code.visitLabel(defaultLabel);
    }
  }
}
