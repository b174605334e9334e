package dev.runevm.interpreter.jvm.codegen;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.coroutine.Coroutine;
import dev.runevm.interpreter.jvm.analysis.Entry;
import dev.runevm.interpreter.jvm.analysis.Hints;
import dev.runevm.interpreter.jvm.analysis.Kind;
import dev.runevm.interpreter.jvm.analysis.KindInference;
import dev.runevm.interpreter.jvm.analysis.LikelyNumbers;
import dev.runevm.interpreter.jvm.analysis.Liveness;
import dev.runevm.interpreter.jvm.analysis.LocalUses;
import dev.runevm.interpreter.jvm.analysis.ReturnKinds;
import dev.runevm.interpreter.jvm.analysis.Tree;
import dev.runevm.interpreter.jvm.analysis.TreeBuilder;
import dev.runevm.interpreter.jvm.analysis.Variant;
import dev.runevm.interpreter.jvm.runtime.JvmSupport;
import dev.runevm.interpreter.jvm.runtime.Unwinding;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.interpreter.value.iterator.RangeIterator;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes the method of one variant of a function. */
public final class MethodCompiler {
  /** The name of the static method with the body. */
  static final String BODY = "body";

  /** The descriptor of a body that starts or resumes a coroutine, or goes on at a loop. */
  static final String RUN_DESCRIPTOR =
      "("
          + Type.getDescriptor(RuneContext.class)
          + "I"
          + Type.getDescriptor(Coroutine.class)
          + "[Ljava/lang/Object;)Ljava/lang/Object;";

  private static final int FIRST_PARAMETER = 2;
  private static final int RESUMED = 2;
  private static final int ARGUMENTS = 3;
  private static final int RUN_VARIABLES = 4;
  private static final int NOWHERE = -1;

  private final ScriptCode code;
  private final Variant variant;
  private final Entry entry;
  private final List<Tree.Statement> body;
  private final LocalUses uses;
  private final Emitter out;
  private final Locals locals;
  private final Flow flow;
  private final Resumption resumption;
  private final CoroutineEntry coroutineEntry;
  private final InstructionCompiler instructions;
  private final Label end = new Label();
  private final int place;
  private final int firstVariable;

  private MethodCompiler(
      ClassAssembler owner, ScriptCode code, Variant variant, ReturnKinds returnKinds) {
    this.code = code;
    this.variant = variant;
    this.entry = variant.entry();
    this.body = TreeBuilder.build(code);
    Liveness.analyze(body);
    Kind[] likely = LikelyNumbers.of(code, body);
    this.uses = new LocalUses(code, body, likely);
    KindInference.infer(code, body, uses, entry, returnKinds);
    Hints.add(code, body, returnKinds, likely);
    boolean isCall = variant.form() == Variant.Form.CALL;
    Kind result = isCall ? returnKinds.of(code, entry.kinds()) : Kind.OBJECT;
    MethodVisitor method =
        owner.method(
            Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC,
            BODY,
            isCall ? descriptor(entry.kinds(), result) : RUN_DESCRIPTOR);
    this.firstVariable = isCall ? FIRST_PARAMETER + size(entry.kinds()) : RUN_VARIABLES;
    this.out = new Emitter(owner, method, firstVariable);
    this.place = out.newVariable(1);
    out.usePlaceVariable(place);
    this.locals = new Locals(out, code.function().locals());
    this.flow = new Flow(out, locals);
    boolean resumable = variant.form() == Variant.Form.COROUTINE;
    this.resumption =
        new Resumption(
            out,
            entry,
            body,
            resumable ? code.function().points().size() : 0,
            code.functionKind(),
            RESUMED,
            out.newVariable(1));
    this.coroutineEntry = new CoroutineEntry(entry, uses, out, locals, resumption, ARGUMENTS);
    Returns returns =
        code.isImmediate() ? Returns.ofKind(out, result) : Returns.ofCoroutine(out, resumption);
    this.instructions =
        new InstructionCompiler(code, out, locals, flow, returns, returnKinds, uses, resumption);
  }

