package dev.runevm.interpreter.unit;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.NativeFunction;
import dev.runevm.interpreter.value.FunctionCode;
import dev.runevm.language.library.LibraryItem;
import dev.runevm.language.unit.Constant;
import java.util.List;

/** A native function as the code of function values and methods. */
public final class NativeCode extends FunctionCode {
  private final NativeFunction function;
  private final List<String> parameterNames;
  private volatile CallTarget target;

  NativeCode(NativeFunction function) {
    super(function.variadic() ? VARIADIC : function.parameters().size());
    this.function = function;
    this.parameterNames = function.parameters().stream().map(LibraryItem.Parameter::name).toList();
  }

  /** What is called. */
  public NativeFunction function() {
    return function;
  }

  @Override
  public Kind kind() {
    return Kind.NATIVE;
  }

  @Override
  public String name() {
    return function.path();
  }

  @Override
  public List<String> parameterNames() {
    return parameterNames;
  }

  @Override
  public int defaults() {
    int count = 0;
    for (LibraryItem.Parameter parameter : function.parameters()) {
      count += parameter.fallback().isPresent() ? 1 : 0;
    }
    return count;
  }

  /** The default of a parameter, or null. */
  Constant defaultOf(int parameter) {
    return function.parameters().get(parameter).fallback().orElse(null);
  }

  @Override
  public CallTarget callTarget() {
    CallTarget result = target;
    if (result == null) {
      result = new NativeRoot(function).getCallTarget();
      target = result;
    }
    return result;
  }

  /** Takes complete arguments and nothing else. */
  private static final class NativeRoot extends RootNode {
    private final NativeFunction function;

    NativeRoot(NativeFunction function) {
      super(null);
      this.function = function;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return function.call(RuneContext.get(this), frame.getArguments());
    }

    @Override
    public String getName() {
      return function.path();
    }
  }
}
