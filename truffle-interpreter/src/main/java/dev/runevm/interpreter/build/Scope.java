package dev.runevm.interpreter.build;

import dev.runevm.interpreter.nodes.Statement;
import dev.runevm.interpreter.nodes.control.Block;
import dev.runevm.interpreter.nodes.control.LargeBlock;
import java.util.ArrayList;
import java.util.List;

/** The statements of one structure, or of the whole function, while they are collected. */
final class Scope {
  // Blocks of more statements are cut, so that the parts can be compiled on their own.
  private static final int LARGE = 100;
  private static final int PART = 50;

  private final List<Statement> statements = new ArrayList<>();
  private final List<Integer> lastPoints = new ArrayList<>();

  /**
   * Adds a statement.
   *
   * @param lastPoint the last resume point in it, or 0
   */
  void add(Statement statement, int lastPoint) {
    statements.add(statement);
    lastPoints.add(lastPoint);
  }

  /** All statements as one. */
  Statement close() {
    int count = statements.size();
    if (count == 1) {
      return statements.get(0);
    }
    return count <= LARGE ? block(0, count) : largeBlock(count);
  }

  private Statement largeBlock(int count) {
    int parts = (count + PART - 1) / PART;
    Statement[] blocks = new Statement[parts];
    int[] points = new int[parts];
    for (int i = 0; i < parts; i++) {
      int from = i * PART;
      int to = Math.min(count, from + PART);
      blocks[i] = block(from, to);
      for (int j = from; j < to; j++) {
        points[i] = Math.max(points[i], lastPoints.get(j));
      }
    }
    return new LargeBlock(blocks, points);
  }

  private Statement block(int from, int to) {
    return new Block(
        statements.subList(from, to).toArray(Statement[]::new),
        lastPoints.subList(from, to).stream().mapToInt(Integer::intValue).toArray());
  }
}
