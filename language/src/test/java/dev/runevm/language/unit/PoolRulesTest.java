package dev.runevm.language.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.language.capability.Capability;
import dev.runevm.language.instruction.CodeWriter;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.library.Library;
import dev.runevm.language.library.LibraryItem;
import dev.runevm.language.limits.Limits;
import dev.runevm.language.source.Source;
import dev.runevm.language.unit.DebugInformation.FunctionInformation;
import dev.runevm.language.unit.DebugInformation.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The rules about everything but code, one broken at a time. */
class PoolRulesTest {
  private static final Shape UNIT_SHAPE = new Shape(Shape.Kind.UNIT, List.of());

  @Test
  void acceptsTheSample() {
    VerificationResult result =
        UnitVerifier.verify(SampleUnit.rich(), SampleUnit.library(), Limits.hostile());
    assertEquals(List.of(), result.problems());
    VerifiedUnit unit = result.unit().orElseThrow();
    assertEquals(Set.of(Capability.OUTPUT), unit.capabilities());
    assertEquals(2, unit.facts(0).stack());
    assertEquals(1, unit.facts(0).nesting());
    assertEquals(18, unit.facts(0).instructions());
    assertEquals(0, unit.facts(0).loops());
  }

  @Test
  void v2LimitsFunctions() {
    assertRefused(
        "V2",
        parts -> {
          List<Function> many = new ArrayList<>(parts.functions);
          while (many.size() <= Limits.standard().functions()) {
            many.add(parts.functions.getLast());
          }
          parts.functions = many;
        });
  }

  @Test
  void v7RefusesUnsortedPools() {
    assertRefused("V7", parts -> parts.strings = List.of("b", "a"));
    assertRefused("V7", parts -> parts.constants = parts.constants.reversed());
    assertRefused(
        "V7",
        parts ->
            parts.typeReferences =
                List.of(
                    parts.typeReferences.get(1),
                    parts.typeReferences.get(0),
                    parts.typeReferences.get(2)));
    assertRefused(
        "V7",
        parts ->
            parts.types =
                List.of(
                    new TypeDeclaration.Enumeration(
                        "z", ((TypeDeclaration.Enumeration) parts.types.get(0)).variants()),
                    parts.types.get(1)));
    assertRefused("V7", parts -> parts.exports = parts.exports.reversed());
  }

  @Test
  void v7RefusesDuplicates() {
    assertRefused("V7", parts -> parts.strings = doubled(parts.strings));
    assertRefused("V7", parts -> parts.constants = doubled(parts.constants));
    assertRefused("V7", parts -> parts.typeReferences = doubled(parts.typeReferences));
    assertRefused("V7", parts -> parts.selectors = doubled(parts.selectors));
    assertRefused("V7", parts -> parts.imports = doubled(parts.imports));
    assertRefused("V7", parts -> parts.types = doubled(parts.types));
    assertRefused("V7", parts -> parts.statics = doubled(parts.statics));
    assertRefused("V7", parts -> parts.methods = doubled(parts.methods));
    assertRefused("V7", parts -> parts.exports = doubled(parts.exports));
  }

  private static <T> List<T> doubled(List<T> list) {
    return with(list, list.getLast());
  }

  private static <T> List<T> with(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }

  @Test
  void v7RefusesWhatNothingRefersTo() {
    assertRefused("V7", parts -> parts.strings = with(parts.strings, "z"));
    assertRefused("V7", parts -> parts.constants = with(parts.constants, new Constant.None()));
    assertRefused("V7", PoolRulesTest::addVariantReference);
    assertRefused(
        "V7",
        parts -> parts.selectors = with(parts.selectors, new Selector("z", List.of(), List.of())));
    assertRefused(
        "V7",
        parts ->
            parts.imports =
                with(parts.imports, new Import("z", 1, "z", List.of(), 1, Optional.empty())));
    assertRefused(
        "V7",
        parts -> parts.types = with(parts.types, new TypeDeclaration.Struct("z", UNIT_SHAPE)));
    assertRefused(
        "V7", parts -> parts.statics = with(parts.statics, new Static("Z", OptionalInt.empty())));
  }

  private static void addVariantReference(UnitParts parts) {
    List<TypeDeclaration.Variant> variants =
        ((TypeDeclaration.Enumeration) parts.types.get(0)).variants();
    parts.types =
        List.of(
            new TypeDeclaration.Enumeration(
                "Colour", with(variants, new TypeDeclaration.Variant("Third", UNIT_SHAPE))),
            parts.types.get(1));
    parts.typeReferences = with(parts.typeReferences, new TypeReference.Variant(0, 2));
  }

