package dev.runevm.interpreter.binding;

import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.language.capability.Capability;

/** Modules that each break one rule. */
@SuppressWarnings("unused")
final class BrokenModules {
  private BrokenModules() {}

  @RuneModule(path = "a", doc = "")
  static final class ModuleWithoutDocumentation {}

  @RuneModule(path = "a b", doc = "A.")
  static final class BadModulePath {}

  @RunePart(of = String.class)
  static final class PartOfNoModule {}

  @RuneModule(path = "a", doc = "A.")
  static final class FunctionWithoutDocumentation {
    @RuneFunction(doc = " ", example = "f()")
    static void f() {}
  }

  @RuneModule(path = "a", doc = "A.")
  static final class UnknownTypeOfResult {
    @Returns("Vec<T, A>")
    @RuneFunction(doc = "F.", example = "f()")
    static Object f() {
      return "";
    }
  }

  @RuneModule(path = "a", doc = "A.")
  static final class ResultThatIsNoType {
    @Returns("a + b")
    @RuneFunction(doc = "F.", example = "f()")
    static Object f() {
      return "";
    }
  }

  @RuneModule(path = "a", doc = "A.")
  static final class FunctionWithoutExample {
    @RuneFunction(doc = "F.")
    static void f() {}
  }

  @RuneModule(path = "a", doc = "A.")
  static final class ExampleAndReason {
    @RuneFunction(doc = "F.", example = "f()", noExample = "none")
    static void f() {}
  }

  @RuneModule(path = "a", doc = "A.")
  static final class InstanceMethod {
    @RuneFunction(doc = "F.", example = "f()")
    void f() {}
  }

  @RuneModule(path = "a", doc = "A.")
  static final class PrivateMethod {
    @RuneFunction(doc = "F.", example = "f()")
    private static void f() {}
  }

  @RuneModule(path = "a", doc = "A.")
  static final class TwoAnnotations {
    @RuneFunction(doc = "F.", example = "f()")
    @RuneMethod(doc = "F.", example = "f()")
    static void f(RuneVec self) {}
  }

  @RuneModule(path = "a", doc = "A.")
  static final class SameName {
    @RuneFunction(doc = "F.", example = "f()")
    static void f() {}

    @RuneFunction(name = "f", doc = "F.", example = "f()")
    static void g() {}
  }

  @RuneModule(path = "a", doc = "A.")
  static final class BadName {
    @RuneFunction(name = "f-g", doc = "F.", example = "f()")
    static void f() {}
  }

  @RuneModule(path = "a", doc = "A.")
  static final class UnsupportedParameter {
    @RuneFunction(doc = "F.", example = "f()")
    static void f(float number) {}
  }

  @RuneModule(path = "a", doc = "A.")
  static final class UndeclaredClass {
    @RuneFunction(doc = "F.", example = "f()")
    static void f(Thread thread) {}
  }

  @RuneModule(path = "a", doc = "A.")
  static final class UnsupportedResult {
    @RuneFunction(doc = "F.", example = "f()")
    static float f() {
      return 0;
    }
  }

  @RuneModule(path = "a", doc = "A.")
  static final class UnsignedParameterOfOtherType {
    @RuneFunction(doc = "F.", example = "f()")
    static void f(@Unsigned int number) {}
  }

  @RuneModule(path = "a", doc = "A.")
  static final class UnsignedBits {
    @RuneFunction(doc = "F.", example = "f()")
    static void f(@Unsigned(bits = 7) long number) {}
  }

  @RuneModule(path = "a", doc = "A.")
  static final class UnsignedResultOfOtherType {
    @Unsigned
    @RuneFunction(doc = "F.", example = "f()")
    static int f() {
      return 0;
    }
  }

  @RuneModule(path = "a", doc = "A.")
  static final class CallableOfOtherType {
    @RuneFunction(doc = "F.", example = "f()")
    static void f(@Callable String function) {}
  }

  @RuneModule(path = "a", doc = "A.")
  static final class StructOfNoType {
    @RuneFunction(doc = "F.", example = "f()")
    static void f(RuneStruct option) {}
  }

  @RuneModule(path = "a", doc = "A.")
  static final class DefaultIsNoLiteral {
    @RuneFunction(doc = "F.", example = "f()")
    static void f(@Default("1 + 1") long number) {}
  }

