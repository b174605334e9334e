package dev.runevm.stdlib.process;

import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A process to be started. */
final class Command implements RuneValue {
  static final RuneType TYPE = RuneType.nativeType("process::Command");

  private final String program;
  private final List<String> arguments = new ArrayList<>();
  // A value of null removes the variable.
  private final Map<String, String> variables = new LinkedHashMap<>();
  private boolean emptyEnvironment;
  private Optional<String> folder = Optional.empty();
  private boolean otherName;
  private Optional<Stdio> stdin = Optional.empty();
  private Optional<Stdio> stdout = Optional.empty();
  private Optional<Stdio> stderr = Optional.empty();

  Command(String program) {
    this.program = program;
  }

  String program() {
    return program;
  }

  void argument(String argument) {
    arguments.add(argument);
  }

  void variable(String name, String value) {
    variables.put(name, value);
  }

  void clearEnvironment() {
    emptyEnvironment = true;
    variables.clear();
  }

  void folder(String name) {
    folder = Optional.of(name);
  }

  /** Asks for another name than that of the program as its first argument. */
  void askForOtherName() {
    otherName = true;
  }

  void stdin(Stdio stdio) {
    stdin = Optional.of(stdio);
  }

  void stdout(Stdio stdio) {
    stdout = Optional.of(stdio);
  }

  void stderr(Stdio stdio) {
    stderr = Optional.of(stdio);
  }

  /** The streams as they were set, or else as usual. */
  Streams streams(Stdio usualInput, Stdio usualOutput) {
    return new Streams(
        stdin.orElse(usualInput), stdout.orElse(usualOutput), stderr.orElse(usualOutput));
  }

  /** What Java starts. */
  ProcessBuilder builder() throws IOException {
    if (otherName) {
      throw new IOException("arg0 cannot be set here");
    }
    List<String> words = new ArrayList<>();
    words.add(program);
    words.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(words);
    folder.ifPresent(name -> builder.directory(new File(name)));
    Map<String, String> environment = builder.environment();
    if (emptyEnvironment) {
      environment.clear();
    }
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      set(environment, variable.getKey(), variable.getValue());
    }
    return builder;
  }

  private static void set(Map<String, String> environment, String name, String value)
      throws IOException {
    try {
      if (value == null) {
        environment.remove(name);
      } else {
        environment.put(name, value);
      }
    } catch (IllegalArgumentException problem) {
      throw new IOException("no valid environment variable: " + name, problem);
    }
  }

  @Override
  public RuneType type() {
    return TYPE;
  }

  @Override
  public String debugForm() {
    return "Command(\""
        + program
        + "\""
        + arguments.stream().map(word -> " \"" + word + "\"").collect(Collectors.joining())
        + ")";
  }

  /** The standard streams of a process. */
  record Streams(Stdio stdin, Stdio stdout, Stdio stderr) {}
}
