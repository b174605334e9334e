package dev.runevm.parser.resolve;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.diagnostic.Similar;
import dev.runevm.language.library.LibraryItem;
import dev.runevm.language.source.Span;
import dev.runevm.language.unit.Constant;
import dev.runevm.parser.ast.Argument;
import dev.runevm.parser.ast.Attribute;
import dev.runevm.parser.ast.Expr;
import dev.runevm.parser.ast.Name;
import dev.runevm.parser.ast.Path;
import dev.runevm.parser.grammar.MacroArguments;
import dev.runevm.parser.grammar.MacroKind;
import dev.runevm.parser.grammar.Parsed;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.program.Pattern;
import dev.runevm.parser.resolve.item.Meaning;
import dev.runevm.parser.syntax.SyntaxToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls of macros. */
final class Macros {
  private static final String BUILTIN = "builtin";
  private static final String TEMPLATE = "template";

  private final Lowering lowering;
  private final FormatMacros formats;
  private final Assertions assertions;

  Macros(Lowering lowering) {
    this.lowering = lowering;
    this.formats = new FormatMacros(lowering);
    this.assertions = new Assertions(lowering, this, formats);
  }

  Expression expand(Frame frame, Expr.MacroCall call, Use use) {
    if (call.attributes().stream().anyMatch(a -> a.name().equals(BUILTIN))) {
      return builtin(frame, call);
    }
    Optional<MacroKind> kind = kind(frame, call.path());
    if (kind.isEmpty()) {
      reportMissing(call.path());
      return Lowering.poison(call.span());
    }
    return expand(frame, call, kind.get(), use);
  }

  /** Macros are found by their name alone, or by a path that leads to one in the library. */
  private Optional<MacroKind> kind(Frame frame, Path path) {
    Optional<MacroKind> known = path.asIdentifier().map(Name::text).flatMap(MacroKind::of);
    if (known.isPresent()) {
      return known;
    }
    Optional<Meaning> meaning = lowering.paths().resolve(frame.scope(), path).meaning();
    if (meaning.isEmpty()
        || !(meaning.get() instanceof Meaning.Native(LibraryItem item))
        || !(item instanceof LibraryItem.Macro || item instanceof LibraryItem.Function)) {
      return Optional.empty();
    }
    String target = item.path();
    return target.startsWith("std::")
        ? MacroKind.of(target.substring(target.lastIndexOf("::") + 2))
        : Optional.empty();
  }

  private void reportMissing(Path path) {
    Diagnostic problem =
        Diagnostic.error(
            Code.MISSING_MACRO,
            path.source(),
            path.span(),
            "Missing macro `" + path.toDisplay() + "`");
    lowering.report(
        Similar.to(path.toDisplay(), MacroKind.names())
            .map(near -> problem.help("did you mean `" + near + "!`?"))
            .orElse(problem));
  }

  private Expression builtin(Frame frame, Expr.MacroCall call) {
    String name = call.path().toDisplay();
    for (Attribute attribute : call.attributes()) {
      if (!attribute.name().equals(BUILTIN)) {
        lowering.error(
            attribute, Code.UNSUPPORTED_ATTRIBUTES, "Attributes on expressions are not supported");
      }
    }
    if (name.equals(TEMPLATE)) {
      return Texts.concat(values(frame, list(frame, call)), call.span());
    }
    Optional<MacroKind> kind =
        MacroKind.of(name)
            .filter(k -> k == MacroKind.FORMAT || k == MacroKind.FILE || k == MacroKind.LINE);
    if (kind.isEmpty()) {
      lowering.error(call, Code.MISSING_BUILT_IN_MACRO, "No such built-in macro `" + name + "`");
      return Lowering.poison(call.span());
    }
    return expand(frame, call, kind.get(), Use.VALUE);
  }

  private Expression expand(Frame frame, Expr.MacroCall call, MacroKind kind, Use use) {
    Span span = call.span();
    return switch (kind) {
      case PRINT -> output(frame, call, "std::io::print");
      case PRINTLN -> output(frame, call, "std::io::println");
      case EPRINT -> output(frame, call, "std::io::eprint");
      case EPRINTLN -> output(frame, call, "std::io::eprintln");
      case FORMAT -> formats.text(frame, call, list(frame, call), 0);
      case PANIC -> panic(frame, formats.text(frame, call, list(frame, call), 0), span);
      case TODO -> failure(frame, call, "not yet implemented");
      case UNIMPLEMENTED -> failure(frame, call, "not implemented");
      case UNREACHABLE -> failure(frame, call, "internal error: entered unreachable code");
      case ASSERT -> assertions.holds(frame, call);
      case ASSERT_EQ -> assertions.equal(frame, call, true);
      case ASSERT_NE -> assertions.equal(frame, call, false);
      case DBG -> nativeCall("std::io::dbg", values(frame, list(frame, call)), call);
      case STRINGIFY -> Lowering.text(stringify(call), span);
      case FILE -> {
        noArguments(frame, call);
        yield Lowering.text(call.source().name(), span);
      }
      case LINE -> {
        noArguments(frame, call);
        long line = call.source().lineOf(span.start());
        yield new Expression.Literal(new Constant.I64(line), span);
      }
      case VEC -> vec(frame, call, use);
      case MATCHES -> matches(frame, call);
      case WRITE -> write(frame, call, "");
      case WRITELN -> write(frame, call, "\n");
    };
  }

