package dev.runevm.interpreter.jvm.codegen;

import com.oracle.truffle.api.nodes.Node;
import dev.runevm.interpreter.jvm.analysis.Chain;
import dev.runevm.interpreter.jvm.analysis.ChainKinds;
import dev.runevm.interpreter.jvm.analysis.Kind;
import dev.runevm.interpreter.jvm.analysis.KindInference;
import dev.runevm.interpreter.jvm.analysis.ReturnKinds;
import dev.runevm.interpreter.jvm.analysis.Tree;
import dev.runevm.interpreter.jvm.analysis.Variant;
import dev.runevm.interpreter.jvm.runtime.JvmAccess;
import dev.runevm.interpreter.jvm.runtime.JvmIteration;
import dev.runevm.interpreter.jvm.runtime.JvmSupport;
import dev.runevm.interpreter.operator.Arithmetic;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.interpreter.value.FunctionCode;
import dev.runevm.interpreter.value.RuneFunction;
import dev.runevm.interpreter.value.RuneVec;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes a {@link Chain} as a loop over the vec or range that calls the functions, without
 * iterators. If the source is neither the methods are called as ever.
 */
final class ChainCompiler {
  private final InstructionCompiler instructions;
  private final ScriptCode code;
  private final Emitter out;
  private final CallCompiler calls;
  private final ChainKinds chainKinds;

  ChainCompiler(
      InstructionCompiler instructions,
      ScriptCode code,
      Emitter out,
      CallCompiler calls,
      ReturnKinds returnKinds) {
    this.instructions = instructions;
    this.code = code;
    this.out = out;
    this.calls = calls;
    this.chainKinds = new ChainKinds(code, returnKinds);
  }

  /** Writes the chain that a call ends; null, with nothing written, if it ends none. */
  Kind compile(Tree.Instruction x) {
    Chain chain = Chain.of(code, x);
    if (chain == null || !chainKinds.filtersAreTests(chain)) {
      return null;
    }
    new Loop(chain, x).write();
    return Kind.OBJECT;
  }

  /** Whether a call ends a chain. */
  boolean isChain(Tree.Instruction x) {
    Chain chain = Chain.of(code, x);
    return chain != null && chainKinds.filtersAreTests(chain);
  }

  /** One chain. */
  private final class Loop {
    private final Chain chain;
    private final Tree.Instruction x;
    private final Map<Chain.Stage, int[]> captures = new HashMap<>();
    private final Kind accumulatorKind;
    private final int vec = out.newVariable(1);
    private final int initial = out.newVariable(2);
    private final int accumulator = out.newVariable(2);
    private final int index = out.newVariable(2);
    private final int end = out.newVariable(2);
    private final int modifications = out.newVariable(1);

    Loop(Chain chain, Tree.Instruction x) {
      this.chain = chain;
      this.x = x;
      this.accumulatorKind = accumulatorKind();
    }

    private Kind accumulatorKind() {
      return switch (chain.sink()) {
        case FOLD -> foldedKind();
        case VEC -> Kind.OBJECT;
        case SUM_OF_LONGS -> Kind.LONG;
        case SUM_OF_DOUBLES -> Kind.DOUBLE;
      };
    }

    /** A number, if it starts as one and stays one whatever the elements are. */
    private Kind foldedKind() {
      Kind start = x.arguments[1].kind;
      Kind wanted = start == Kind.OBJECT && !chain.isOverRange() ? Kind.LONG : start;
      boolean stays = wanted == Kind.LONG || wanted == Kind.DOUBLE;
      for (Kind element : new Kind[] {Kind.LONG, Kind.OBJECT}) {
        Kind last = chainKinds.after(chain, element);
        stays &= chainKinds.result(chain.fold(), wanted, last) == wanted;
      }
      return stays ? wanted : Kind.OBJECT;
    }

    void write() {
      Label over = new Label();
      if (chain.isOverRange()) {
        instructions.pushBounds(chain.iterator(), chain.source());
        out.store(Kind.LONG, end);
        out.store(Kind.LONG, index);
        evaluate();
        out.at(x.offset);
        startSink(null);
        overRange(over);
        finish(over);
        return;
      }
      Label other = new Label();
      Label done = new Label();
      instructions.pushObject(chain.source());
      out.storeObject(vec);
      evaluate();
      out.at(x.offset);
      out.loadObject(vec);
      out.isInstance(RuneVec.class);
      out.jump(Opcodes.IFEQ, other);
      startSink(other);
      startVec();
      overLongs(over);
      overObjects(over);
      finish(over);
      out.go(done);
      out.label(other);
      callMethods();
      out.label(done);
    }

    private void finish(Label over) {
      out.label(over);
      out.load(accumulatorKind, accumulator);
      out.box(accumulatorKind);
    }

