package dev.runevm.interpreter.jvm.codegen;

import dev.runevm.interpreter.binding.NativeBridge;
import dev.runevm.interpreter.jvm.runtime.JvmLinkage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * One class that is being written. Objects that its code refers to are in static final fields, so
 * that they are constants for the virtual machine's compiler; the class gets them by {@link
 * JvmLinkage} when it is initialized.
 */
public final class ClassAssembler {
  private static final String LINKAGE = Type.getInternalName(JvmLinkage.class);

  private final String name;
  private final ClassLoader loader;
  private final boolean small;
  private final ClassWriter writer = new FrameWriter();
  private final IdentityHashMap<Object, Map<Class<?>, String>> fields = new IdentityHashMap<>();
  private final List<Object> constants = new ArrayList<>();
  private final List<Class<?>> types = new ArrayList<>();

  /**
   * A class.
   *
   * @param loader what will define it
   * @param small whether its code is to be small instead of fast
   */
  public ClassAssembler(
      String internalName, Class<?> superclass, ClassLoader loader, boolean small) {
    this.name = internalName;
    this.loader = loader;
    this.small = small;
    writer.visit(
        Opcodes.V21,
        Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER,
        internalName,
        null,
        Type.getInternalName(superclass),
        null);
  }

  String name() {
    return name;
  }

  /** Whether the code is to be small instead of fast. */
  boolean isSmall() {
    return small;
  }

  /** Makes sure that the class can call a native function so; false if it cannot. */
  boolean canCall(NativeBridge bridge) {
    return bridge != null && bridge.openTo(loader);
  }

  MethodVisitor method(int access, String method, String descriptor) {
    return writer.visitMethod(access, method, descriptor, null, null);
  }

  /** The field of a type that holds an object; the same for the same object and type. */
  String constant(Object value, Class<?> type) {
    return fields
        .computeIfAbsent(value, key -> new HashMap<>())
        .computeIfAbsent(type, key -> newField(value, type));
  }

  private String newField(Object value, Class<?> type) {
    String field = "c" + constants.size();
    constants.add(value);
    types.add(type);
    writer.visitField(
        Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL,
        field,
        Type.getDescriptor(type),
        null,
        null);
    return field;
  }

  /** The objects for the fields, in their order. */
  public Object[] constants() {
    return constants.toArray();
  }

  /** The bytes of the class, to which nothing can be added any more. */
  public byte[] finish() {
    writeInitializer();
    writer.visitEnd();
    return writer.toByteArray();
  }

  private void writeInitializer() {
    if (constants.isEmpty()) {
      return;
    }
    MethodVisitor method = method(Opcodes.ACC_STATIC, "<clinit>", "()V");
    method.visitCode();
    method.visitLdcInsn(Type.getObjectType(name));
    method.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        LINKAGE,
        "constants",
        "(Ljava/lang/Class;)[Ljava/lang/Object;",
        false);
    for (int i = 0; i < constants.size(); i++) {
      method.visitInsn(Opcodes.DUP);
      method.visitLdcInsn(i);
      method.visitInsn(Opcodes.AALOAD);
      method.visitTypeInsn(Opcodes.CHECKCAST, Type.getInternalName(types.get(i)));
      method.visitFieldInsn(Opcodes.PUTSTATIC, name, "c" + i, Type.getDescriptor(types.get(i)));
    }
    method.visitInsn(Opcodes.POP);
    method.visitInsn(Opcodes.RETURN);
    method.visitMaxs(0, 0);
    method.visitEnd();
  }

  /** Loads no classes: where two meet, the code takes the result as an object. */
  private static final class FrameWriter extends ClassWriter {
    FrameWriter() {
      super(ClassWriter.COMPUTE_FRAMES);
    }

    @Override
    protected String getCommonSuperClass(String one, String other) {
      return "java/lang/Object";
    }
  }
}
