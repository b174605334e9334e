package dev.runevm.interpreter.nodes.root;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.build.FunctionBuilder;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.jvm.JvmFunction;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.language.unit.DebugInformation.FunctionInformation;
import dev.runevm.language.unit.DebugInformation.Position;
import java.util.Optional;
import java.util.Set;

/**
 * A function of a script. Its body is built when it runs for the first time. The place where calls
 * are counted, and where fuel for them would be charged.
 */
public abstract class FunctionRoot extends RootNode {
  private final ScriptCode code;
  @Child private FunctionBody body;

  FunctionRoot(ScriptCode code, FrameDescriptor descriptor) {
    super(code.unit().language().ofRoots(), descriptor);
    this.code = code;
  }

  /** The root of a function. */
  public static FunctionRoot create(ScriptCode code, FrameDescriptor descriptor) {
    return code.isImmediate()
        ? new ImmediateRoot(code, descriptor)
        : new CoroutineRoot(code, descriptor);
  }

  /** The function. */
  public final ScriptCode code() {
    return code;
  }

  /** The body, built now if it was not yet. */
  final FunctionBody body() {
    if (body == null) {
      CompilerDirectives.transferToInterpreterAndInvalidate();
      buildBody();
    }
    return body;
  }

  private void buildBody() {
    atomic(
        () -> {
          if (body == null) {
            body = insert(FunctionBuilder.buildBody(code));
            notifyInserted(body);
          }
        });
  }

  @Override
  public final Object execute(VirtualFrame frame) {
    RuneContext context = RuneContext.get(this);
    enter(context);
    try {
      JvmFunction compiled = code.jvm();
      if (compiled != null && compiled.mayEnter()) {
        Object result = compiled.enter(context, frame.getArguments());
        if (result != null) {
          return result;
        }
      }
      return run(frame, body());
    } catch (StackOverflowError overflow) {
      throw stackOverflow();
    } finally {
      context.leaveCall();
    }
  }

  private void enter(RuneContext context) {
    try {
      context.enterCall();
    } catch (RuneError tooDeep) {
      throw tooDeep.at(this);
    }
  }

  /** Runs the body. */
  abstract Object run(VirtualFrame frame, FunctionBody function);

  @TruffleBoundary
  private RuneError stackOverflow() {
    return RuneError.of(ErrorKind.STACK_OVERFLOW, RuneContext.get(this).callDepth()).at(this);
  }

  /** Also without an engine, where Truffle takes for internal what belongs to no language. */
  @Override
  public final boolean isInternal() {
    return false;
  }

  @Override
  public final String getName() {
    return code.name();
  }

  @Override
  public final SourceSection getSourceSection() {
    FunctionInformation information = code.unit().information(code.index());
    return information == null
        ? null
        : section(information.start(), information.end() - information.start());
  }

  /** A part of the source of the function; null if it is not known. */
  public final SourceSection section(int start, int length) {
    FunctionInformation information = code.unit().information(code.index());
    if (information == null) {
      return null;
    }
    Source source = code.unit().source(information);
    int end = Math.min(start + length, source.getLength());
    return start > end ? null : source.createSection(start, end - start);
  }

  /** See {@link ScriptCode#place}. */
  @TruffleBoundary
  public final Node place(int offset) {
    FunctionInformation information = code.unit().information(code.index());
    if (offset < 0 || information == null) {
      return this;
    }
    Optional<Position> position = information.positionAt(offset);
    return position.isEmpty() ? this : insert(new SourcePlace(position.get()));
  }

  @Override
  protected final void prepareForInstrumentation(Set<Class<?>> tags) {
    if (code.unit().jvm() != null) {
      code.unit().jvm().watch();
    }
    body();
  }

  @Override
  public final boolean isCloningAllowed() {
    return true;
  }

  @Override
  protected final boolean isCloneUninitializedSupported() {
    return true;
  }

  @Override
  protected final RootNode cloneUninitialized() {
    return FunctionBuilder.createRoot(code);
  }

  @Override
  public final String toString() {
    return code.name();
  }
}
