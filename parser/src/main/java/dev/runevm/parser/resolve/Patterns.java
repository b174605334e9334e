package dev.runevm.parser.resolve;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.source.Span;
import dev.runevm.language.unit.Constant;
import dev.runevm.parser.ast.Literals;
import dev.runevm.parser.ast.Name;
import dev.runevm.parser.ast.Pat;
import dev.runevm.parser.ast.Path;
import dev.runevm.parser.program.Pattern;
import dev.runevm.parser.program.Variable;
import dev.runevm.parser.resolve.constant.LiteralConstants;
import dev.runevm.parser.resolve.item.Meaning;
import dev.runevm.parser.resolve.item.Resolution;
import dev.runevm.parser.resolve.item.StaticItem;
import dev.runevm.parser.syntax.SyntaxKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/** Patterns. */
final class Patterns {
  private static final String GROUP_HELP =
      "`(p)` matches a tuple of one element; leave out the parentheses to match the value itself";

  private final Lowering lowering;
  private final StructPatterns structs;

  Patterns(Lowering lowering) {
    this.lowering = lowering;
    this.structs = new StructPatterns(lowering, this);
  }

  /**
   * The names that one whole pattern binds.
   *
   * @param frame where it stands
   * @param variables the variable of each name: all alternatives share it
   * @param bound the names bound so far on the way through the alternatives
   */
  record Binder(Frame frame, Map<String, Variable> variables, Set<String> bound) {}

  /** Lowers a pattern and makes its variables visible. */
  Pattern bind(Frame frame, Pat pattern) {
    Map<String, Variable> variables = new LinkedHashMap<>();
    Pattern lowered = lower(new Binder(frame, variables, new LinkedHashSet<>()), pattern);
    variables.values().forEach(frame.locals()::bind);
    return lowered;
  }

  /** Warns that a value which does not match stops the program. */
  void warnIfRefutable(Pat syntax, Pattern pattern) {
    if (!isIrrefutable(pattern)) {
      Diagnostic problem =
          Diagnostic.warning(
                  Code.LET_PATTERN_MIGHT_PANIC,
                  syntax.source(),
                  syntax.span(),
                  "Pattern might panic")
              .label("a value that does not match this stops the program");
      lowering.report(isGroup(syntax) ? problem.help(GROUP_HELP) : problem);
    }
  }

  /** What looks like a pattern in parentheses is a tuple of one element. */
  private static boolean isGroup(Pat pattern) {
    return pattern instanceof Pat.Tuple tuple
        && tuple.elements().size() == 1
        && !tuple.hasRest()
        && !pattern.syntax().hasToken(SyntaxKind.COMMA);
  }

  /** Whether every value matches. */
  static boolean isIrrefutable(Pattern pattern) {
    return switch (pattern) {
      case Pattern.Wildcard p -> true;
      case Pattern.Binding p -> true;
      case Pattern.As p -> isIrrefutable(p.pattern());
      case Pattern.Or p -> p.alternatives().stream().anyMatch(Patterns::isIrrefutable);
      default -> false;
    };
  }

  Pattern lower(Binder binder, Pat pattern) {
    Span span = pattern.span();
    return switch (pattern) {
      case Pat.Wildcard p -> new Pattern.Wildcard(span);
      case Pat.Literal p -> literal(p);
      case Pat.PathPat p -> path(binder, p);
      case Pat.TupleStruct p -> structs.tupleStruct(binder, p);
      case Pat.Struct p -> structs.struct(binder, p);
      case Pat.ObjectPat p -> new Pattern.Obj(fields(binder, p.fields()), p.hasRest(), span);
      case Pat.Vec p -> new Pattern.Vec(all(binder, p.elements()), p.hasRest(), span);
      case Pat.Tuple p -> new Pattern.Tuple(all(binder, p.elements()), p.hasRest(), span);
      case Pat.Or p -> or(binder, p);
      case Pat.Range p -> range(binder, p);
      case Pat.Binding p -> named(binder, p);
      case Pat.Rest p -> new Pattern.Wildcard(span);
      case Pat.Error p -> new Pattern.Wildcard(span);
    };
  }