  /** The arguments of a call as expressions; what is wrong with their syntax is reported. */
  List<Argument> list(Frame frame, Expr.MacroCall call) {
    List<Argument> arguments = accept(MacroArguments.list(call.input()));
    for (Argument argument : arguments) {
      lowering.collectLate(argument.syntax(), frame.scope());
    }
    return arguments;
  }

  private <T> T accept(Parsed<T> parsed) {
    parsed.diagnostics().forEach(lowering::report);
    return parsed.value();
  }

  private List<Expression> values(Frame frame, List<Argument> arguments) {
    List<Expression> values = new ArrayList<>(arguments.size());
    for (Argument argument : arguments) {
      argument.name().ifPresent(name -> unexpectedName(argument));
      values.add(lowering.expressions.lower(frame, argument.value()));
    }
    return values;
  }

  private void unexpectedName(Argument argument) {
    lowering.error(argument, Code.MACRO_ARGUMENTS, "This macro takes no named arguments");
  }

  private void noArguments(Frame frame, Expr.MacroCall call) {
    if (!list(frame, call).isEmpty()) {
      lowering.error(
          call,
          Code.MACRO_ARGUMENTS,
          "Macro `" + call.path().toDisplay() + "!` takes no arguments");
    }
  }

  private Expression output(Frame frame, Expr.MacroCall call, String function) {
    Expression text = formats.text(frame, call, list(frame, call), 0);
    return nativeCall(function, List.of(text), call);
  }

  /** A call of a function of the library that a macro stands for. */
  Expression nativeCall(String path, List<Expression> arguments, Expr.MacroCall call) {
    if (lowering.library().find(path).orElse(null) instanceof LibraryItem.Function f) {
      return new Expression.CallNative(f, List.of(), arguments, call.span());
    }
    lowering.report(
        Diagnostic.error(
                Code.MISSING_ITEM, call.source(), call.span(), "Missing item `" + path + "`")
            .label("the macro needs this function, which is not installed here"));
    return Lowering.poison(call.span());
  }

  /** A panic with a text. */
  Expression panic(Frame frame, Expression text, Span span) {
    frame.panic();
    if (text instanceof Expression.Literal(Constant.Text(String reason), Span at)) {
      return new Expression.Panic(reason, span);
    }
    if (lowering.library().find("std::panic").orElse(null)
        instanceof LibraryItem.Function function) {
      return new Expression.CallNative(function, List.of(), List.of(text), span);
    }
    return new Expression.Panic("explicit panic", span);
  }

  private Expression failure(Frame frame, Expr.MacroCall call, String what) {
    List<Argument> arguments = list(frame, call);
    Span span = call.span();
    if (arguments.isEmpty()) {
      return panic(frame, Lowering.text(what, span), span);
    }
    Expression text = formats.text(frame, call, arguments, 0);
    return panic(frame, join(what + ": ", text, span), span);
  }

  /** A text before another one. */
  static Expression join(String before, Expression text, Span span) {
    List<Expression> parts = new ArrayList<>();
    parts.add(Lowering.text(before, span));
    if (text instanceof Expression.Concat concat) {
      parts.addAll(concat.parts());
    } else {
      parts.add(text);
    }
    return Texts.concat(parts, span);
  }

  private static String stringify(Expr.MacroCall call) {
    StringBuilder out = new StringBuilder();
    for (SyntaxToken token : call.input().innerTokens()) {
      if (!token.isTrivia()) {
        out.append(out.isEmpty() ? "" : " ").append(token.text());
      }
    }
    return out.toString();
  }

  private Expression vec(Frame frame, Expr.MacroCall call, Use use) {
    Expr vec = accept(MacroArguments.vec(call.input()));
    lowering.collectLate(vec.syntax(), frame.scope());
    return lowering.expressions.lower(frame, vec, use);
  }

  private Expression matches(Frame frame, Expr.MacroCall call) {
    MacroArguments.Matches matches = accept(MacroArguments.matches(call.input()));
    lowering.collectLate(matches.value().syntax(), frame.scope());
    matches.guard().ifPresent(g -> lowering.collectLate(g.syntax(), frame.scope()));
    Span span = call.span();
    Expression value = lowering.expressions.lower(frame, matches.value());
    int mark = frame.locals().mark();
    Pattern pattern = lowering.patterns.bind(frame, matches.pattern());
    Optional<Expression> guard = matches.guard().map(g -> lowering.expressions.lower(frame, g));
    frame.locals().reset(mark);
    Expression.Arm yes =
        new Expression.Arm(pattern, guard, new Expression.Literal(new Constant.Bool(true), span));
    Expression.Arm no =
        new Expression.Arm(
            new Pattern.Wildcard(span),
            Optional.empty(),
            new Expression.Literal(new Constant.Bool(false), span));
    return new Expression.Match(value, List.of(yes, no), span);
  }

  /** Appends to a string or to the formatter that a display function is given. */
  private Expression write(Frame frame, Expr.MacroCall call, String end) {
    List<Argument> arguments = list(frame, call);
    if (arguments.isEmpty()) {
      lowering.error(call, Code.MACRO_ARGUMENTS, "Expected what to write to");
      return Lowering.poison(call.span());
    }
    Expression target = lowering.expressions.lower(frame, arguments.get(0).value());
    Expression text = formats.text(frame, call, arguments, 1);
    List<Expression> parts = new ArrayList<>();
    if (text instanceof Expression.Concat concat) {
      parts.addAll(concat.parts());
    } else {
      parts.add(text);
    }
    parts.add(Lowering.text(end, call.span()));
    return new Expression.CallMethod(
        target,
        "write_str",
        List.of(),
        List.of(Texts.concat(parts, call.span())),
        List.of(),
        call.span());
  }
}