  /** Writes the body of a variant; the size of its code in bytes is known after the class is. */
  public static Label compile(
      ClassAssembler owner, ScriptCode code, Variant variant, ReturnKinds returnKinds) {
    MethodCompiler compiler = new MethodCompiler(owner, code, variant, returnKinds);
    compiler.compile();
    return compiler.end;
  }

  /** The descriptor of a body for arguments of these kinds. */
  static String descriptor(Kind[] kinds, Kind result) {
    StringBuilder descriptor = new StringBuilder("(");
    descriptor.append(Type.getDescriptor(RuneContext.class)).append('I');
    for (Kind kind : kinds) {
      descriptor.append(kind.type().getDescriptor());
    }
    return descriptor.append(')').append(result.type().getDescriptor()).toString();
  }

  private static int size(Kind[] kinds) {
    int size = 0;
    for (Kind kind : kinds) {
      size += kind.type().getSize();
    }
    return size;
  }

  private void compile() {
    Label start = new Label();
    Label handler = new Label();
    Label initialize = new Label();
    Label begin = new Label();
    out.visitor().visitCode();
    out.push(NOWHERE);
    out.storeInt(place);
    boolean isCall = variant.form() == Variant.Form.CALL;
    if (!isCall) {
      out.loadObject(RESUMED);
      out.storeObject(resumption.coroutine());
      out.go(initialize);
    }
    out.label(begin);
    out.label(start);
    switch (variant.form()) {
      case CALL -> startCall();
      case COROUTINE -> startCoroutine();
      default -> startLoop();
    }
    statements(body);
    out.label(handler);
    out.visitor().visitTryCatchBlock(start, handler, handler, null);
    leave();
    if (!isCall) {
      out.label(initialize);
      out.push(0);
      out.storeInt(resumption.destination());
      locals.initializeAll(firstVariable);
      out.go(begin);
    }
    if (variant.form() == Variant.Form.COROUTINE) {
      coroutineEntry.finish();
    }
    out.label(end);
    out.visitor().visitMaxs(0, 0);
    out.visitor().visitEnd();
  }

  private void checkDepth() {
    Label deepEnough = new Label();
    out.callsLeft();
    out.jump(Opcodes.IFGE, deepEnough);
    out.context();
    out.invokeStatic(JvmSupport.class, "tooDeep", RuntimeException.class, RuneContext.class);
    out.op(Opcodes.ATHROW);
    out.label(deepEnough);
  }

  private void startCall() {
    checkDepth();
    int variable = FIRST_PARAMETER;
    for (int i = 0; i < entry.kinds().length; i++) {
      locals.bind(i, entry.kinds()[i], variable);
      variable += entry.kinds()[i].type().getSize();
    }
    Kind[] held = uses.entryKinds(entry);
    for (int i = 0; i < entry.kinds().length; i++) {
      if (held[i] != entry.kinds()[i]) {
        locals.convert(i, entry.kinds()[i], held[i]);
      }
    }
    flow.continueWith(held);
  }

  private void startCoroutine() {
    checkDepth();
    coroutineEntry.start();
    flow.continueWith(uses.entryKinds(entry));
  }

  private void startLoop() {
    for (int i = 0; i < entry.kinds().length; i++) {
      Kind kind = entry.kinds()[i];
      if (kind != null) {
        out.loadObject(ARGUMENTS);
        out.push(i);
        out.op(Opcodes.AALOAD);
        receiveLocal(i, kind);
      }
    }
    out.push(entry.loop() + 1);
    out.storeInt(resumption.destination());
    resumption.sendFromStart(end);
    flow.stop();
  }

  private void receiveLocal(int local, Kind kind) {
    if (kind == Kind.RANGE) {
      out.cast(RangeIterator.class);
      out.op(Opcodes.DUP);
      out.invokeVirtual(RangeIterator.class, "nextOrEnd", long.class);
      out.op(Opcodes.DUP2_X1);
      out.op(Opcodes.POP2);
      out.invokeVirtual(RangeIterator.class, "end", long.class);
      locals.storeRange(local);
    } else {
      out.unbox(kind);
      locals.store(local, uses.held(local, kind));
    }
  }

