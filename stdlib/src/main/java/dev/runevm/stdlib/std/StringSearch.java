package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.operator.Iteration;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.interpreter.value.UnsignedLong;
import dev.runevm.interpreter.value.iterator.CharsIterator;
import dev.runevm.stdlib.std.TextPattern.Match;

/** Methods of strings that search and split. A pattern is a string, a char or a function. */
@RunePart(of = StringModule.class, type = "String")
final class StringSearch {
  private StringSearch() {}

  @RuneMethod(
      doc = "Whether it begins with a pattern: a string, a char or a function that tests a char.",
      example = "assert!(\"abc\".starts_with(\"ab\"));\nassert!(\"abc\".starts_with('a'));")
  static boolean startsWith(RuneContext context, RuneString self, Object pattern) {
    return TextPattern.of(pattern).endOfMatch(context, self, 0) >= 0;
  }

  @RuneMethod(
      doc = "Whether it ends with a pattern.",
      example = "assert!(\"abc\".ends_with(\"bc\"));")
  static boolean endsWith(RuneContext context, RuneString self, Object pattern) {
    return TextPattern.of(pattern).startOfMatch(context, self, self.length()) >= 0;
  }

  @RuneMethod(
      doc = "Whether a pattern occurs in it.",
      example = "assert!(\"abc\".contains(\"b\"));\nassert!(\"a1\".contains(|c| c.is_numeric()));")
  static boolean contains(RuneContext context, RuneString self, Object pattern) {
    return TextPattern.of(pattern).find(context, self, 0) != null;
  }

  @RuneMethod(
      doc = "Where a pattern occurs first, in bytes.",
      example =
          "assert_eq!(\"abcb\".find(\"b\"), Some(1u64));\nassert_eq!(\"abc\".find('x'), None);")
  @Returns("Option<u64>")
  static Object find(RuneContext context, RuneString self, Object pattern) {
    return position(TextPattern.of(pattern).find(context, self, 0));
  }

  @RuneMethod(
      doc = "Where a pattern occurs last, in bytes.",
      example = "assert_eq!(\"abcb\".rfind(\"b\"), Some(3u64));")
  @Returns("Option<u64>")
  static Object rfind(RuneContext context, RuneString self, Object pattern) {
    return position(TextPattern.of(pattern).findLast(context, self, self.length()));
  }

  private static Object position(Match match) {
    return match == null ? BuiltinTypes.none() : BuiltinTypes.some(UnsignedLong.of(match.start()));
  }

  @RuneMethod(
      doc = "The rest after a prefix, or `None` if it does not begin with it.",
      example = "assert_eq!(\"a=b\".strip_prefix(\"a=\"), Some(\"b\"));")
  @Returns("Option<String>")
  static Object stripPrefix(RuneContext context, RuneString self, Object prefix) {
    int end = TextPattern.of(prefix).endOfMatch(context, self, 0);
    return end < 0 ? BuiltinTypes.none() : BuiltinTypes.some(self.slice(end, self.length()));
  }

  @RuneMethod(
      doc = "The rest before a suffix, or `None` if it does not end with it.",
      example = "assert_eq!(\"a.rn\".strip_suffix(\".rn\"), Some(\"a\"));")
  @Returns("Option<String>")
  static Object stripSuffix(RuneContext context, RuneString self, Object suffix) {
    int start = TextPattern.of(suffix).startOfMatch(context, self, self.length());
    return start < 0 ? BuiltinTypes.none() : BuiltinTypes.some(self.slice(0, start));
  }

  @RuneMethod(
      doc = "An iterator over the parts between the matches of a pattern.",
      example =
          "assert_eq!(\"a,b,,c\".split(\",\").collect::<Vec>(), [\"a\", \"b\", \"\", \"c\"]);")
  static RuneIterator split(RuneString self, Object pattern) {
    return new SplitIterator(self, TextPattern.of(pattern));
  }

  @RuneMethod(
      doc = "As `split`.",
      example = "assert_eq!(\"a b\".split_str(\" \").collect::<Vec>(), [\"a\", \"b\"]);",
      deprecated = "use `String::split` instead")
  static RuneIterator splitStr(RuneString self, Object pattern) {
    return new SplitIterator(self, TextPattern.of(pattern));
  }

  @RuneMethod(
      doc = "The parts before and after the first match of a pattern, if there is one.",
      example = "assert_eq!(\"a=b=c\".split_once(\"=\"), Some((\"a\", \"b=c\")));")
  @Returns("Option<(String, String)>")
  static Object splitOnce(RuneContext context, RuneString self, Object pattern) {
    return around(self, TextPattern.of(pattern).find(context, self, 0));
  }

