package dev.runevm.interpreter.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with an annotated class fails the build with the place and what to do. */
class BindingRulesTest {
  private static final String CASES =
      """
      ModuleWithoutDocumentation,   the module has no documentation
      BadModulePath,                is no path of a module
      PartOfNoModule,               which is no @RuneModule
      FunctionWithoutDocumentation, f: has no documentation
      FunctionWithoutExample,       f: needs either an `example` or `noExample`
      ExampleAndReason,             f: needs either an `example` or `noExample`
      InstanceMethod,               f: must be static
      PrivateMethod,                f: must not be private
      TwoAnnotations,               f: has more than one of
      SameName,                     `a::f` is declared twice
      BadName,                      `f-g` is no name of a function
      UnsupportedParameter,         'parameter 1 has the type float, which no argument can become'
      UndeclaredClass,              'parameter 1 has the type java.lang.Thread, which no @RuneType'
      UnsupportedResult,            'returns float, which is no value of the language'
      UnknownTypeOfResult,          'f: names `Vec` in @Returns, which is no type'
      ResultThatIsNoType,           'f: names `a + b` in @Returns, which is no type'
      UnsignedParameterOfOtherType, 'parameter 1 is @Unsigned, so it must be a long'
      UnsignedBits,                 'parameter 1 @Unsigned has 8, 16, 32 or 64 bits'
      UnsignedResultOfOtherType,    'f: is @Unsigned, so it must return long'
      CallableOfOtherType,          'parameter 1 is @Callable, so it must be an Object'
      StructOfNoType,               parameter 1 is a RuneStruct: say of which type with @OfType
      DefaultIsNoLiteral,           parameter 1 `1 + 1` is no literal
      DefaultBeforeOthers,          parameter 2 follows a parameter with a default
      TypeArgumentNotLast,          parameter 1 @TypeArgument is for a last parameter
      VariadicOfOtherType,          parameter 1 @Variadic is for a last parameter
      MethodWithoutReceiver,        f: has no receiver
      MethodOfUnknownType,          f: the type it belongs to is not known
      FunctionOfUndeclaredType,     'belongs to the type `a::T`, which is not declared'
      TwoCapabilities,              f: requires more than one capability
      SuspendsWithoutFuture,        'f: suspends, so it must return a RuneFuture'
      FieldWithTooManyParameters,   f: a field has the value as its only parameter
      SetterWithoutGetter,          'assigns to the field `f`, which no method reads'
      ConstantThatIsNone,           C: must be static final with a value
      ConstantWithoutDocumentation, C: has no documentation
      ConstantWithParameters,       f: a constant is made without parameters
      TypeWithoutDocumentation,     `a::T` has no documentation
      UndeclaredTrait,              'has the trait `a::U`, which is not declared'
      UndeclaredConstructor,        'has the constructor `a::T::create`, which is not there'
      VariantOfNoType,              'is a variant of `a::T`, which is not declared'
      VariantsWithoutHolder,        'has variants, so it needs a `holder`'
      TypeWithoutValue,             `a::T` needs its type as a value: a static field TYPE
      MacroWithoutExample,          the macro `a::m` needs an `example`
      AliasOfNothing,               'stands for `a::c`, which is not there'
      PreludeOfNothing,             'the prelude names `b`, which is not there'
      ModuleInNoModule,             'lies in `a`, which is not declared'
      """;

  @ParameterizedTest
  @CsvSource(textBlock = CASES)
  void theBuildSaysWhatIsWrong(String sample, String message) throws Exception {
    Class<?> type = Class.forName(BrokenModules.class.getName() + "$" + sample);
    BindingException error = assertThrows(BindingException.class, () -> readLibrary(type), sample);
    String expected = "BrokenModules." + sample;
    assertTrue(
        error.violations().stream().anyMatch(v -> v.contains(expected) && v.contains(message)),
        error.getMessage());
  }

  @Test
  void everySampleIsTested() {
    Set<String> samples =
        Arrays.stream(BrokenModules.class.getDeclaredClasses())
            .map(Class::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> tested =
        CASES
            .lines()
            .map(line -> line.split(",")[0])
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(samples, tested);
  }

  @Test
  void allViolationsAreReportedAtOnce() {
    BindingException error =
        assertThrows(
            BindingException.class,
            () ->
                readLibrary(
                    BrokenModules.PrivateMethod.class,
                    BrokenModules.ConstantWithoutDocumentation.class));
    assertTrue(error.violations().size() >= 2, error.getMessage());
  }

  @Test
  void aLibraryNeedsExactlyOneClassToStandForIt() {
    BindingException error =
        assertThrows(BindingException.class, () -> BindingGenerator.generate(List.of()));
    assertTrue(error.getMessage().contains("@RuneLibrary"), error.getMessage());
  }

  @Test
  void theSameClassesGiveTheSameFiles() throws IOException {
    List<ScannedClass> classes =
        Stream.of(
                SampleModule.class,
                SampleModule.Counter.class,
                SampleModule.Other.class,
                SamplePart.class,
                SampleLibrary.class)
            .map(BindingRulesTest::scan)
            .toList();
    var first = BindingGenerator.generate(classes);
    var second = BindingGenerator.generate(classes.reversed());
    assertEquals(first.keySet(), second.keySet());
    first.forEach((name, bytes) -> assertTrue(Arrays.equals(bytes, second.get(name)), name));
  }

  @RuneLibrary
  private static final class SampleLibrary {}

  private static void readLibrary(Class<?>... types) {
    List<ScannedClass> classes = Arrays.stream(types).map(BindingRulesTest::scan).toList();
    new LibraryReader(
            classes,
            name -> classes.stream().filter(c -> c.name().equals(name)).findFirst(),
            List.of())
        .read();
  }

  private static ScannedClass scan(Class<?> type) {
    String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
    try (var in = type.getResourceAsStream(file)) {
      return ScannedClass.of(in.readAllBytes());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
