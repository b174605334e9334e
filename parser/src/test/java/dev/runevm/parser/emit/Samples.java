package dev.runevm.parser.emit;

import dev.runevm.language.diagnostic.Diagnostics;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.library.LibraryItem;
import dev.runevm.language.limits.Limits;
import dev.runevm.language.source.Source;
import dev.runevm.language.source.Span;
import dev.runevm.language.unit.Constant;
import dev.runevm.language.unit.Disassembler;
import dev.runevm.language.unit.Export;
import dev.runevm.language.unit.FunctionKind;
import dev.runevm.language.unit.Unit;
import dev.runevm.language.unit.UnitVerifier;
import dev.runevm.language.unit.VerificationResult;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.program.Pattern;
import dev.runevm.parser.program.Program;
import dev.runevm.parser.program.ProgramFunction;
import dev.runevm.parser.program.ProgramStatic;
import dev.runevm.parser.program.ProgramType;
import dev.runevm.parser.program.TypeName;
import dev.runevm.parser.program.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Short names for the parts of programs, and what their units look like. */
final class Samples {
  static final Span AT = new Span(0, 1);
  static final TypeName SOME = new TypeName.Native("std::option::Option::Some");
  static final TypeName I64 = new TypeName.Native("i64");

  private static final Source SOURCE = Source.of("sample.rn", "sample");

  private final List<ProgramFunction> functions = new ArrayList<>();
  private final List<ProgramType> types = new ArrayList<>();
  private final List<ProgramStatic> statics = new ArrayList<>();

  static Variable variable(String name) {
    return new Variable(name);
  }

  static Expression get(Variable variable) {
    return new Expression.Get(variable, AT);
  }

  static Expression number(long value) {
    return new Expression.Literal(new Constant.I64(value), AT);
  }

  static Expression truth(boolean value) {
    return new Expression.Literal(new Constant.Bool(value), AT);
  }

  static Expression text(String value) {
    return new Expression.Literal(new Constant.Text(value), AT);
  }

  static Expression binary(Opcode operator, Expression left, Expression right) {
    return new Expression.Binary(operator, left, right, AT);
  }

  static Expression lazy(Opcode operator, Expression left, Expression right) {
    return new Expression.Lazy(operator, left, right, AT);
  }

  static Expression assign(Variable variable, Expression value) {
    return new Expression.Assign(new Expression.Place.Local(variable), value, AT);
  }

  static Expression change(Opcode operator, Expression.Place place, Expression value) {
    return new Expression.CompoundAssign(operator, place, value, AT);
  }

  static Expression change(Opcode operator, Variable variable, Expression value) {
    return change(operator, new Expression.Place.Local(variable), value);
  }

  static Expression vec(Expression... elements) {
    return new Expression.Vec(List.of(elements), AT);
  }

  static Expression tuple(Expression... elements) {
    return new Expression.Tuple(List.of(elements), AT);
  }

  static Expression method(Expression receiver, String name, Expression... arguments) {
    return new Expression.CallMethod(receiver, name, List.of(), List.of(arguments), List.of(), AT);
  }

  static Expression await(Expression future) {
    return new Expression.Await(future, AT);
  }

  static Expression giveBack(Expression value) {
    return new Expression.Return(Optional.of(value), AT);
  }

  static Expression leave(Expression.Target target) {
    return new Expression.Break(target, Optional.empty(), AT);
  }

  static Expression leave(Expression.Target target, Expression value) {
    return new Expression.Break(target, Optional.of(value), AT);
  }

  static Expression.Statement evaluate(Expression expression) {
    return new Expression.Statement.Evaluate(expression);
  }

  static Expression.Statement let(Variable variable, Expression value) {
    return let(binding(variable), value);
  }

  static Expression.Statement let(Pattern pattern, Expression value) {
    return new Expression.Statement.Let(pattern, value, Optional.empty(), AT);
  }

  static Expression.Block block(Expression.Statement... statements) {
    return new Expression.Block(List.of(statements), Optional.empty(), AT);
  }

  static Expression.Block block(Expression tail, List<Expression.Statement> statements) {
    return new Expression.Block(statements, Optional.of(tail), AT);
  }

  static Expression.Condition test(Expression value) {
    return new Expression.Condition.Test(value);
  }

  static Expression.Condition matches(Pattern pattern, Expression value) {
    return new Expression.Condition.Let(pattern, value);
  }

  static Expression choose(Expression.Condition condition, Expression then) {
    return new Expression.If(List.of(condition), then, Optional.empty(), AT);
  }

  static Expression choose(Expression.Condition condition, Expression then, Expression otherwise) {
    return new Expression.If(List.of(condition), then, Optional.of(otherwise), AT);
  }

  static Expression.Arm arm(Pattern pattern, Expression body) {
    return new Expression.Arm(pattern, Optional.empty(), body);
  }

  static Expression.Arm arm(Pattern pattern, Expression guard, Expression body) {
    return new Expression.Arm(pattern, Optional.of(guard), body);
  }

  static Expression match(Expression value, Expression.Arm... arms) {
    return new Expression.Match(value, List.of(arms), AT);
  }

