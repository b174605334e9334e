package dev.runevm.interpreter.binding;

import dev.runevm.interpreter.binding.DeclaredFunction.JavaMethod;
import dev.runevm.interpreter.binding.DeclaredFunction.Result;
import dev.runevm.interpreter.binding.DeclaredFunction.Role;
import dev.runevm.language.capability.Capability;
import dev.runevm.language.library.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads one annotated method of a module's class and checks the rules for functions. */
final class FunctionReader {
  private final ScannedClass owner;
  private final ScannedClass.Method method;
  private final String modulePath;
  private final String defaultType;
  private final JavaTypes javaTypes;
  private final TypeExpressions expressions;
  private final Violations violations;

  FunctionReader(
      DeclaredModule module,
      ScannedClass.Method method,
      JavaTypes javaTypes,
      TypeExpressions expressions,
      Violations violations) {
    this.owner = module.source();
    this.method = method;
    this.modulePath = module.path();
    this.defaultType = module.defaultType();
    this.javaTypes = javaTypes;
    this.expressions = expressions;
    this.violations = violations;
  }

  /** The declaration, or nothing if the method has no annotation or breaks a rule. */
  Optional<DeclaredFunction> read() {
    Optional<Facts> function = method.annotation(RuneFunction.class);
    Optional<Facts> receiver = method.annotation(RuneMethod.class);
    Optional<Facts> field = method.annotation(RuneField.class);
    Optional<Facts> constant = method.annotation(RuneConstant.class);
    long count = Stream.of(function, receiver, field, constant).filter(Optional::isPresent).count();
    if (count == 0) {
      return Optional.empty();
    }
    if (count > 1) {
      return fail(
          "has more than one of @RuneFunction, @RuneMethod, @RuneField and @RuneConstant; keep"
              + " one");
    }
    if ((method.access() & Opcodes.ACC_STATIC) == 0) {
      return fail("must be static");
    }
    if ((method.access() & Opcodes.ACC_PRIVATE) != 0) {
      return fail("must not be private");
    }
    if (function.isPresent()) {
      return declare(function.get(), Role.FUNCTION);
    }
    if (receiver.isPresent()) {
      return declare(receiver.get(), Role.METHOD);
    }
    if (constant.isPresent()) {
      return declare(constant.get(), Role.CONSTANT);
    }
    boolean sets = Type.getReturnType(method.descriptor()).equals(Type.VOID_TYPE);
    return declare(field.orElseThrow(), sets ? Role.SETTER : Role.GETTER);
  }

  private Optional<DeclaredFunction> declare(Facts facts, Role role) {
    Type[] types = Type.getArgumentTypes(method.descriptor());
    boolean takesContext = isFirst(types, JavaTypes.CONTEXT);
    boolean takesCaller = isFirst(types, JavaTypes.CALLER);
    int first = takesContext || takesCaller ? 1 : 0;
    if (role.hasReceiver() && types.length == first) {
      return fail("has no receiver: its first parameter must be the value that it is called on");
    }
    String type = ownerType(facts, role, types, first);
    String receiverPath = role.hasReceiver() ? modulePath + "::" + type : null;
    ParameterReader reader =
        new ParameterReader(owner, method, first, receiverPath, javaTypes, violations);
    Optional<List<DeclaredParameter>> parameters = reader.read();
    Optional<Result> result = result();
    if (type == null || parameters.isEmpty() || result.isEmpty()) {
      return Optional.empty();
    }
    if (!checkDocumentation(facts, role) || !checkShape(facts, role, parameters.get())) {
      return Optional.empty();
    }
    return Optional.of(
        new DeclaredFunction(
            new JavaMethod(owner.name(), method.name(), method.descriptor()),
            role,
            type,
            name(facts, role),
            takesContext,
            takesCaller,
            parameters.get(),
            result.get(),
            reader.typeArguments(),
            facts.flag("suspends"),
            facts.flag("inlined"),
            facts.strings("requires").stream().findFirst().map(Capability::valueOf),
            Optional.of(facts.string("deprecated")).filter(text -> !text.isEmpty()),
            signature(first, parameters.get(), reader.typeArguments(), result.get()),
            facts.string("doc"),
            facts.string("example")));
  }

  private static boolean isFirst(Type[] types, String className) {
    return types.length > 0
        && types[0].getSort() == Type.OBJECT
        && types[0].getInternalName().equals(className);
  }

  private String ownerType(Facts facts, Role role, Type[] types, int first) {
    String type = facts.string("type");
    if (!type.isEmpty()) {
      return type;
    }
    if (!role.hasReceiver() || !defaultType.isEmpty()) {
      return defaultType;
    }
    String path = receiverPath(types[first], first);
    if (path != null && path.startsWith(modulePath + "::")) {
      return path.substring(modulePath.length() + 2);
    }
    fail(
        "the type it belongs to is not known: give `type`, or declare the class of the receiver in"
            + " this module with @RuneType(java = …)");
    return null;
  }