  @Test
  void v7RefusesNamesThatAreThereTwice() {
    Shape.Field field = new Shape.Field("x", OptionalInt.empty());
    assertRefused(
        "V7",
        parts ->
            parts.types =
                List.of(
                    parts.types.get(0),
                    new TypeDeclaration.Struct(
                        "geometry::Point", new Shape(Shape.Kind.NAMED, List.of(field, field)))));
    TypeDeclaration.Variant variant = new TypeDeclaration.Variant("Red", UNIT_SHAPE);
    assertRefused(
        "V7",
        parts ->
            parts.types =
                List.of(
                    new TypeDeclaration.Enumeration("Colour", List.of(variant, variant)),
                    parts.types.get(1)));
  }

  @Test
  void v8RefusesIndicesOfNothing() {
    assertRefused("V8", parts -> last(parts, new TypeReference.Declared(7)));
    assertRefused("V8", parts -> last(parts, new TypeReference.Variant(7, 0)));
    assertRefused("V8", parts -> last(parts, new TypeReference.Variant(0, 2)));
    assertRefused("V8", parts -> last(parts, new TypeReference.Variant(1, 0)));
    assertRefused(
        "V8", parts -> parts.selectors = List.of(new Selector("m", List.of(), List.of(9))));
    assertRefused(
        "V8",
        parts -> parts.imports = List.of(new Import("m", 1, "n", List.of(9), 0, Optional.empty())));
    assertRefused("V8", parts -> parts.statics = List.of(new Static("S", OptionalInt.of(9))));
    assertRefused("V8", parts -> parts.methods = List.of(new Method(9, "m", 1)));
    assertRefused("V8", parts -> parts.methods = List.of(new Method(0, "m", 9)));
    assertRefused("V8", parts -> parts.exports = List.of(new Export("e", Export.Role.FUNCTION, 9)));
    assertRefused(
        "V8",
        parts ->
            parts.types =
                List.of(
                    parts.types.get(0),
                    new TypeDeclaration.Struct(
                        "geometry::Point",
                        new Shape(
                            Shape.Kind.TUPLE, List.of(new Shape.Field("0", OptionalInt.of(9)))))));
    assertRefused(
        "V8", parts -> parameters(parts, List.of(new Function.Parameter("a", OptionalInt.of(9)))));
  }

  private static void last(UnitParts parts, TypeReference reference) {
    List<TypeReference> list = new ArrayList<>(parts.typeReferences);
    list.set(list.size() - 1, reference);
    parts.typeReferences = list;
  }

  private static void parameters(UnitParts parts, List<Function.Parameter> parameters) {
    Function f = parts.functions.get(1);
    List<Function> functions = new ArrayList<>(parts.functions);
    functions.set(
        1, new Function(f.kind(), f.captures(), parameters, f.locals(), f.points(), f.code()));
    parts.functions = functions;
  }

  @Test
  void v8RefusesMethodsOfVariantsAndFieldsOfNothing() {
    Unit rich = SampleUnit.rich();
    int variant = rich.typeReferences().indexOf(new TypeReference.Variant(0, 1));
    assertRefused("V8", parts -> parts.methods = List.of(new Method(variant, "m", 1)));
    Shape wrong = new Shape(Shape.Kind.UNIT, List.of(new Shape.Field("x", OptionalInt.empty())));
    assertRefused(
        "V8",
        parts ->
            parts.types =
                List.of(parts.types.get(0), new TypeDeclaration.Struct("geometry::Point", wrong)));
  }

  @Test
  void v15RefusesFunctionsThatCannotBeCalled() {
    assertRefused("V15", parts -> parts.methods = List.of(new Method(0, "m", 0)));
    assertRefused("V15", parts -> parts.methods = List.of(new Method(0, "m", 2)));
    assertRefused(
        "V15", parts -> parts.exports = List.of(new Export("e", Export.Role.FUNCTION, 2)));
    assertRefused(
        "V15",
        parts -> parts.exports = List.of(new Export(Export.SCRIPT, Export.Role.FUNCTION, 1)));
    assertRefused(
        "V15",
        parts -> parts.imports = List.of(new Import("m", 1, "n", List.of(), -2, Optional.empty())));
    assertRefused(
        "V15",
        parts ->
            parts.imports = List.of(new Import("m", 1, "n", List.of(), 9999, Optional.empty())));
  }

