package dev.runevm.interpreter.binding;

import dev.runevm.interpreter.binding.DeclaredFunction.Result;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/**
 * Names the types of a Java method as a {@link dev.runevm.language.library.Signature} has them;
 * what Java does not tell is an empty text.
 */
final class SignatureTypes {
  private static final String FUNCTION = "std::ops::Function";
  private static final String OPTION = "std::option::Option";

  private final ScannedClass.Method method;
  private final JavaTypes javaTypes;
  private final List<String> payloads;

  SignatureTypes(ScannedClass.Method method, JavaTypes javaTypes) {
    this.method = method;
    this.javaTypes = javaTypes;
    this.payloads = Payloads.of(method);
  }

  /**
   * The type of a parameter.
   *
   * @param index the position of the Java parameter
   */
  String parameter(int index, DeclaredParameter parameter) {
    return switch (parameter.kind()) {
      case I64, I32 -> "std::i64";
      case UNSIGNED -> "std::u64";
      case F64 -> "std::f64";
      case BOOL -> "std::bool";
      case TEXT -> "std::string::String";
      case OPTION -> option(index);
      case CALLABLE -> FUNCTION;
      case STRUCT, VALUE -> parameter.typePath();
      case ANY, TYPE_ARGUMENT, REST -> "";
    };
  }

  /** The type of the result. */
  String result(Result result) {
    return switch (result) {
      case VOID -> "()";
      case I64, I32 -> "std::i64";
      case UNSIGNED -> "std::u64";
      case F64 -> "std::f64";
      case BOOL -> "std::bool";
      case TEXT -> "std::string::String";
      case OPTION -> option(payloads.size() - 1);
      case VALUE -> path(Type.getReturnType(method.descriptor()).getInternalName());
    };
  }

  private String option(int index) {
    String payload = index < 0 || index >= payloads.size() ? "" : path(payloads.get(index));
    return payload.isEmpty() ? OPTION : OPTION + "<" + payload + ">";
  }

  private String path(String className) {
    return switch (className) {
      case "java/lang/Long", "java/lang/Integer" -> "std::i64";
      case "java/lang/Double" -> "std::f64";
      case "java/lang/Boolean" -> "std::bool";
      default -> {
        String path = javaTypes.path(className);
        yield path == null ? "" : path;
      }
    };
  }

  /** The class between the angle brackets of each parameter and, last, of the result. */
  private static final class Payloads extends SignatureVisitor {
    private final List<String> found = new ArrayList<>();
    private int depth;

    private Payloads() {
      super(Opcodes.ASM9);
    }

    /** Empty if nothing in the signature of the method is generic. */
    static List<String> of(ScannedClass.Method method) {
      Payloads payloads = new Payloads();
      if (method.signature() != null) {
        new SignatureReader(method.signature()).accept(payloads);
      }
      return payloads.found;
    }

    @Override
    public SignatureVisitor visitParameterType() {
      found.add("");
      return this;
    }

    @Override
    public SignatureVisitor visitReturnType() {
      found.add("");
      return this;
    }

    @Override
    public void visitClassType(String name) {
      if (++depth == 2) {
        found.set(found.size() - 1, name);
      }
    }

    @Override
    public void visitEnd() {
      depth--;
    }
  }
}