    /** Puts all operands but the source into variables. */
    private void evaluate() {
      for (Chain.Stage stage : chain.stages()) {
        capture(stage);
      }
      if (chain.sink() == Chain.Sink.FOLD) {
        out.store(instructions.push(x.arguments[1]), initial);
        capture(chain.fold());
      }
    }

    private void capture(Chain.Stage stage) {
      Kind[] kinds = KindInference.argumentKinds(stage.captures());
      int[] variables = new int[kinds.length];
      for (int i = 0; i < kinds.length; i++) {
        instructions.pushAs(stage.captures()[i], kinds[i]);
        variables[i] = out.newVariable(kinds[i].type().getSize());
        out.store(kinds[i], variables[i]);
      }
      captures.put(stage, variables);
    }

    private void startSink(Label other) {
      switch (chain.sink()) {
        case FOLD -> startFold(other);
        case VEC -> out.invokeStatic(RuneVec.class, "create", RuneVec.class);
        case SUM_OF_LONGS -> out.push(0L);
        case SUM_OF_DOUBLES -> out.push(0.0);
      }
      out.store(accumulatorKind, accumulator);
    }

    /** Pushes what the fold starts with. */
    private void startFold(Label other) {
      Kind kind = x.arguments[1].kind;
      if (kind == Kind.OBJECT && accumulatorKind != Kind.OBJECT) {
        out.loadObject(initial);
        out.isBox(accumulatorKind);
        out.jump(Opcodes.IFEQ, other);
        out.loadObject(initial);
        out.unbox(accumulatorKind);
      } else {
        out.load(kind, initial);
        if (accumulatorKind == Kind.OBJECT) {
          out.box(kind);
        }
      }
    }

    private void startVec() {
      out.push(0L);
      out.store(Kind.LONG, index);
      loadVec();
      out.invokeVirtual(RuneVec.class, "size", int.class);
      out.op(Opcodes.I2L);
      out.store(Kind.LONG, end);
      loadVec();
      out.invokeVirtual(RuneVec.class, "modifications", int.class);
      out.storeInt(modifications);
    }

    private void overRange(Label over) {
      Label next = startLoop(over);
      out.load(Kind.LONG, index);
      step(Kind.LONG, next);
    }

    /** Where an iteration begins: polls, and sees whether it is over. */
    private Label startLoop(Label over) {
      Label next = new Label();
      out.label(next);
      out.constant(code.body().getRootNode(), Node.class);
      out.invokeStatic(JvmSupport.class, "poll", void.class, Node.class);
      check(over);
      return next;
    }

    private void loadVec() {
      out.loadObject(vec);
      out.cast(RuneVec.class);
    }

    /** Goes over a vec of longs as long as it is one. */
    private void overLongs(Label over) {
      Label notLongs = new Label();
      Label next = startLoop(over);
      out.loadObject(vec);
      out.load(Kind.LONG, index);
      out.invokeStatic(JvmAccess.class, "longs", long[].class, Object.class, long.class);
      out.op(Opcodes.DUP);
      out.jump(Opcodes.IFNULL, notLongs);
      out.load(Kind.LONG, index);
      out.op(Opcodes.L2I);
      out.op(Opcodes.LALOAD);
      step(Kind.LONG, next);
      out.label(notLongs);
      out.op(Opcodes.POP);
    }

    private void overObjects(Label over) {
      Label next = startLoop(over);
      loadVec();
      out.load(Kind.LONG, index);
      out.op(Opcodes.L2I);
      out.invokeVirtual(RuneVec.class, "get", Object.class, int.class);
      step(Kind.OBJECT, next);
    }

    /** Before each element: whether the vec has been changed, whether it is at its end. */
    private void check(Label over) {
      out.at(x.offset);
      if (!chain.isOverRange()) {
        loadVec();
        out.loadInt(modifications);
        out.invokeStatic(
            JvmIteration.class, "checkUnmodified", void.class, RuneVec.class, int.class);
      }
      out.load(Kind.LONG, index);
      out.load(Kind.LONG, end);
      out.op(Opcodes.LCMP);
      out.jump(Opcodes.IFGE, over);
    }

