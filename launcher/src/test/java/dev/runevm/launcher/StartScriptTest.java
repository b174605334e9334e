package dev.runevm.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.launcher.console.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The start script, on an installation whose jars are empty and whose JDKs only say how they were
 * called: one argument a line, each in brackets.
 */
@DisabledOnOs(OS.WINDOWS)
final class StartScriptTest {
  private static final Path CHECKOUT = Path.of("").toAbsolutePath().getParent();

  private static final String JAVA =
      """
      #!/bin/sh
      for word in "$@"; do
        case $word in
        -XX:AOTCacheOutput=*) echo cache >"${word#*=}" ;;
        esac
        printf '[%s]\\n' "$word"
      done
      """;

  @TempDir private Path directory;

  private Path installation;
  private Path jdk25;

  /** Says that a cache could not be made: without it the script makes one beside the command. */
  private Path noCache;

  private record Result(int exitCode, List<String> words, String error) {}

  @BeforeEach
  void install() throws IOException {
    installation = Files.createDirectories(directory.resolve("in stal led"));
    Files.createDirectories(installation.resolve("scripts"));
    Files.createDirectories(installation.resolve("lib"));
    Files.createFile(installation.resolve("lib/launcher.jar"));
    copyExecutable(CHECKOUT.resolve("rune"), installation.resolve("rune"));
    Files.copy(
        CHECKOUT.resolve("scripts/find-jdk.sh"), installation.resolve("scripts/find-jdk.sh"));
    jdk25 = jdk("jdk 25", "25.0.3");
    noCache = Files.createFile(installation.resolve("rune-25.0.3.aot.failed"));
  }

  @Test
  void passesArgumentsAsTheyAre() throws Exception {
    Result result = rune(jdk25, Map.of(), "run", "a file.rn", "", "*", "$HOME", "it's");
    assertEquals(0, result.exitCode, result.error);
    int main = result.words.indexOf("dev.runevm.launcher/dev.runevm.launcher.Rune");
    assertEquals(
        List.of("run", "a file.rn", "", "*", "$HOME", "it's"),
        result.words.subList(main + 1, result.words.size()));
    assertTrue(result.words.contains("--module-path=" + installation.resolve("lib")));
  }

  @Test
  void worksThroughSymbolicLinks() throws Exception {
    Path first = Files.createDirectories(directory.resolve("bin")).resolve("r1");
    Path second = first.resolveSibling("r2");
    Files.createSymbolicLink(first, Path.of("../in stal led/rune"));
    Files.createSymbolicLink(second, Path.of("r1"));
    Result result = run(jdk25, Map.of(), List.of(second.toString(), "version"));
    assertEquals(0, result.exitCode, result.error);
    assertEquals("version", result.words.get(result.words.size() - 1));
  }

  @Test
  void refusesAJdkThatIsTooOldAndSaysWhatToDo() throws Exception {
    Result result = rune(jdk("jdk17", "17.0.15"), Map.of(), "version");
    assertEquals(ExitCode.USAGE, result.exitCode);
    assertTrue(result.error.contains("a JDK 17; a JDK 21 or later"), result.error);
    assertTrue(result.error.contains("unset it"), result.error);
  }

  @Test
  void saysThatThereIsNoJdkWhereOneWasNamed() throws Exception {
    Result result = rune(directory.resolve("nothing"), Map.of(), "version");
    assertEquals(ExitCode.USAGE, result.exitCode);
    assertTrue(result.error.contains("there is no JDK"), result.error);
  }

  @Test
  void givesEachJdkOnlyOptionsThatItKnows() throws Exception {
    String unsafe = "--sun-misc-unsafe-memory-access=allow";
    Result on21 = rune(jdk("jdk21", "21.0.5"), Map.of(), "version");
    assertEquals(0, on21.exitCode, on21.error);
    assertFalse(on21.words.contains(unsafe));
    assertTrue(on21.words.stream().noneMatch(word -> word.contains("AOTCache")));
    assertTrue(rune(jdk25, Map.of(), "version").words.contains(unsafe));
  }

