package dev.runevm.parser.resolve.item;

/**
 * From where a declared item may be named.
 *
 * @param within the module that sees it, with all modules inside; null for every module
 * @param text the modifier as messages show it
 */
public record Reach(ModuleItem within, String text) {
  private static final Reach EVERYWHERE = new Reach(null, "pub");

  /** Visible everywhere. */
  static Reach everywhere() {
    return EVERYWHERE;
  }

  /** Whether code in a module may name the item. */
  boolean includes(ModuleItem module) {
    if (within == null) {
      return true;
    }
    for (ModuleItem m = module; m != null; m = m.parent()) {
      if (m == within) {
        return true;
      }
    }
    return false;
  }

  /** Whether every module sees the item. */
  public boolean isPublic() {
    return within == null;
  }
}