    /** Sends the element on the stack through all functions. */
    private void step(Kind element, Label next) {
      out.load(Kind.LONG, index);
      out.push(1L);
      out.op(Opcodes.LADD);
      out.store(Kind.LONG, index);
      Kind kind = element;
      int variable = out.acquire(kind);
      out.store(kind, variable);
      for (Chain.Stage stage : chain.stages()) {
        Kind result = call(stage, kind, variable);
        if (Chain.isFilter(code, stage)) {
          out.jump(Opcodes.IFEQ, next);
        } else {
          out.release(kind, variable);
          kind = result == Kind.BOOLEAN ? Kind.OBJECT : result;
          if (result == Kind.BOOLEAN) {
            out.box(result);
          }
          variable = out.acquire(kind);
          out.store(kind, variable);
        }
      }
      switch (chain.sink()) {
        case FOLD -> fold(kind, variable);
        case VEC -> push(kind, variable);
        case SUM_OF_LONGS, SUM_OF_DOUBLES -> add(kind, variable);
      }
      out.release(kind, variable);
      out.go(next);
    }

    private Kind call(Chain.Stage stage, Kind kind, int variable) {
      Kind[] kinds = ChainKinds.of(stage, kind);
      Kind result = chainKinds.result(stage, kind);
      begin(stage, kinds);
      out.load(kind, variable);
      invoke(stage, kinds, result);
      return result;
    }

    private void fold(Kind kind, int variable) {
      Kind[] kinds = ChainKinds.of(chain.fold(), accumulatorKind, kind);
      Kind result = chainKinds.result(chain.fold(), accumulatorKind, kind);
      begin(chain.fold(), kinds);
      out.load(accumulatorKind, accumulator);
      out.load(kind, variable);
      invoke(chain.fold(), kinds, result);
      if (result != accumulatorKind) {
        out.box(result);
      }
      out.store(accumulatorKind, accumulator);
    }

    private void push(Kind kind, int variable) {
      out.loadObject(accumulator);
      out.cast(RuneVec.class);
      out.load(kind, variable);
      switch (kind) {
        case LONG -> out.invokeVirtual(RuneVec.class, "pushLong", void.class, long.class);
        case DOUBLE -> out.invokeVirtual(RuneVec.class, "pushDouble", void.class, double.class);
        default -> out.invokeVirtual(RuneVec.class, "push", void.class, Object.class);
      }
    }

    private void add(Kind kind, int variable) {
      boolean longs = accumulatorKind == Kind.LONG;
      out.at(x.offset);
      out.load(accumulatorKind, accumulator);
      out.load(kind, variable);
      if (kind != accumulatorKind) {
        out.box(kind);
        out.invokeStatic(
            JvmIteration.class,
            longs ? "longAddend" : "doubleAddend",
            longs ? long.class : double.class,
            Object.class);
      }
      if (longs) {
        out.invokeStatic(Arithmetic.class, "addLong", long.class, long.class, long.class);
      } else {
        out.op(Opcodes.DADD);
      }
      out.store(accumulatorKind, accumulator);
    }

    private void begin(Chain.Stage stage, Kind[] kinds) {
      out.context();
      out.callsLeftForCallee();
      int[] variables = captures.get(stage);
      for (int i = 0; i < variables.length; i++) {
        out.load(kinds[i], variables[i]);
      }
    }

    private void invoke(Chain.Stage stage, Kind[] kinds, Kind result) {
      out.invokeStatic(
          Variant.call(stage.function(), kinds).internalName(),
          MethodCompiler.BODY,
          MethodCompiler.descriptor(kinds, result));
    }

    /** Calls the methods one after the other, each with a function object. */
    private void callMethods() {
      int receiver = out.newVariable(1);
      calls.methodOn(chain.iterator(), new int[] {vec});
      out.storeObject(receiver);
      for (Chain.Stage stage : chain.stages()) {
        int function = function(stage);
        out.at(stage.call().offset);
        calls.methodOn(stage.call(), new int[] {receiver, function});
        out.storeObject(receiver);
      }
      if (chain.sink() != Chain.Sink.FOLD) {
        out.at(x.offset);
        calls.methodOn(x, new int[] {receiver});
        return;
      }
      int boxed = out.newVariable(1);
      out.load(x.arguments[1].kind, initial);
      out.box(x.arguments[1].kind);
      out.storeObject(boxed);
      int function = function(chain.fold());
      out.at(x.offset);
      calls.methodOn(x, new int[] {receiver, boxed, function});
    }

    private int function(Chain.Stage stage) {
      Kind[] kinds = KindInference.argumentKinds(stage.captures());
      int[] variables = captures.get(stage);
      out.constant(stage.function(), ScriptCode.class);
      out.newArray(variables.length);
      for (int i = 0; i < variables.length; i++) {
        out.op(Opcodes.DUP);
        out.push(i);
        out.load(kinds[i], variables[i]);
        out.box(kinds[i]);
        out.op(Opcodes.AASTORE);
      }
      out.invokeStatic(
          RuneFunction.class, "closure", RuneFunction.class, FunctionCode.class, Object[].class);
      int variable = out.newVariable(1);
      out.storeObject(variable);
      return variable;
    }
  }
}
