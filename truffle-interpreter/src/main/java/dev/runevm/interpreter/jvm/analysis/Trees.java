package dev.runevm.interpreter.jvm.analysis;

import java.util.List;
import java.util.function.Consumer;

/** Walks over trees. */
final class Trees {
  private Trees() {}

  /** Gives a consumer every instruction, operands before those that take them. */
  static void forEachInstruction(List<Tree.Statement> body, Consumer<Tree.Instruction> consumer) {
    for (Tree.Statement statement : body) {
      switch (statement) {
        case Tree.Simple simple -> visit(simple.instruction, consumer);
        case Tree.Block block -> forEachInstruction(block.body, consumer);
        case Tree.Loop loop -> forEachInstruction(loop.body, consumer);
        case Tree.If conditional -> {
          visit(conditional.condition, consumer);
          forEachInstruction(conditional.then, consumer);
          forEachInstruction(conditional.otherwise, consumer);
        }
      }
    }
  }

  private static void visit(Tree.Instruction instruction, Consumer<Tree.Instruction> consumer) {
    for (Tree.Instruction argument : instruction.arguments) {
      visit(argument, consumer);
    }
    consumer.accept(instruction);
  }
}
