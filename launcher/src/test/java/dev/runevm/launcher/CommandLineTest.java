package dev.runevm.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.language.capability.Capability;
import dev.runevm.language.capability.Grants;
import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.source.Source;
import dev.runevm.language.source.Span;
import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.console.ExitCode;
import dev.runevm.launcher.program.InputFile;
import dev.runevm.launcher.program.RunRequest;
import dev.runevm.launcher.program.Toolchain;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each command line means, with neither compiler nor engine behind it. */
final class CommandLineTest {
  @TempDir private Path directory;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final FakeToolchain toolchain = new FakeToolchain();
  private String program;

  /** Remembers what it was asked, and answers as told. */
  private static final class FakeToolchain implements Toolchain {
    private RunRequest request;
    private List<Diagnostic> diagnostics = List.of();
    private boolean withDebugInformation;

    @Override
    public Compilation compile(InputFile source, boolean withDebugInformation) {
      this.withDebugInformation = withDebugInformation;
      boolean failed = diagnostics.stream().anyMatch(Diagnostic::isError);
      return new Compilation(
          failed ? Optional.empty() : Optional.of(new byte[] {1, 2, 3}), diagnostics, List.of());
    }

    @Override
    public Compilation compile(InputFile source, Path file, String text) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String disassemble(String name, byte[] unit) {
      return name.substring(name.lastIndexOf('/') + 1) + " has " + unit.length + " bytes\n";
    }

    @Override
    public int run(RunRequest request, Console console) {
      this.request = request;
      return 42;
    }
  }

  @BeforeEach
  void writeProgram() throws IOException {
    program = Files.writeString(directory.resolve("p.rn"), "1").toString();
  }

  @Test
  void whatFollowsTheFileGoesToTheProgram() {
    assertEquals(42, rune("run", "--entry", "start", program, "--entry", "-h", "--", "x"));
    assertEquals(Optional.of("start"), toolchain.request.entry());
    assertEquals(List.of("--entry", "-h", "--", "x"), toolchain.request.arguments());
  }

  @Test
  void programsMayNotLeaveTheirWorldUnasked() {
    rune("run", program);
    assertEquals(Optional.empty(), toolchain.request.entry());
    for (Capability outside :
        List.of(
            Capability.FS_READ,
            Capability.FS_WRITE,
            Capability.HTTP,
            Capability.PROCESS,
            Capability.SIGNAL)) {
      assertTrue(!toolchain.request.grants().has(outside), outside.id());
    }
    assertTrue(toolchain.request.grants().has(Capability.OUTPUT));
  }

  @Test
  void capabilitiesAreGrantedByName() {
    rune("run", "--allow", "fs", "--allow=http=localhost:8080,process", program);
    Grants grants = toolchain.request.grants();
    assertTrue(
        grants
            .capabilities()
            .containsAll(List.of(Capability.FS_READ, Capability.FS_WRITE, Capability.PROCESS)));
    assertEquals(Set.of("localhost:8080"), grants.targets(Capability.HTTP));
    assertTrue(!grants.has(Capability.SIGNAL));
    rune("run", "--allow", "all", program);
    assertEquals(Capability.values().length, toolchain.request.grants().capabilities().size());
  }

  @Test
  void unknownCapabilityIsAUsageError() {
    assertEquals(ExitCode.USAGE, rune("run", "--allow", "fire", program));
    assertError("there is no capability `fire`");
    assertEquals(ExitCode.USAGE, rune("run", "--allow", "clock=x", program));
    assertError("the capability `clock` is granted whole");
  }

  @Test
  void missingAnswersAreAUsageError() {
    assertEquals(ExitCode.USAGE, rune("run", "--answers", "nowhere.txt", program));
    assertError("there is no readable file nowhere.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"compile", "disasm"})
  void aFileIsNeeded(String command) {
    assertEquals(ExitCode.USAGE, rune(command));
    assertError("FILE");
    assertError("'rune " + command + " --help'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "check"})
  void aFileOrAProjectIsNeeded(String command) {
    assertEquals(ExitCode.USAGE, rune(command, "--project", directory.toString()));
    assertError("there is no Rune.toml in " + directory);
    assertError("Name a FILE");
  }

  static List<String> commands() {
    return Commands.NAMES;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandExplainsItself(String command) {
    assertEquals(ExitCode.OK, rune(command, "--help"));
    assertTrue(text(out).startsWith("Usage: rune " + command), text(out));
  }

  @Test
  void unknownCommandAndNoCommandAreUsageErrors() {
    assertEquals(ExitCode.USAGE, rune("fly"));
    assertError("there is no command fly");
    assertEquals(ExitCode.USAGE, rune());
    assertError("Commands:");
    assertEquals(ExitCode.USAGE, rune("--fly"));
    assertError("unknown option --fly");
  }

  @Test
  void checkReportsAndCounts() {
    assertEquals(ExitCode.OK, rune("check", program, program));
    toolchain.diagnostics = List.of(diagnostic());
    assertEquals(ExitCode.FAILED, rune("check", program));
    assertError("No local variable `x`");
    assertError("E0201");
    assertEquals("", text(out));
  }

  @Test
  void checkWritesJsonToStandardOutput() {
    toolchain.diagnostics = List.of(diagnostic());
    assertEquals(ExitCode.FAILED, rune("check", "--format", "json", program));
    assertTrue(text(out).contains("\"E0201\""), text(out));
    assertEquals("", text(err));
    assertEquals(ExitCode.USAGE, rune("check", "--format", "xml", program));
  }

  @Test
  void compileWritesBesideTheSourceUnlessTold() throws IOException {
    assertEquals(ExitCode.OK, rune("compile", program));
    assertEquals(3, Files.size(directory.resolve("p.rnc")));
    assertTrue(toolchain.withDebugInformation);
    Path elsewhere = directory.resolve("q.bin");
    assertEquals(ExitCode.OK, rune("compile", program, "--strip", "-o", elsewhere.toString()));
    assertEquals(3, Files.size(elsewhere));
    assertTrue(!toolchain.withDebugInformation);
  }

  @Test
  void compileThatFailsLeavesTheOldFile() throws IOException {
    Path old = Files.writeString(directory.resolve("p.rnc"), "old");
    toolchain.diagnostics = List.of(diagnostic());
    assertEquals(ExitCode.FAILED, rune("compile", program));
    assertEquals("old", Files.readString(old));
  }

  @Test
  void compileSaysWhyItCannotWrite() {
    String nowhere = directory.resolve("nowhere/p.rnc").toString();
    assertEquals(ExitCode.USAGE, rune("compile", program, "-o", nowhere));
    assertError("there is no directory");
    assertEquals(ExitCode.USAGE, rune("compile", program, "-o", directory.toString()));
    assertError("is a directory");
  }

  @Test
  void disasmTakesSourcesAndUnits() throws IOException {
    assertEquals(ExitCode.OK, rune("disasm", program));
    String unit = Files.write(directory.resolve("u.rnc"), new byte[] {7}).toString();
    assertEquals(ExitCode.OK, rune("disasm", unit));
    assertEquals("p.rn has 3 bytes\nu.rnc has 1 bytes\n", text(out));
  }

  private static Diagnostic diagnostic() {
    Source source = Source.of("p.rn", "x");
    return Diagnostic.error(Code.MISSING_LOCAL, source, new Span(0, 1), "No local variable `x`");
  }

  private int rune(String... arguments) {
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false);
    return Rune.run(arguments, console, toolchain);
  }

  private void assertError(String expected) {
    assertTrue(text(err).contains(expected), text(err));
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
