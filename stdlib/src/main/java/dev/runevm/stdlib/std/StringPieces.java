package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.operator.Iteration;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.interpreter.value.UnsignedLong;
import dev.runevm.stdlib.std.TextPattern.Match;

/** More methods that take strings apart: with a limit, from the end, with the separators. */
@RunePart(of = StringModule.class, type = "String")
final class StringPieces {
  private StringPieces() {}

  @RuneMethod(
      doc = "As `split`, but at most so many parts: the last is the rest.",
      example = "assert_eq!(\"a,b,c\".splitn(2, \",\").collect::<Vec>(), [\"a\", \"b,c\"]);")
  static RuneIterator splitn(
      RuneContext context, RuneString self, @Unsigned long count, Object pattern) {
    TextPattern wanted = TextPattern.of(pattern);
    RuneVec parts = RuneVec.create();
    int start = 0;
    long rest = count;
    Match match = wanted.find(context, self, 0);
    while (rest != 0 && rest != 1 && match != null) {
      parts.push(self.slice(start, match.start()));
      start = match.end();
      rest--;
      match = wanted.find(context, self, match.next(self));
    }
    if (count != 0) {
      parts.push(self.slice(start, self.length()));
    }
    return Iteration.iterator(context, parts);
  }

  @RuneMethod(
      doc = "As `split`, from the end.",
      example = "assert_eq!(\"a,b,c\".rsplit(\",\").collect::<Vec>(), [\"c\", \"b\", \"a\"]);")
  static RuneIterator rsplit(RuneContext context, RuneString self, Object pattern) {
    return rsplitn(context, self, -1L, pattern);
  }

  @RuneMethod(
      doc = "As `rsplit`, but at most so many parts: the last is the rest.",
      example = "assert_eq!(\"a,b,c\".rsplitn(2, \",\").collect::<Vec>(), [\"c\", \"a,b\"]);")
  static RuneIterator rsplitn(
      RuneContext context, RuneString self, @Unsigned long count, Object pattern) {
    TextPattern wanted = TextPattern.of(pattern);
    RuneVec parts = RuneVec.create();
    int end = self.length();
    int search = end;
    for (long rest = count; rest != 0 && rest != 1 && search >= 0; rest--) {
      Match match = wanted.findLast(context, self, search);
      if (match == null) {
        break;
      }
      parts.push(self.slice(match.end(), end));
      end = match.start();
      search = match.previous(self);
    }
    if (count != 0) {
      parts.push(self.slice(0, end));
    }
    return Iteration.iterator(context, parts);
  }

  @RuneMethod(
      doc = "As `split`, without an empty part at the end: the pattern ends the parts.",
      example = "assert_eq!(\"a;b;\".split_terminator(\";\").collect::<Vec>(), [\"a\", \"b\"]);")
  static RuneIterator splitTerminator(RuneContext context, RuneString self, Object pattern) {
    RuneVec parts = Collecting.vec(context, new SplitIterator(self, TextPattern.of(pattern)));
    if (((RuneString) parts.get(parts.size() - 1)).isEmpty()) {
      parts.truncate(parts.size() - 1);
    }
    return Iteration.iterator(context, parts);
  }

  @RuneMethod(
      doc = "As `split_terminator`, with each match of the pattern at the end of its part.",
      example =
          "assert_eq!(\"a;b;c\".split_inclusive(\";\").collect::<Vec>(), [\"a;\", \"b;\", \"c\"]);")
  static RuneIterator splitInclusive(RuneContext context, RuneString self, Object pattern) {
    TextPattern wanted = TextPattern.of(pattern);
    RuneVec parts = RuneVec.create();
    int start = 0;
    Match match = wanted.find(context, self, 0);
    while (match != null) {
      parts.push(self.slice(start, match.end()));
      start = match.end();
      match =
          match.next(self) > self.length() ? null : wanted.find(context, self, match.next(self));
    }
    if (start < self.length()) {
      parts.push(self.slice(start, self.length()));
    }
    return Iteration.iterator(context, parts);
  }

  @RuneMethod(
      doc =
          "The text before a position in bytes and the text from there on. A position within a char"
              + " or beyond the end is a panic.",
      example = "assert_eq!(\"abc\".split_at(1), (\"a\", \"bc\"));")
  @Returns("(String, String)")
  static Object splitAt(RuneString self, @Unsigned long index) {
    int position = StringModule.boundary(self, index);
    return RuneTuple.of(self.slice(0, position), self.slice(position, self.length()));
  }

  @RuneMethod(
      doc = "An iterator over tuples of the position of a match of a pattern and the match.",
      example =
          "assert_eq!(\"a1b2\".match_indices(char::is_numeric).collect::<Vec>(), [(1u64, \"1\"),"
              + " (3u64, \"2\")]);")
  static RuneIterator matchIndices(RuneContext context, RuneString self, Object pattern) {
    TextPattern wanted = TextPattern.of(pattern);
    RuneVec found = RuneVec.create();
    Match match = wanted.find(context, self, 0);
    while (match != null) {
      RuneString text = self.slice(match.start(), match.end());
      found.push(RuneTuple.of(UnsignedLong.of(match.start()), text));
      match =
          match.next(self) > self.length() ? null : wanted.find(context, self, match.next(self));
    }
    return Iteration.iterator(context, found);
  }
}
