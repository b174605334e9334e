package dev.runevm.stdlib.process;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.coroutine.RuneFuture;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.UnsignedLong;
import dev.runevm.stdlib.host.Blocking;
import java.util.Optional;
import java.util.OptionalLong;

/** The methods of {@code Child}. */
@RunePart(of = ProcessModule.class, type = "Child")
final class ChildFunctions {
  private ChildFunctions() {}

  @RuneMethod(
      doc = "The program's end of its stdin, if that is a pipe and was not taken before.",
      example =
          """
          use process::{Command, Stdio};
          let child = Command::new("true").stdin(Stdio::piped()).spawn()?;
          assert!(child.stdin().is_some());
          assert!(child.stdin().is_none());
          child.wait().await?;
          """)
  static Optional<ChildStdin> stdin(Child self) {
    return self.takeStdin();
  }

  @RuneMethod(
      doc = "The program's end of its stdout, if that is a pipe and was not taken before.",
      example =
          """
          use process::{Command, Stdio};
          let child = Command::new("true").stdout(Stdio::piped()).spawn()?;
          assert!(child.stdout().is_some());
          assert!(child.stdout().is_none());
          child.wait().await?;
          """)
  static Optional<ChildStdout> stdout(Child self) {
    return self.takeStdout();
  }

  @RuneMethod(
      doc = "The program's end of its stderr, if that is a pipe and was not taken before.",
      example =
          """
          use process::{Command, Stdio};
          let child = Command::new("true").stderr(Stdio::piped()).spawn()?;
          assert!(child.stderr().is_some());
          assert!(child.stderr().is_none());
          child.wait().await?;
          """)
  static Optional<ChildStderr> stderr(Child self) {
    return self.takeStderr();
  }

  @RuneMethod(
      doc = "Its number, or `None` when it has ended.",
      example =
          """
          use process::Command;
          let child = Command::new("sleep").arg("60").spawn()?;
          assert!(child.id().is_some());
          child.kill().await?;
          assert!(child.id().is_none());
          """)
  @Returns("Option<u64>")
  static RuneStruct id(Child self) {
    OptionalLong id = self.id();
    return id.isPresent()
        ? BuiltinTypes.some(UnsignedLong.of(id.getAsLong()))
        : BuiltinTypes.none();
  }

  @RuneMethod(
      doc = "Kills it without waiting for its end.",
      example =
          """
          use process::Command;
          let child = Command::new("sleep").arg("60").spawn()?;
          child.start_kill()?;
          assert!(!child.wait().await?.success());
          """)
  @Returns("Result<(), std::io::Error>")
  static RuneStruct startKill(Child self) {
    self.kill();
    return BuiltinTypes.ok(RuneTuple.UNIT);
  }

  @RuneMethod(
      doc = "Kills it and waits for its end.",
      example =
          """
          use process::Command;
          let child = Command::new("sleep").arg("60").spawn()?;
          child.kill().await?;
          assert_eq!(child.wait().await?.code(), None);
          """)
  @Returns("std::future::Future<Result<(), std::io::Error>>")
  static RuneFuture kill(RuneContext context, Child self) {
    return Blocking.result(
        context,
        () -> {
          self.kill();
          self.await(Optional.empty());
          return RuneTuple.UNIT;
        });
  }

  @RuneMethod(
      name = "wait",
      doc =
          "Waits for its end. If its standard input is a pipe that was not taken, it is closed"
              + " first.",
      example =
          """
          use process::Command;
          let child = Command::new("true").spawn()?;
          assert!(child.wait().await?.success());
          """)
  @Returns("std::future::Future<Result<ExitStatus, std::io::Error>>")
  static RuneFuture await(RuneContext context, Child self) {
    Optional<ChildStdin> input = self.takeStdin();
    return Blocking.result(context, () -> self.await(input));
  }

  @RuneMethod(
      doc =
          "Waits for its end and reads what it writes to pipes that were not taken, at most 64 MiB"
              + " each.",
      example =
          """
          use process::{Command, Stdio};
          let child = Command::new("cat").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
          let stdin = child.stdin().unwrap();
          stdin.write_all("hello").await?;
          stdin.close().await?;
          assert_eq!(child.wait_with_output().await?.stdout, b"hello");
          """)
  @Returns("std::future::Future<Result<Output, std::io::Error>>")
  static RuneFuture waitWithOutput(RuneContext context, Child self) {
    Optional<ChildStdin> input = self.takeStdin();
    Optional<ChildStdout> output = self.takeStdout();
    Optional<ChildStderr> error = self.takeStderr();
    return Blocking.result(context, () -> self.awaitOutput(input, output, error));
  }
}