  private String receiverPath(Type type, int parameter) {
    if (type.equals(Type.LONG_TYPE) && method.annotation(parameter, Unsigned.class).isPresent()) {
      return "std::u64";
    }
    return javaTypes.path(
        type.getSort() == Type.OBJECT ? type.getInternalName() : type.getDescriptor());
  }

  private String name(Facts facts, Role role) {
    String name = facts.string("name");
    String usual = SnakeCase.of(method.name());
    return name.isEmpty() ? role == Role.CONSTANT ? SnakeCase.upper(usual) : usual : name;
  }

  private boolean checkDocumentation(Facts facts, Role role) {
    if (role == Role.SETTER) {
      return true;
    }
    if (facts.string("doc").isBlank()) {
      fail("has no documentation: give `doc`");
      return false;
    }
    boolean example = !facts.string("example").isBlank();
    boolean reason = !facts.string("noExample").isBlank();
    boolean calls = role == Role.FUNCTION || role == Role.METHOD;
    if (calls && example == reason) {
      fail("needs either an `example` or `noExample` with the reason why there is none");
      return false;
    }
    return true;
  }

  private boolean checkShape(Facts facts, Role role, List<DeclaredParameter> parameters) {
    if (!SnakeCase.isIdentifier(name(facts, role))) {
      fail("`" + name(facts, role) + "` is no name of a function");
      return false;
    }
    if (facts.strings("requires").size() > 1) {
      fail("requires more than one capability; split the function");
      return false;
    }
    if (isFirst(Type.getArgumentTypes(method.descriptor()), JavaTypes.CALLER)
        && (!facts.strings("requires").isEmpty()
            || parameters.stream().anyMatch(p -> p.kind() == DeclaredParameter.Kind.REST))) {
      fail("requires a capability or is variadic: then its first parameter must be the context");
      return false;
    }
    if (facts.flag("suspends") && !returnsFuture()) {
      fail("suspends, so it must return a RuneFuture");
      return false;
    }
    if (role == Role.CONSTANT && !parameters.isEmpty()) {
      fail("a constant is made without parameters");
      return false;
    }
    int expected = role == Role.GETTER ? 1 : 2;
    if ((role == Role.GETTER || role == Role.SETTER) && parameters.size() != expected) {
      fail("a field has the value as its only parameter, and the new value where it is assigned");
      return false;
    }
    return true;
  }

  private Signature signature(
      int first, List<DeclaredParameter> parameters, List<String> typeArguments, Result result) {
    SignatureTypes java = new SignatureTypes(method, javaTypes);
    List<String> types = new ArrayList<>();
    String rest = "";
    for (int i = 0; i < parameters.size(); i++) {
      DeclaredParameter parameter = parameters.get(i);
      if (parameter.kind().isArgument()) {
        types.add(java.parameter(first + i, parameter));
      } else if (parameter.kind() == DeclaredParameter.Kind.REST) {
        rest = parameter.name();
      }
    }
    String type = declaredResult().orElseGet(() -> java.result(result));
    return new Signature(types, rest, type, typeArguments);
  }

  private Optional<String> declaredResult() {
    Optional<Facts> returns = method.annotation(Returns.class);
    if (returns.isEmpty()) {
      return Optional.empty();
    }
    TypeExpressions.Resolved resolved =
        expressions.resolve(modulePath, returns.get().string("value"));
    resolved.unknown().forEach(name -> fail("names `" + name + "` in @Returns, which is no type"));
    return Optional.of(resolved.type());
  }

  private boolean returnsFuture() {
    Type type = Type.getReturnType(method.descriptor());
    return type.getSort() == Type.OBJECT && type.getInternalName().equals(JavaTypes.FUTURE);
  }

  private Optional<Result> result() {
    Type type = Type.getReturnType(method.descriptor());
    boolean unsigned = method.annotation(Unsigned.class).isPresent();
    if (unsigned && type.getSort() != Type.LONG) {
      fail("is @Unsigned, so it must return long");
      return Optional.empty();
    }
    return switch (type.getSort()) {
      case Type.VOID -> Optional.of(Result.VOID);
      case Type.LONG -> Optional.of(unsigned ? Result.UNSIGNED : Result.I64);
      case Type.INT -> Optional.of(Result.I32);
      case Type.DOUBLE -> Optional.of(Result.F64);
      case Type.BOOLEAN -> Optional.of(Result.BOOL);
      case Type.OBJECT -> Optional.of(objectResult(type.getInternalName()));
      default -> {
        fail("returns " + type.getClassName() + ", which is no value of the language");
        yield Optional.empty();
      }
    };
  }

  private static Result objectResult(String className) {
    return switch (className) {
      case "java/lang/String" -> Result.TEXT;
      case "java/util/Optional" -> Result.OPTION;
      default -> Result.VALUE;
    };
  }

  private Optional<DeclaredFunction> fail(String message) {
    violations.add(owner, method.name(), message);
    return Optional.empty();
  }
}
