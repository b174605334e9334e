package dev.runevm.interpreter.binding;

import dev.runevm.interpreter.value.RuneType;
import java.io.InputStream;

/**
 * The modules that were compiled together, by number. The generated subclass is one switch, so a
 * module's class is loaded only when one of its functions is called.
 */
public abstract class NativeModules {
  /** For generated classes. */
  protected NativeModules() {}

  /** A module. */
  protected abstract NativeModule load(int index);

  /** A type that values of these modules have. */
  protected abstract RuneType type(int index);

  /** What can be called, as written by the generator. */
  protected abstract InputStream metadata();

  /** What is for people, as written by the generator. */
  protected abstract InputStream documentation();
}
