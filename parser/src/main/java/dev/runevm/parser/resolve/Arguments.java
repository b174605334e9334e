package dev.runevm.parser.resolve;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.diagnostic.Similar;
import dev.runevm.language.source.Span;
import dev.runevm.language.unit.Constant;
import dev.runevm.parser.ast.Argument;
import dev.runevm.parser.ast.AstNode;
import dev.runevm.parser.ast.Name;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.program.Pattern;
import dev.runevm.parser.program.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings the arguments of a call into the order of the parameters. */
final class Arguments {
  private final Lowering lowering;
  private final AstNode call;
  private final List<Expression> values;
  private final List<Name> names;

  private Arguments(Lowering lowering, AstNode call, List<Expression> values, List<Name> names) {
    this.lowering = lowering;
    this.call = call;
    this.values = values;
    this.names = names;
  }

  /** The arguments of a call, lowered in the order of the text. */
  static Arguments of(Lowering lowering, Frame frame, AstNode call, List<Argument> arguments) {
    List<Expression> values = new ArrayList<>(arguments.size());
    List<Name> names = new ArrayList<>();
    for (Argument argument : arguments) {
      argument.name().ifPresent(names::add);
      values.add(lowering.expressions.lower(frame, argument.value()));
    }
    return new Arguments(lowering, call, values, names);
  }

  /** Named values, such as the fields of a struct literal. */
  static Arguments named(
      Lowering lowering, AstNode call, List<Expression> values, List<Name> names) {
    return new Arguments(lowering, call, values, names);
  }

  /** The values in the order of the text. */
  List<Expression> values() {
    return values;
  }

  int size() {
    return values.size();
  }

  /** The names of the last values. */
  List<String> names() {
    return names.stream().map(Name::text).toList();
  }

  boolean hasNames() {
    return !names.isEmpty();
  }

  /** A parameter that arguments are matched to. */
  record Wanted(String name, Optional<Constant> fallback) {}

  /** Arguments in the order of the parameters, and what must be evaluated before them. */
  record Bound(List<Expression.Statement> before, List<Expression> values) {
    /** The expression that the values are used in, with what comes before. */
    Expression around(Expression use) {
      return before.isEmpty() ? use : new Expression.Block(before, Optional.of(use), use.span());
    }
  }

  /** How many positional arguments there are. */
  private int positional() {
    return values.size() - names.size();
  }

  /**
   * The arguments for exactly these parameters. Empty if there are too few or too many positional
   * ones, which the run of the program reports, or if an error was reported.
   *
   * @param callee what is called, for messages
   */
  Optional<Bound> bind(List<Wanted> parameters, String callee) {
    if (positional() > parameters.size()) {
      names.forEach(name -> checkName(name, parameters, callee));
      return Optional.empty();
    }
    Integer[] chosen = new Integer[parameters.size()];
    for (int i = 0; i < positional(); i++) {
      chosen[i] = i;
    }
    boolean correct = placeNamed(parameters, callee, chosen);
    List<Expression> bound = new ArrayList<>(parameters.size());
    for (int i = 0; i < parameters.size(); i++) {
      Wanted parameter = parameters.get(i);
      if (chosen[i] != null) {
        bound.add(values.get(chosen[i]));
      } else if (parameter.fallback().isPresent()) {
        bound.add(new Expression.Literal(parameter.fallback().get(), call.span()));
      } else {
        correct = correct && !reportMissing(parameter, callee);
        bound.add(null);
      }
    }
    if (!correct || bound.contains(null)) {
      return Optional.empty();
    }
    return Optional.of(inOrder(bound, chosen));
  }

  /** Only calls with names are refused for a missing argument; others fail when they run. */
  private boolean reportMissing(Wanted parameter, String callee) {
    if (!hasNames()) {
      return false;
    }
    lowering.error(
        call, Code.MISSING_ARGUMENT, "Missing argument `" + parameter.name() + "` of " + callee);
    return true;
  }

  private boolean placeNamed(List<Wanted> parameters, String callee, Integer[] chosen) {
    boolean correct = true;
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      int index = checkName(name, parameters, callee);
      if (index >= 0 && chosen[index] != null) {
        lowering.report(
            Diagnostic.error(
                Code.DUPLICATE_ARGUMENT,
                call.source(),
                name.span(),
                "Argument `" + name + "` is given twice"));
        index = -1;
      }
      correct &= index >= 0;
      if (index >= 0) {
        chosen[index] = positional() + i;
      }
    }
    return correct;
  }

  private int checkName(Name name, List<Wanted> parameters, String callee) {
    List<String> known = parameters.stream().map(Wanted::name).toList();
    int index = name.text().isEmpty() ? -1 : known.indexOf(name.text());
    if (index < 0) {
      Diagnostic problem =
          Diagnostic.error(
              Code.UNKNOWN_ARGUMENT,
              call.source(),
              name.span(),
              "There is no parameter `" + name + "` in " + callee);
      lowering.report(
          Similar.to(name.text(), known)
              .map(near -> problem.help("did you mean `" + near + "`?"))
              .orElse(problem));
    }
    return index;
  }

  /** Arguments are evaluated as they are written, so those that change places wait in variables. */
  private Bound inOrder(List<Expression> bound, Integer[] chosen) {
    if (isAscending(chosen)) {
      return new Bound(List.of(), bound);
    }
    List<Expression.Statement> before = new ArrayList<>();
    List<Expression> gets = new ArrayList<>();
    for (Expression value : values) {
      if (value instanceof Expression.Literal) {
        gets.add(value);
        continue;
      }
      Variable temporary = new Variable("");
      Span span = value.span();
      before.add(
          new Expression.Statement.Let(
              new Pattern.Binding(temporary, span), value, Optional.empty(), span));
      gets.add(new Expression.Get(temporary, span));
    }
    List<Expression> ordered = new ArrayList<>(bound);
    for (int i = 0; i < chosen.length; i++) {
      if (chosen[i] != null) {
        ordered.set(i, gets.get(chosen[i]));
      }
    }
    return new Bound(before, ordered);
  }

  private static boolean isAscending(Integer[] chosen) {
    int last = -1;
    for (Integer index : chosen) {
      if (index != null) {
        if (index < last) {
          return false;
        }
        last = index;
      }
    }
    return true;
  }
}
