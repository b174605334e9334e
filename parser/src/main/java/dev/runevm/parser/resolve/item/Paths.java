package dev.runevm.parser.resolve.item;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.diagnostic.Diagnostics;
import dev.runevm.language.library.Library;
import dev.runevm.language.library.LibraryItem;
import dev.runevm.language.source.Source;
import dev.runevm.language.source.Span;
import dev.runevm.parser.ast.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what paths stand for. */
public final class Paths {
  private final Items items;
  private final Library library;
  private final Imports imports;
  private final PathProblems problems;

  /** Paths of a program that may also name what is in the library. */
  public Paths(Items items, Library library, Diagnostics diagnostics) {
    this.items = items;
    this.library = library;
    this.imports = new Imports(this, library);
    this.problems = new PathProblems(this, items, library, diagnostics);
  }

  /** What a path stands for in a scope. */
  public Resolution resolve(Scope scope, Path path) {
    return resolve(new Query(scope, path.isGlobal(), path.segments(), null, path.source()));
  }

  /** What an import stands for; imports of imports are followed. */
  public Resolution resolve(ImportItem item) {
    return imports.follow(item);
  }

  Resolution resolveImport(ImportItem item) {
    return resolve(new Query(item.scope(), item.isGlobal(), item.segments(), item, item.source()));
  }

  /**
   * What a single name stands for, if it stands for anything: a name in a pattern that stands for
   * nothing is a new variable.
   */
  public Optional<Resolution> lookup(Scope scope, String name, Source source, Span span) {
    return identifier(new Site(scope, source, span), name, null);
  }

  /** What is wrong with the names that a scope declares: each may be declared once. */
  public List<Diagnostic> conflictsIn(Scope scope) {
    return problems.conflictsIn(scope);
  }

  /** What to do about a name that is not known in a scope; empty if it may be misspelt. */
  public Optional<String> helpOn(Scope scope, String name) {
    return problems.helpOn(name, scope.module());
  }

  /** The impl block around a scope has a function of this name, which needs {@code Self::}. */
  public boolean isAssociated(Scope scope, String name) {
    return Optional.ofNullable(scope.impl())
        .flatMap(ImplBlock::target)
        .filter(type -> items.associatedWith(type).containsKey(name))
        .isPresent();
  }

  /** Some native type has a method of this name. */
  public boolean isMethod(String name) {
    return problems.isMethod(name);
  }

  /** The impl block around a scope is one of a struct with a field of this name. */
  public boolean isField(Scope scope, String name) {
    return Optional.ofNullable(scope.impl())
        .flatMap(ImplBlock::target)
        .filter(type -> type instanceof TypeItem item && item.hasField(name))
        .isPresent();
  }

  /** All names that a single name could be in a scope. */
  public List<String> namesIn(Scope scope) {
    return problems.namesIn(scope);
  }

  /**
   * A path to resolve.
   *
   * @param scope where it stands
   * @param global whether it begins with {@code ::}
   * @param segments its segments
   * @param origin the import that it belongs to, which it does not name; null if none
   * @param source the source it stands in
   */
  record Query(
      Scope scope, boolean global, List<Path.Segment> segments, ImportItem origin, Source source) {
    Span span() {
      return segments.get(0).span().join(segments.get(segments.size() - 1).span());
    }

    Site site(int segment) {
      return new Site(scope, source, segments.get(segment).name().span());
    }

    /** The path up to a segment as messages show it. */
    String display(int last) {
      StringBuilder out = new StringBuilder(global ? "::" : "");
      for (int i = 0; i <= last; i++) {
        out.append(i == 0 ? "" : "::").append(segments.get(i).name().text());
      }
      return out.toString();
    }
  }

  /** A place where a name is used. */
  record Site(Scope scope, Source source, Span span) {
    Diagnostic error(Code code, String message) {
      return Diagnostic.error(code, source, span, message);
    }
  }

  private Resolution resolve(Query query) {
    if (query.segments().isEmpty()) {
      return problems.expectedPath(query);
    }
    Resolution now = first(query);
    for (int i = 1; i < query.segments().size() && now.meaning().isPresent(); i++) {
      Resolution next = step(query, i, now.meaning().get());
      now = now.problem().map(next::withProblem).orElse(next);
    }
    return now;
  }

  private Resolution first(Query query) {
    Path.Segment segment = query.segments().get(0);
    Site site = query.site(0);
    if (query.global()) {
      return crate(segment.name().text())
          .map(Resolution::of)
          .orElseGet(() -> problems.unknownCrate(site, segment.name().text()));
    }
    return switch (segment.kind()) {
      case IDENTIFIER -> {
        String name = segment.name().text();
        yield identifier(site, name, query.origin()).orElseGet(() -> hiddenOrMissing(query, name));
      }
      case CRATE -> Resolution.of(items.root());
      case SELF_VALUE -> Resolution.of(query.scope().module());
      case SUPER -> above(site, query.scope().module());
      case SELF_TYPE -> selfType(site);
      case ERROR -> problems.expectedPath(query);
    };
  }

  /** A glob does not bring private items, but then that is what is wrong. */
  private Resolution hiddenOrMissing(Query query, String name) {
    for (Scope scope = query.scope(); scope != null; scope = scope.parent()) {
      List<Candidate> hidden = imports.hiddenFromGlobs(scope, name);
      if (!hidden.isEmpty()) {
        Site site = query.site(0);
        return Resolution.failed(problems.notVisible(site, hidden.get(0), query.scope().module()));
      }
    }
    return problems.missing(query, 0, null);
  }

