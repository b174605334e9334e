package dev.runevm.parser.resolve.item;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.diagnostic.Diagnostics;
import dev.runevm.language.diagnostic.Similar;
import dev.runevm.language.library.Library;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words what is wrong with paths. */
final class PathProblems {
  private final Paths paths;
  private final Library library;
  private final Diagnostics diagnostics;
  private final Importable importable;
  private final Map<Scope, Map<String, Diagnostic>> conflicts = new HashMap<>();

  PathProblems(Paths paths, Items items, Library library, Diagnostics diagnostics) {
    this.importable = new Importable(items, library);
    this.paths = paths;
    this.library = library;
    this.diagnostics = diagnostics;
  }

  Resolution expectedPath(Paths.Query query) {
    return new Resolution(Optional.empty(), Optional.empty());
  }

  Resolution unknownCrate(Paths.Site site, String name) {
    Diagnostic problem =
        site.error(Code.MISSING_ITEM, "Missing item `::" + name + "`")
            .label("there is no native module of this name");
    return Resolution.failed(suggest(problem, name, library.members("")));
  }

  /** No such item: {@code container} is what the path up to the segment stands for. */
  Resolution missing(Paths.Query query, int index, Meaning container) {
    String name = query.segments().get(index).name().text();
    Diagnostic problem =
        query.site(index).error(Code.MISSING_ITEM, "Missing item `" + query.display(index) + "`");
    Iterable<String> known =
        container == null ? namesIn(query.scope()) : paths.memberNames(container);
    if (container != null) {
      problem = problem.label("not found in " + container.describe());
      return Resolution.failed(suggest(problem, name, known));
    }
    Diagnostic plain = problem;
    ModuleItem module = query.scope().module();
    return Resolution.failed(
        helpOn(name, module).map(plain::help).orElseGet(() -> suggest(plain, name, known)));
  }

  /** What to do about a name that nothing here has; empty if it may be misspelt. */
  Optional<String> helpOn(String name, ModuleItem module) {
    if (diagnostics.isFull()) {
      return Optional.empty();
    }
    return Elsewhere.name(name)
        .or(() -> importable.path(name, module).map(path -> "add `use " + path + ";`"));
  }

  boolean isMethod(String name) {
    return importable.isMethod(name);
  }

  /** A name that is declared twice in one scope is wrong there, and not wherever it is used. */
  Diagnostic ambiguous(Paths.Site site, String name, List<Candidate> found) {
    Entry first = found.get(0).entry();
    Entry second = found.get(1).entry();
    if (first != null && second != null && first.scope() == second.scope()) {
      return conflict(first.scope(), second.name());
    }
    Diagnostic problem =
        site.error(Code.AMBIGUOUS_ITEM, "Item `" + name + "` can refer to multiple things");
    for (Candidate candidate : found) {
      Entry entry = candidate.entry();
      problem =
          entry == null
              ? problem.note("it can refer to " + candidate.meaning().describe())
              : problem.secondary(entry.source(), entry.span(), "Here is one of them");
    }
    return problem;
  }

  List<Diagnostic> conflictsIn(Scope scope) {
    List<Diagnostic> found = new ArrayList<>();
    for (String name : scope.names()) {
      if (scope.entries(name).size() > 1) {
        found.add(conflict(scope, name));
      }
    }
    return found;
  }

  private Diagnostic conflict(Scope scope, String name) {
    return conflicts
        .computeIfAbsent(scope, s -> new HashMap<>())
        .computeIfAbsent(name, n -> newConflict(scope.entries(n)));
  }

  private static Diagnostic newConflict(List<Entry> entries) {
    Entry first = entries.get(0);
    Entry second = entries.get(1);
    return Diagnostic.error(
            Code.AMBIGUOUS_ITEM,
            second.source(),
            second.span(),
            "Item `" + second.path() + "` can refer to multiple things")
        .label("declared again here")
        .secondary(first.source(), first.span(), "first declared here")
        .help("give one of them another name");
  }

  Diagnostic notVisible(Paths.Site site, Candidate candidate, ModuleItem from) {
    String module = from.describe();
    if (candidate.meaning() instanceof ModuleItem hidden) {
      return declaredHere(
          site.error(
              Code.NOT_VISIBLE_MOD,
              "Module `"
                  + hidden.path()
                  + "` with "
                  + candidate.reach().text()
                  + " visibility, is not accessible from "
                  + module),
          candidate);
    }
    String path =
        candidate.meaning() == null ? candidate.entry().path() : candidate.meaning().path();
    return declaredHere(
        site.error(
            Code.NOT_VISIBLE,
            "Item `"
                + path
                + "` with visibility `"
                + candidate.reach().text()
                + "`, is not accessible from "
                + module),
        candidate);
  }

  private static Diagnostic declaredHere(Diagnostic problem, Candidate candidate) {
    Entry entry = candidate.entry();
    return entry == null
        ? problem
        : problem
            .secondary(entry.source(), entry.span(), "it is declared here")
            .help("write `pub` before its declaration");
  }

  /** All names that a single name could be in a scope. */
  List<String> namesIn(Scope scope) {
    List<String> names = new ArrayList<>();
    for (Scope s = scope; s != null; s = s.parent()) {
      s.names().forEach(names::add);
    }
    names.addAll(library.preludeNames());
    names.addAll(library.members(""));
    return names;
  }

  /** Looks for what was meant, unless nobody will see it. */
  private Diagnostic suggest(Diagnostic problem, String name, Iterable<String> known) {
    if (diagnostics.isFull()) {
      return problem;
    }
    return Similar.to(name, known)
        .map(near -> problem.help("did you mean `" + near + "`?"))
        .orElse(problem);
  }
}
