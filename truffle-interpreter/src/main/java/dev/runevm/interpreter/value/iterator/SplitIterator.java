package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.operator.TextPattern;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneString;

/** An iterator over the parts of a string between the places where a pattern matches. */
public final class SplitIterator extends RuneIterator {
  private final RuneString text;
  private final TextPattern pattern;
  private final int modifications;
  private int from;
  private int search;
  private boolean done;

  /** An iterator over the parts. */
  public SplitIterator(RuneString text, TextPattern pattern) {
    super(BuiltinTypes.SPLIT);
    this.text = text;
    this.pattern = pattern;
    this.modifications = text.modifications();
  }

  @Override
  public Object next(RuneContext context) {
    if (done) {
      return END;
    }
    Modifications.check(modifications, text.modifications(), BuiltinTypes.STRING);
    TextPattern.Match match =
        search > text.length() ? null : pattern.find(context, text, search);
    if (match == null) {
      done = true;
      return text.slice(from, text.length());
    }
    RuneString part = text.slice(from, match.start());
    from = match.end();
    // After an empty match the search goes on after the next char, to make progress.
    search = match.end() > match.start() ? match.end() : afterChar(match.end());
    return part;
  }

  private int afterChar(int index) {
    return index < text.length()
        ? index + RuneString.encodedLength(text.codePointAt(index))
        : index + 1;
  }

  @Override
  public long lowerBound() {
    return done ? 0 : 1;
  }
}
