package dev.runevm.interpreter.jvm;

import dev.runevm.interpreter.unit.ScriptCode;

/** Methods of the library that are written out where they are called. */
final class Intrinsics {
  Intrinsics(InstructionCompiler instructions, ScriptCode code, Emitter out) {}

  /** The kind of the result of a call of a method. */
  static Kind kind(ScriptCode code, Tree.Instruction x) {
    return Kind.OBJECT;
  }

  /** Writes a call of a method out; null, with nothing written, if it is no such method. */
  Kind compile(Tree.Instruction x) {
    return null;
  }
}
