package dev.runevm.language.unit;

/**
 * A function that can be called from outside by its path.
 *
 * @param path the item path; {@link #SCRIPT} for the body of a script
 * @param role why it is exported
 * @param function the index of the function
 */
public record Export(String path, Role role, int function) {
  /** The path under which the top-level statements of a script are exported. */
  public static final String SCRIPT = "";

  /** Why a function is exported. */
  public enum Role {
    /** It is public, or the body of a script. */
    FUNCTION,
    /** {@code #[test]} */
    TEST,
    /** {@code #[bench]} */
    BENCH
  }
}
