package dev.runevm.launcher;

import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.console.ExitCode;
import dev.runevm.launcher.program.Toolchain;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that has to be parsed: it has options, asks for help, or is wrong. */
final class CommandLineRun {
  private CommandLineRun() {}

  /** Parses it and runs the command, or says how it can be written; returns an exit code. */
  static int run(String[] arguments, Console console, Toolchain toolchain) throws CommandFailure {
    CommandLine commandLine = commandLine(arguments, toolchain);
    try {
      ParseResult parsed = commandLine.parseArgs(arguments);
      ParseResult command = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
      if (command.isUsageHelpRequested()) {
        console.out().print(help(command.commandSpec().commandLine()));
        return ExitCode.OK;
      }
      if (command == parsed) {
        console.err().print(help(commandLine));
        return ExitCode.USAGE;
      }
      return ((Command) command.commandSpec().userObject()).run(command, console);
    } catch (ParameterException e) {
      console.say(explain(e));
      console
          .err()
          .println("  'rune " + subject(e.getCommandLine()) + "--help' shows what can be written.");
      return ExitCode.USAGE;
    }
  }

  /** The whole command, for the description of command lines. */
  static CommandLine ofAllCommands(Toolchain toolchain) {
    return commandLine(new String[0], toolchain);
  }

  private static CommandLine commandLine(String[] arguments, Toolchain toolchain) {
    CommandSpec root = CommandSpec.create().name("rune");
    root.usageMessage()
        .description("Runs, checks and compiles programs written in Rune.")
        .synopsisSubcommandLabel("COMMAND")
        .commandListHeading("%nCommands:%n")
        .footer(
            "",
            "rune --graal COMMAND … runs on the optimizing Truffle runtime: slower to start; it"
                + " also",
            "compiles what the JVM tier leaves to the interpreter.",
            "",
            "Exit codes: 0 done, 1 the program failed, 2 wrong usage,",
            "3 a capability is missing, 4 stopped waiting for a person.",
            "",
            "Environment: RUNE_JAVA_HOME (the JDK), RUNE_JAVA_OPTS (more JVM options),",
            "RUNE_GRAAL=1 (as --graal), NO_COLOR (no colours).");
    addHelp(root);
    for (String name : needed(arguments)) {
      Command command = Commands.make(name, toolchain);
      CommandSpec spec = command.spec();
      addHelp(spec);
      root.addSubcommand(name, spec);
      spec.commandLine().setStopAtPositional(command.leavesTheRestToTheProgram());
    }
    return new CommandLine(root).setExpandAtFiles(false);
  }

  /** Without a command at the beginning the help needs all of them. */
  private static List<String> needed(String[] arguments) {
    return arguments.length > 0 && Commands.NAMES.contains(arguments[0])
        ? List.of(arguments[0])
        : Commands.NAMES;
  }

  private static void addHelp(CommandSpec spec) {
    spec.addOption(
        CommandLine.Model.OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Shows this text.")
            .build());
  }

  private static String help(CommandLine commandLine) {
    StringWriter text = new StringWriter();
    commandLine.usage(new PrintWriter(text, true), Ansi.OFF);
    return text.toString();
  }

  private static String explain(ParameterException e) {
    boolean isCommand = e.getCommandLine().getParent() == null;
    if (isCommand && e instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      return word.startsWith("-") ? "unknown option " + word : "there is no command " + word;
    }
    return e.getMessage();
  }

  private static String subject(CommandLine commandLine) {
    return commandLine.getParent() == null ? "" : commandLine.getCommandName() + " ";
  }
}