  List<Pattern> all(Binder binder, List<Pat> patterns) {
    List<Pattern> lowered = new ArrayList<>(patterns.size());
    for (Pat pattern : patterns) {
      lowered.add(lower(binder, pattern));
    }
    return lowered;
  }

  private static Pattern literal(Pat.Literal literal) {
    return Literals.value(literal)
        .value()
        .map(v -> (Pattern) new Pattern.Literal(LiteralConstants.of(v), literal.span()))
        .orElseGet(() -> new Pattern.Wildcard(literal.span()));
  }

  private Pattern path(Binder binder, Pat.PathPat pattern) {
    Path path = pattern.path();
    Optional<Name> name = path.asIdentifier();
    if (name.isEmpty()) {
      Resolution resolution = lowering.paths().resolve(binder.frame().scope(), path);
      resolution.problem().ifPresent(lowering::report);
      return resolution
          .meaning()
          .map(meaning -> matched(path, meaning).orElseGet(() -> invalid(path)))
          .orElseGet(() -> new Pattern.Wildcard(path.span()));
    }
    return lowering
        .paths()
        .lookup(binder.frame().scope(), name.get().text(), path.source(), path.span())
        .flatMap(Resolution::meaning)
        .flatMap(meaning -> matched(path, meaning))
        .orElseGet(() -> new Pattern.Binding(variable(binder, name.get()), path.span()));
  }

  private Pattern invalid(Path path) {
    lowering.error(path, Code.NOT_VALID_BINDING, "Not a valid binding");
    return new Pattern.Wildcard(path.span());
  }

  /** What a path that names something is matched against; empty if it can only be a variable. */
  private Optional<Pattern> matched(Path path, Meaning meaning) {
    if (meaning instanceof StaticItem item) {
      lowering.error(
          path,
          Code.STATIC_IN_PATTERN,
          "The static `"
              + item.path()
              + "` cannot be used in a pattern, its value is known at run time only");
      return Optional.of(new Pattern.Wildcard(path.span()));
    }
    Optional<Shapes.Shape> shape = lowering.shapes.of(meaning);
    if (shape.isPresent()) {
      return shape.filter(Shapes.Shape::isEmpty).map(s -> new Pattern.Type(s.type(), path.span()));
    }
    return lowering.pathValues.constantOf(meaning).map(c -> constant(path, c));
  }

  /** A constant as a pattern: vecs and tuples match vecs of their elements. */
  private Pattern constant(Path path, Constant constant) {
    Span span = path.span();
    return switch (constant) {
      case Constant.F64 f -> {
        lowering.error(
            path,
            Code.UNSUPPORTED_PATTERN_EXPR,
            "This kind of expression is not supported as a pattern");
        yield new Pattern.Wildcard(span);
      }
      case Constant.Unit u -> new Pattern.Tuple(List.of(), false, span);
      case Constant.Vec v -> new Pattern.Vec(constants(path, v.elements()), false, span);
      case Constant.Tuple t -> new Pattern.Vec(constants(path, t.elements()), false, span);
      case Constant.Obj o -> {
        SequencedMap<String, Pattern> fields = new LinkedHashMap<>();
        o.fields().forEach((key, value) -> fields.put(key, constant(path, value)));
        yield new Pattern.Obj(fields, false, span);
      }
      case Constant.Some s ->
          new Pattern.Positional(StructPatterns.SOME, List.of(constant(path, s.payload())), span);
      case Constant.None n -> new Pattern.Type(StructPatterns.NONE, span);
      default -> new Pattern.Literal(constant, span);
    };
  }

  private List<Pattern> constants(Path path, List<Constant> constants) {
    return constants.stream().map(c -> constant(path, c)).toList();
  }

