package dev.runevm.language.unit;

import dev.runevm.language.source.Source;
import java.util.List;
import java.util.Optional;

/**
 * What errors and tools show but execution does not need. It can be stripped from a unit without
 * changing the unit's identity.
 *
 * @param sources the source texts, with names relative to the root source
 * @param functions for each function of the unit, in the same order
 */
public record DebugInformation(List<Source> sources, List<FunctionInformation> functions) {
  /** No debug information. */
  public static final DebugInformation NONE = new DebugInformation(List.of(), List.of());

  /** Whether nothing is known. */
  public boolean isEmpty() {
    return sources.isEmpty() && functions.isEmpty();
  }

  /**
   * About one function.
   *
   * @param name the item path, for closures with {@code ::$closure0} appended; empty for a script
   * @param source the index of its source
   * @param start where its definition begins in the source
   * @param end where it ends
   * @param locals the names of its locals; empty for temporaries
   * @param positions where instructions come from, ascending by offset; each holds for all
   *     instructions up to the next
   */
  public record FunctionInformation(
      String name, int source, int start, int end, List<String> locals, List<Position> positions) {
    /** Where the instruction at an offset comes from, if that is known. */
    public Optional<Position> positionAt(int offset) {
      int low = 0;
      int high = positions.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (positions.get(middle).offset() <= offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low == 0 ? Optional.empty() : Optional.of(positions.get(low - 1));
    }
  }

  /**
   * Where an instruction, and those after it up to the next position, come from.
   *
   * @param offset the offset of the instruction in the function's code
   * @param start the start of the expression or statement in the source
   * @param end its end
   */
  public record Position(int offset, int start, int end) {}
}
