package dev.runevm.stdlib;

import dev.runevm.language.capability.Capability;
import dev.runevm.language.library.LibraryItem;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example in the documentation of the library is a program that runs without an error. */
class ExamplesTest {
  private static final String FENCE = "```rune\n";
  private static final String ALL =
      Arrays.stream(Capability.values()).map(Capability::id).collect(Collectors.joining(","));
  private static Engine engine;

  @BeforeAll
  static void openEngine() {
    engine = Engine.create("rune");
  }

  @AfterAll
  static void closeEngine() {
    engine.close();
  }

  @TestFactory
  Stream<DynamicTest> examples() {
    return new StandardLibrary()
        .library().documentedLibrary().items().stream()
            .filter(item -> !example(item).isBlank())
            .map(item -> DynamicTest.dynamicTest(item.path(), () -> run(item)));
  }

  private static String example(LibraryItem item) {
    return switch (item) {
      case LibraryItem.Function function -> function.example();
      case LibraryItem.Macro macro -> fenced(macro.documentation());
      default -> "";
    };
  }

  private static String fenced(String documentation) {
    int start = documentation.indexOf(FENCE) + FENCE.length();
    return documentation.substring(start, documentation.lastIndexOf("\n```"));
  }

  private static void run(LibraryItem item) throws Exception {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    try (Context context =
        Context.newBuilder("rune")
            .engine(engine)
            .option("rune.allow", ALL)
            .out(output)
            .err(output)
            .build()) {
      context.eval(Source.newBuilder("rune", example(item), "example.rn").build());
    }
  }
}