  @RuneMethod(
      doc = "The parts before and after the last match of a pattern, if there is one.",
      example = "assert_eq!(\"a=b=c\".rsplit_once(\"=\"), Some((\"a=b\", \"c\")));")
  @Returns("Option<(String, String)>")
  static Object rsplitOnce(RuneContext context, RuneString self, Object pattern) {
    return around(self, TextPattern.of(pattern).findLast(context, self, self.length()));
  }

  private static Object around(RuneString text, Match match) {
    return match == null
        ? BuiltinTypes.none()
        : BuiltinTypes.some(
            RuneTuple.of(text.slice(0, match.start()), text.slice(match.end(), text.length())));
  }

  @RuneMethod(
      doc = "An iterator over the matches of a pattern that do not overlap.",
      example =
          "assert_eq!(\"a1b2\".matches(|c| c.is_numeric()).collect::<Vec>(), [\"1\", \"2\"]);")
  static RuneIterator matches(RuneContext context, RuneString self, Object pattern) {
    TextPattern wanted = TextPattern.of(pattern);
    RuneVec found = RuneVec.create();
    Match match = wanted.find(context, self, 0);
    while (match != null) {
      found.push(self.slice(match.start(), match.end()));
      match = wanted.find(context, self, match.next(self));
    }
    return Iteration.iterator(context, found);
  }

  @RuneMethod(
      doc = "An iterator over the lines, without their ends.",
      example = "assert_eq!(\"a\\r\\nb\\n\".lines().collect::<Vec>(), [\"a\", \"b\"]);")
  static RuneIterator lines(RuneContext context, RuneString self) {
    RuneVec lines = RuneVec.create();
    int start = 0;
    for (int i = 0; i < self.length(); i++) {
      if (self.byteAt(i) == '\n') {
        boolean carriageReturn = i > start && self.byteAt(i - 1) == '\r';
        lines.push(self.slice(start, carriageReturn ? i - 1 : i));
        start = i + 1;
      }
    }
    if (start < self.length()) {
      lines.push(self.slice(start, self.length()));
    }
    return Iteration.iterator(context, lines);
  }

  @RuneMethod(
      doc = "An iterator over the words: what is between white space.",
      example = "assert_eq!(\" a  b \".split_whitespace().collect::<Vec>(), [\"a\", \"b\"]);")
  static RuneIterator splitWhitespace(RuneContext context, RuneString self) {
    RuneVec words = RuneVec.create();
    int start = -1;
    for (int i = 0; i < self.length(); ) {
      int codePoint = self.codePointAt(i);
      if (WhiteSpace.contains(codePoint)) {
        if (start >= 0) {
          words.push(self.slice(start, i));
        }
        start = -1;
      } else if (start < 0) {
        start = i;
      }
      i += RuneString.encodedLength(codePoint);
    }
    if (start >= 0) {
      words.push(self.slice(start, self.length()));
    }
    return Iteration.iterator(context, words);
  }

  @RuneMethod(
      doc = "An iterator over the chars; the string must not change its length meanwhile.",
      example = "assert_eq!(\"äb\".chars().collect::<Vec>(), ['ä', 'b']);")
  static RuneIterator chars(RuneString self) {
    return new CharsIterator(self);
  }

  @RuneMethod(
      doc = "An iterator over tuples of the position in bytes and the char.",
      example = "assert_eq!(\"äb\".char_indices().collect::<Vec>(), [(0u64, 'ä'), (2u64, 'b')]);")
  static RuneIterator charIndices(RuneContext context, RuneString self) {
    RuneVec pairs = RuneVec.create();
    for (int i = 0; i < self.length(); ) {
      int codePoint = self.codePointAt(i);
      pairs.push(RuneTuple.of(UnsignedLong.of(i), CodePoint.of(codePoint)));
      i += RuneString.encodedLength(codePoint);
    }
    return Iteration.iterator(context, pairs);
  }

  @RuneMethod(
      doc = "An iterator over the bytes.",
      example = "assert_eq!(\"ab\".bytes().collect::<Vec>(), [97u64, 98u64]);")
  static RuneIterator bytes(RuneContext context, RuneString self) {
    RuneVec bytes = RuneVec.create();
    for (int i = 0; i < self.length(); i++) {
      bytes.push(UnsignedLong.of(self.byteAt(i)));
    }
    return Iteration.iterator(context, bytes);
  }
}
