package dev.runevm.parser.resolve.item;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.library.Library;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Follows imports to what they stand for, each at most once. */
final class Imports {
  /** How many imports may lead to each other before one leads to an item. */
  static final int LIMIT = 128;

  private final Paths paths;
  private final Library library;
  private final Set<GlobSearch> searching = new HashSet<>();
  private int depth;

  /** A search through a glob that is going on; meeting it again is a harmless cycle of globs. */
  private record GlobSearch(Scope scope, String name) {}

  Imports(Paths paths, Library library) {
    this.paths = paths;
    this.library = library;
  }

  /** What an import stands for. */
  Resolution follow(ImportItem item) {
    if (item.result() != null) {
      return item.result();
    }
    if (item.isResolving()) {
      return Resolution.failed(
          Diagnostic.error(Code.IMPORT_CYCLE, item.source(), item.whole(), "Cycle in import")
              .label("this import leads back to itself"));
    }
    if (depth >= LIMIT) {
      return Resolution.failed(
          Diagnostic.error(
              Code.IMPORT_RECURSION_LIMIT,
              item.source(),
              item.whole(),
              "Import recursion limit reached (" + LIMIT + ")"));
    }
    item.resolving(true);
    depth++;
    Resolution result = paths.resolveImport(item);
    depth--;
    item.resolving(false);
    item.resolved(result);
    return result;
  }

  /** What the globs of a scope bring under a name, without what several of them agree on. */
  List<Candidate> throughGlobs(Scope scope, String name) {
    return throughGlobs(scope, name, true);
  }

  /** What the globs of a scope do not bring because it is private. */
  List<Candidate> hiddenFromGlobs(Scope scope, String name) {
    return throughGlobs(scope, name, false);
  }

  private List<Candidate> throughGlobs(Scope scope, String name, boolean visible) {
    GlobSearch search = new GlobSearch(scope, name);
    boolean tooDeep = searching.size() >= LIMIT;
    if (scope.globs().isEmpty() || tooDeep || !searching.add(search)) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>();
    for (ImportItem glob : scope.globs()) {
      if (!glob.isResolving()) {
        follow(glob)
            .meaning()
            .ifPresent(container -> addMembers(container, name, glob, visible, found));
      }
    }
    searching.remove(search);
    return found;
  }

  private void addMembers(
      Meaning container, String name, ImportItem glob, boolean visible, List<Candidate> found) {
    switch (container) {
      case ModuleItem module -> {
        for (Candidate candidate : paths.find(module.inside(), name)) {
          if (candidate.reach().includes(glob.scope().module()) != visible) {
            continue;
          }
          if (visible) {
            addFollowed(candidate, glob, found);
          } else {
            found.add(candidate);
          }
        }
      }
      case TypeItem type -> {
        VariantItem variant = type.variant(name);
        if (variant != null) {
          addNew(Candidate.of(variant, glob.reach()), found);
        }
      }
      case Meaning.Native nativeItem ->
          library
              .find(nativeItem.path() + "::" + name)
              .ifPresent(i -> addNew(Candidate.of(new Meaning.Native(i), glob.reach()), found));
      default -> {}
    }
  }

  private void addFollowed(Candidate candidate, ImportItem glob, List<Candidate> found) {
    if (candidate.meaning() != null) {
      addNew(Candidate.of(candidate.meaning(), glob.reach()), found);
    } else if (candidate.entry() instanceof ImportItem next && !next.isResolving()) {
      follow(next)
          .meaning()
          .ifPresent(meaning -> addNew(Candidate.of(meaning, glob.reach()), found));
    }
  }

  private static void addNew(Candidate candidate, List<Candidate> found) {
    if (found.stream().noneMatch(f -> f.meaning().equals(candidate.meaning()))) {
      found.add(candidate);
    }
  }
}
