package dev.runevm.interpreter.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.interpreter.binding.SampleModule.Counter;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.UnsignedLong;
import dev.runevm.language.capability.Capability;
import dev.runevm.language.library.LibraryItem;
import dev.runevm.language.library.Signature;
import dev.runevm.language.unit.Constant;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Annotated classes of an embedder, compiled at run time and called through the registry. */
class NativeLibraryTest {
  private final NativeLibrary library =
      NativeLibrary.define(MethodHandles.lookup(), List.of(), SampleModule.class, SamplePart.class);
  private final NativeRegistry registry = NativeRegistry.of(List.of(library));

  private NativeFunction find(String name, String... typeArguments) {
    return registry.find("sample", 3, name, List.of(typeArguments)).orElseThrow();
  }

  private Signature signature(String name) {
    return ((LibraryItem.Function) library.library().find("sample::" + name).orElseThrow())
        .signature();
  }

  private static String error(NativeFunction function, Object... arguments) {
    return assertThrows(RuneError.class, () -> function.call(null, arguments)).getMessage();
  }

  @Test
  void importsAreFoundByModuleVersionAndName() {
    assertEquals("sample::Counter::count", find("Counter::count").path());
    assertEquals("count", find("Counter::count").name());
    assertTrue(registry.find("sample", 2, "unsigned", List.of()).isEmpty());
    assertTrue(registry.find("sample", 3, "missing", List.of()).isEmpty());
    assertSame(find("unsigned"), find("unsigned"));
  }

  @Test
  void argumentsOfEveryKindAreConverted() {
    RuneString text = RuneString.of("x");
    RuneStruct none = BuiltinTypes.none();
    Object result = find("kinds").call(null, UnsignedLong.of(1), 255L, 3L, 4.5, true, text, none);
    assertEquals(RuneString.of("1 255 3 4.5 true x false"), result);
  }

  @Test
  void argumentsThatDoNotFitAreNamed() {
    RuneString text = RuneString.of("x");
    RuneStruct none = BuiltinTypes.none();
    NativeFunction kinds = find("kinds");
    assertEquals(
        "Bad argument #0: Expected number type, but found `::std::string::String`",
        error(kinds, text, 1L, 1L, 1.0, true, text, none));
    assertEquals(
        "Bad argument #0: Failed to convert value `18446744073709551615` to integer `i64`",
        error(kinds, UnsignedLong.of(-1), 1L, 1L, 1.0, true, text, none));
    assertEquals(
        "Bad argument #1: Failed to convert value `256` to integer `u8`",
        error(kinds, 1L, 256L, 1L, 1.0, true, text, none));
    assertEquals(
        "Bad argument #1: Failed to convert value `-1` to integer `u8`",
        error(kinds, 1L, -1L, 1L, 1.0, true, text, none));
    assertEquals(
        "Bad argument #2: Failed to convert value `2147483648` to integer `i32`",
        error(kinds, 1L, 1L, 2147483648L, 1.0, true, text, none));
    assertEquals(
        "Bad argument #3: Expected type `::std::f64` but found `::std::i64`",
        error(kinds, 1L, 1L, 1L, 1L, true, text, none));
    assertEquals(
        "Bad argument #4: Expected type `::std::bool` but found `::std::i64`",
        error(kinds, 1L, 1L, 1L, 1.0, 1L, text, none));
    assertEquals(
        "Bad argument #5: Expected type `::std::string::String` but found `::std::i64`",
        error(kinds, 1L, 1L, 1L, 1.0, true, 1L, none));
    assertEquals(
        "Bad argument #6: Expected type `::std::option::Option` but found `::std::i64`",
        error(kinds, 1L, 1L, 1L, 1.0, true, text, 1L));
    assertEquals(
        "Bad argument #0: Expected type `::std::ops::Function` but found `::std::i64`",
        error(find("callable"), 1L));
    assertEquals(
        "Bad argument #0: Expected type `::std::option::Option` but found `::std::result::Result`",
        error(find("payload"), BuiltinTypes.ok(1L)));
    assertEquals(
        "Bad argument #0: Expected type `::sample::Counter` but found `::std::i64`",
        error(find("Counter::count"), 1L, 1L));
  }

  @Test
  void theNumberOfArgumentsIsChecked() {
    assertEquals("Wrong number of arguments 0, expected 1", error(find("unsigned")));
    assertEquals("Wrong number of arguments 2, expected 1", error(find("unsigned"), 1L, 2L));
    assertEquals("Wrong number of arguments 0, expected 1", error(find("variadic")));
    RuneError few =
        assertThrows(RuneError.class, () -> find("Counter::count").call1(null, new Counter(0)));
    assertEquals("Wrong number of arguments 1, expected 2", few.getMessage());
  }

