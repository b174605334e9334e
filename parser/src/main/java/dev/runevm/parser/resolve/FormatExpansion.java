package dev.runevm.parser.resolve;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.source.Span;
import dev.runevm.language.unit.Constant;
import dev.runevm.parser.ast.Argument;
import dev.runevm.parser.ast.Expr;
import dev.runevm.parser.ast.Name;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.program.Pattern;
import dev.runevm.parser.program.Variable;
import dev.runevm.parser.resolve.format.FormatPiece;
import dev.runevm.parser.resolve.format.FormatSpec;
import dev.runevm.parser.resolve.item.Meaning;
import dev.runevm.parser.resolve.item.Resolution;
import dev.runevm.parser.resolve.item.StaticItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings the pieces of one format string and its arguments together. */
final class FormatExpansion {
  private static final int LARGEST_PRECISION = 65_535;

  private final Lowering lowering;
  private final Frame frame;
  private final Expr.MacroCall call;
  private final Expr format;
  private final List<Given> given = new ArrayList<>();
  private final Map<String, Integer> named = new LinkedHashMap<>();
  private final List<Integer> uses = new ArrayList<>();
  private int next;
  private boolean failed;

  /** An argument; its value is lowered when a hole uses it, or never if it is a precision. */
  private static final class Given {
    private final Argument argument;
    private boolean used;

    Given(Argument argument) {
      this.argument = argument;
    }
  }

  /** What stands in a hole: an argument or a captured variable. */
  private record Filled(int argument, Expression captured, FormatSpec spec, String text) {}

  FormatExpansion(
      Lowering lowering, Frame frame, Expr.MacroCall call, Expr format, List<Argument> arguments) {
    this.lowering = lowering;
    this.frame = frame;
    this.call = call;
    this.format = format;
    for (Argument argument : arguments) {
      Optional<Name> name = argument.name();
      name.ifPresent(n -> named.put(n.text(), given.size()));
      given.add(new Given(argument));
    }
  }

  private int positional() {
    return given.size() - named.size();
  }

  Expression expand(List<FormatPiece> pieces) {
    List<Filled> filled = new ArrayList<>();
    for (FormatPiece piece : pieces) {
      switch (piece) {
        case FormatPiece.Text text -> filled.add(new Filled(-1, null, null, text.text()));
        case FormatPiece.Hole hole -> filled.add(fill(hole));
      }
    }
    if (!failed) {
      reportUnused();
    }
    return failed ? Lowering.poison(call.span()) : build(filled);
  }

  private Filled fill(FormatPiece.Hole hole) {
    FormatSpec spec = hole.spec();
    if (spec.precision() == FormatSpec.FROM_ARGUMENT) {
      spec = spec.withPrecision(precision());
    }
    return switch (hole.value()) {
      case FormatPiece.Reference.Next n -> argument(next++, spec);
      case FormatPiece.Reference.Position(int index) -> argument(index, spec);
      case FormatPiece.Reference.Named(String name) -> {
        Integer index = named.get(name);
        yield index == null ? new Filled(-1, capture(name), spec, null) : use(index, spec);
      }
    };
  }

  private Filled argument(int index, FormatSpec spec) {
    if (index < positional()) {
      return use(index, spec);
    }
    fail(
        Diagnostic.error(
                Code.MISSING_FORMAT_ARGUMENT,
                format.source(),
                format.span(),
                "Missing positional argument #" + index + ", which is required for this format")
            .help("add a value for it after the format"));
    return new Filled(-1, Lowering.poison(format.span()), spec, null);
  }

  private Filled use(int index, FormatSpec spec) {
    given.get(index).used = true;
    uses.add(index);
    return new Filled(index, null, spec, null);
  }

  private void fail(Diagnostic problem) {
    failed = true;
    lowering.report(problem);
  }

