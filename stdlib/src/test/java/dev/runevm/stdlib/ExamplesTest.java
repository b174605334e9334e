package dev.runevm.stdlib;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.runevm.language.capability.Capability;
import dev.runevm.language.library.LibraryItem;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example in the documentation of the library is a program that runs without an error: those
 * of functions and macros, and what stands between fences in the text of anything.
 */
class ExamplesTest {
  private static final String FENCE = "```rune\n";
  private static final String ALL =
      Arrays.stream(Capability.values()).map(Capability::id).collect(Collectors.joining(","));

  /** Used by operators and macros, not by their names. */
  private static final Pattern PROTOCOL =
      Pattern.compile(
          "(add|sub|mul|div|rem|bit_and|bit_or|bit_xor|shl|shr)(_assign)?|neg|not|index_get|index_set"
              + "|(display|debug)_fmt|partial_eq|partial_cmp|hash|into_future|try");

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
    return items()
        .flatMap(
            item ->
                examples(item).stream()
                    .map(program -> DynamicTest.dynamicTest(item.path(), () -> run(program))));
  }

  @Test
  void modulesShowTheirUse() {
    List<String> without =
        items()
            .filter(LibraryItem.Module.class::isInstance)
            .filter(module -> module.path().equals("std") || module.path().startsWith("std::"))
            .filter(module -> fenced(module.documentation()).isEmpty())
            .map(LibraryItem::path)
            .toList();
    assertEquals(List.of(), without, "modules without a program between ```rune and ```");
  }

  @Test
  void examplesUseWhatTheyExplain() {
    // A struct literal calls them.
    Set<String> constructors =
        items()
            .filter(LibraryItem.Type.class::isInstance)
            .flatMap(type -> ((LibraryItem.Type) type).constructor().stream())
            .collect(Collectors.toSet());
    List<String> without =
        items()
            .flatMap(item -> item instanceof LibraryItem.Function f ? Stream.of(f) : Stream.empty())
            .filter(function -> !function.example().isBlank())
            .filter(function -> !PROTOCOL.matcher(simpleName(function)).matches())
            .filter(function -> !constructors.contains(function.path()))
            .filter(function -> !function.example().contains(simpleName(function)))
            .map(LibraryItem::path)
            .toList();
    assertEquals(List.of(), without, "functions that their examples do not name");
  }

  private static Stream<LibraryItem> items() {
    return new StandardLibrary().library().documentedLibrary().items().stream();
  }

  private static String simpleName(LibraryItem item) {
    return item.path().substring(item.path().lastIndexOf(':') + 1);
  }

  private static List<String> examples(LibraryItem item) {
    List<String> examples = new ArrayList<>(fenced(item.documentation()));
    if (item instanceof LibraryItem.Function function && !function.example().isBlank()) {
      examples.add(function.example());
    }
    return examples;
  }

  /** The programs between fences in a text in Markdown. */
  private static List<String> fenced(String documentation) {
    List<String> programs = new ArrayList<>();
    int start = documentation.indexOf(FENCE);
    while (start >= 0) {
      int end = documentation.indexOf("\n```", start + FENCE.length());
      programs.add(documentation.substring(start + FENCE.length(), end));
      start = documentation.indexOf(FENCE, end);
    }
    return programs;
  }

  private static void run(String program) throws Exception {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    try (Context context =
        Context.newBuilder("rune")
            .engine(engine)
            .option("rune.allow", ALL)
            .out(output)
            .err(output)
            .build()) {
      context.eval(Source.newBuilder("rune", program, "example.rn").build());
    }
  }
}
