package dev.runevm.interpreter.value;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import dev.runevm.interpreter.RuneContext;
import java.util.List;

/** A function as a value: a function of a script, a closure, a native function or a constructor. */
@ExportLibrary(InteropLibrary.class)
public final class RuneFunction extends InteropValue {
  private static final Object[] NONE = new Object[0];

  private final FunctionCode code;
  private final Object[] captures;

  private RuneFunction(FunctionCode code, Object[] captures) {
    this.code = code;
    this.captures = captures;
  }

  /** A function without captures. */
  public static RuneFunction of(FunctionCode code) {
    return new RuneFunction(code, NONE);
  }

  /** A closure; the array becomes its own. */
  public static RuneFunction closure(FunctionCode code, Object... captures) {
    return new RuneFunction(code, captures);
  }

  /** The constructor of a tuple struct or variant as a function. */
  public static RuneFunction constructor(Constructor constructor) {
    return of(new ConstructorCode(constructor));
  }

  /** What it runs. */
  public FunctionCode code() {
    return code;
  }

  /** What runs it. */
  public CallTarget callTarget() {
    return code.callTarget();
  }

  /** What kind of function it is. */
  public FunctionCode.Kind kind() {
    return code.kind();
  }

  /** Its item path. */
  public String name() {
    return code.name();
  }

  /** How many arguments it takes, or {@link FunctionCode#VARIADIC}. */
  public int arity() {
    return code.arity();
  }

  /** The names of its parameters. */
  public List<String> parameterNames() {
    return code.parameterNames();
  }

  /** The captured values, not to be changed by anyone. */
  public Object[] captures() {
    return captures;
  }

  @Override
  public RuneType type() {
    return BuiltinTypes.FUNCTION;
  }

  // For other languages.

  @ExportMessage
  boolean isExecutable() {
    return true;
  }

  @ExportMessage
  @TruffleBoundary
  Object execute(Object... arguments) throws ArityException {
    int arity = arity();
    int least = arity - code.defaults();
    if (arity != FunctionCode.VARIADIC && (arguments.length < least || arguments.length > arity)) {
      throw ArityException.create(least, arity, arguments.length);
    }
    return RuneContext.get(null).call(this, HostValues.toRune(arguments));
  }

  @ExportMessage
  boolean hasExecutableName() {
    return true;
  }

  @ExportMessage
  @TruffleBoundary
  Object getExecutableName() {
    return name();
  }
}
