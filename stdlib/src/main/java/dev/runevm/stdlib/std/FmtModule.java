package dev.runevm.stdlib.std;

import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneMacro;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneFormatter;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneTuple;

/** The text of values. */
@RuneModule(
    path = "std::fmt",
    doc =
        """
        Values as text. `format!`, `println!` and the others take a text with values in it: `{}`
        shows a value for people, `{:?}` for programmers. After the colon may stand
        `[[fill]align][sign][0][width][.precision][kind]`: align is `<`, `^` or `>`, kind is `?`,
        `x`, `X` or `b`. A type of the program says how it is shown with methods `display_fmt` and
        `debug_fmt`, which get a `Formatter`.

        ```rune
        let name = "pi";
        assert_eq!(format!("{name} is {:.2}", 3.14159), "pi is 3.14");
        assert_eq!(format!("{:>4}|{:<4}|{:^3}|{:05}", "a", "b", "c", -42), "   a|b   | c |-0042");
        assert_eq!(format!("{:?} {:x}", ["a"], 255), "[\\"a\\"] ff");
        ```
        """,
    prelude = {"format", "write", "writeln"})
@RuneType(
    name = "Formatter",
    doc = "Where a method `display_fmt` or `debug_fmt` writes its text.",
    java = RuneFormatter.class)
@RuneType(name = "Format", doc = "A value with a format; part of a template.")
@RuneType(name = "Error", doc = "Why a value could not be formatted.", java = FormatError.class)
@RuneMacro(
    name = "format",
    doc =
        "A string made of a text with values in it: `{}` is the next argument, `{0}` one by"
            + " position, `{name}` one by name or a variable; after a colon follow alignment,"
            + " width, precision and kind, as in `{:>8.2}` and `{:?}`.",
    example = "let n = 3;\nassert_eq!(format!(\"{n} {:?} {:>3}\", \"a\", 1), \"3 \\\"a\\\"   1\");")
@RuneMacro(
    name = "write",
    doc = "Adds formatted text to a string or formatter.",
    example = "let s = \"a\";\nwrite!(s, \"{}\", 1);\nassert_eq!(s, \"a1\");")
@RuneMacro(
    name = "writeln",
    doc = "Adds formatted text and a line end to a string or formatter.",
    example = "let s = \"a\";\nwriteln!(s, \"{}\", 1);\nassert_eq!(s, \"a1\\n\");")
final class FmtModule {
  private FmtModule() {}

  @RuneMethod(
      doc = "Adds text; gives `Ok(())`.",
      example =
          """
          struct Celsius { degrees }
          impl Celsius {
              fn display_fmt(self, f) {
                  f.write_str(self.degrees.to_string())?;
                  f.write_str(" °C")
              }
          }
          assert_eq!(format!("{}", Celsius { degrees: 20 }), "20 °C");
          """)
  @Returns("Result<(), Error>")
  static Object writeStr(RuneFormatter self, RuneString text) {
    self.write(text);
    return BuiltinTypes.ok(RuneTuple.UNIT);
  }

  @RuneMethod(
      doc = "The message.",
      noExample = "no function gives this error; it is there for programs that name the type")
  static String displayFmt(FormatError self) {
    return self.message();
  }
}