  private Resolution above(Site site, ModuleItem module) {
    return module.parent() == null
        ? Resolution.failed(
            site.error(
                    Code.UNSUPPORTED_SUPER,
                    "Keyword `super` is not supported at the root module level")
                .label("there is no module above this one"))
        : Resolution.of(module.parent());
  }

  private Resolution selfType(Site site) {
    ImplBlock impl = site.scope().impl();
    if (impl == null) {
      return Resolution.failed(
          site.error(
              Code.UNSUPPORTED_SELF_TYPE,
              "Keyword `Self` is only supported inside of `impl` blocks"));
    }
    return impl.target()
        .map(Resolution::of)
        .orElseGet(() -> new Resolution(Optional.empty(), Optional.empty()));
  }

  private Resolution step(Query query, int index, Meaning container) {
    Path.Segment segment = query.segments().get(index);
    return switch (segment.kind()) {
      case IDENTIFIER -> member(query, index, container);
      case SUPER -> superStep(query, index, container);
      default ->
          Resolution.failed(
              query
                  .site(index)
                  .error(
                      Code.EXPECTED_LEADING_PATH_SEGMENT,
                      "Segment is only supported in the first position"));
    };
  }

  private Resolution superStep(Query query, int index, Meaning container) {
    Site site = query.site(index);
    if (query.segments().get(0).kind() == Path.Segment.Kind.SELF_TYPE) {
      return Resolution.failed(
          site.error(
              Code.UNSUPPORTED_SUPER_IN_SELF_TYPE,
              "Keyword `super` can't be used in paths starting with `Self`"));
    }
    return container instanceof ModuleItem module
        ? above(site, module)
        : Resolution.failed(
            site.error(
                Code.EXPECTED_LEADING_PATH_SEGMENT,
                "Segment is only supported in the first position"));
  }

  /** What a name stands for: from the scope outwards, then the prelude, then the native crates. */
  private Optional<Resolution> identifier(Site site, String name, ImportItem origin) {
    for (Scope scope = site.scope(); scope != null; scope = scope.parent()) {
      List<Candidate> found = find(scope, name);
      found.removeIf(c -> origin != null && c.entry() == origin);
      if (!found.isEmpty()) {
        return Optional.of(choose(site, name, found));
      }
    }
    Optional<LibraryItem> known = library.prelude(name).flatMap(library::find);
    return known
        .map(item -> (Meaning) new Meaning.Native(item))
        .or(() -> crate(name))
        .map(Resolution::of);
  }

  private Optional<Meaning> crate(String name) {
    return library.members("").contains(name)
        ? library.find(name).map(Meaning.Native::new)
        : Optional.empty();
  }

  private Resolution member(Query query, int index, Meaning container) {
    String name = query.segments().get(index).name().text();
    List<Candidate> found = members(container, name);
    if (found.isEmpty()) {
      return problems.missing(query, index, container);
    }
    Site site = query.site(index);
    Resolution chosen = choose(site, name, found);
    Candidate only = found.get(0);
    if (found.size() == 1 && !only.reach().includes(query.scope().module())) {
      return chosen.withProblem(problems.notVisible(site, only, query.scope().module()));
    }
    return chosen;
  }

  private List<Candidate> members(Meaning container, String name) {
    List<Candidate> found = new ArrayList<>();
    switch (container) {
      case ModuleItem module -> found.addAll(find(module.inside(), name));
      case TypeItem type -> {
        VariantItem variant = type.variant(name);
        if (variant != null) {
          found.add(Candidate.of(variant, Reach.everywhere()));
        }
        addAssociated(type, name, found);
      }
      case Meaning.Native nativeItem -> {
        library
            .find(nativeItem.path() + "::" + name)
            .ifPresent(i -> found.add(Candidate.of(new Meaning.Native(i), Reach.everywhere())));
        if (found.isEmpty()) {
          addAssociated(nativeItem, name, found);
        }
      }
      default -> {}
    }
    return found;
  }

  private void addAssociated(Meaning type, String name, List<Candidate> found) {
    Map<String, List<FunctionItem>> functions = items.associatedWith(type);
    functions.getOrDefault(name, List.of()).stream()
        .limit(1)
        .forEach(function -> found.add(Candidate.of(function)));
  }

  /** The names that can follow a container in a path, for suggestions. */
  List<String> memberNames(Meaning container) {
    List<String> names = new ArrayList<>();
    switch (container) {
      case ModuleItem module -> module.inside().names().forEach(names::add);
      case TypeItem type -> type.variants().forEach(v -> names.add(v.syntax().name().text()));
      case Meaning.Native nativeItem -> names.addAll(library.members(nativeItem.path()));
      default -> {}
    }
    names.addAll(items.associatedWith(container).keySet());
    return names;
  }

  /**
   * What a name may stand for in one scope. A declared import hides what globs bring; a declared
   * item does not.
   */
  List<Candidate> find(Scope scope, String name) {
    List<Candidate> found = new ArrayList<>();
    for (Entry entry : scope.entries(name)) {
      found.add(Candidate.of(entry));
    }
    if (found.size() == 1 && found.get(0).meaning() == null || found.size() > 1) {
      return found;
    }
    for (Candidate candidate : imports.throughGlobs(scope, name)) {
      if (found.stream().noneMatch(f -> f.meaning().equals(candidate.meaning()))) {
        found.add(candidate);
      }
    }
    return found;
  }

  private Resolution choose(Site site, String name, List<Candidate> found) {
    if (found.size() > 1) {
      return Resolution.failed(problems.ambiguous(site, name, found));
    }
    Candidate only = found.get(0);
    if (only.meaning() != null) {
      return Resolution.of(only.meaning());
    }
    Resolution followed = imports.follow((ImportItem) only.entry());
    return followed;
  }
}