  @Test
  void appendsOptionsOfThePerson() throws Exception {
    Result result = rune(jdk25, Map.of("RUNE_JAVA_OPTS", "-Xmx1g  -Da=*"), "version");
    assertTrue(result.words.containsAll(List.of("-Xmx1g", "-Da=*")), result.words.toString());
  }

  @Test
  void optimizingRuntimeIsAnOptionOrAVariable() throws Exception {
    String modules = "--upgrade-module-path=" + installation.resolve("graal");
    Result byOption = rune(jdk25, Map.of(), "--graal", "version");
    assertTrue(byOption.words.contains(modules), byOption.words.toString());
    assertFalse(byOption.words.contains("--graal"));
    assertTrue(rune(jdk25, Map.of("RUNE_GRAAL", "1"), "version").words.contains(modules));
    assertFalse(rune(jdk25, Map.of(), "version").words.contains(modules));
    Result on21 = rune(jdk("jdk21", "21.0.5"), Map.of(), "--graal", "version");
    assertFalse(on21.words.contains(modules));
    assertTrue(on21.error.contains("needs a JDK 25"), on21.error);
  }

  @Test
  void aCacheIsMadeBesideTheFirstStartAndUsedByTheNext() throws Exception {
    Files.delete(noCache);
    Path cache = installation.resolve("rune-25.0.3.aot");
    String option = "-XX:AOTCache=" + cache;
    assertFalse(rune(jdk25, Map.of(), "version").words.contains(option));
    await(() -> Files.exists(cache) && Files.notExists(lock(cache)));
    assertTrue(rune(jdk25, Map.of(), "version").words.contains(option));
  }

  @Test
  void aCacheOlderThanTheJarsIsNotUsed() throws Exception {
    Path cache = installation.resolve("rune-25.0.3.aot");
    Files.delete(noCache);
    Files.createFile(cache);
    Files.setLastModifiedTime(cache, FileTime.fromMillis(0));
    assertFalse(rune(jdk25, Map.of(), "version").words.contains("-XX:AOTCache=" + cache));
    await(() -> isNotEmpty(cache) && Files.notExists(lock(cache)));
  }

  @Test
  void saysThatAnInstallationIsIncomplete() throws Exception {
    Files.delete(installation.resolve("lib/launcher.jar"));
    Result result = rune(jdk25, Map.of(), "version");
    assertEquals(ExitCode.USAGE, result.exitCode);
    assertTrue(result.error.contains("not complete"), result.error);
  }

  private Path jdk(String name, String version) throws IOException {
    Path home = directory.resolve(name);
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, JAVA);
    assertTrue(java.toFile().setExecutable(true));
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private Result rune(Path jdk, Map<String, String> environment, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(installation.resolve("rune").toString());
    command.addAll(List.of(arguments));
    return run(jdk, environment, command);
  }

  private Result run(Path jdk, Map<String, String> environment, List<String> command)
      throws Exception {
    Path out = Files.createTempFile(directory, "out", null);
    Path err = Files.createTempFile(directory, "err", null);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("RUNE_"));
    builder.environment().put("RUNE_JAVA_HOME", jdk.toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the start script hangs");
    List<String> words = new ArrayList<>();
    for (String line : Files.readAllLines(out, StandardCharsets.UTF_8)) {
      words.add(line.substring(1, line.length() - 1));
    }
    return new Result(process.exitValue(), words, Files.readString(err));
  }

  private static Path lock(Path cache) {
    return cache.resolveSibling(cache.getFileName() + ".lock");
  }

  private static boolean isNotEmpty(Path file) {
    return file.toFile().length() > 0;
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    for (int i = 0; i < 200 && !condition.getAsBoolean(); i++) {
      Thread.sleep(50);
    }
    assertTrue(condition.getAsBoolean(), "it did not happen within ten seconds");
  }

  private static void copyExecutable(Path from, Path to) throws IOException {
    Files.copy(from, to);
    assertTrue(to.toFile().setExecutable(true));
  }
}
