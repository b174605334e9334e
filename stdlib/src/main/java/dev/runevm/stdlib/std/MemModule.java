package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.operator.Numbers;
import dev.runevm.interpreter.value.BuiltinTypes;

/** What a program knows of the memory of its values. */
@RuneModule(
    path = "std::mem",
    doc =
        """
        What a program knows of the memory of its values. Values that nobody holds any more are
        removed by themselves, so nothing here is needed to free memory. `drop` says that the
        program is done with a value, and `is_readable`, `is_writable` and `snapshot` tell whether
        it has said so; using such a value nevertheless is no error.

        ```rune
        let v = [1, 2];
        drop(v);
        assert!(!is_readable(v));
        assert!(!std::mem::snapshot(v)?.is_writable());
        ```
        """,
    prelude = "drop")
@RuneType(
    name = "Snapshot",
    doc = "How a shared value was held when `snapshot` was called.",
    java = Snapshot.class)
final class MemModule {
  private static final String USE = "use std::mem::snapshot;\n";

  private MemModule() {}

  @RuneFunction(
      doc =
          "Says that the program is done with a value: `is_readable` is false for it from then on."
              + " What the value holds stays as it is; values such as numbers, which are copied,"
              + " are not affected.",
      example =
          """
          let inner = [1];
          let outer = [inner];
          drop(outer);
          assert!(!is_readable(outer));
          assert!(is_readable(inner));
          """)
  static void drop(RuneContext context, Object value) {
    Relinquished.add(context, value);
  }

  @RuneFunction(
      doc =
          "How a value is held: `Some` of a snapshot, or `None` for values that are copied, such"
              + " as numbers.",
      example =
          USE
              + "assert!(snapshot(42).is_none());\n"
              + "let v = [1];\n"
              + "assert!(snapshot(v)?.is_readable());\n"
              + "drop(v);\n"
              + "assert!(!snapshot(v)?.is_readable());")
  @Returns("Option<Snapshot>")
  static Object snapshot(RuneContext context, Object value) {
    return Numbers.isInline(value)
        ? BuiltinTypes.none()
        : BuiltinTypes.some(new Snapshot(Relinquished.contains(context, value)));
  }

  @Unsigned
  @RuneMethod(
      doc = "How many hold the value so that it cannot be changed; always 0, as nobody can.",
      example = USE + "assert_eq!(snapshot([1])?.shared(), 0);")
  static long shared(Snapshot self) {
    return 0;
  }

  @RuneMethod(
      doc = "Whether nobody else may hold the value, which is so after `drop`.",
      example =
          USE
              + "let v = [1];\n"
              + "assert!(!snapshot(v)?.is_exclusive());\n"
              + "drop(v);\n"
              + "assert!(snapshot(v)?.is_exclusive());")
  static boolean isExclusive(Snapshot self) {
    return self.relinquished();
  }

  @RuneMethod(
      doc = "What `is_readable` said of the value.",
      example = USE + "assert!(snapshot([1])?.is_readable());")
  static boolean isReadable(Snapshot self) {
    return !self.relinquished();
  }

  @RuneMethod(
      doc = "What `is_writable` said of the value.",
      example = USE + "assert!(snapshot([1])?.is_writable());")
  static boolean isWritable(Snapshot self) {
    return !self.relinquished();
  }

  @RuneMethod(
      doc = "The snapshot in eight chars: `M` if the value was given up, and how many share it.",
      example = USE + "let s = snapshot([1])?;\nassert_eq!(format!(\"{s}\"), \"--000000\");")
  static String displayFmt(Snapshot self) {
    return self.text();
  }

  @RuneMethod(
      doc = "The debug form.",
      example =
          USE + "let s = snapshot([1])?;\nassert_eq!(format!(\"{s:?}\"), \"Snapshot(--000000)\");")
  static String debugFmt(Snapshot self) {
    return "Snapshot(" + self.text() + ")";
  }
}
