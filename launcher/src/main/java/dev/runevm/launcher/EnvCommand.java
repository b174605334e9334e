package dev.runevm.launcher;

import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.console.ExitCode;
import dev.runevm.launcher.program.Distribution;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code rune env}: the set-up this command runs with, for people and for other programs. */
final class EnvCommand implements Command {
  /** Options that fit this one process and would be wrong in another program. */
  private static final List<String> PRIVATE_FLAGS =
      List.of(
          "-XX:AOTCache=",
          "-XX:AOTCacheOutput=",
          "-XX:Tier3",
          "-XX:+IgnoreUnrecognizedVMOptions",
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:ArchiveRelocationMode=",
          "-XX:-AOTReplayTraining",
          "-Xlog:disable",
          "-Drune.terminals=",
          "-Drune.direct=",
          "-Dpolyglotimpl.AttachLibraryFailureAction=",
          "--module-path=",
          "-Djdk.module.");

  private static final String NATIVE_ACCESS = "--enable-native-access=";

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    spec.usageMessage()
        .description("Prints the Java home, the class path and the JVM options in use.");
    spec.addOption(
        OptionSpec.builder("--java")
            .description(
                "Prints one command line instead, to run a Java program that embeds Rune:",
                "eval \"$(rune env --java):my.jar com.example.Main\"")
            .build());
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Console console) {
    console.out().print(arguments.hasMatchedOption("--java") ? commandLine() : description());
    return ExitCode.OK;
  }

  private static String description() {
    StringBuilder text = new StringBuilder();
    text.append("Java home:   ").append(System.getProperty("java.home")).append('\n');
    text.append("Class path:  ").append(String.join("\n             ", classPath())).append('\n');
    text.append("JVM options: ").append(String.join("\n             ", flags())).append('\n');
    return text.toString();
  }

  private static String commandLine() {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(flags());
    words.add("-cp");
    words.add(String.join(File.pathSeparator, classPath()));
    return String.join(" ", words.stream().map(EnvCommand::quote).toList()) + "\n";
  }

  /** The options of this JVM that another program would need as well, on its class path. */
  private static List<String> flags() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> PRIVATE_FLAGS.stream().noneMatch(flag::startsWith))
        .map(flag -> flag.startsWith(NATIVE_ACCESS) ? NATIVE_ACCESS + "ALL-UNNAMED" : flag)
        .toList();
  }

  /** The launcher's jar names the others in its manifest; here they are listed one by one. */
  private static List<String> classPath() {
    return Distribution.launcher()
        .map(ClassPathOfJar::of)
        .orElseGet(() -> List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
  }

  /** Quotes a word for a POSIX shell where it needs to be. */
  private static String quote(String word) {
    if (word.matches("[A-Za-z0-9_@%+=:,./-]+")) {
      return word;
    }
    return "'" + word.replace("'", "'\\''") + "'";
  }
}
