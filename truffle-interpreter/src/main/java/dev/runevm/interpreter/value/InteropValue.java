package dev.runevm.interpreter.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.utilities.TriState;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.RuneLanguage;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.operator.Debug;

/**
 * What every value answers to other languages and to the embedder: its language, its type as its
 * meta object, its debug form as its display string, and who it is. Native values should extend it.
 */
@ExportLibrary(InteropLibrary.class)
public abstract class InteropValue implements RuneValue {
  /** A value that other languages can see. */
  protected InteropValue() {}

  @ExportMessage
  final boolean hasLanguage() {
    return true;
  }

  @ExportMessage
  final Class<? extends TruffleLanguage<?>> getLanguage() {
    return RuneLanguage.class;
  }

  @ExportMessage
  final boolean hasMetaObject() {
    return true;
  }

  @ExportMessage
  final Object getMetaObject() {
    return type();
  }

  /** Overridden by texts, which show themselves without quotes unless they are within something. */
  @ExportMessage
  @TruffleBoundary
  Object toDisplayString(boolean allowSideEffects) {
    try {
      return Debug.of(allowSideEffects ? RuneContext.get(null) : null, this);
    } catch (RuneError tooDeep) {
      return "<" + type().displayPath() + ">";
    }
  }

  /** Whether it is the same as another; overridden by values that are only what they hold. */
  @ExportMessage
  @TruffleBoundary
  TriState isIdenticalOrUndefined(Object other) {
    return other instanceof RuneValue ? TriState.valueOf(this == other) : TriState.UNDEFINED;
  }

  /** Fits {@link #isIdenticalOrUndefined}. */
  @ExportMessage
  @TruffleBoundary
  int identityHashCode() {
    return System.identityHashCode(this);
  }
}
