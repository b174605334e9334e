package dev.runevm.stdlib.process;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.coroutine.RuneFuture;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.language.capability.Capability;
import dev.runevm.stdlib.host.Blocking;
import dev.runevm.stdlib.std.IoError;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The functions and methods of {@code Command}. */
@RunePart(of = ProcessModule.class, type = "Command")
final class CommandFunctions {
  private static final Stdio NULL = new Stdio.Null();
  private static final Stdio INHERIT = new Stdio.Inherit();
  private static final Stdio PIPED = new Stdio.Piped();

  private CommandFunctions() {}

  @RuneFunction(
      name = "new",
      doc =
          "A process of a program to be started, with the environment and the folder of this one.",
      example =
          """
          use process::Command;
          assert!(Command::new("true").status().await?.success());
          """,
      requires = Capability.PROCESS)
  static Command create(String program) {
    return new Command(program);
  }

  @RuneMethod(
      doc = "Adds an argument; no shell looks at it. Gives the command.",
      example =
          """
          use process::Command;
          let output = Command::new("echo").arg("a  b").output().await?;
          assert_eq!(output.stdout, b"a  b\\n");
          """)
  static Command arg(Command self, String arg) {
    self.argument(arg);
    return self;
  }

  @RuneMethod(
      doc = "Adds arguments, a vec of strings. Gives the command.",
      example =
          """
          use process::Command;
          let output = Command::new("echo").args(["a", "b"]).output().await?;
          assert_eq!(output.stdout, b"a b\\n");
          """)
  static Command args(Command self, RuneVec args) {
    texts(args).forEach(self::argument);
    return self;
  }

  @RuneMethod(
      doc =
          "Sets the name that the process sees as its own; the start is an `Err` then, for Java"
              + " cannot do that. Gives the command.",
      example =
          """
          use process::Command;
          assert!(Command::new("true").arg0("other").spawn().is_err());
          """)
  static Command arg0(Command self, String arg) {
    self.askForOtherName();
    return self;
  }

  @RuneMethod(
      doc = "Sets a variable of its environment. Gives the command.",
      example =
          """
          use process::{Command, Stdio};
          let command = Command::new("sh");
          let output = command.args(["-c", "echo $GREETING"]).env("GREETING", "hello").output().await?;
          assert_eq!(output.stdout, b"hello\\n");
          """)
  static Command env(Command self, String name, String value) {
    self.variable(name, value);
    return self;
  }

  @RuneMethod(
      doc = "Removes a variable of its environment. Gives the command.",
      example =
          """
          use process::{Command, Stdio};
          let command = Command::new("sh");
          let output = command.args(["-c", "echo $A"]).env("A", "x").env_remove("A").output().await?;
          assert_eq!(output.stdout, b"\\n");
          """)
  static Command envRemove(Command self, String name) {
    self.variable(name, null);
    return self;
  }

  @RuneMethod(
      doc = "Removes all variables of its environment. Gives the command.",
      example =
          """
          use process::{Command, Stdio};
          let command = Command::new("sh");
          let output = command.args(["-c", "echo $HOME"]).env_clear().output().await?;
          assert_eq!(output.stdout, b"\\n");
          """)
  static Command envClear(Command self) {
    self.clearEnvironment();
    return self;
  }

  @RuneMethod(
      doc = "Sets the folder that it runs in. Gives the command.",
      example =
          """
          use process::Command;
          let output = Command::new("pwd").current_dir("/").output().await?;
          assert_eq!(output.stdout, b"/\\n");
          """)
  static Command currentDir(Command self, String dir) {
    self.folder(dir);
    return self;
  }

  @RuneMethod(
      doc = "Sets what its standard input is connected to. Gives the command.",
      example =
          """
          use process::{Command, Stdio};
          let command = Command::new("sh");
          command.arg("-c").arg("read line && echo got $line").stdin(Stdio::null());
          assert!(!command.status().await?.success());
          """)
  static Command stdin(Command self, Stdio stdio) {
    self.stdin(stdio);
    return self;
  }

