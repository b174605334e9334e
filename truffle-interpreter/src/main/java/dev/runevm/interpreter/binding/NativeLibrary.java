package dev.runevm.interpreter.binding;

import dev.runevm.language.library.Library;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.util.Collection;

/**
 * Native modules that were compiled or defined together: what they declare and how to call it.
 * Immutable, and independent of any context.
 */
public final class NativeLibrary {
  private final Library library;
  private final NativeIndex index;
  private final NativeModules modules;
  private final boolean stored;

  /**
   * A library.
   *
   * @param stored whether the documentation is to be read from a file beside the modules
   */
  NativeLibrary(Library library, NativeIndex index, NativeModules modules, boolean stored) {
    this.library = library;
    this.index = index;
    this.modules = modules;
    this.stored = stored;
  }

  /**
   * The library that {@link BindingGenerator} compiled beside a class with {@link RuneLibrary}.
   *
   * @param owner a lookup made by that class
   * @throws IllegalStateException if the generator did not run when the class was compiled
   */
  public static NativeLibrary load(MethodHandles.Lookup owner) {
    NativeModules modules = instantiate(owner);
    LibraryFile file = file(modules);
    return new NativeLibrary(file.library(), file.index(), modules, true);
  }

  private static LibraryFile file(NativeModules modules) {
    try (InputStream in = modules.metadata()) {
      return LibraryFile.read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Compiles annotated classes now, as hidden classes: for the native modules of an embedder.
   *
   * @param owner a lookup with full access to the package of the classes
   * @param known libraries whose types appear as parameters
   * @param classes the classes with {@link RuneModule} and {@link RunePart}
   * @throws BindingException if a class breaks a rule; the message lists all of them
   */
  public static NativeLibrary define(
      MethodHandles.Lookup owner, Collection<NativeLibrary> known, Class<?>... classes) {
    return HiddenLibrary.define(owner, known, classes);
  }

  /**
   * Everything that the modules declare. The documentation may be missing: running a program needs
   * none.
   */
  public Library library() {
    return library;
  }

  /** Everything that the modules declare, with documentation, examples and types. */
  public Library documentedLibrary() {
    if (!stored) {
      return library;
    }
    try (InputStream documentation = modules.documentation()) {
      return file(modules).library(documentation.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  NativeIndex index() {
    return index;
  }

  NativeModules modules() {
    return modules;
  }

  private static NativeModules instantiate(MethodHandles.Lookup owner) {
    String name = owner.lookupClass().getName() + GeneratedNames.SUFFIX;
    try {
      Class<?> type = owner.findClass(name);
      return (NativeModules) type.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "The native modules beside "
              + owner.lookupClass().getName()
              + " were not compiled: run BindingGenerator over its classes.",
          e);
    }
  }
}
