package dev.runevm.interpreter.jvm.codegen;

import dev.runevm.interpreter.jvm.analysis.Hints;
import dev.runevm.interpreter.jvm.analysis.Kind;
import dev.runevm.interpreter.jvm.analysis.Tree;
import java.util.Arrays;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Operands of a call in variables, each in the kind that it was pushed in; what will likely be a
 * number in two, as locals are.
 */
final class Operands {
  private final Emitter out;
  private final int[] variables;
  private final int[] objects;
  private final Kind[] kinds;

  private Operands(Emitter out, int[] variables, Kind[] kinds) {
    this.out = out;
    this.variables = variables;
    this.objects = new int[variables.length];
    this.kinds = kinds;
  }

  /** Evaluates operands, in their order. */
  static Operands evaluate(
      InstructionCompiler instructions, Emitter out, Tree.Instruction... arguments) {
    int count = arguments.length;
    Operands operands = new Operands(out, new int[count], new Kind[count]);
    for (int i = 0; i < count; i++) {
      if (Hints.isLikely(arguments[i]) && !instructions.isCold()) {
        operands.evaluateLikely(instructions, arguments[i], i);
      } else {
        operands.kinds[i] = instructions.push(arguments[i]);
        operands.variables[i] = out.acquire(operands.kinds[i]);
        out.store(operands.kinds[i], operands.variables[i]);
      }
    }
    return operands;
  }

  private void evaluateLikely(
      InstructionCompiler instructions, Tree.Instruction argument, int operand) {
    Kind number = argument.hint;
    kinds[operand] = Kind.likely(number);
    variables[operand] = out.acquire(number);
    objects[operand] = out.acquire(Kind.OBJECT);
    Label other = new Label();
    Label done = new Label();
    instructions.pushLikely(argument, number, other);
    out.store(number, variables[operand]);
    out.op(Opcodes.ACONST_NULL);
    out.storeObject(objects[operand]);
    out.go(done);
    out.label(other);
    out.storeObject(objects[operand]);
    out.op(number == Kind.LONG ? Opcodes.LCONST_0 : Opcodes.DCONST_0);
    out.store(number, variables[operand]);
    out.label(done);
  }

  /** Objects that are in variables already. */
  static Operands objects(Emitter out, int... variables) {
    Kind[] kinds = new Kind[variables.length];
    Arrays.fill(kinds, Kind.OBJECT);
    return new Operands(out, variables, kinds);
  }

  int count() {
    return variables.length;
  }

  /** The kind of an operand whatever it is. */
  Kind kind(int operand) {
    return kinds[operand].number() == null ? kinds[operand] : Kind.OBJECT;
  }

  /** Goes elsewhere if an operand is not what it likely is. */
  void jumpUnlessLikely(Label other) {
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i].number() != null) {
        out.loadObject(objects[i]);
        out.jump(Opcodes.IFNONNULL, other);
      }
    }
  }

  /** Pushes an operand as what it likely is; the kind of it. */
  Kind loadLikely(int operand) {
    out.load(kinds[operand], variables[operand]);
    Kind number = kinds[operand].number();
    return number == null ? kinds[operand] : number;
  }

  /** Pushes an operand as it is. */
  void load(int operand) {
    if (kinds[operand].number() == null) {
      loadLikely(operand);
      return;
    }
    Label done = new Label();
    out.loadObject(objects[operand]);
    out.op(Opcodes.DUP);
    out.jump(Opcodes.IFNONNULL, done);
    out.op(Opcodes.POP);
    out.box(loadLikely(operand));
    out.label(done);
  }

  /** The variable of an operand that is an object. */
  int object(int operand) {
    if (kinds[operand].number() == null) {
      return variables[operand];
    }
    load(operand);
    out.storeObject(objects[operand]);
    return objects[operand];
  }

  /** Pushes an operand as an object. */
  void loadObject(int operand) {
    load(operand);
    out.box(kinds[operand]);
  }

  /** Pushes all operands from one on as objects. */
  void loadObjects(int first) {
    for (int i = first; i < variables.length; i++) {
      loadObject(i);
    }
  }

  /** Pushes an array of all operands as objects. */
  void loadArray() {
    out.newArray(variables.length);
    for (int i = 0; i < variables.length; i++) {
      out.op(Opcodes.DUP);
      out.push(i);
      loadObject(i);
      out.op(Opcodes.AASTORE);
    }
  }

  /** The variables may be used for something else. */
  void release() {
    for (int i = 0; i < variables.length; i++) {
      out.release(kinds[i], variables[i]);
      if (kinds[i].number() != null) {
        out.release(Kind.OBJECT, objects[i]);
      }
    }
  }
}
