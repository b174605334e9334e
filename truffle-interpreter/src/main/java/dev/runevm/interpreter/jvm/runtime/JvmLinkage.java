package dev.runevm.interpreter.jvm.runtime;

/** How compiled classes get what they refer to. */
public final class JvmLinkage {
  private JvmLinkage() {}

  /** What defines compiled classes and keeps the objects for their constants until they ask. */
  public interface Definer {
    /** The objects for the constants of a class, once. */
    Object[] takeConstants(String className);
  }

  /** The objects for the constants of a class that is being initialized. */
  public static Object[] constants(Class<?> compiled) {
    return ((Definer) compiled.getClassLoader()).takeConstants(compiled.getName());
  }
}