  static Expression repeat(
      Expression.Target target, Expression.Condition condition, Expression body) {
    return new Expression.While(target, List.of(condition), body, AT);
  }

  static Pattern binding(Variable variable) {
    return new Pattern.Binding(variable, AT);
  }

  static Pattern wildcard() {
    return new Pattern.Wildcard(AT);
  }

  static Pattern literal(long value) {
    return new Pattern.Literal(new Constant.I64(value), AT);
  }

  static Pattern some(Pattern payload) {
    return new Pattern.Positional(SOME, List.of(payload), AT);
  }

  static Pattern tuplePattern(Pattern... elements) {
    return new Pattern.Tuple(List.of(elements), false, AT);
  }

  static Pattern or(Pattern... alternatives) {
    return new Pattern.Or(List.of(alternatives), AT);
  }

  static Pattern object(String key, Pattern pattern) {
    LinkedHashMap<String, Pattern> fields = new LinkedHashMap<>();
    fields.put(key, pattern);
    return new Pattern.Obj(fields, true, AT);
  }

  static LibraryItem.Function nativeFunction(String name, boolean suspends, int parameters) {
    List<LibraryItem.Parameter> declared = new ArrayList<>();
    for (int i = 0; i < parameters; i++) {
      declared.add(new LibraryItem.Parameter("p" + i, Optional.empty()));
    }
    return new LibraryItem.Function(
        "std::" + name,
        new LibraryItem.Module("std", 1, ""),
        declared,
        false,
        false,
        suspends,
        false,
        Optional.empty(),
        Optional.empty(),
        "",
        "");
  }

  static Expression call(LibraryItem.Function function, Expression... arguments) {
    return new Expression.CallNative(function, List.of(), List.of(arguments), AT);
  }

  static ProgramFunction.Parameter parameter(Pattern pattern) {
    String name = pattern instanceof Pattern.Binding(Variable v, Span s) ? v.name() : "";
    return new ProgramFunction.Parameter(name, pattern, Optional.empty(), Optional.empty());
  }

  /** Declares a function whose parameters are these variables. */
  ProgramFunction function(FunctionKind kind, List<Variable> parameters, Expression body) {
    return function(
        kind,
        List.of(),
        parameters.stream().map(v -> parameter(binding(v))).toList(),
        Optional.empty(),
        body);
  }

  ProgramFunction function(
      FunctionKind kind,
      List<Variable> captures,
      List<ProgramFunction.Parameter> parameters,
      Optional<TypeName> returns,
      Expression body) {
    ProgramFunction function = new ProgramFunction("f" + functions.size(), SOURCE, AT);
    function.define(new ProgramFunction.Definition(kind, captures, parameters, returns, body));
    functions.add(function);
    return function;
  }

  ProgramType struct(String name, String... fields) {
    ProgramType type = new ProgramType(name, false);
    List<ProgramType.Field> declared = new ArrayList<>();
    for (String field : fields) {
      declared.add(new ProgramType.Field(field, Optional.empty()));
    }
    type.define(
        List.of(new ProgramType.VariantDeclaration("", ProgramType.Fields.NAMED, declared)));
    types.add(type);
    return type;
  }

  ProgramStatic variable(String path, Constant value) {
    ProgramStatic variable = new ProgramStatic(path);
    variable.define(Optional.of(value));
    statics.add(variable);
    return variable;
  }

  /** The unit of everything declared so far, which has passed the verifier. */
  Unit unit() {
    List<Program.ExportDeclaration> exports =
        functions.stream()
            .filter(function -> function.definition().captures().isEmpty())
            .map(f -> new Program.ExportDeclaration(f.path(), Export.Role.FUNCTION, f))
            .toList();
    Diagnostics diagnostics = new Diagnostics();
    Unit unit =
        Emitter.emit(
                new Program(List.of(SOURCE), functions, types, statics, List.of(), exports),
                Limits.standard(),
                diagnostics)
            .orElseThrow(() -> new AssertionError(diagnostics.list()));
    VerificationResult result = UnitVerifier.verify(unit, Limits.standard());
    if (!result.problems().isEmpty()) {
      throw new AssertionError(result.problems() + "\n" + Disassembler.disassemble(unit));
    }
    return unit;
  }

  /** The instructions of the function declared last, without offsets and comments. */
  String code() {
    String listing = Disassembler.disassemble(unit());
    String last = listing.substring(listing.lastIndexOf("f" + (functions.size() - 1) + "("));
    return last.lines()
        .filter(line -> line.matches("  [0-9a-f]{4} .*"))
        .map(line -> line.substring(7).replaceAll(" *;.*", "").strip())
        .collect(Collectors.joining("; "));
  }

  /** The code of a function with these parameters and this body. */
  static String code(List<Variable> parameters, Expression body) {
    return code(FunctionKind.IMMEDIATE, parameters, body);
  }

  static String code(FunctionKind kind, List<Variable> parameters, Expression body) {
    Samples samples = new Samples();
    samples.function(kind, parameters, body);
    return samples.code();
  }

  /** The live locals of the resume points of the function declared last. */
  List<List<Integer>> points() {
    return unit().functions().getLast().points();
  }
}
