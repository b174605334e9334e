package dev.runevm.interpreter.jvm.analysis;

import dev.runevm.interpreter.unit.ScriptCode;
import java.util.Arrays;

/** What kinds of values the functions of a {@link Chain} take and give. */
public final class ChainKinds {
  private final ScriptCode code;
  private final ReturnKinds returnKinds;

  /** For the chains of a function. */
  public ChainKinds(ScriptCode code, ReturnKinds returnKinds) {
    this.code = code;
    this.returnKinds = returnKinds;
  }

  /** What a function gives for arguments of these kinds. */
  public Kind result(Chain.Stage stage, Kind... arguments) {
    return returnKinds.of(stage.function(), of(stage, arguments));
  }

  /** Whether all filters give a bool, whatever the elements of the source are. */
  public boolean filtersAreTests(Chain chain) {
    return after(chain, Kind.LONG) != null && after(chain, Kind.OBJECT) != null;
  }

  /** What elements of a kind have become at the end; null if a filter may not give a bool. */
  public Kind after(Chain chain, Kind element) {
    Kind kind = element;
    for (Chain.Stage stage : chain.stages()) {
      Kind result = result(stage, kind);
      if (!Chain.isFilter(code, stage)) {
        kind = result;
      } else if (result != Kind.BOOLEAN) {
        return null;
      }
    }
    return kind;
  }

  /** The kinds of the captures of a function and of its arguments. */
  public static Kind[] of(Chain.Stage stage, Kind... arguments) {
    Kind[] captures = KindInference.argumentKinds(stage.captures());
    Kind[] all = Arrays.copyOf(captures, captures.length + arguments.length);
    for (int i = 0; i < arguments.length; i++) {
      boolean typed = arguments[i] == Kind.LONG || arguments[i] == Kind.DOUBLE;
      all[captures.length + i] = typed ? arguments[i] : Kind.OBJECT;
    }
    return all;
  }
}
