package dev.runevm.interpreter.binding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What a class file says that matters here: annotations, methods and fields. */
final class ScannedClass {
  private final String name;
  private final Map<String, Facts> annotations = new HashMap<>();
  private final List<Method> methods = new ArrayList<>();
  private final List<Field> fields = new ArrayList<>();

  private ScannedClass(String name) {
    this.name = name;
  }

  /** Reads a class file. */
  static ScannedClass of(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    ScannedClass scanned = new ScannedClass(reader.getClassName());
    reader.accept(scanned.new Visitor(), ClassReader.SKIP_FRAMES);
    return scanned;
  }

  /** The internal name. */
  String name() {
    return name;
  }

  /** The name as Java programmers write it. */
  String displayName() {
    return name.replace('/', '.').replace('$', '.');
  }

  Optional<Facts> annotation(Class<?> type) {
    return Optional.ofNullable(annotations.get(Type.getDescriptor(type)));
  }

  /** The annotations of a repeatable type. */
  List<Facts> annotations(Class<?> type, Class<?> container) {
    List<Facts> found = new ArrayList<>();
    annotation(type).ifPresent(found::add);
    annotation(container).ifPresent(facts -> found.addAll(facts.nested("value")));
    return found;
  }

  List<Method> methods() {
    return methods;
  }

  List<Field> fields() {
    return fields;
  }

  /** Whether it declares a native module or a part of one. */
  boolean declaresNatives() {
    return annotation(RuneModule.class).isPresent() || annotation(RunePart.class).isPresent();
  }

  /** A static field and the value that the Java compiler knows of it, or null. */
  record Field(
      String name, int access, String descriptor, Object value, Map<String, Facts> annotations) {
    Optional<Facts> annotation(Class<?> type) {
      return Optional.ofNullable(annotations.get(Type.getDescriptor(type)));
    }
  }

  /** A method. */
  static final class Method {
    private final String name;
    private final int access;
    private final String descriptor;
    private final String signature;
    private final Map<String, Facts> annotations = new HashMap<>();
    private final List<Map<String, Facts>> parameterAnnotations = new ArrayList<>();
    private final String[] parameterNames;

    Method(String name, int access, String descriptor, String signature) {
      this.name = name;
      this.access = access;
      this.descriptor = descriptor;
      this.signature = signature;
      this.parameterNames = new String[Type.getArgumentCount(descriptor)];
      for (int i = 0; i < parameterNames.length; i++) {
        parameterAnnotations.add(new HashMap<>());
      }
    }

    String name() {
      return name;
    }

    int access() {
      return access;
    }

    String descriptor() {
      return descriptor;
    }

    Optional<Facts> annotation(Class<?> type) {
      return Optional.ofNullable(annotations.get(Type.getDescriptor(type)));
    }

    /** The descriptor with type parameters, or null if there are none in it. */
    String signature() {
      return signature;
    }

    Optional<Facts> annotation(int parameter, Class<?> type) {
      return Optional.ofNullable(parameterAnnotations.get(parameter).get(Type.getDescriptor(type)));
    }

    /** The name of a parameter in Java, or null if the class file does not have it. */
    String parameterName(int parameter) {
      return parameterNames[parameter];
    }
  }

  private final class Visitor extends ClassVisitor {
    Visitor() {
      super(Opcodes.ASM9);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
      return annotations.computeIfAbsent(descriptor, key -> new Facts()).reader();
    }

    @Override
    public FieldVisitor visitField(
        int access, String field, String descriptor, String signature, Object value) {
      Map<String, Facts> found = new HashMap<>();
      fields.add(new Field(field, access, descriptor, value, found));
      return new FieldVisitor(Opcodes.ASM9) {
        @Override
        public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
          return found.computeIfAbsent(annotation, key -> new Facts()).reader();
        }
      };
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String descriptor, String signature, String[] exceptions) {
      Method scanned = new Method(method, access, descriptor, signature);
      methods.add(scanned);
      return new MethodScanner(scanned);
    }
  }

  /** Collects annotations, and the names of parameters from wherever the class file has them. */
  private static final class MethodScanner extends MethodVisitor {
    private final Method method;
    private int nextParameter;

    MethodScanner(Method method) {
      super(Opcodes.ASM9);
      this.method = method;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
      return method.annotations.computeIfAbsent(descriptor, key -> new Facts()).reader();
    }

    @Override
    public AnnotationVisitor visitParameterAnnotation(
        int parameter, String descriptor, boolean visible) {
      Map<String, Facts> found = method.parameterAnnotations.get(parameter);
      return found.computeIfAbsent(descriptor, key -> new Facts()).reader();
    }

    @Override
    public void visitParameter(String name, int access) {
      method.parameterNames[nextParameter++] = name;
    }

    @Override
    public void visitLocalVariable(
        String name, String descriptor, String signature, Label start, Label end, int index) {
      int slot = (method.access & Opcodes.ACC_STATIC) == 0 ? 1 : 0;
      Type[] types = Type.getArgumentTypes(method.descriptor);
      for (int i = 0; i < types.length; i++) {
        if (slot == index && method.parameterNames[i] == null) {
          method.parameterNames[i] = name;
          return;
        }
        slot += types[i].getSize();
      }
    }
  }
}
