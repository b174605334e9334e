package dev.runevm.stdlib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.interpreter.binding.NativeFunction;
import dev.runevm.interpreter.binding.NativeRegistry;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.language.library.Library;
import dev.runevm.language.library.LibraryItem;
import java.lang.reflect.Field;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library as a whole declares. */
class StandardLibraryTest {
  private final NativeRegistry registry =
      NativeRegistry.of(List.of(new StandardLibrary().library()));
  private final Library library = registry.library();

  @Test
  void everyTypeOfTheInterpreterIsDeclared() throws IllegalAccessException {
    for (Field field : BuiltinTypes.class.getFields()) {
      if (field.get(null) instanceof RuneType type) {
        assertTrue(library.find(type.path()).orElse(null) instanceof LibraryItem.Type, type.path());
      }
    }
  }

  @Test
  void everyVariantOfTheInterpreterIsDeclared() {
    for (LibraryItem item : library.items()) {
      if (item instanceof LibraryItem.Variant variant) {
        var type = registry.type(variant.type()).orElseThrow();
        String name = variant.path().substring(variant.type().length() + 2);
        assertEquals(variant.fields().size(), type.variant(name).fieldCount(), variant.path());
      }
    }
  }

  @Test
  void everyFunctionHasItsCodeAndRefusesAWrongNumberOfArguments() {
    for (LibraryItem item : library.items()) {
      if (item instanceof LibraryItem.Function function && !function.generic()) {
        NativeFunction found =
            registry
                .find(
                    function.module().path(),
                    function.module().version(),
                    function.name(),
                    List.of())
                .orElseThrow(() -> new AssertionError(function.path()));
        if (!found.variadic()) {
          assertThrows(
              RuneError.class,
              () -> found.call(null, new Object[found.arity() + 1]),
              function.path());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Type",
        "bool",
        "f64",
        "i64",
        "u64",
        "char",
        "Tuple",
        "Object",
        "Option",
        "Result",
        "String",
        "Vec",
        "Bytes",
        "Some",
        "None",
        "Ok",
        "Err",
        "drop",
        "clone",
        "is_readable",
        "is_writable",
        "panic",
        "print",
        "println",
        "assert",
        "assert_eq",
        "assert_ne",
        "dbg",
        "file",
        "format",
        "line",
        "stringify"
      })
  void thePreludeHas(String name) {
    String path = library.prelude(name).orElseThrow(() -> new AssertionError(name));
    assertTrue(library.find(path).isPresent(), path);
  }

  @Test
  void documentationIsReadOnlyOnDemand() {
    LibraryItem.Function quick =
        (LibraryItem.Function) library.find("std::vec::Vec::len").orElseThrow();
    assertTrue(quick.documentation().isEmpty());
    LibraryItem.Function documented =
        (LibraryItem.Function)
            new StandardLibrary()
                .library()
                .documentedLibrary()
                .find("std::vec::Vec::len")
                .orElseThrow();
    assertFalse(documented.documentation().isEmpty());
  }

  @Test
  void whatNeedsACapabilityIsRefusedWithoutIt() {
    try (Context context = Context.newBuilder("rune").option("rune.allow", "output").build()) {
      PolyglotException error =
          assertThrows(PolyglotException.class, () -> context.eval("rune", "time::Instant::now()"));
      assertTrue(error.getMessage().contains("clock"), error.getMessage());
    }
  }
}