  @Test
  void v16LimitsTheNestingOfConstants() {
    Constant deep = new Constant.I64(2);
    for (int i = 0; i < 50_000; i++) {
      deep = i % 2 == 0 ? new Constant.Some(deep) : new Constant.Vec(List.of(deep));
    }
    Constant tooDeep = deep;
    assertRefused("V16", parts -> parts.constants = List.of(parts.constants.getFirst(), tooDeep));
  }

  @Test
  void v23RefusesConstantsWithASecondForm() {
    assertRefused(
        "V23", parts -> parts.constants = with(parts.constants, new Constant.Tuple(List.of())));
    assertRefused(
        "V23", parts -> parts.constants = with(parts.constants, new Constant.Char(0xD800)));
  }

  @Test
  void v17RefusesImportsThatTheLibraryDoesNotHave() {
    LibraryItem.Module io = new LibraryItem.Module("std::io", 1, "");
    LibraryItem f64 = new LibraryItem.Type("std::f64", Optional.empty(), "");
    Optional<Capability> output = Optional.of(Capability.OUTPUT);
    assertLinks(List.of(), List.of(io, f64, SampleUnit.println(io, true, output)));
    assertLinks(List.of("V17"), List.of(io, f64));
    assertLinks(List.of("V17"), List.of(io, SampleUnit.println(io, true, output)));
    assertLinks(List.of("V17"), List.of(io, f64, SampleUnit.println(io, false, output)));
    LibraryItem.Module newer = new LibraryItem.Module("std::io", 2, "");
    assertLinks(List.of("V17"), List.of(newer, f64, SampleUnit.println(newer, true, output)));
    assertLinks(List.of("V18"), List.of(io, f64, SampleUnit.println(io, true, Optional.empty())));
  }

  private static void assertLinks(List<String> rules, List<LibraryItem> items) {
    VerificationResult result =
        UnitVerifier.verify(SampleUnit.rich(), new Library(items, Map.of()), Limits.standard());
    assertEquals(rules, result.problems().stream().map(UnitProblem::rule).toList());
  }

  @Test
  void nativeVariantsHaveTheFieldsThatTheLibrarySays() {
    LibraryItem option = new LibraryItem.Type("std::Option", Optional.empty(), "");
    LibraryItem some = variant("Some", Shape.Kind.TUPLE, List.of("0"));
    LibraryItem none = variant("None", Shape.Kind.UNIT, List.of());
    Library library = new Library(List.of(option, some, none), Map.of());
    assertEquals(List.of(), construct(library, "std::Option::Some", Opcode.STRUCT, 1));
    assertEquals(List.of("V15"), construct(library, "std::Option::Some", Opcode.STRUCT, 0));
    assertEquals(List.of("V8"), construct(library, "std::Option", Opcode.STRUCT, 0));
    Opcode value = Opcode.CONSTRUCTOR_VALUE;
    assertEquals(List.of(), construct(library, "std::Option::Some", value, 0));
    assertEquals(List.of("V15"), construct(library, "std::Option::None", value, 0));
  }

  private static LibraryItem variant(String name, Shape.Kind kind, List<String> fields) {
    return new LibraryItem.Variant("std::Option::" + name, "std::Option", kind, fields, "");
  }

  private static List<String> construct(Library library, String path, Opcode opcode, int fields) {
    UnitBuilder builder = new UnitBuilder();
    int type = builder.typeReference(new TypeReference.Native(path));
    CodeWriter code = new CodeWriter();
    for (int i = 0; i < fields; i++) {
      code.emit(Opcode.UNIT);
    }
    if (opcode == Opcode.STRUCT) {
      code.emit(opcode, type, fields);
    } else {
      code.emit(opcode, type);
    }
    code.emit(Opcode.RETURN);
    UnitBuilderTest.define(builder, code);
    return UnitVerifier.verify(builder.build(), library, Limits.standard()).problems().stream()
        .map(UnitProblem::rule)
        .toList();
  }

  @Test
  void v15RefusesVariadicCallsWithTooFewArguments() {
    LibraryItem.Module module = new LibraryItem.Module("std", 1, "");
    LibraryItem function =
        new LibraryItem.Function(
            "std::f",
            module,
            List.of(new LibraryItem.Parameter("a", Optional.empty())),
            true,
            false,
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            "",
            "");
    Library library = new Library(List.of(module, function), Map.of());
    UnitBuilder builder = new UnitBuilder();
    CodeWriter code = new CodeWriter();
    code.emit(
        Opcode.CALL_NATIVE,
        builder.importOf("std", 1, "f", List.of(), Import.VARIADIC, Optional.empty()),
        0);
    code.emit(Opcode.RETURN);
    UnitBuilderTest.define(builder, code);
    List<UnitProblem> problems =
        UnitVerifier.verify(builder.build(), library, Limits.standard()).problems();
    assertEquals(List.of("V15"), problems.stream().map(UnitProblem::rule).toList());
  }

