package dev.runevm.interpreter.nodes.access;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
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
    Object[] statics = context().statics(unit);
    Object value = statics[index];
    return value != null ? value : initialize(statics);
  }

  @TruffleBoundary
  private Object initialize(Object[] statics) {
    Static declaration = unit.unit().statics().get(index);
    if (declaration.constant().isEmpty()) {
      String what = "`" + declaration.path() + "` (slot " + index + ")";
      throw RuneError.of(ErrorKind.UNINITIALIZED_GLOBAL, what).at(this);
    }
    Object value =
        ConstantValues.create(unit.unit().constants().get(declaration.constant().getAsInt()));
    statics[index] = value;
    return value;
  }
}
