package dev.runevm.parser.resolve;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.diagnostic.Similar;
import dev.runevm.language.library.LibraryItem;
import dev.runevm.language.source.Span;
import dev.runevm.parser.ast.Expr;
import dev.runevm.parser.ast.FieldInit;
import dev.runevm.parser.ast.Key;
import dev.runevm.parser.ast.Literals;
import dev.runevm.parser.ast.Name;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.resolve.item.Meaning;
import dev.runevm.parser.resolve.item.Resolution;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Literals of objects and structs. */
final class Aggregates {
  private final Lowering lowering;

  Aggregates(Lowering lowering) {
    this.lowering = lowering;
  }

  Expression object(Frame frame, Expr.ObjectExpr object) {
    return new Expression.Obj(fields(frame, object.fields()), object.span());
  }

  /** The fields as they are written; a key that is there twice is reported and left out. */
  private List<Expression.FieldValue> fields(Frame frame, List<FieldInit> inits) {
    Map<String, Span> seen = new LinkedHashMap<>();
    List<Expression.FieldValue> fields = new ArrayList<>(inits.size());
    for (FieldInit init : inits) {
      String name = keyText(init.key());
      Expression value =
          init.value()
              .map(v -> lowering.expressions.lower(frame, v))
              .orElseGet(() -> lowering.pathValues.named(frame, name, init, init.key().span()));
      if (isNew(init, name, seen)) {
        fields.add(new Expression.FieldValue(name, value));
      }
    }
    return fields;
  }

  private boolean isNew(FieldInit init, String name, Map<String, Span> seen) {
    Span first = seen.putIfAbsent(name, init.key().span());
    if (first != null) {
      lowering.report(
          Diagnostic.error(
                  Code.DUPLICATE_OBJECT_KEY,
                  init.source(),
                  init.key().span(),
                  "Duplicate key in literal object")
              .secondary(first, "Previously defined here"));
    }
    return first == null;
  }

  static String keyText(Key key) {
    return key.isString() ? Literals.string(key.token()).value().orElse("") : key.text();
  }

  Expression struct(Frame frame, Expr.Struct struct) {
    Resolution resolution = lowering.paths().resolve(frame.scope(), struct.path());
    resolution.problem().ifPresent(lowering::report);
    List<Expression.FieldValue> fields = fields(frame, struct.fields());
    Optional<Expression> base = struct.base().map(b -> lowering.expressions.lower(frame, b));
    return resolution
        .meaning()
        .map(meaning -> struct(struct, meaning, fields, base))
        .orElseGet(() -> Lowering.poison(struct.span()));
  }

  private Expression struct(
      Expr.Struct struct,
      Meaning meaning,
      List<Expression.FieldValue> fields,
      Optional<Expression> base) {
    Optional<Shapes.Shape> shape = lowering.shapes.of(meaning);
    if (shape.isPresent() && (shape.get().isNamed() || shape.get().isEmpty())) {
      checkFields(struct, meaning, shape.get().fields(), fields, base.isPresent());
      if (base.isPresent() && shape.get().isEmpty()) {
        unsupportedBase(struct, meaning);
      }
      return new Expression.Struct(shape.get().type(), fields, base, struct.span());
    }
    if (meaning instanceof Meaning.Native(LibraryItem.Type type)
        && type.constructor().isPresent()
        && lowering.library().find(type.constructor().get()).orElse(null)
            instanceof LibraryItem.Function constructor) {
      if (base.isPresent()) {
        unsupportedBase(struct, meaning);
      }
      return nativeStruct(struct, meaning, constructor, fields);
    }
    lowering.report(
        Diagnostic.error(
                Code.LIT_OBJECT_NOT_OBJECT,
                struct.path().source(),
                struct.path().span(),
                "Item `" + meaning.path() + "` is not an object")
            .label(meaning.describe() + " has no named fields"));
    return Lowering.poison(struct.span());
  }

  private void unsupportedBase(Expr.Struct struct, Meaning meaning) {
    lowering.error(
        struct.base().orElse(struct),
        Code.UNSUPPORTED_BASE,
        "The fields of " + meaning.describe() + " cannot be taken from another value");
  }

  private void checkFields(
      Expr.Struct struct,
      Meaning meaning,
      List<String> declared,
      List<Expression.FieldValue> given,
      boolean hasBase) {
    checkKnown(struct, meaning, declared);
    List<String> names = given.stream().map(Expression.FieldValue::name).toList();
    for (String name : declared) {
      if (!hasBase && !names.contains(name)) {
        missingField(struct, name, meaning);
      }
    }
  }

  private void missingField(Expr.Struct struct, String name, Meaning meaning) {
    lowering.report(
        Diagnostic.error(
                Code.LIT_OBJECT_MISSING_FIELD,
                struct.source(),
                struct.span(),
                "Missing field `" + name + "` in declaration of `" + meaning.path() + "`")
            .help("add `" + name + ": …`"));
  }

  private void checkKnown(Expr.Struct struct, Meaning meaning, List<String> declared) {
    for (FieldInit init : struct.fields()) {
      String name = keyText(init.key());
      if (!declared.contains(name)) {
        lowering.report(unknownField(init, name, meaning, declared));
      }
    }
  }

  private static Diagnostic unknownField(
      FieldInit init, String name, Meaning meaning, List<String> declared) {
    Diagnostic problem =
        Diagnostic.error(
            Code.LIT_OBJECT_NOT_FIELD,
            init.source(),
            init.key().span(),
            "Field `" + name + "` is not a field in `" + meaning.path() + "`");
    return Similar.to(name, declared)
        .map(near -> problem.help("did you mean `" + near + "`?"))
        .orElse(problem);
  }

  /** A literal of a native type is a call of its constructor, which may have defaults. */
  private Expression nativeStruct(
      Expr.Struct struct,
      Meaning meaning,
      LibraryItem.Function constructor,
      List<Expression.FieldValue> fields) {
    List<String> declared =
        constructor.parameters().stream().map(LibraryItem.Parameter::name).toList();
    checkKnown(struct, meaning, declared);
    List<Arguments.Wanted> wanted = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    List<Expression> values = new ArrayList<>();
    boolean complete = true;
    for (Expression.FieldValue field : fields) {
      if (declared.contains(field.name())) {
        names.add(new Name(field.name(), struct.span()));
        values.add(field.value());
      }
    }
    for (LibraryItem.Parameter parameter : constructor.parameters()) {
      wanted.add(new Arguments.Wanted(parameter.name(), parameter.fallback()));
      boolean given = names.stream().anyMatch(n -> n.text().equals(parameter.name()));
      if (!given && parameter.fallback().isEmpty()) {
        complete = false;
        missingField(struct, parameter.name(), meaning);
      }
    }
    Optional<Arguments.Bound> bound =
        complete
            ? Arguments.named(lowering, struct, values, names).bind(wanted, meaning.describe())
            : Optional.empty();
    return bound
        .map(
            b ->
                b.around(
                    new Expression.CallNative(constructor, List.of(), b.values(), struct.span())))
        .orElseGet(() -> Lowering.poison(struct.span()));
  }
}