  @RuneMethod(
      doc = "Sets what its standard output is connected to. Gives the command.",
      example =
          """
          use process::{Command, Stdio};
          let command = Command::new("sh");
          command.args(["-c", "echo hello"]).stdout(Stdio::null());
          assert!(command.status().await?.success());
          """)
  static Command stdout(Command self, Stdio stdio) {
    self.stdout(stdio);
    return self;
  }

  @RuneMethod(
      doc = "Sets what its standard error is connected to. Gives the command.",
      example =
          """
          use process::{Command, Stdio};
          let command = Command::new("sh");
          command.args(["-c", "echo oh >&2"]).stderr(Stdio::null());
          assert!(command.status().await?.success());
          """)
  static Command stderr(Command self, Stdio stdio) {
    self.stderr(stdio);
    return self;
  }

  @RuneMethod(
      doc =
          "For programs of the original: no process outlives the program that has started it"
              + " anyway. Gives the command.",
      example =
          """
          use process::Command;
          Command::new("true").kill_on_drop(true).status().await?;
          """)
  static Command killOnDrop(Command self, @SuppressWarnings("unused") boolean kill) {
    return self;
  }

  @RuneMethod(
      doc = "Starts it with the standard streams of this program, unless others were set.",
      example =
          """
          use process::{Command, Stdio};
          let command = Command::new("sh");
          let child = command.args(["-c", "exit 3"]).spawn()?;
          assert_eq!(child.wait().await?.code(), Some(3));
          """,
      requires = Capability.PROCESS)
  @Returns("Result<Child, std::io::Error>")
  static RuneStruct spawn(RuneContext context, Command self) {
    try {
      return BuiltinTypes.ok(start(context, self, INHERIT, INHERIT));
    } catch (IOException problem) {
      return BuiltinTypes.err(IoError.of(problem));
    }
  }

  @RuneMethod(
      doc =
          "Starts it and waits; its standard output and error are what it gives, at most 64 MiB"
              + " each.",
      example =
          """
          use process::{Command, Stdio};
          let command = Command::new("sh");
          let output = command.args(["-c", "echo out; echo err >&2; exit 2"]).output().await?;
          assert_eq!(output.status.code(), Some(2));
          assert_eq!((output.stdout, output.stderr), (b"out\\n", b"err\\n"));
          """,
      requires = Capability.PROCESS)
  @Returns("std::future::Future<Result<Output, std::io::Error>>")
  static RuneFuture output(RuneContext context, Command self) {
    return Blocking.prepared(
        context,
        () -> {
          Child child = start(context, self, NULL, PIPED);
          return () -> child.awaitOutput(child.takeStdin(), child.takeStdout(), child.takeStderr());
        });
  }

  @RuneMethod(
      doc = "Starts it with the standard streams of this program and waits.",
      example =
          """
          use process::Command;
          assert!(!Command::new("false").status().await?.success());
          """,
      requires = Capability.PROCESS)
  @Returns("std::future::Future<Result<ExitStatus, std::io::Error>>")
  static RuneFuture status(RuneContext context, Command self) {
    return Blocking.prepared(
        context,
        () -> {
          Child child = start(context, self, INHERIT, INHERIT);
          return () -> child.await(child.takeStdin());
        });
  }

  private static Child start(RuneContext context, Command command, Stdio input, Stdio output)
      throws IOException {
    return Processes.of(context).start(command, command.streams(input, output));
  }

  private static List<String> texts(RuneVec vec) {
    return Arrays.stream(vec.toArray()).map(CommandFunctions::text).toList();
  }

  private static String text(Object value) {
    if (value instanceof RuneString text) {
      return text.toString();
    }
    throw RuneError.expectedType(BuiltinTypes.STRING, value);
  }
}
