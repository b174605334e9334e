package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.operator.Iteration;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneRange;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.iterator.CharsIterator;

/** Functions that make and change strings a part at a time. */
@RunePart(of = StringModule.class, type = "String")
final class StringEditing {
  private StringEditing() {}

  @RuneFunction(
      doc = "A new string of the chars and strings that anything gives that can be iterated over.",
      example = "assert_eq!(String::from_iter([\"ab\", 'c']), \"abc\");")
  static RuneString fromIter(RuneContext context, Object parts) {
    return Collecting.string(context, Iteration.iterator(context, parts));
  }

  @RuneMethod(
      doc = "Adds the chars and strings that anything gives that can be iterated over.",
      example = "let s = \"a\";\ns.extend(['b', \"cd\"]);\nassert_eq!(s, \"abcd\");")
  static void extend(RuneContext context, RuneString self, Object parts) {
    self.append(fromIter(context, parts));
  }

  @RuneMethod(
      doc =
          "Cuts it at a position in bytes and gives the text from there on. A position within a"
              + " char or beyond the end is a panic.",
      example = "let s = \"abc\";\nassert_eq!(s.split_off(1), \"bc\");\nassert_eq!(s, \"a\");")
  static RuneString splitOff(RuneString self, @Unsigned long index) {
    int position = StringModule.boundary(self, index);
    RuneString tail = self.slice(position, self.length());
    self.truncate(position);
    return tail;
  }

  @RuneMethod(
      doc =
          "Removes a part, given by a range of bytes, and gives an iterator over its chars. A bound"
              + " within a char or beyond the end is a panic.",
      example =
          "let s = \"abcd\";\nassert_eq!(s.drain(1..3).collect::<String>(), \"bc\");\n"
              + "assert_eq!(s, \"ad\");")
  static RuneIterator drain(RuneString self, RuneRange range) {
    return new CharsIterator(replacePart(self, range, RuneString.create()));
  }

  @RuneMethod(
      doc =
          "Replaces a part, given by a range of bytes. A bound within a char or beyond the end is a"
              + " panic.",
      example = "let s = \"abcd\";\ns.replace_range(1..3, \"-\");\nassert_eq!(s, \"a-d\");")
  static void replaceRange(RuneString self, RuneRange range, RuneString text) {
    replacePart(self, range, text.copy());
  }

  /** The part that was there before. */
  private static RuneString replacePart(RuneString self, RuneRange range, RuneString text) {
    IndexRange part = IndexRange.of(range, self.length());
    if (part.from() > part.to()) {
      throw RuneError.panic("the range of the part ends before it starts");
    }
    int from = StringModule.boundary(self, part.from());
    int to = StringModule.boundary(self, part.to());
    RuneString removed = self.slice(from, to);
    RuneString tail = self.slice(to, self.length());
    self.truncate(from);
    self.append(text);
    self.append(tail);
    return removed;
  }
}
