package dev.runevm.interpreter.nodes;

import com.oracle.truffle.api.dsl.TypeSystem;

/** The types that expressions can give without boxing. */
@TypeSystem({long.class, double.class, boolean.class})
public abstract class RuneTypeSystem {
  /** For the generated subclass. */
  protected RuneTypeSystem() {}
}
