package dev.runevm.tck.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.graalvm.polyglot.Engine;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Runs the corpus. The build runs this class in two JVMs, one with the optimizing runtime and one
 * without; {@code rune.test.runtime} says which one it should be.
 */
final class CorpusTest {
  private static final String OPTIMIZING = "optimizing";
  private static final List<CorpusCase> CASES = CorpusFile.readAll();

  private static boolean optimizing() {
    return OPTIMIZING.equals(System.getProperty("rune.test.runtime", OPTIMIZING));
  }

  @TestFactory
  Stream<DynamicNode> theRuntimeIsTheOneThatIsMeant() {
    return Stream.of(
        dynamicTest(
            "runtime",
            () -> {
              try (Engine engine = Engine.create("rune")) {
                assertEquals(
                    optimizing() ? "GraalVM CE" : "Interpreted", engine.getImplementationName());
              }
            }));
  }

  @TestFactory
  Stream<DynamicNode> programsAreAcceptedOrRefused() {
    return CASES.stream().map(each -> dynamicTest(each.toString(), () -> CaseRunner.compile(each)));
  }

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicNode> programsGiveWhatIsExpected() {
    return Arrays.stream(ExecutionPath.values())
        .filter(path -> path.compiles() == optimizing())
        .map(CorpusTest::container);
  }

  @TestFactory
  Stream<DynamicNode> errorsHaveTheSameTraceOnEveryPath() {
    CaseRunner nodes = new CaseRunner(ExecutionPath.SOURCE);
    CaseRunner classes = new CaseRunner(ExecutionPath.JVM);
    return CASES.stream()
        .filter(each -> each.error().isPresent())
        .map(
            each ->
                dynamicTest(
                    each.toString(), () -> assertEquals(nodes.trace(each), classes.trace(each))));
  }

  private static DynamicNode container(ExecutionPath path) {
    Predicate<CorpusCase> runs = each -> each.compileErrors().isEmpty();
    assertTrue(CASES.stream().anyMatch(runs));
    CaseRunner runner = new CaseRunner(path);
    return dynamicContainer(
        path.name(),
        CASES.stream()
            .filter(runs)
            .map(each -> dynamicTest(each.toString(), () -> runner.run(each))));
  }
}
