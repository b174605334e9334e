package dev.runevm.benchmarks.peers;

import dev.runevm.benchmarks.peers.Engine.Effort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the engines that are on this machine. */
final class Engines {
  private final Layout layout;
  private final Processes processes;
  private final List<Engine> found = new ArrayList<>();

  private Engines(Layout layout, Processes processes) {
    this.layout = layout;
    this.processes = processes;
  }

  /** All engines that answer when they are asked for their version; Java is the first. */
  static List<Engine> find(Layout layout, Processes processes) throws InterruptedException {
    Engines engines = new Engines(layout, processes);
    engines.java();
    engines.rune();
    engines.peers();
    engines.javaScriptOnJava();
    engines.original();
    return engines.found;
  }

  private void java() throws InterruptedException {
    String java = layout.java().toString();
    String version = processes.firstLine(java, "--version");
    String path = layout.classes();
    Effort effort = new Effort(5, 0.8, true, true);
    add("java", "Java", version, effort, Map.of(), job -> javaCommand(java, path, job));
  }

  private static List<String> javaCommand(String java, String path, Job job) {
    String prefix = "dev.runevm.benchmarks.program.";
    return job.kind() == Job.Kind.PEAK || job.kind() == Job.Kind.COLD
        ? arguments(job, java, "-cp", path, prefix + "JavaRunner")
        : List.of(java, "-cp", path, prefix + "Hello");
  }

  private void rune() throws InterruptedException {
    String rune = layout.rune().toString();
    String version = processes.firstLine(rune, "version");
    Map<String, String> plain = Map.of();
    Map<String, String> graal = Map.of("RUNE_GRAAL", "1");
    add("rune", "RuneVM", version, new Effort(5, 1.8, true, true), plain, running(rune));
    Effort once = new Effort(2, 1, false, false);
    add("rune-ast", "RuneVM, AST only", version, once, plain, running(rune, "--tier", "ast"));
    add("rune-jvm", "RuneVM, JVM tier only", version, once, plain, running(rune, "--tier", "jvm"));
    Effort compiled = new Effort(5, 5, false, false);
    add(
        "rune-graal",
        "RuneVM, AST + Graal",
        version,
        compiled,
        graal,
        running(rune, "--tier", "ast"));
  }

  private Engine.Launch running(String rune, String... options) {
    return job ->
        switch (job.program()) {
          case "hello" -> run(rune, layout.program("rune", "hello.rn"), options);
          case "check" -> List.of(rune, "check", layout.program("rune", "hello.rn").toString());
          case "version" -> List.of(rune, "version");
          default -> run(rune, generated(job, RuneSource::module), options);
        };
  }

  private static List<String> run(String rune, Path program, String... options) {
    List<String> words = new ArrayList<>(List.of(rune, "run"));
    words.addAll(List.of(options));
    words.add(program.toString());
    return words;
  }

  private interface Generator {
    String text(String program, Job job);
  }

  private Path generated(Job job, Generator generator) {
    try {
      String program = Files.readString(layout.program("rune", job.program() + ".rn"));
      Path folder = Files.createDirectories(layout.scratch().resolve(job.engine()));
      return Files.writeString(folder.resolve(job.program() + ".rn"), generator.text(program, job));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void peers() throws InterruptedException {
    script("node", "node", "js", "js", new Effort(5, 1, true, true), "--version");
    script("luajit", "LuaJIT", "lua", "lua", new Effort(5, 0.8, true, false), "-v");
    for (String lua : List.of("lua5.4", "lua")) {
      if (found.stream().noneMatch(engine -> engine.id().startsWith("lua5"))) {
        script(lua, "Lua", "lua", "lua", new Effort(2, 0.7, false, false), "-v");
      }
    }
    script("python3", "CPython", "python", "py", new Effort(2, 0.5, false, false), "--version");
  }

  /** An engine whose command takes a script and its arguments. */
  private void script(
      String command, String title, String folder, String suffix, Effort effort, String version)
      throws InterruptedException {
    String runner = layout.program(folder, "runner." + suffix).toString();
    String hello = layout.program(folder, "hello." + suffix).toString();
    add(
        command,
        title,
        processes.firstLine(command, version),
        effort,
        Map.of("PYTHONDONTWRITEBYTECODE", "1"),
        job ->
            job.program().equals("hello")
                ? List.of(command, hello)
                : arguments(job, command, runner));
  }

  /** The engines for JavaScript that are libraries; {@code benchmarks/peers} fetches them. */
  private void javaScriptOnJava() throws InterruptedException {
    Path folder = layout.fetched();
    String java = layout.java().toString();
    String programs = "-Dprograms=" + layout.program("js", "");
    String runner = layout.program("js", "runner.js").toString();
    String hello = layout.program("js", "hello.js").toString();
    Optional<String> graal = version(folder, "js-language");
    if (graal.isPresent()) {
      List<String> words = new ArrayList<>(List.of(java));
      words.addAll(layout.graalOptions());
      words.addAll(List.of(programs, "-cp", folder + "/*:" + layout.classes()));
      words.add(GraalJs.class.getName());
      Effort effort = new Effort(5, 5, false, true);
      add(
          "graaljs",
          "GraalJS",
          graal.get(),
          effort,
          Map.of(),
          job -> js(words, hello, runner, job));
    }
    Optional<String> rhino = version(folder, "rhino");
    if (rhino.isPresent()) {
      List<String> words =
          List.of(
              java,
              programs,
              "-cp",
              folder + "/*",
              "org.mozilla.javascript.tools.shell.Main",
              "-opt",
              "9");
      Effort effort = new Effort(3, 1.5, false, false);
      add("rhino", "Rhino", rhino.get(), effort, Map.of(), job -> js(words, hello, runner, job));
    }
  }

  private static List<String> js(List<String> words, String hello, String runner, Job job) {
    List<String> command = new ArrayList<>(words);
    if (job.program().equals("hello")) {
      command.add(hello);
      return command;
    }
    command.add(runner);
    return arguments(job, command.toArray(new String[0]));
  }

  /** The version in the name of a fetched jar. */
  private static Optional<String> version(Path folder, String library) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches(library + "-[0-9].*\\.jar"))
          .map(name -> name.substring(library.length() + 1, name.length() - ".jar".length()))
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void original() throws InterruptedException {
    Path cargo = Path.of(System.getProperty("user.home"), ".cargo", "bin", "rune");
    String command = Files.isExecutable(cargo) ? cargo.toString() : "rune";
    String version = processes.firstLine(command, "--version");
    if (!version.contains("Rune Language")) {
      return;
    }
    String hello = layout.program("rune", "hello-original.rn").toString();
    add(
        "original",
        "Rune (original)",
        version,
        new Effort(2, 0.5, false, false),
        Map.of(),
        job ->
            List.of(
                command,
                "run",
                job.program().equals("hello")
                    ? hello
                    : generated(job, RuneSource::script).toString()));
  }

  private static List<String> arguments(Job job, String... words) {
    List<String> command = new ArrayList<>(List.of(words));
    command.add(job.program());
    command.add(Integer.toString(job.iterations()));
    command.add(Double.toString(job.seconds()));
    return command;
  }

  /** Adds an engine if it has said its version. */
  private void add(
      String id,
      String title,
      String version,
      Effort effort,
      Map<String, String> environment,
      Engine.Launch launch) {
    if (!version.isEmpty()) {
      found.add(new Engine(id, title, version, effort, environment, launch));
    }
  }
}
