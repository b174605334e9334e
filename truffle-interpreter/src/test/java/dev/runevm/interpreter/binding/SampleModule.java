package dev.runevm.interpreter.binding;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;
import dev.runevm.language.capability.Capability;
import java.util.Optional;

/** A module with one function for each kind of parameter and result. */
@RuneModule(path = "sample", version = 3, doc = "A sample.", prelude = "Counter")
@RuneTypes({
  @dev.runevm.interpreter.binding.RuneType(
      name = "Counter",
      doc = "Counts.",
      java = SampleModule.Counter.class,
      traits = "sample::Resettable",
      constructor = "create"),
  @dev.runevm.interpreter.binding.RuneType(name = "Resettable", doc = "Can be reset."),
  @dev.runevm.interpreter.binding.RuneType(
      name = "Other",
      doc = "Another one.",
      java = SampleModule.Other.class)
})
@RuneAlias(name = "Zaehler", target = "sample::Counter")
final class SampleModule {
  @RuneConstant(doc = "The answer.")
  static final long ANSWER = 42;

  @Unsigned
  @RuneConstant(type = "Counter", doc = "The most.")
  static final long MOST = -1;

  private SampleModule() {}

  /** A value of the type {@code sample::Counter}. */
  static final class Counter implements RuneValue {
    static final RuneType TYPE = RuneType.nativeType("sample::Counter");
    long count;

    Counter(long count) {
      this.count = count;
    }

    @Override
    public RuneType type() {
      return TYPE;
    }
  }

  /** A value of the type {@code sample::Other}. */
  static final class Other implements RuneValue {
    static final RuneType TYPE = RuneType.nativeType("sample::Other");

    @Override
    public RuneType type() {
      return TYPE;
    }
  }

  @RuneFunction(type = "Counter", doc = "Makes one.", example = "Counter::create(1)")
  static Counter create(@Default("7") long start) {
    return new Counter(start);
  }

  @RuneMethod(doc = "Counts on.", example = "c.count(1)", inlined = true)
  static long count(Counter self, long by) {
    self.count += by;
    return self.count;
  }

  @RuneMethod(type = "Resettable", doc = "Resets.", example = "c.reset()")
  static void reset(Object self) {
    ((Counter) self).count = 0;
  }

  @RuneField(doc = "The count.")
  static long value(Counter self) {
    return self.count;
  }

  @RuneField
  static void value(Counter self, long value) {
    self.count = value;
  }

  @RuneFunction(doc = "All kinds.", example = "sample::kinds(1, 2, 3, 4.0, true, \"x\", None)")
  static String kinds(
      long signed,
      @Unsigned(bits = 8) long small,
      int number,
      double real,
      boolean truth,
      String text,
      Optional<Object> option) {
    return signed
        + " "
        + small
        + " "
        + number
        + " "
        + real
        + " "
        + truth
        + " "
        + text
        + " "
        + option.isPresent();
  }

  @Unsigned
  @RuneFunction(doc = "Unsigned.", example = "sample::unsigned(1)")
  static long unsigned(@Unsigned long number) {
    return number;
  }

  @RuneFunction(doc = "An option.", example = "sample::option(true)")
  static Optional<String> option(boolean present) {
    return present ? Optional.of("here") : Optional.empty();
  }

  @Returns("(Counter, sample::Other, T)")
  @RuneFunction(doc = "The payload.", example = "sample::payload(Some(1))")
  static Object payload(@OfType("std::option::Option") RuneStruct option) {
    return option.is(BuiltinTypes.SOME) ? option.get(0) : BuiltinTypes.none();
  }

  @RuneFunction(doc = "How many.", example = "sample::variadic(1, 2)")
  static long variadic(Object first, @Variadic Object[] rest) {
    return rest.length;
  }

  @RuneFunction(doc = "Calls.", example = "sample::callable(|| 1)")
  static boolean callable(@Callable Object function) {
    return true;
  }

  @RuneFunction(doc = "Its type.", example = "sample::generic::<i64>(1)")
  static String generic(Object value, @TypeArgument({"std::i64", "std::f64"}) String type) {
    return type;
  }

  @RuneFunction(
      doc = "Needs the network.",
      example = "sample::network()",
      requires = Capability.HTTP)
  static void network() {}
}
