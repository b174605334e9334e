package dev.runevm.parser.resolve;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.diagnostic.Similar;
import dev.runevm.language.library.LibraryItem;
import dev.runevm.parser.ast.Pat;
import dev.runevm.parser.ast.Path;
import dev.runevm.parser.program.Pattern;
import dev.runevm.parser.program.TypeName;
import dev.runevm.parser.resolve.item.Meaning;
import dev.runevm.parser.resolve.item.Resolution;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Patterns of structs and variants. */
final class StructPatterns {
  static final TypeName SOME = new TypeName.Native("std::option::Option::Some");
  static final TypeName NONE = new TypeName.Native("std::option::Option::None");

  private final Lowering lowering;
  private final Patterns patterns;

  StructPatterns(Lowering lowering, Patterns patterns) {
    this.lowering = lowering;
    this.patterns = patterns;
  }

  Pattern tupleStruct(Patterns.Binder binder, Pat.TupleStruct pattern) {
    Optional<Meaning> meaning = resolve(binder, pattern.path());
    List<Pattern> elements = patterns.all(binder, pattern.elements());
    Pattern nothing = new Pattern.Wildcard(pattern.span());
    if (meaning.isEmpty()) {
      return nothing;
    }
    Optional<Shapes.Shape> shape = lowering.shapes.of(meaning.get()).filter(s -> !s.isNamed());
    if (shape.isEmpty()) {
      lowering.error(
          pattern.path(),
          Code.EXPECTED_META,
          "Expected a tuple struct or variant but got " + meaning.get().describe());
      return nothing;
    }
    int expected = shape.get().fields().size();
    boolean fits = pattern.hasRest() ? elements.size() <= expected : elements.size() == expected;
    if (!fits) {
      lowering.calls.badArgumentCount(pattern, elements.size(), expected);
      return nothing;
    }
    return elements.isEmpty()
        ? new Pattern.Type(shape.get().type(), pattern.span())
        : new Pattern.Positional(shape.get().type(), elements, pattern.span());
  }

  private Optional<Meaning> resolve(Patterns.Binder binder, Path path) {
    Resolution resolution = lowering.paths().resolve(binder.frame().scope(), path);
    resolution.problem().ifPresent(lowering::report);
    return resolution.meaning();
  }

  Pattern struct(Patterns.Binder binder, Pat.Struct pattern) {
    Optional<Meaning> meaning = resolve(binder, pattern.path());
    SequencedMap<String, Pattern> fields = patterns.fields(binder, pattern.fields());
    return meaning
        .flatMap(m -> struct(pattern, m, fields))
        .orElseGet(() -> new Pattern.Wildcard(pattern.span()));
  }

  private Optional<Pattern> struct(
      Pat.Struct pattern, Meaning meaning, SequencedMap<String, Pattern> fields) {
    Optional<Shapes.Shape> shape = lowering.shapes.of(meaning);
    Optional<TypeName> type =
        shape.map(Shapes.Shape::type).or(() -> lowering.types.typeOf(meaning));
    if (type.isEmpty()) {
      lowering.error(
          pattern.path(),
          Code.EXPECTED_META,
          "Expected a struct, variant or type but got " + meaning.describe());
      return Optional.empty();
    }
    declaredFields(meaning, shape, fields).ifPresent(declared -> check(pattern, meaning, declared));
    return Optional.of(
        fields.isEmpty()
            ? new Pattern.Type(type.get(), pattern.span())
            : new Pattern.Named(type.get(), fields, pattern.span()));
  }

  /** The fields to check against; empty if they are not known here. */
  private static Optional<List<String>> declaredFields(
      Meaning meaning, Optional<Shapes.Shape> shape, SequencedMap<String, Pattern> used) {
    if (shape.isPresent()) {
      return Optional.of(shape.get().fields());
    }
    if (meaning instanceof Meaning.Native(LibraryItem.Type type)) {
      List<String> names = type.fields().stream().map(LibraryItem.Field::name).toList();
      return names.isEmpty() && !used.isEmpty() ? Optional.empty() : Optional.of(names);
    }
    return Optional.of(List.of());
  }

  private void check(Pat.Struct pattern, Meaning meaning, List<String> declared) {
    List<String> given = pattern.fields().stream().map(f -> Aggregates.keyText(f.key())).toList();
    for (Pat.Field field : pattern.fields()) {
      String name = Aggregates.keyText(field.key());
      if (!declared.contains(name)) {
        Diagnostic problem =
            Diagnostic.error(
                Code.LIT_OBJECT_NOT_FIELD,
                field.source(),
                field.key().span(),
                "Field `" + name + "` is not a field in `" + meaning.path() + "`");
        lowering.report(
            Similar.to(name, declared)
                .map(near -> problem.help("did you mean `" + near + "`?"))
                .orElse(problem));
      }
    }
    List<String> missing = declared.stream().filter(n -> !given.contains(n)).toList();
    if (!missing.isEmpty() && !pattern.hasRest()) {
      lowering.report(
          Diagnostic.error(
                  Code.PATTERN_MISSING_FIELDS,
                  pattern.source(),
                  pattern.span(),
                  "Non-exhaustive pattern for `" + meaning.path() + "`")
              .label("Missing fields: " + String.join(", ", missing))
              .help("add `..` to match the other fields"));
    }
  }
}
