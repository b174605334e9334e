package dev.runevm.interpreter.binding;

import dev.runevm.interpreter.value.RuneType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compiles the annotated classes of an embedder into hidden classes. */
final class HiddenLibrary {
  private HiddenLibrary() {}

  static NativeLibrary define(
      MethodHandles.Lookup owner, Collection<NativeLibrary> known, Class<?>... classes) {
    List<ScannedClass> scanned = new ArrayList<>();
    Map<String, Class<?>> byName = new HashMap<>();
    ClassLoader loader = owner.lookupClass().getClassLoader();
    for (Class<?> type : classes) {
      String name = type.getName().replace('.', '/');
      scanned.add(find(type.getClassLoader(), name).orElseThrow(() -> unreadable(type)));
      byName.put(name, type);
    }
    DeclaredLibrary declared = new LibraryReader(scanned, name -> find(loader, name), known).read();
    List<NativeModule> modules = new ArrayList<>();
    List<RuneType> types = new ArrayList<>();
    for (DeclaredModule module : declared.modules()) {
      Class<?> source = byName.get(module.source().name());
      MethodHandles.Lookup hidden = defineHidden(owner, source, module);
      modules.add(create(hidden));
      for (int i = 0; i < module.types().size(); i++) {
        types.add(type(hidden, i));
      }
    }
    return new NativeLibrary(
        declared.library(), declared.index(), new Defined(modules, types), false);
  }

  private static Optional<ScannedClass> find(ClassLoader loader, String name) {
    try (InputStream in = loader.getResourceAsStream(name + ".class")) {
      return in == null ? Optional.empty() : Optional.of(ScannedClass.of(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BindingException unreadable(Class<?> type) {
    return new BindingException(
        List.of(
            type.getName() + ": its class file cannot be read, so it cannot be a native module"));
  }

  private static MethodHandles.Lookup defineHidden(
      MethodHandles.Lookup owner, Class<?> source, DeclaredModule module) {
    try {
      MethodHandles.Lookup inPackage = MethodHandles.privateLookupIn(source, owner);
      return inPackage.defineHiddenClass(ModuleClassWriter.write(module), true);
    } catch (IllegalAccessException e) {
      throw new BindingException(
          List.of(source.getName() + ": the given lookup has no access to its package"));
    }
  }

  private static NativeModule create(MethodHandles.Lookup hidden) {
    MethodType descriptor = MethodType.methodType(NativeModule.class);
    return (NativeModule) invoke(hidden, "create", descriptor);
  }

  private static RuneType type(MethodHandles.Lookup hidden, int index) {
    MethodType descriptor = MethodType.methodType(RuneType.class, int.class);
    return (RuneType) invoke(hidden, "type", descriptor, index);
  }

  private static Object invoke(
      MethodHandles.Lookup hidden, String name, MethodType descriptor, Object... arguments) {
    try {
      MethodHandle method = hidden.findStatic(hidden.lookupClass(), name, descriptor);
      return method.invokeWithArguments(arguments);
    } catch (Throwable e) {
      throw new IllegalStateException("A generated class cannot be used: " + name, e);
    }
  }

  /** The modules of one definition. */
  private static final class Defined extends NativeModules {
    private final List<NativeModule> modules;
    private final List<RuneType> types;

    Defined(List<NativeModule> modules, List<RuneType> types) {
      this.modules = List.copyOf(modules);
      this.types = List.copyOf(types);
    }

    @Override
    protected NativeModule load(int index) {
      return modules.get(index);
    }

    @Override
    protected RuneType type(int index) {
      return types.get(index);
    }

    @Override
    protected InputStream metadata() {
      throw new UnsupportedOperationException("modules defined at run time have no file");
    }

    @Override
    protected InputStream documentation() {
      throw new UnsupportedOperationException("modules defined at run time have no file");
    }
  }
}
