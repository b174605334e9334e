package dev.runevm.stdlib.process;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneField;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.coroutine.RuneFuture;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneBytes;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.stdlib.host.Blocking;
import dev.runevm.stdlib.std.Utf8;
import java.io.IOException;
import java.util.Optional;

/** The face of processes in scripts; commands and children are in classes of their own. */
@RuneModule(
    path = "process",
    doc =
        """
        Processes of the operating system.

        Starting one needs the capability `process`, which can be granted for some programs only: \
        `--allow process=git`. Such a program is meant by the very name. A process that still runs \
        when the program ends is killed.\
        """)
@RuneType(name = "Command", doc = "A process to be started.", java = Command.class)
@RuneType(name = "Child", doc = "A process that was started.", java = Child.class)
@RuneType(name = "Stdio", doc = "What a standard stream is connected to.", java = Stdio.class)
@RuneType(name = "ExitStatus", doc = "How a process ended.", java = ExitStatus.class)
@RuneType(name = "Output", doc = "How a process ended and what it wrote.", java = Output.class)
@RuneType(name = "ChildStdin", doc = "A pipe to a process.", java = ChildStdin.class)
@RuneType(
    name = "Read",
    doc = "The trait of the pipes from a process.",
    java = ChildReader.class,
    holder = ReadTrait.class)
@RuneType(
    name = "ChildStdout",
    doc = "A pipe from the standard output of a process.",
    java = ChildStdout.class,
    traits = ReadTrait.PATH)
@RuneType(
    name = "ChildStderr",
    doc = "A pipe from the standard error of a process.",
    java = ChildStderr.class,
    traits = ReadTrait.PATH)
final class ProcessModule {
  private ProcessModule() {}

  @RuneFunction(
      name = "null",
      type = "Stdio",
      doc = "Nothing: reading ends at once, what is written is gone.",
      example =
          """
          use process::{Command, Stdio};
          let child = Command::new("true").stdout(Stdio::null()).spawn()?;
          child.wait().await?;
          """)
  static Stdio nullDevice() {
    return new Stdio.Null();
  }

  @RuneFunction(
      type = "Stdio",
      doc = "The stream of this program.",
      example =
          """
          use process::{Command, Stdio};
          let child = Command::new("true").stdout(Stdio::inherit()).spawn()?;
          child.wait().await?;
          """)
  static Stdio inherit() {
    return new Stdio.Inherit();
  }

  @RuneFunction(
      type = "Stdio",
      doc = "A pipe to this program.",
      example =
          """
          use process::{Command, Stdio};
          let child = Command::new("true").stdout(Stdio::piped()).spawn()?;
          child.wait().await?;
          """)
  static Stdio piped() {
    return new Stdio.Piped();
  }

  @RuneMethod(
      doc = "Whether its exit code is 0.",
      example =
          """
          assert!(process::Command::new("true").status().await?.success());
          """)
  static boolean success(ExitStatus self) {
    return !self.killed() && self.exitCode() == 0;
  }

  @RuneMethod(
      doc =
          "Its exit code; `None` if the program has killed it. Of a process that another signal has"
              + " ended it is 128 and the number of that, as in a shell.",
      example =
          """
          assert_eq!(process::Command::new("false").status().await?.code(), Some(1));
          """)
  @Returns("Option<i64>")
  static Optional<Integer> code(ExitStatus self) {
    return self.killed() ? Optional.empty() : Optional.of(self.exitCode());
  }

  @RuneMethod(
      doc = "How it ended.",
      example =
          """
          let status = process::Command::new("false").status().await?;
          assert_eq!(`${status}`, "exit status: 1");
          """)
  static String displayFmt(ExitStatus self) {
    return self.toString();
  }

  @RuneField(doc = "How it ended.")
  static ExitStatus status(Output self) {
    return self.status();
  }

  @RuneField(doc = "What it wrote to its standard output.")
  static RuneBytes stdout(Output self) {
    return self.stdout();
  }

  @RuneField(doc = "What it wrote to its standard error.")
  static RuneBytes stderr(Output self) {
    return self.stderr();
  }

  @RuneMethod(
      doc = "Writes a text or bytes.",
      example =
          """
          use process::{Command, Stdio};
          let child = Command::new("cat").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
          let stdin = child.stdin().unwrap();
          stdin.write_all("hello").await?;
          stdin.close().await?;
          assert_eq!(child.stdout().unwrap().read_to_string().await?, "hello");
          child.wait().await?;
          """)
  @Returns("std::future::Future<Result<(), std::io::Error>>")
  static RuneFuture writeAll(RuneContext context, ChildStdin self, Object contents) {
    byte[] content = bytes(contents);
    return Blocking.result(
        context,
        () -> {
          self.stream().write(content);
          self.stream().flush();
          return RuneTuple.UNIT;
        });
  }

