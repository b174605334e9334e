package dev.runevm.interpreter.binding;

/**
 * A service: gives the language a library that is there for every program. The standard library is
 * found this way, so that the interpreter need not know it.
 */
public interface NativeLibraryProvider {
  /** The library; called once per engine. */
  NativeLibrary library();
}
