package dev.runevm.interpreter.jvm;

import dev.runevm.interpreter.unit.LoadedUnit;

/** A unit as the tier sees it. */
public final class JvmUnit {
  private final JvmTier tier;
  private final LoadedUnit unit;
  private UnitClasses classes;
  // Not volatile: it is enough that calls see it soon.
  private boolean watched;

  /** The unit in a tier. */
  public JvmUnit(JvmTier tier, LoadedUnit unit) {
    this.tier = tier;
    this.unit = unit;
  }

  JvmTier tier() {
    return tier;
  }

  /** A tool watches a function of the unit: from now on all of it is left to the nodes. */
  public void watch() {
    watched = true;
  }

  boolean isWatched() {
    return watched;
  }

  synchronized UnitClasses classes() {
    if (classes == null) {
      classes = new UnitClasses(unit, tier.trace());
    }
    return classes;
  }
}