  /** A name that occurs again stands for the last part that it is bound to. */
  private static Variable variable(Binder binder, Name name) {
    binder.bound().add(name.text());
    return binder.variables().computeIfAbsent(name.text(), Variable::new);
  }

  private Pattern named(Binder binder, Pat.Binding pattern) {
    Variable variable = variable(binder, pattern.name());
    return new Pattern.As(variable, lower(binder, pattern.pattern()), pattern.span());
  }

  /** Fields by their keys; the short form binds a variable of the key's name. */
  SequencedMap<String, Pattern> fields(Binder binder, List<Pat.Field> fields) {
    SequencedMap<String, Pattern> lowered = new LinkedHashMap<>();
    for (Pat.Field field : fields) {
      String key = Aggregates.keyText(field.key());
      if (lowered.containsKey(key)) {
        lowering.report(
            Diagnostic.error(
                Code.DUPLICATE_OBJECT_KEY,
                field.source(),
                field.key().span(),
                "Duplicate key in literal object"));
        continue;
      }
      Pattern pattern =
          field
              .pattern()
              .map(p -> lower(binder, p))
              .orElseGet(
                  () ->
                      new Pattern.Binding(
                          variable(binder, new Name(key, field.key().span())), field.span()));
      lowered.put(key, pattern);
    }
    return lowered;
  }

  private Pattern or(Binder binder, Pat.Or pattern) {
    List<Pattern> alternatives = new ArrayList<>();
    Set<String> before = Set.copyOf(binder.bound());
    Set<String> first = null;
    for (Pat alternative : pattern.alternatives()) {
      Binder own = new Binder(binder.frame(), binder.variables(), new LinkedHashSet<>(before));
      alternatives.add(lower(own, alternative));
      if (first == null) {
        first = own.bound();
      } else if (!first.equals(own.bound())) {
        reportBindings(alternative, first, own.bound());
      }
    }
    if (first != null) {
      binder.bound().addAll(first);
    }
    return alternatives.size() == 1
        ? alternatives.get(0)
        : new Pattern.Or(alternatives, pattern.span());
  }

  private void reportBindings(Pat alternative, Set<String> first, Set<String> second) {
    Set<String> differing = new LinkedHashSet<>(first);
    second.stream().filter(n -> !differing.remove(n)).forEach(differing::add);
    lowering.report(
        Diagnostic.error(
                Code.OR_PATTERN_BINDINGS,
                alternative.source(),
                alternative.span(),
                "The alternatives of a pattern must bind the same names")
            .label("not bound by all: " + String.join(", ", differing)));
  }

  private Pattern range(Binder binder, Pat.Range range) {
    Optional<Constant> start = range.start().flatMap(p -> bound(binder, p));
    Optional<Constant> end = range.end().flatMap(p -> bound(binder, p));
    boolean failed =
        start.isPresent() != range.start().isPresent()
            || end.isPresent() != range.end().isPresent();
    if (failed || !RangeBounds.areValid(start, end, range.isInclusive())) {
      lowering.report(
          Diagnostic.error(
                  Code.BAD_RANGE_PATTERN, range.source(), range.span(), "Bad range pattern")
              .label("the ends must be numbers or characters of one type, the lower one first"));
      return new Pattern.Wildcard(range.span());
    }
    return new Pattern.Range(start, end, range.isInclusive(), range.span());
  }

  private Optional<Constant> bound(Binder binder, Pat pattern) {
    return switch (pattern) {
      case Pat.Literal literal -> Literals.value(literal).value().map(LiteralConstants::of);
      case Pat.PathPat path -> {
        Resolution resolution = lowering.paths().resolve(binder.frame().scope(), path.path());
        resolution.problem().ifPresent(lowering::report);
        yield resolution.meaning().flatMap(lowering.pathValues::constantOf);
      }
      default -> Optional.empty();
    };
  }
}
