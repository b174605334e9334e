package dev.runevm.interpreter.jvm.codegen;

import com.oracle.truffle.api.nodes.Node;
import dev.runevm.interpreter.jvm.runtime.JvmSupport;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes a loop as two, one in the other: the inner one makes a number of iterations; between two
 * of the outer one is a poll, which is a barrier for the virtual machine's compiler. Where a
 * back-edge would be charged for.
 */
final class PolledLoop {
  private static final int ITERATIONS_PER_POLL = 1000;

  private final Emitter out;
  private final Node place;
  private final Label begin;
  private final Label iteration = new Label();
  private final Label poll = new Label();

  /**
   * A loop.
   *
   * @param place where the program is when it is interrupted
   * @param begin where the loop is entered
   */
  PolledLoop(Emitter out, Node place, Label begin) {
    this.out = out;
    this.place = place;
    this.begin = begin;
  }

  /** The code of an iteration follows. */
  void start() {
    int iterations = out.newVariable(1);
    out.label(begin);
    out.push(ITERATIONS_PER_POLL);
    out.storeInt(iterations);
    out.label(iteration);
    out.visitor().visitIincInsn(iterations, -1);
    out.loadInt(iterations);
    out.jump(Opcodes.IFLT, poll);
  }

  /** Where the next iteration begins. */
  Label iteration() {
    return iteration;
  }

  /** Behind the code of an iteration, from which control does not come here. */
  void finish() {
    out.label(poll);
    out.constant(place, Node.class);
    out.invokeStatic(JvmSupport.class, "poll", void.class, Node.class);
    out.go(begin);
  }
}