  /** Adds the place of an error and throws it on. */
  private void leave() {
    out.context();
    out.callsLeft();
    out.constant(code, ScriptCode.class);
    out.loadInt(place);
    out.invokeStatic(
        Unwinding.class,
        "leave",
        Throwable.class,
        Throwable.class,
        RuneContext.class,
        int.class,
        ScriptCode.class,
        int.class);
    out.op(Opcodes.ATHROW);
  }

  // Statements

  private void statements(List<Tree.Statement> statements) {
    for (Tree.Statement statement : statements) {
      switch (statement) {
        case Tree.Simple simple -> {
          if (flow.isReached()) {
            instructions.compile(simple.instruction);
          }
        }
        case Tree.Block block -> block(block);
        case Tree.If conditional -> conditional(conditional);
        case Tree.Loop loop -> loop(loop);
      }
    }
  }

  private void block(Tree.Block block) {
    Label after = new Label();
    flow.enter(block, after);
    statements(block.body);
    flow.leave();
    end(block, after);
  }

  private void end(Tree.Structure structure, Label after) {
    if (flow.isReached()) {
      flow.convert(structure);
    }
    out.label(after);
    flow.continueWith(structure.kinds);
  }

  private void conditional(Tree.If conditional) {
    SwitchMatch match = flow.isReached() ? SwitchMatch.of(code.unit(), conditional) : null;
    if (match != null) {
      match(match);
      return;
    }
    Label otherwise = new Label();
    Label after = new Label();
    if (flow.isReached()) {
      instructions.conditions().jump(conditional.condition, false, otherwise);
    }
    Kind[] before = flow.isReached() ? flow.kinds().clone() : null;
    flow.enter(conditional, after);
    statements(conditional.then);
    if (flow.isReached()) {
      flow.convert(conditional);
      out.go(after);
    }
    out.label(otherwise);
    flow.continueWith(before);
    statements(conditional.otherwise);
    flow.leave();
    end(conditional, after);
  }

  /** The arms are as deep in each other as the conditionals that they are in the tree. */
  private void match(SwitchMatch match) {
    int local = match.local();
    Label otherwise = new Label();
    Label[] labels = match.write(out, flow.kind(local), locals, otherwise);
    Kind[] before = flow.kinds().clone();
    List<Label> ends = new ArrayList<>();
    for (Tree.If arm : match.arms()) {
      Label after = new Label();
      flow.enter(arm, after);
      out.label(labels[ends.size()]);
      ends.add(after);
      flow.continueWith(before);
      statements(arm.then);
      if (flow.isReached()) {
        flow.convert(arm);
        out.go(after);
      }
    }
    out.label(otherwise);
    flow.continueWith(before);
    statements(match.arms().getLast().otherwise);
    for (Tree.If arm : match.arms().reversed()) {
      flow.leave();
      end(arm, ends.removeLast());
    }
  }

  private void loop(Tree.Loop loop) {
    Label begin = resumption.begin(loop);
    if (loop.kinds == null) {
      loopBody(loop, begin);
      return;
    }
    if (flow.isReached()) {
      flow.convert(loop);
      if (resumption.isEntry(loop)) {
        out.go(begin);
      }
    }
    if (resumption.isEntry(loop)) {
      out.label(resumption.entryLoop());
      flow.continueWith(uses.entryKinds(entry));
      flow.convert(loop);
      resumption.arrived();
    }
    PolledLoop polled = new PolledLoop(out, code.body().getRootNode(), begin);
    polled.start();
    flow.continueWith(loop.kinds);
    resumption.sendOn(loop);
    loopBody(loop, polled.iteration());
    polled.finish();
  }

  private void loopBody(Tree.Loop loop, Label begin) {
    flow.enter(loop, begin);
    statements(loop.body);
    flow.leave();
    if (flow.isReached()) {
      flow.convert(loop);
      out.go(begin);
    }
    flow.stop();
  }
}
