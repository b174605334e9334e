package dev.runevm.interpreter.value;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import java.util.Collections;
import java.util.List;

/** Makes instances of a tuple struct or variant when it is called. */
public final class ConstructorCode extends FunctionCode {
  private final Constructor constructor;
  private volatile CallTarget target;

  /** The code of this constructor. */
  public ConstructorCode(Constructor constructor) {
    super(constructor.fieldCount());
    this.constructor = constructor;
  }

  /** What is constructed. */
  public Constructor constructor() {
    return constructor;
  }

  @Override
  public Kind kind() {
    return Kind.CONSTRUCTOR;
  }

  @Override
  public String name() {
    return constructor.path();
  }

  @Override
  public List<String> parameterNames() {
    return Collections.nCopies(constructor.fieldCount(), "");
  }

  @Override
  public CallTarget callTarget() {
    CallTarget result = target;
    if (result == null) {
      result = new ConstructorRoot(constructor).getCallTarget();
      target = result;
    }
    return result;
  }

  /** Takes exactly the fields as its arguments; callers have checked their number. */
  private static final class ConstructorRoot extends RootNode {
    private final Constructor constructor;

    ConstructorRoot(Constructor constructor) {
      super(null);
      this.constructor = constructor;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return constructor.create(frame.getArguments().clone());
    }

    @Override
    public String getName() {
      return constructor.path();
    }
  }
}
