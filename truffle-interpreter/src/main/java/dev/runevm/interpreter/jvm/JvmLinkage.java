package dev.runevm.interpreter.jvm;

/** How compiled classes get what they refer to. */
public final class JvmLinkage {
  private JvmLinkage() {}

  /** The objects for the constants of a class that is being initialized. */
  public static Object[] constants(Class<?> compiled) {
    return ((UnitClasses) compiled.getClassLoader()).takeConstants(compiled.getName());
  }
}
