package dev.runevm.stdlib;

import dev.runevm.interpreter.binding.NativeLibrary;
import dev.runevm.interpreter.binding.NativeLibraryProvider;
import dev.runevm.interpreter.binding.RuneLibrary;
import java.lang.invoke.MethodHandles;

/**
 * The standard library: all native modules of this Maven module, compiled together by the build.
 */
@RuneLibrary
public final class StandardLibrary implements NativeLibraryProvider {
  /** For the service loader. */
  public StandardLibrary() {}

  @Override
  public NativeLibrary library() {
    return NativeLibrary.load(MethodHandles.lookup());
  }
}
