package dev.runevm.language.unit;

import dev.runevm.language.capability.Capability;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * A unit that obeys every rule of {@code UnitVerifier}, which alone makes such values. Whoever has
 * one may rely on it without looking again: indices are valid, code is well nested, operands are
 * there, points are in order.
 */
public final class VerifiedUnit {
  private final Unit unit;
  private final List<FunctionFacts> facts;
  private volatile String identity;

  VerifiedUnit(Unit unit, List<FunctionFacts> facts) {
    this.unit = unit;
    this.facts = List.copyOf(facts);
  }

  /**
   * What the verifier learnt about a function.
   *
   * @param stack the most values that are on the operand stack at once
   * @param nesting the most structures that are open at once
   * @param instructions how many instructions it has
   * @param loops how many of them open a loop
   */
  public record FunctionFacts(int stack, int nesting, int instructions, int loops) {}

  /** The unit. */
  public Unit unit() {
    return unit;
  }

  /** What was learnt about the function with an index. */
  public FunctionFacts facts(int function) {
    return facts.get(function);
  }

  /** What the one who runs the unit must have granted: the capabilities of all its imports. */
  public Set<Capability> capabilities() {
    Set<Capability> needed = EnumSet.noneOf(Capability.class);
    unit.imports().forEach(item -> item.capability().ifPresent(needed::add));
    return Collections.unmodifiableSet(needed);
  }

  /**
   * The SHA-256 of the canonical bytes without debug information, in hexadecimal: equal for units
   * that do the same, whatever their sources are named.
   */
  public String identity() {
    String known = identity;
    if (known == null) {
      known = HexFormat.of().formatHex(sha256().digest(UnitWriter.writeStripped(unit)));
      identity = known;
    }
    return known;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
