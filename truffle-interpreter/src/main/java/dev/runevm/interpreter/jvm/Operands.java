package dev.runevm.interpreter.jvm;

import java.util.Arrays;
import org.objectweb.asm.Opcodes;

/** Operands of a call in variables, each in the kind that it was pushed in. */
final class Operands {
  private final Emitter out;
  private final int[] variables;
  private final Kind[] kinds;

  private Operands(Emitter out, int[] variables, Kind[] kinds) {
    this.out = out;
    this.variables = variables;
    this.kinds = kinds;
  }

  /** Evaluates operands, in their order. */
  static Operands evaluate(
      InstructionCompiler instructions, Emitter out, Tree.Instruction... arguments) {
    int[] variables = new int[arguments.length];
    Kind[] kinds = new Kind[arguments.length];
    for (int i = 0; i < variables.length; i++) {
      kinds[i] = instructions.push(arguments[i]);
      variables[i] = out.acquire(kinds[i]);
      out.store(kinds[i], variables[i]);
    }
    return new Operands(out, variables, kinds);
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

  Kind kind(int operand) {
    return kinds[operand];
  }

  /** The variable of an operand. */
  int variable(int operand) {
    return variables[operand];
  }

  /** Pushes an operand as it is. */
  void load(int operand) {
    out.load(kinds[operand], variables[operand]);
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
    }
  }
}
