package dev.runevm.interpreter.build;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import dev.runevm.interpreter.nodes.Effect;
import dev.runevm.interpreter.nodes.local.Argument;
import dev.runevm.interpreter.nodes.local.LocalSetNodeGen;
import dev.runevm.interpreter.nodes.root.FunctionBody;
import dev.runevm.interpreter.nodes.root.FunctionRoot;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.language.unit.DebugInformation.FunctionInformation;
import dev.runevm.language.unit.Function;

/**
 * Builds functions. Locals are the slots of the frame by their numbers; one more slot takes the
 * result of a {@code return} on its way out.
 */
public final class FunctionBuilder {
  // In instructions: the compiled code of a coroutine this small is doubled for a faster start.
  private static final int TWOFOLD_LIMIT = 100;

  private FunctionBuilder() {}

  /** A root of a function, without its body. */
  @TruffleBoundary
  public static FunctionRoot createRoot(ScriptCode code) {
    return FunctionRoot.create(code, descriptor(code));
  }

  private static FrameDescriptor descriptor(ScriptCode code) {
    int locals = code.function().locals();
    FunctionInformation information = code.unit().information(code.index());
    FrameDescriptor.Builder builder = FrameDescriptor.newBuilder(locals + 1);
    builder.defaultValueIllegal();
    for (int i = 0; i < locals; i++) {
      builder.addSlot(FrameSlotKind.Illegal, localName(information, i), null);
    }
    builder.addSlot(FrameSlotKind.Object, null, null);
    return builder.build();
  }

  private static String localName(FunctionInformation information, int local) {
    if (information == null || local >= information.locals().size()) {
      return null;
    }
    String name = information.locals().get(local);
    return name.isEmpty() ? null : name;
  }

  /** The body of a function. */
  @TruffleBoundary
  public static FunctionBody buildBody(ScriptCode code) {
    CodeBuilder builder = new CodeBuilder(code);
    builder.build();
    Function function = code.function();
    boolean twofold =
        !code.isImmediate()
            && code.unit().verified().facts(code.index()).instructions() <= TWOFOLD_LIMIT;
    return new FunctionBody(
        arguments(code), builder.statements(), builder.result(), function.locals(), twofold);
  }

  private static Effect[] arguments(ScriptCode code) {
    Function function = code.function();
    Effect[] effects = new Effect[function.captures() + function.parameters().size()];
    for (int i = 0; i < effects.length; i++) {
      effects[i] = LocalSetNodeGen.create(i, new Argument(i, !code.isImmediate()));
    }
    return effects;
  }
}
