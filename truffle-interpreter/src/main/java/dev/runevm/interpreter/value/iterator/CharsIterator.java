package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneString;

/** An iterator over the chars of a string. */
public final class CharsIterator extends RuneIterator {
  private static final int LONGEST_CHAR = 4;

  private final RuneString text;
  private final int modifications;
  private int from;
  private int to;

  /** An iterator over all chars. */
  public CharsIterator(RuneString text) {
    super(BuiltinTypes.CHARS);
    this.text = text;
    this.modifications = text.modifications();
    this.to = text.length();
  }

  @Override
  public Object next(Caller caller) {
    Modifications.check(modifications, text.modifications(), BuiltinTypes.STRING);
    if (from >= to) {
      return END;
    }
    int point = text.codePointAt(from);
    from += RuneString.encodedLength(point);
    return CodePoint.of(point);
  }

  @Override
  public Object nextBack(Caller caller) {
    Modifications.check(modifications, text.modifications(), BuiltinTypes.STRING);
    if (from >= to) {
      return END;
    }
    to = text.previousBoundary(to);
    return CodePoint.of(text.codePointAt(to));
  }

  @Override
  public boolean isDoubleEnded() {
    return true;
  }

  @Override
  public long lowerBound() {
    return (to - from + LONGEST_CHAR - 1) / LONGEST_CHAR;
  }

  @Override
  public long upperBound() {
    return to - from;
  }
}