  @Test
  void v17RefusesTypeArgumentsThatAFunctionDoesNotTake() {
    UnitParts parts = new UnitParts(SampleUnit.rich());
    Import item = parts.imports.getFirst();
    parts.imports =
        List.of(
            new Import(
                item.module(),
                item.version(),
                item.name(),
                List.of(0),
                item.arity(),
                item.capability()));
    List<UnitProblem> problems =
        UnitVerifier.verify(parts.unit(), SampleUnit.library(), Limits.standard()).problems();
    assertEquals(List.of("V17"), problems.stream().map(UnitProblem::rule).toList());
  }

  @Test
  void v21RefusesDebugInformationThatPointsToNowhere() {
    Source source = Source.of("a.rn", "0123456789");
    FunctionInformation good =
        new FunctionInformation(
            "f", 0, 0, 10, List.of("", ""), List.of(new Position(0, 0, 10), new Position(2, 1, 2)));
    assertEquals(List.of(), debugProblems(source, good));
    assertDebugRefused(Source.of("/home/a.rn", "0123456789"), good);
    assertDebugRefused(Source.of("C:\\a.rn", "0123456789"), good);
    assertDebugRefused(source, information(1, 0, 10, 2, 0, 0, 1));
    assertDebugRefused(source, information(0, 0, 11, 2, 0, 0, 1));
    assertDebugRefused(source, information(0, 5, 4, 2, 0, 0, 1));
    assertDebugRefused(source, information(0, 0, 10, 1, 0, 0, 1));
    assertDebugRefused(source, information(0, 0, 10, 2, 99, 0, 1));
    assertDebugRefused(source, information(0, 0, 10, 2, 0, 0, 11));
    assertDebugRefused(source, information(0, 0, 10, 2, 0, 3, 2));
    assertDebugRefused(
        source,
        new FunctionInformation(
            "f", 0, 0, 10, List.of("", ""), List.of(new Position(2, 0, 1), new Position(2, 0, 2))));
  }

  private static FunctionInformation information(
      int source, int start, int end, int locals, int offset, int from, int to) {
    return new FunctionInformation(
        "f",
        source,
        start,
        end,
        java.util.Collections.nCopies(locals, ""),
        List.of(new Position(offset, from, to)));
  }

  private static void assertDebugRefused(Source source, FunctionInformation information) {
    assertEquals(List.of("V21"), debugProblems(source, information));
  }

  private static List<String> debugProblems(Source source, FunctionInformation information) {
    UnitParts parts =
        new UnitParts(
            SampleUnit.withCode(
                code -> {
                  code.emit(Opcode.I64, 5);
                  code.emit(Opcode.RETURN);
                }));
    parts.debug = new DebugInformation(List.of(source), List.of(information));
    return UnitVerifier.verify(parts.unit(), Limits.standard()).problems().stream()
        .map(UnitProblem::rule)
        .toList();
  }

  @Test
  void v21RefusesInformationAboutOtherFunctions() {
    assertRefused(
        "V21",
        parts ->
            parts.debug =
                new DebugInformation(parts.debug.sources(), parts.debug.functions().subList(0, 1)));
  }

  @Test
  void identityDoesNotDependOnDebugInformation() {
    Unit unit = SampleUnit.rich();
    VerifiedUnit full = verified(unit);
    VerifiedUnit stripped = verified(Mutations.withDebug(unit, DebugInformation.NONE));
    assertEquals(full.identity(), stripped.identity());
    assertTrue(full.identity().matches("[0-9a-f]{64}"));
    VerifiedUnit other =
        verified(SampleUnit.withCode(code -> UnitBuilderTest.returnInteger(code, 1)));
    assertTrue(!full.identity().equals(other.identity()));
  }

  private static VerifiedUnit verified(Unit unit) {
    return UnitVerifier.verify(unit, Limits.standard()).unit().orElseThrow();
  }

  private static void assertRefused(String rule, Consumer<UnitParts> change) {
    UnitParts parts = new UnitParts(SampleUnit.rich());
    change.accept(parts);
    List<UnitProblem> problems = UnitVerifier.verify(parts.unit(), Limits.standard()).problems();
    assertEquals(
        rule, problems.isEmpty() ? "accepted" : problems.getFirst().rule(), problems::toString);
  }
}