  /** {@code .*} takes the precision from the next argument, which must be constant. */
  private int precision() {
    int index = next++;
    if (index >= positional()) {
      argument(index, FormatSpec.PLAIN);
      return FormatSpec.NONE;
    }
    given.get(index).used = true;
    Expr value = given.get(index).argument.value();
    Optional<Constant> constant = lowering.constants().evaluate(value, frame.scope(), frame::has);
    failed |= constant.isEmpty();
    Optional<Long> number =
        constant.map(
            c ->
                switch (c) {
                  case Constant.I64(long n) -> n;
                  case Constant.U64(long n) -> n;
                  default -> -1L;
                });
    if (number.isPresent() && (number.get() < 0 || number.get() > LARGEST_PRECISION)) {
      fail(
          Diagnostic.error(
              Code.FORMAT_BAD_SPEC,
              value.source(),
              value.span(),
              "A precision must be a number from 0 to " + LARGEST_PRECISION));
      return FormatSpec.NONE;
    }
    return number.map(Long::intValue).orElse(FormatSpec.NONE);
  }

  /** A name that is no argument: a variable, or a constant or static that is in scope. */
  private Expression capture(String name) {
    Span span = format.span();
    if (!frame.has(name)) {
      Optional<Meaning> meaning =
          lowering
              .paths()
              .lookup(frame.scope(), name, format.source(), span)
              .flatMap(Resolution::meaning);
      if (meaning.isPresent() && meaning.get() instanceof StaticItem item) {
        return new Expression.GetStatic(lowering.statics.of(item), span);
      }
      Optional<Constant> constant = meaning.flatMap(lowering.pathValues::constantOf);
      if (constant.isPresent()) {
        return new Expression.Literal(constant.get(), span);
      }
    }
    return lowering.pathValues.named(frame, name, format, span);
  }

  private void reportUnused() {
    for (Given argument : given) {
      if (!argument.used) {
        boolean isNamed = argument.argument.name().isPresent();
        fail(
            Diagnostic.error(
                    Code.UNUSED_FORMAT_ARGUMENT,
                    format.source(),
                    argument.argument.span(),
                    isNamed ? "Unused named argument" : "Unused positional argument")
                .help("remove it, or use it in the format"));
      }
    }
  }

  private Expression build(List<Filled> filled) {
    List<Expression> values = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      values.add(
          uses.contains(i)
              ? lowering.expressions.lower(frame, given.get(i).argument.value())
              : null);
    }
    boolean direct = inOrder() && !showsBeforeAll(filled, values);
    List<Expression.Statement> before = direct ? List.of() : keepAll(values);
    List<Expression> parts = new ArrayList<>();
    for (Filled part : filled) {
      parts.add(part(part, values));
    }
    Expression text = Texts.concat(parts, call.span());
    return before.isEmpty() ? text : new Expression.Block(before, Optional.of(text), call.span());
  }

  private Expression part(Filled part, List<Expression> values) {
    if (part.text() != null) {
      return Lowering.text(part.text(), format.span());
    }
    Expression value = part.captured() != null ? part.captured() : values.get(part.argument());
    return part.spec().isPlain()
        ? value
        : new Expression.Format(value, part.spec().normalised(), value.span());
  }

  /**
   * Whether a value would be shown before an argument after it is evaluated, which may change it.
   */
  private static boolean showsBeforeAll(List<Filled> filled, List<Expression> values) {
    boolean shown = false;
    for (Filled part : filled) {
      if (shown && part.argument() >= 0 && !isReady(values.get(part.argument()))) {
        return true;
      }
      shown |= part.text() == null && !part.spec().isPlain();
    }
    return false;
  }

  private static boolean isReady(Expression value) {
    return value instanceof Expression.Literal || value instanceof Expression.Get;
  }

  /** Whether the holes take the arguments one after the other, each once. */
  private boolean inOrder() {
    int last = -1;
    for (int use : uses) {
      if (use <= last) {
        return false;
      }
      last = use;
    }
    return true;
  }

  /** Evaluates all arguments once and in order, before any is shown. */
  private static List<Expression.Statement> keepAll(List<Expression> values) {
    List<Expression.Statement> statements = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Expression value = values.get(i);
      if (value == null || value instanceof Expression.Literal) {
        continue;
      }
      Variable variable = new Variable("");
      Span span = value.span();
      statements.add(
          new Expression.Statement.Let(
              new Pattern.Binding(variable, span), value, Optional.empty(), span));
      values.set(i, new Expression.Get(variable, span));
    }
    return statements;
  }
}
