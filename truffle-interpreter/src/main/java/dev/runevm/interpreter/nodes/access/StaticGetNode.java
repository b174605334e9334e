package dev.runevm.interpreter.nodes.access;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.unit.ConstantValues;
import dev.runevm.interpreter.unit.LoadedUnit;
import dev.runevm.language.unit.Static;

/** The value of a static, which gets its start value when it is read for the first time. */
public final class StaticGetNode extends Expression {
  private final LoadedUnit unit;
  private final int index;

  /** Reads this static. */
  public StaticGetNode(LoadedUnit unit, int index) {
    this.unit = unit;
    this.index = index;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    Object value = context().statics(unit)[index];
    return value != null ? value : initialize();
  }

  private Object initialize() {
    try {
      return initialize(context(), unit, index);
    } catch (RuneError error) {
      throw error.at(this);
    }
  }

  /**
   * Gives a static that has no value yet its start value.
   *
   * @throws RuneError if it has none
   */
  @TruffleBoundary
  public static Object initialize(RuneContext context, LoadedUnit unit, int index) {
    Static declaration = unit.unit().statics().get(index);
    if (declaration.constant().isEmpty()) {
      String what = "`" + declaration.path() + "` (slot " + index + ")";
      throw RuneError.of(ErrorKind.UNINITIALIZED_GLOBAL, what);
    }
    Object value =
        ConstantValues.create(unit.unit().constants().get(declaration.constant().getAsInt()));
    context.statics(unit)[index] = value;
    return value;
  }
}
