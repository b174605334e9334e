package dev.runevm.interpreter.binding;

import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes the class file of {@link NativeModules} beside the class with {@link RuneLibrary}. */
final class ModulesClassWriter {
  private static final String SUPER = Type.getInternalName(NativeModules.class);
  private static final String MODULE = "L" + Type.getInternalName(NativeModule.class) + ";";
  private static final String RUNE_TYPE = "L" + JavaTypes.TYPE + ";";
  private static final String STREAM = "Ljava/io/InputStream;";

  private ModulesClassWriter() {}

  /**
   * The class file.
   *
   * @param library the internal name of the class with {@link RuneLibrary}
   */
  static byte[] write(String library, List<DeclaredModule> modules) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
    int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    writer.visit(Opcodes.V21, access, library + GeneratedNames.SUFFIX, null, SUPER, null);
    writeConstructor(writer);
    writeLoad(writer, modules);
    writeType(writer, modules);
    writeResource(writer, library, "metadata", GeneratedNames.METADATA);
    writeResource(writer, library, "documentation", GeneratedNames.DOCUMENTATION);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static void writeConstructor(ClassWriter writer) {
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, SUPER, "<init>", "()V", false);
    code.visitInsn(Opcodes.RETURN);
    end(code);
  }

  private static void writeLoad(ClassWriter writer, List<DeclaredModule> modules) {
    MethodVisitor code = begin(writer, "load", "(I)" + MODULE);
    ModuleClassWriter.Switch cases = new ModuleClassWriter.Switch(code, 1, modules.size());
    for (int i = 0; i < modules.size(); i++) {
      cases.begin(i);
      String name = modules.get(i).generatedName();
      code.visitMethodInsn(Opcodes.INVOKESTATIC, name, "create", "()" + MODULE, false);
      code.visitInsn(Opcodes.ARETURN);
    }
    returnNull(code, cases);
  }

  private static void writeType(ClassWriter writer, List<DeclaredModule> modules) {
    int count = modules.stream().mapToInt(module -> module.types().size()).sum();
    MethodVisitor code = begin(writer, "type", "(I)" + RUNE_TYPE);
    ModuleClassWriter.Switch cases = new ModuleClassWriter.Switch(code, 1, count);
    int number = 0;
    for (DeclaredModule module : modules) {
      for (int local = 0; local < module.types().size(); local++) {
        cases.begin(number++);
        code.visitIntInsn(Opcodes.SIPUSH, local);
        code.visitMethodInsn(
            Opcodes.INVOKESTATIC, module.generatedName(), "type", "(I)" + RUNE_TYPE, false);
        code.visitInsn(Opcodes.ARETURN);
      }
    }
    returnNull(code, cases);
  }

  /** Asks the class itself for the file, since files in a module's packages are its own. */
  private static void writeResource(
      ClassWriter writer, String library, String method, String extension) {
    MethodVisitor code = begin(writer, method, "()" + STREAM);
    code.visitLdcInsn(Type.getObjectType(library));
    code.visitLdcInsn(library.substring(library.lastIndexOf('/') + 1) + extension);
    code.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL,
        "java/lang/Class",
        "getResourceAsStream",
        "(Ljava/lang/String;)" + STREAM,
        false);
    code.visitInsn(Opcodes.ARETURN);
    end(code);
  }

  private static MethodVisitor begin(ClassWriter writer, String name, String descriptor) {
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_PROTECTED, name, descriptor, null, null);
    code.visitCode();
    return code;
  }

  private static void returnNull(MethodVisitor code, ModuleClassWriter.Switch cases) {
    cases.beginDefault();
    code.visitInsn(Opcodes.ACONST_NULL);
    code.visitInsn(Opcodes.ARETURN);
    end(code);
  }

  private static void end(MethodVisitor code) {
    code.visitMaxs(0, 0);
    code.visitEnd();
  }
}
