package dev.runevm.stdlib.process;

import dev.runevm.interpreter.ContextService;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.language.capability.Capability;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The processes that a context has started: none outlives it. */
final class Processes implements ContextService {
  private static final Pattern ERROR = Pattern.compile("error[=:] ?(\\d+)");

  private final RuneContext context;
  private final Set<Process> running = ConcurrentHashMap.newKeySet();
  private final Thread atExit = new Thread(this::killAll, "rune-processes");
  private boolean hooked;

  private Processes(RuneContext context) {
    this.context = context;
  }

  static Processes of(RuneContext context) {
    return context.service(Processes.class, () -> new Processes(context));
  }

  /** Starts a process. */
  Child start(Command command, Command.Streams streams) throws IOException {
    requireGrant(command.program());
    if (!hooked) {
      hooked = true;
      Runtime.getRuntime().addShutdownHook(atExit);
    }
    ProcessBuilder builder =
        command
            .builder()
            .redirectInput(
                streams.stdin() instanceof Stdio.Inherit ? Redirect.INHERIT : Redirect.PIPE)
            .redirectOutput(output(streams.stdout()))
            .redirectError(output(streams.stderr()));
    Process process = start(builder, command.program());
    running.removeIf(each -> !each.isAlive());
    running.add(process);
    return new Child(process, streams, connect(process, streams));
  }

  private void requireGrant(String program) throws IOException {
    Set<String> granted = context.grants().targets(Capability.PROCESS);
    if (!granted.isEmpty() && !granted.contains(program)) {
      throw new AccessDeniedException(
          program,
          null,
          "`process` is granted only for "
              + String.join(" and ", granted.stream().sorted().toList()));
    }
  }

  private static Redirect output(Stdio stdio) {
    return stdio instanceof Stdio.Null ? Redirect.DISCARD : Redirect.PIPE;
  }

  private static Process start(ProcessBuilder builder, String program) throws IOException {
    try {
      return builder.start();
    } catch (IOException problem) {
      Matcher error = ERROR.matcher(String.valueOf(problem.getMessage()));
      throw switch (error.find() ? error.group(1) : "") {
        case "2" -> new NoSuchFileException(program);
        case "13" -> new AccessDeniedException(program);
        default -> problem;
      };
    }
  }

  /**
   * What the program itself has as its output is a stream of the context, not of the Java process;
   * so what a child writes there is carried over.
   */
  private List<Thread> connect(Process process, Command.Streams streams) throws IOException {
    List<Thread> copying = new ArrayList<>();
    switch (streams.stdin()) {
      case Stdio.From(var source) -> Child.copy(source, process.getOutputStream(), true);
      case Stdio.Piped piped -> {}
      default -> process.getOutputStream().close();
    }
    switch (streams.stdout()) {
      case Stdio.Inherit inherit ->
          copying.add(Child.copy(process.getInputStream(), context.out(), false));
      case Stdio.To(var sink) -> copying.add(Child.copy(process.getInputStream(), sink, true));
      default -> {}
    }
    switch (streams.stderr()) {
      case Stdio.Inherit inherit ->
          copying.add(Child.copy(process.getErrorStream(), context.err(), false));
      case Stdio.To(var sink) -> copying.add(Child.copy(process.getErrorStream(), sink, true));
      default -> {}
    }
    return copying;
  }

  @Override
  public void contextClosed() {
    killAll();
    if (hooked) {
      try {
        Runtime.getRuntime().removeShutdownHook(atExit);
      } catch (IllegalStateException shuttingDown) {
        // Then it has run already.
      }
    }
  }

  private void killAll() {
    for (Process process : running) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
