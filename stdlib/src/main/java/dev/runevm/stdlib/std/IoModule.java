package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.binding.Variadic;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.operator.Debug;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.language.capability.Capability;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output and standard error. */
@RuneModule(
    path = "std::io",
    doc =
        """
        Standard output and standard error. The functions take a string; the macros of the same
        names take a format as `format!` does. Writing needs the capability `output`, which every
        program has unless it was taken away.

        ```rune
        println("as it is");
        println!("{} and {:?}", 1, "a");
        eprintln!("for whoever looks at the errors");
        ```
        """,
    prelude = {"print", "println", "eprint", "eprintln", "dbg"})
@RuneType(name = "Error", doc = "Why reading or writing failed.", java = IoError.class)
final class IoModule {
  private static final RuneString LINE_END = RuneString.of("\n");

  private IoModule() {}

  @RuneFunction(
      doc = "Writes text to standard output. The macro `print!` formats as `format!` does.",
      example = "print(\"Hello, \");\nprint!(\"{}\", 1);",
      requires = Capability.OUTPUT)
  static void print(RuneContext context, RuneString text) {
    write(context.out(), text);
  }

  @RuneFunction(
      doc =
          "Writes text and a line end to standard output. The macro `println!` formats as `format!`"
              + " does.",
      example = "println(\"Hello\");\nprintln!(\"{} and {}\", 1, 2);",
      requires = Capability.OUTPUT)
  static void println(RuneContext context, RuneString text) {
    write(context.out(), RuneString.concat(text, LINE_END));
  }

  @RuneFunction(
      doc = "Writes text to standard error. The macro `eprint!` formats as `format!` does.",
      example = "eprint(\"careful\");\neprint!(\"{}\", 1);",
      requires = Capability.OUTPUT)
  static void eprint(RuneContext context, RuneString text) {
    write(context.err(), text);
  }

  @RuneFunction(
      doc =
          "Writes text and a line end to standard error. The macro `eprintln!` formats as `format!`"
              + " does.",
      example = "eprintln(\"careful\");\neprintln!(\"{}\", 1);",
      requires = Capability.OUTPUT)
  static void eprintln(RuneContext context, RuneString text) {
    write(context.err(), RuneString.concat(text, LINE_END));
  }

  @RuneFunction(
      doc = "Writes the debug form of each value on a line of its own. As a macro: `dbg!`.",
      example = "dbg!(1, \"a\");",
      requires = Capability.OUTPUT)
  static void dbg(RuneContext context, @Variadic Object[] values) {
    for (Object value : values) {
      write(context.out(), RuneString.of(Debug.of(context, value) + "\n"));
    }
  }

  @RuneMethod(
      doc = "What went wrong, and with which file.",
      example =
          """
          let error = fs::read_to_string("no-such-file").await.unwrap_err();
          assert_eq!(`${error}`, "No such file or directory (os error 2): no-such-file");
          """)
  static String displayFmt(IoError self) {
    return self.message();
  }

  @RuneMethod(
      doc = "The debug form.",
      example =
          """
          let error = fs::read_to_string("no-such-file").await.unwrap_err();
          assert!(format!("{:?}", error).starts_with("Error(\\"No such file"));
          """)
  static String debugFmt(IoError self) {
    return ErrorValues.debug(self);
  }

  private static void write(OutputStream stream, RuneString text) {
    try {
      stream.write(text.rawBytes(), 0, text.length());
    } catch (IOException e) {
      throw RuneError.panic("writing the output failed: " + e.getMessage());
    }
  }
}
