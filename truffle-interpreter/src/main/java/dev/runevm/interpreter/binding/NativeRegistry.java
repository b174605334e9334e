package dev.runevm.interpreter.binding;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.language.library.Library;
import dev.runevm.language.library.LibraryItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All native functions that programs of one engine can call: finds them for imports, for method
 * calls and for fields. Immutable apart from its cache; safe for use by many threads. Look-ups cost
 * a hash of a string or two, so call sites cache what they find.
 */
public final class NativeRegistry {
  private final Library library;
  private final List<NativeLibrary> libraries;
  private final Map<String, NativeFunction> functions = new ConcurrentHashMap<>();

  private final Map<String, TypePlace> typePlaces;
  private final Map<String, RuneType> types = new ConcurrentHashMap<>();

  private record Place(NativeModules modules, NativeIndex.Entry entry) {}

  private record TypePlace(NativeModules modules, int index) {}

  private NativeRegistry(
      List<NativeLibrary> libraries, Library library, Map<String, TypePlace> typePlaces) {
    this.libraries = List.copyOf(libraries);
    this.library = library;
    this.typePlaces = typePlaces;
  }

  /**
   * A registry of these libraries.
   *
   * @throws IllegalArgumentException if two of them declare the same function
   */
  public static NativeRegistry of(List<NativeLibrary> libraries) {
    requireDistinct(libraries);
    Map<String, TypePlace> typePlaces = new HashMap<>();
    for (NativeLibrary library : libraries) {
      List<String> types = library.index().types();
      for (int i = 0; i < types.size(); i++) {
        typePlaces.put(types.get(i), new TypePlace(library.modules(), i));
      }
    }
    return new NativeRegistry(libraries, merge(libraries), typePlaces);
  }

  private static void requireDistinct(List<NativeLibrary> libraries) {
    if (libraries.size() < 2) {
      return;
    }
    Set<String> paths = new HashSet<>();
    for (NativeLibrary library : libraries) {
      for (int i = 0; i < library.index().size(); i++) {
        String path = library.index().path(i);
        if (!paths.add(path)) {
          throw new IllegalArgumentException(
              "Two native modules declare `" + path + "`; rename one of them.");
        }
      }
    }
  }

  private Place place(String path) {
    for (NativeLibrary each : libraries) {
      NativeIndex.Entry entry = each.index().find(path);
      if (entry != null) {
        return new Place(each.modules(), entry);
      }
    }
    return null;
  }

  private static Library merge(List<NativeLibrary> libraries) {
    if (libraries.size() == 1) {
      return libraries.get(0).library();
    }
    List<LibraryItem> items = new ArrayList<>();
    Map<String, String> prelude = new HashMap<>();
    for (NativeLibrary library : libraries) {
      items.addAll(library.library().items());
      for (String name : library.library().preludeNames()) {
        prelude.put(name, library.library().prelude(name).orElseThrow());
      }
    }
    return new Library(items, prelude);
  }

  /** What the compiler and the verifier need to know of all modules. */
  public Library library() {
    return library;
  }

  /**
   * The function that a unit imports as {@code module@version::name}.
   *
   * @param typeArguments the paths of the types in the turbofish
   * @return empty if there is none with this version and type argument
   */
  @TruffleBoundary
  public Optional<NativeFunction> find(
      String module, int version, String name, List<String> typeArguments) {
    if (typeArguments.size() > 1) {
      return Optional.empty();
    }
    String path = name.isEmpty() ? module : module + "::" + name;
    LibraryItem.Function function = library.function(path).orElse(null);
    if (function == null
        || function.module().version() != version
        || !function.module().path().equals(module)) {
      return Optional.empty();
    }
    String typeArgument = typeArguments.isEmpty() ? null : typeArguments.get(0);
    return Optional.ofNullable(function(function.path(), function, typeArgument));
  }

  /**
   * The native method of a native type, also one that it has from a trait. For a type of a script
   * that has a trait's base method, the path of the trait itself is asked for.
   *
   * @param type the path of the type or trait
   * @param name the method
   * @param typeArgument the path of the type in the turbofish, or null without one
   * @return null if there is none
   */
  @TruffleBoundary
  public NativeFunction method(String type, String name, String typeArgument) {
    if (library.find(type + "::" + name).orElse(null) instanceof LibraryItem.Function function
        && function.method()) {
      return function(function.path(), function, typeArgument);
    }
    return null;
  }

  /**
   * The native type with this path, the very object that its values answer.
   *
   * @return empty if no module declares such a type
   */
  @TruffleBoundary
  public Optional<RuneType> type(String path) {
    RuneType builtin = BuiltinTypes.find(path);
    if (builtin != null) {
      return Optional.of(builtin);
    }
    if (!(library.find(path).orElse(null) instanceof LibraryItem.Type item)) {
      return Optional.empty();
    }
    return Optional.of(types.computeIfAbsent(item.path(), this::makeType));
  }

  private RuneType makeType(String path) {
    TypePlace place = typePlaces.get(path);
    return place == null ? RuneType.nativeType(path) : place.modules().type(place.index());
  }

  /** The function that reads a field of a native type, or null. */
  @TruffleBoundary
  public NativeFunction getter(String type, String field) {
    return accessor(type, field, type + "." + field, "self");
  }

  /** The function that assigns to a field of a native type, or null. */
  @TruffleBoundary
  public NativeFunction setter(String type, String field) {
    return accessor(type, field, type + "." + field + "=", "self", "value");
  }

  private NativeFunction accessor(String type, String field, String path, String... parameters) {
    if (place(path) == null) {
      return null;
    }
    List<LibraryItem.Parameter> list = new ArrayList<>();
    for (String parameter : parameters) {
      list.add(new LibraryItem.Parameter(parameter, Optional.empty()));
    }
    LibraryItem.Function item =
        new LibraryItem.Function(
            path,
            new LibraryItem.Module(type, 1, ""),
            list,
            false,
            true,
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            "The field `" + field + "`.",
            "");
    return function(path, item, null);
  }

  private NativeFunction function(String path, LibraryItem.Function item, String typeArgument) {
    Place place = place(path);
    if (place == null || !accepts(place.entry(), typeArgument)) {
      return null;
    }
    String key = typeArgument == null ? path : path + "::<" + typeArgument + ">";
    return functions.computeIfAbsent(
        key,
        ignored ->
            new NativeFunction(
                place.modules(), place.entry().module(), place.entry().id(), item, typeArgument));
  }

  private static boolean accepts(NativeIndex.Entry entry, String typeArgument) {
    return typeArgument == null
        ? entry.typeArguments().isEmpty()
        : entry.typeArguments().contains(typeArgument);
  }
}