  @RuneModule(path = "a", doc = "A.")
  static final class DefaultBeforeOthers {
    @RuneFunction(doc = "F.", example = "f()")
    static void f(@Default("1") long first, long second) {}
  }

  @RuneModule(path = "a", doc = "A.")
  static final class TypeArgumentNotLast {
    @RuneFunction(doc = "F.", example = "f()")
    static void f(@TypeArgument("std::i64") String type, long number) {}
  }

  @RuneModule(path = "a", doc = "A.")
  static final class VariadicOfOtherType {
    @RuneFunction(doc = "F.", example = "f()")
    static void f(@Variadic Object rest) {}
  }

  @RuneModule(path = "a", doc = "A.")
  static final class MethodWithoutReceiver {
    @RuneMethod(doc = "F.", example = "f()")
    static void f() {}
  }

  @RuneModule(path = "a", doc = "A.")
  static final class MethodOfUnknownType {
    @RuneMethod(doc = "F.", example = "f()")
    static void f(Object self) {}
  }

  @RuneModule(path = "a", doc = "A.")
  static final class FunctionOfUndeclaredType {
    @RuneFunction(type = "T", doc = "F.", example = "f()")
    static void f() {}
  }

  @RuneModule(path = "a", doc = "A.")
  static final class TwoCapabilities {
    @RuneFunction(
        doc = "F.",
        example = "f()",
        requires = {Capability.FS_READ, Capability.HTTP})
    static void f() {}
  }

  @RuneModule(path = "a", doc = "A.")
  static final class SuspendsWithoutFuture {
    @RuneFunction(doc = "F.", example = "f()", suspends = true)
    static void f() {}
  }

  @RuneModule(path = "a", doc = "A.")
  @RuneType(name = "T", doc = "T.")
  static final class FieldWithTooManyParameters {
    @RuneField(type = "T", doc = "F.")
    static Object f(Object self, Object other) {
      return self;
    }
  }

  @RuneModule(path = "a", doc = "A.")
  @RuneType(name = "T", doc = "T.")
  static final class SetterWithoutGetter {
    @RuneField(type = "T")
    static void f(Object self, Object value) {}
  }

  @RuneModule(path = "a", doc = "A.")
  static final class ConstantThatIsNone {
    @RuneConstant(doc = "C.")
    static final Object C = new Object();
  }

  @RuneModule(path = "a", doc = "A.")
  static final class ConstantWithParameters {
    @RuneConstant(doc = "F.")
    static long f(long number) {
      return number;
    }
  }

  @RuneModule(path = "a", doc = "A.")
  static final class ConstantWithoutDocumentation {
    @RuneConstant(doc = "")
    static final long C = 1;
  }

  @RuneModule(path = "a", doc = "A.")
  @RuneType(name = "T", doc = "")
  static final class TypeWithoutDocumentation {}

  @RuneModule(path = "a", doc = "A.")
  @RuneType(name = "T", doc = "T.", traits = "a::U")
  static final class UndeclaredTrait {}

  @RuneModule(path = "a", doc = "A.")
  @RuneType(name = "T", doc = "T.", constructor = "create")
  static final class UndeclaredConstructor {}

  @RuneModule(path = "a", doc = "A.")
  @RuneVariant(type = "T", name = "V", doc = "V.")
  static final class VariantOfNoType {}

  @RuneModule(path = "a", doc = "A.")
  @RuneType(name = "T", doc = "T.")
  @RuneVariant(type = "T", name = "V", doc = "V.")
  static final class VariantsWithoutHolder {}

  @RuneModule(path = "a", doc = "A.")
  @RuneType(name = "T", doc = "T.", java = TypeWithoutValue.class)
  static final class TypeWithoutValue {}

  @RuneModule(path = "a", doc = "A.")
  @RuneMacro(name = "m", doc = "M.", example = "")
  static final class MacroWithoutExample {}

  @RuneModule(path = "a", doc = "A.")
  @RuneAlias(name = "b", target = "a::c")
  static final class AliasOfNothing {}

  @RuneModule(path = "a", doc = "A.", prelude = "b")
  static final class PreludeOfNothing {}

  @RuneModule(path = "a::b", doc = "A.")
  static final class ModuleInNoModule {}
}
