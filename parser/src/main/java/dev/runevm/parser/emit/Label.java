package dev.runevm.parser.emit;

import dev.runevm.language.instruction.Opcode;

/**
 * A structure of the code, as a target of branches. Two are the same only if they are the same
 * object.
 */
final class Label {
  private final Opcode opcode;
  private boolean dead;
  private boolean targeted;
  private boolean firstPartEnds;

  /**
   * A structure.
   *
   * @param opcode {@code block}, {@code loop} or {@code if}
   * @param dead whether it is opened where code cannot get to
   */
  Label(Opcode opcode, boolean dead) {
    this.opcode = opcode;
    this.dead = dead;
  }

  Opcode opcode() {
    return opcode;
  }

  boolean isLoop() {
    return opcode == Opcode.LOOP;
  }

  /** Whether it is not written at all. */
  boolean isDead() {
    return dead;
  }

  /** Makes it one that is not written. */
  void dissolve() {
    dead = true;
  }

  /** Whether a branch that can be executed names it. */
  boolean isTargeted() {
    return targeted;
  }

  void target() {
    targeted = true;
  }

  /** Whether the end of the first part of an {@code if} with an {@code else} can be reached. */
  boolean firstPartEnds() {
    return firstPartEnds;
  }

  void endFirstPart(boolean reachable) {
    firstPartEnds = reachable;
  }

  /** Whether it does nothing, so that it need not be written. */
  boolean isRedundant() {
    return opcode == Opcode.BLOCK && !targeted;
  }
}
