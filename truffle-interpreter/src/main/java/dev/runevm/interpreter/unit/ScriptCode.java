package dev.runevm.interpreter.unit;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.nodes.Node;
import dev.runevm.interpreter.build.FunctionBuilder;
import dev.runevm.interpreter.coroutine.Coroutine;
import dev.runevm.interpreter.coroutine.Layout;
import dev.runevm.interpreter.jvm.JvmFunction;
import dev.runevm.interpreter.jvm.runtime.CompiledFunction;
import dev.runevm.interpreter.nodes.root.CoroutineFactoryRoot;
import dev.runevm.interpreter.nodes.root.FunctionRoot;
import dev.runevm.interpreter.nodes.root.UnwindingRoot;
import dev.runevm.interpreter.value.FunctionCode;
import dev.runevm.language.unit.Constant;
import dev.runevm.language.unit.Function;
import dev.runevm.language.unit.FunctionKind;
import java.util.List;

/**
 * A function of a loaded unit. Its nodes are built when it is called for the first time.
 *
 * <p>The body is called with the arguments {@code (coroutine or null, captures…, parameters…)};
 * without a coroutine it starts, with one it continues where that was suspended, and the captures
 * and parameters are left out.
 */
public final class ScriptCode extends FunctionCode {
  private final LoadedUnit unit;
  private final int index;
  private final Function function;
  private final Layout start;
  private final List<String> parameterNames;
  private final JvmFunction jvm;
  private CallTarget unwinder;
  @CompilationFinal private RootCallTarget body;
  @CompilationFinal private RootCallTarget entry;

  ScriptCode(LoadedUnit unit, int index, Function function) {
    super(function.parameters().size());
    this.unit = unit;
    this.index = index;
    this.function = function;
    this.jvm = unit.jvm() == null ? null : new JvmFunction(this, unit.jvm());
    this.start = Layout.start(function.captures() + function.parameters().size());
    this.parameterNames = function.parameters().stream().map(Function.Parameter::name).toList();
  }

  /** How it is compiled; null if it never is. */
  public JvmFunction jvm() {
    return jvm;
  }

  /** The compiled code of a function that runs at once; null if there is none. */
  public CompiledFunction compiledCall() {
    return jvm != null && isImmediate() ? jvm.compiled() : null;
  }

  /** The compiled code of a coroutine; null if there is none. */
  public CompiledFunction compiledRun() {
    return jvm != null && !isImmediate() ? jvm.compiled() : null;
  }

  /** How many parameters it has. */
  public int parameterCount() {
    return parameterNames.size();
  }

  /**
   * The place of an instruction, for errors of compiled code.
   *
   * @param offset the offset of the instruction; negative for the function as a whole
   */
  public Node place(int offset) {
    return ((FunctionRoot) body().getRootNode()).place(offset);
  }

  /** What adds a call of it to the trace of an error by throwing the error. */
  public synchronized CallTarget unwinder() {
    if (unwinder == null) {
      unwinder = new UnwindingRoot(this).getCallTarget();
    }
    return unwinder;
  }

  /** The unit that it belongs to. */
  public LoadedUnit unit() {
    return unit;
  }

  /** Its number in the unit. */
  public int index() {
    return index;
  }

  /** Its declaration in the unit. */
  public Function function() {
    return function;
  }

  /** What a call gives. */
  public FunctionKind functionKind() {
    return function.kind();
  }

  /** Whether a call runs the body at once. */
  public boolean isImmediate() {
    return function.kind() == FunctionKind.IMMEDIATE;
  }

  /** The state of a coroutine that has not begun. */
  public Layout start() {
    return start;
  }

  @Override
  public Kind kind() {
    return Kind.SCRIPT;
  }

  @Override
  public String name() {
    return unit.functionName(index);
  }

  @Override
  public List<String> parameterNames() {
    return parameterNames;
  }

  @Override
  public int defaults() {
    int count = 0;
    for (Function.Parameter parameter : function.parameters()) {
      count += parameter.constant().isPresent() ? 1 : 0;
    }
    return count;
  }

  /** The default of a parameter, or null. */
  public Constant defaultOf(int parameter) {
    var constant = function.parameters().get(parameter).constant();
    return constant.isPresent() ? unit.unit().constants().get(constant.getAsInt()) : null;
  }

  /** What runs the body. */
  public RootCallTarget body() {
    RootCallTarget target = body;
    if (target == null) {
      CompilerDirectives.transferToInterpreterAndInvalidate();
      target = createBody();
    }
    return target;
  }

  /** What a call from anywhere runs: the body, or what makes the coroutine's object. */
  @Override
  public RootCallTarget callTarget() {
    if (isImmediate()) {
      return body();
    }
    RootCallTarget target = entry;
    if (target == null) {
      CompilerDirectives.transferToInterpreterAndInvalidate();
      target = createEntry();
    }
    return target;
  }

  /**
   * The object that a call of an async or yielding function gives; nothing has run yet.
   *
   * @param arguments as for the body; the array is not kept
   */
  public Object createCoroutine(Object[] arguments) {
    return Coroutine.create(this, arguments);
  }

  private synchronized RootCallTarget createBody() {
    if (body == null) {
      body = FunctionBuilder.createRoot(this).getCallTarget();
    }
    return body;
  }

  private synchronized RootCallTarget createEntry() {
    if (entry == null) {
      entry = new CoroutineFactoryRoot(this).getCallTarget();
    }
    return entry;
  }

  @Override
  public String toString() {
    return name();
  }
}
