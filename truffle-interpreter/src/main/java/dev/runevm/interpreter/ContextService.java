package dev.runevm.interpreter;

/**
 * An object that Java code keeps in a context (see {@link RuneContext#service}) and that does
 * something outside of it, which must end with the context: processes, requests, handlers.
 */
@FunctionalInterface
public interface ContextService {
  /** The context is closed. May run on another thread than that of the scripts; must not fail. */
  void contextClosed();
}