  @Test
  void resultsBecomeValues() {
    assertEquals(UnsignedLong.of(-1), find("unsigned").call1(null, UnsignedLong.of(-1)));
    RuneStruct some = (RuneStruct) find("option").call1(null, true);
    assertTrue(some.is(BuiltinTypes.SOME));
    assertEquals(RuneString.of("here"), some.get(0));
    assertTrue(((RuneStruct) find("option").call1(null, false)).is(BuiltinTypes.NONE));
    assertSame(RuneTuple.UNIT, find("Resettable::reset").call1(null, new Counter(1)));
    assertEquals(2L, find("variadic").call3(null, 1L, 2L, 3L));
    assertEquals(0L, find("variadic").call1(null, 1L));
  }

  @Test
  void allWaysToCallAreTheSame() {
    Counter counter = new Counter(1);
    NativeFunction count = find("Counter::count");
    assertEquals(3L, count.call2(null, counter, 2L));
    assertEquals(5L, count.call(null, counter, 2L));
  }

  @Test
  void aTypeArgumentIsPartOfTheKey() {
    assertEquals(RuneString.of("std::f64"), find("generic", "std::f64").call1(null, 1L));
    assertEquals(RuneString.of("std::i64"), find("generic", "std::i64").call(null, 1L));
    assertTrue(registry.find("sample", 3, "generic", List.of()).isEmpty());
    assertTrue(registry.find("sample", 3, "generic", List.of("std::bool")).isEmpty());
    assertTrue(registry.find("sample", 3, "unsigned", List.of("std::i64")).isEmpty());
  }

  @Test
  void methodsAreFoundByTheTypeOfTheReceiverAndItsTraits() {
    assertNotNull(registry.method("sample::Counter", "count", null));
    assertNotNull(registry.method("sample::Counter", "reset", null));
    assertNull(registry.method("sample::Counter", "create", null));
    assertNull(registry.method("sample::Other", "count", null));
    NativeFunction length = registry.method("sample::Other", "length", null);
    assertEquals(1L, length.call1(null, new SampleModule.Other()));
  }

  @Test
  void fieldsAreReadAndAssigned() {
    Counter counter = new Counter(3);
    assertEquals(3L, registry.getter("sample::Counter", "value").call1(null, counter));
    registry.setter("sample::Counter", "value").call2(null, counter, 9L);
    assertEquals(9L, counter.count);
    assertNull(registry.getter("sample::Counter", "other"));
    LibraryItem.Type type =
        (LibraryItem.Type) registry.library().find("sample::Counter").orElseThrow();
    assertEquals(
        List.of(new LibraryItem.Field("value", true, "std::i64", "The count.")), type.fields());
  }

  @Test
  void typesAreTheObjectsThatValuesAnswer() {
    assertSame(Counter.TYPE, registry.type("sample::Counter").orElseThrow());
    assertSame(BuiltinTypes.VEC, registry.type("std::vec::Vec").orElseThrow());
    assertTrue(registry.type("sample::missing").isEmpty());
  }

  @Test
  void theCompilerSeesWhatWasDeclared() {
    LibraryItem.Function create =
        (LibraryItem.Function) registry.library().find("sample::Zaehler::create").orElseThrow();
    assertEquals(
        List.of(new LibraryItem.Parameter("start", Optional.of(new Constant.I64(7)))),
        create.parameters());
    assertEquals(3, create.module().version());
    assertEquals(Optional.of("sample::Counter"), registry.library().prelude("Counter"));
    LibraryItem.Value most =
        (LibraryItem.Value) registry.library().find("sample::Counter::MOST").orElseThrow();
    assertEquals(new Constant.U64(-1), most.value());
    assertEquals(Optional.of(Capability.HTTP), find("network").capability());
  }

  @Test
  void signaturesNameTheTypesOfTheLanguage() {
    assertEquals(
        new Signature(
            List.of(
                "std::i64",
                "std::u64",
                "std::i64",
                "std::f64",
                "std::bool",
                "std::string::String",
                "std::option::Option"),
            "",
            "std::string::String",
            List.of()),
        signature("kinds"));
    assertEquals("std::option::Option<std::string::String>", signature("option").result());
    assertEquals("(sample::Counter, sample::Other, T)", signature("payload").result());
    assertEquals(new Signature(List.of(""), "rest", "std::i64", List.of()), signature("variadic"));
    assertEquals(List.of("std::i64", "std::f64"), signature("generic").typeArguments());
    assertEquals("()", signature("network").result());
  }

  @Test
  void twoLibrariesMustNotDeclareTheSameFunction() {
    NativeLibrary other =
        NativeLibrary.define(
            MethodHandles.lookup(), List.of(), SampleModule.class, SamplePart.class);
    assertThrows(IllegalArgumentException.class, () -> NativeRegistry.of(List.of(library, other)));
  }
}
