package dev.runevm.stdlib.std;

import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneString;

/** An iterator over the parts of a string between the places where a pattern matches. */
final class SplitIterator extends RuneIterator {
  private final RuneString text;
  private final TextPattern pattern;
  private final int modifications;
  private int from;
  private int search;
  private boolean done;

  SplitIterator(RuneString text, TextPattern pattern) {
    super(BuiltinTypes.SPLIT);
    this.text = text;
    this.pattern = pattern;
    this.modifications = text.modifications();
  }

  @Override
  public Object next(Caller caller) {
    if (done) {
      return END;
    }
    if (text.modifications() != modifications) {
      throw RuneError.of(ErrorKind.MODIFIED_WHILE_ITERATING, "String");
    }
    TextPattern.Match match =
        search > text.length() ? null : pattern.find(caller.context(), text, search);
    if (match == null) {
      done = true;
      return text.slice(from, text.length());
    }
    RuneString part = text.slice(from, match.start());
    from = match.end();
    search = match.next(text);
    return part;
  }

  @Override
  public long lowerBound() {
    return done ? 0 : 1;
  }
}
