package dev.runevm.interpreter.binding;

import java.util.List;

/** Annotated classes break rules of native modules. The message lists all that was found. */
public final class BindingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> violations;

  BindingException(List<String> violations) {
    super(String.join(System.lineSeparator(), violations));
    this.violations = List.copyOf(violations);
  }

  /** Each violation: class and method, what is wrong, what to do. */
  public List<String> violations() {
    return violations;
  }
}