  @RuneMethod(
      doc = "Ends the input of the process.",
      example =
          """
          use process::{Command, Stdio};
          let child = Command::new("cat").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
          child.stdin().unwrap().close().await?;
          assert!(child.wait().await?.success());
          """)
  @Returns("std::future::Future<Result<(), std::io::Error>>")
  static RuneFuture close(RuneContext context, ChildStdin self) {
    return Blocking.result(
        context,
        () -> {
          self.stream().close();
          return RuneTuple.UNIT;
        });
  }

  @RuneMethod(
      doc = "All that is left, at most 64 MiB.",
      example =
          """
          use process::{Command, Stdio};
          let child = Command::new("printf").arg("a\\nb").stdout(Stdio::piped()).spawn()?;
          let stdout = child.stdout().unwrap();
          assert_eq!(stdout.read_to_end().await?, b"a\\nb");
          """)
  @Returns("std::future::Future<Result<Bytes, std::io::Error>>")
  static RuneFuture readToEnd(RuneContext context, ChildReader self) {
    return Blocking.result(context, () -> RuneBytes.of(self.rest()));
  }

  @RuneMethod(
      doc = "All that is left as text, at most 64 MiB.",
      example =
          """
          use process::{Command, Stdio};
          let child = Command::new("printf").arg("a\\nb").stdout(Stdio::piped()).spawn()?;
          let stdout = child.stdout().unwrap();
          assert_eq!(stdout.read_to_string().await?, "a\\nb");
          """)
  @Returns("std::future::Future<Result<String, std::io::Error>>")
  static RuneFuture readToString(RuneContext context, ChildReader self) {
    return Blocking.result(context, () -> text(self.rest()));
  }

  @RuneMethod(
      doc = "The next line without its end, or `None` when there is no more.",
      example =
          """
          use process::{Command, Stdio};
          let child = Command::new("printf").arg("a\\nb").stdout(Stdio::piped()).spawn()?;
          let stdout = child.stdout().unwrap();
          assert_eq!(stdout.read_line().await?, Some("a"));
          assert_eq!(stdout.read_line().await?, Some("b"));
          assert_eq!(stdout.read_line().await?, None);
          """)
  @Returns("std::future::Future<Result<Option, std::io::Error>>")
  static RuneFuture readLine(RuneContext context, ChildReader self) {
    return Blocking.result(
        context,
        () -> {
          Optional<byte[]> line = self.line();
          return line.isPresent() ? BuiltinTypes.some(text(line.get())) : BuiltinTypes.none();
        });
  }

  @RuneMethod(
      doc = "The output of a process as the input of another one.",
      example =
          """
          use process::{Command, Stdio};
          let first = Command::new("printf").arg("b\\na\\n").stdout(Stdio::piped()).spawn()?;
          let stdio = first.stdout().unwrap().try_into_stdio()?;
          let sorted = Command::new("sort").stdin(stdio).output().await?;
          assert_eq!(sorted.stdout, b"a\\nb\\n");
          """)
  @Returns("Result<Stdio, std::io::Error>")
  static RuneStruct tryIntoStdio(ChildReader self) {
    return BuiltinTypes.ok(new Stdio.From(self.stream()));
  }

  @RuneMethod(
      name = "try_into_stdio",
      doc = "The input of a process as the output of another one.",
      example =
          """
          use process::{Command, Stdio};
          let cat = Command::new("cat").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
          let stdio = cat.stdin().unwrap().try_into_stdio()?;
          let echo = Command::new("echo").arg("hello").stdout(stdio).spawn()?;
          echo.wait().await?;
          assert_eq!(cat.wait_with_output().await?.stdout, b"hello\\n");
          """)
  @Returns("Result<Stdio, std::io::Error>")
  static RuneStruct stdinIntoStdio(ChildStdin self) {
    return BuiltinTypes.ok(new Stdio.To(self.stream()));
  }

  private static RuneString text(byte[] content) throws IOException {
    if (Utf8.firstMalformed(content) >= 0) {
      throw new IOException("stream did not contain valid UTF-8");
    }
    return RuneString.ofUtf8(content);
  }

  private static byte[] bytes(Object contents) {
    return switch (contents) {
      case RuneString text -> text.toUtf8();
      case RuneBytes bytes -> bytes.toArray();
      default -> throw RuneError.expectedType(BuiltinTypes.STRING, contents);
    };
  }
}
