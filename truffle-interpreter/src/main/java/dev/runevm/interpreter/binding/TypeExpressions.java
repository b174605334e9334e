package dev.runevm.interpreter.binding;

import dev.runevm.language.library.LibraryItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Gives the names in types that people wrote their full paths. */
final class TypeExpressions {
  private static final Pattern PATH = Pattern.compile("\\w+(?:::\\w+)*");
  private static final Pattern PLACEHOLDER = Pattern.compile("[A-Z]");
  private static final Pattern AROUND_PATHS = Pattern.compile("[<>(), ]*");

  private final Set<String> types = new HashSet<>();
  private final Map<String, String> prelude = new HashMap<>();
  private final Collection<NativeLibrary> known;

  /** Knows the names that these modules declare and these libraries have. */
  TypeExpressions(List<DeclaredModule> modules, Collection<NativeLibrary> known) {
    this.known = known;
    for (DeclaredModule module : modules) {
      ScannedClass source = module.source();
      for (Facts facts : source.annotations(RuneType.class, RuneTypes.class)) {
        types.add(module.path(facts.string("name")));
      }
      source.annotation(RuneModule.class).stream()
          .flatMap(facts -> facts.strings("prelude").stream())
          .map(module::path)
          .forEach(path -> prelude.put(path.substring(path.lastIndexOf(':') + 1), path));
    }
  }

  /**
   * A type with full paths.
   *
   * @param type the type; as it was written if there is something wrong
   * @param unknown the names in it that are no types
   */
  record Resolved(String type, List<String> unknown) {}

  /** Resolves a type that is written in a module. */
  Resolved resolve(String module, String type) {
    Matcher matcher = PATH.matcher(type);
    if (!AROUND_PATHS.matcher(matcher.replaceAll("")).matches()) {
      return new Resolved(type, List.of(type));
    }
    List<String> unknown = new ArrayList<>();
    String resolved = matcher.replaceAll(match -> path(module, match.group(), unknown));
    return new Resolved(resolved, unknown);
  }

  private String path(String module, String name, List<String> unknown) {
    if (PLACEHOLDER.matcher(name).matches()) {
      return name;
    }
    return Stream.of(name, module + "::" + name, prelude(name))
        .filter(this::isType)
        .findFirst()
        .orElseGet(
            () -> {
              unknown.add(name);
              return name;
            });
  }

  private String prelude(String name) {
    return known.stream()
        .flatMap(library -> library.library().prelude(name).stream())
        .findFirst()
        .orElse(prelude.getOrDefault(name, ""));
  }

  private boolean isType(String path) {
    return types.contains(path)
        || known.stream()
            .map(library -> library.library().find(path).orElse(null))
            .anyMatch(LibraryItem.Type.class::isInstance);
  }
}
