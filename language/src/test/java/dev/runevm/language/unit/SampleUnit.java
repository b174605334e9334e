package dev.runevm.language.unit;

import dev.runevm.language.capability.Capability;
import dev.runevm.language.instruction.CodeWriter;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.library.Library;
import dev.runevm.language.library.LibraryItem;
import dev.runevm.language.source.Source;
import dev.runevm.language.unit.UnitBuilder.FunctionSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** A small unit with something of everything, to be spoilt in one way at a time. */
final class SampleUnit {

  private SampleUnit() {}

  /** A unit whose one function, a script without parameters, has two locals and this code. */
  static Unit withCode(Consumer<CodeWriter> code) {
    return withCode(FunctionKind.IMMEDIATE, 2, List.of(), code);
  }

  static Unit withCode(
      FunctionKind kind, int locals, List<List<Integer>> points, Consumer<CodeWriter> code) {
    UnitBuilder builder = new UnitBuilder();
    CodeWriter writer = new CodeWriter();
    code.accept(writer);
    function(builder, kind, locals, points, writer);
    builder.export(Export.SCRIPT, Export.Role.FUNCTION, 0);
    return builder.build();
  }

  private static void function(
      UnitBuilder builder,
      FunctionKind kind,
      int locals,
      List<List<Integer>> points,
      CodeWriter writer) {
    builder.defineFunction(
        builder.reserveFunction(),
        kind,
        0,
        List.of(),
        locals,
        points,
        writer,
        new FunctionSource(
            "",
            builder.source(Source.of("sample.rn", "let x = 1;\nx")),
            0,
            12,
            new ArrayList<>(Collections.nCopies(locals, ""))));
  }

  /**
   *
   *
   * <pre>
   * struct geometry::Point { x: std::f64, y }
   * enum Colour { Red, Mixed(_) }
   * static COUNT = 1;
   * fn 0 script: prints, makes a point, awaits, closes over
   * fn 1 Point::length(self, scale = 2)
   * fn 2 closure with one capture
   * </pre>
   */
  static Unit rich() {
    UnitBuilder builder = new UnitBuilder();
    int source = builder.source(Source.of("sample.rn", "let x = 1;\nprintln(x);\n"));
    int f64 = builder.typeReference(new TypeReference.Native("std::f64"));
    int point = builder.reserveType();
    int colour = builder.reserveType();
    builder.defineType(
        point,
        new TypeDeclaration.Struct(
            "geometry::Point",
            new Shape(
                Shape.Kind.NAMED,
                List.of(
                    new Shape.Field("x", OptionalInt.of(f64)),
                    new Shape.Field("y", OptionalInt.empty())))));
    builder.defineType(
        colour,
        new TypeDeclaration.Enumeration(
            "Colour",
            List.of(
                new TypeDeclaration.Variant("Red", new Shape(Shape.Kind.UNIT, List.of())),
                new TypeDeclaration.Variant(
                    "Mixed",
                    new Shape(
                        Shape.Kind.TUPLE, List.of(new Shape.Field("0", OptionalInt.empty())))))));
    int pointReference = builder.typeReference(new TypeReference.Declared(point));
    int script = builder.reserveFunction();
    int length = builder.reserveFunction();
    int closure = builder.reserveFunction();
    CodeWriter code = new CodeWriter();
    script(builder, code, pointReference, colour, closure);
    builder.defineFunction(
        script,
        FunctionKind.ASYNC,
        0,
        List.of(),
        2,
        List.of(List.of(0)),
        code,
        new FunctionSource("", source, 0, 23, List.of("x", "")));
    CodeWriter body = new CodeWriter();
    body.emit(Opcode.LOCAL_GET, 1);
    body.emit(Opcode.RETURN);
    builder.defineFunction(
        length,
        FunctionKind.IMMEDIATE,
        0,
        List.of(
            new Function.Parameter("self", OptionalInt.empty()),
            new Function.Parameter("scale", OptionalInt.of(builder.constant(new Constant.I64(2))))),
        2,
        List.of(),
        body,
        new FunctionSource("geometry::Point::length", source, 0, 23, List.of("self", "scale")));
    CodeWriter inner = new CodeWriter();
    inner.emit(Opcode.LOCAL_GET, 0);
    inner.emit(Opcode.RETURN);
    builder.defineFunction(
        closure,
        FunctionKind.IMMEDIATE,
        1,
        List.of(),
        1,
        List.of(),
        inner,
        new FunctionSource("$closure0", source, 0, 23, List.of("x")));
    builder.method(pointReference, "length", length);
    builder.export(Export.SCRIPT, Export.Role.FUNCTION, script);
    builder.export("geometry::length", Export.Role.TEST, length);
    return builder.build();
  }

  private static void script(
      UnitBuilder builder, CodeWriter code, int point, int colour, int closure) {
    code.position(8, 9);
    code.emit(Opcode.I64, 1);
    code.emit(Opcode.LOCAL_SET, 0);
    code.position(11, 21);
    code.emit(Opcode.STRING_NEW, builder.string("x is "));
    code.emit(
        Opcode.CALL_NATIVE,
        builder.importOf(
            "std::io", 1, "println", List.of(), Import.VARIADIC, Optional.of(Capability.OUTPUT)),
        1);
    code.emit(Opcode.POP);
    code.emitDouble(1.5);
    code.emit(
        Opcode.STATIC_GET,
        builder.staticVariable("COUNT", OptionalInt.of(builder.constant(new Constant.I64(1)))));
    code.emit(Opcode.STRUCT, point, 2);
    code.emit(Opcode.CALL_METHOD, builder.selector("length", List.of(), List.of()), 0);
    code.emit(Opcode.AWAIT, 1, 1);
    code.emit(Opcode.LOCAL_GET, 1);
    code.emit(Opcode.IF);
    code.emit(
        Opcode.CONSTRUCTOR_VALUE, builder.typeReference(new TypeReference.Variant(colour, 1)));
    code.emit(Opcode.RETURN);
    code.emit(Opcode.END);
    code.emit(Opcode.LOCAL_GET, 0);
    code.emit(Opcode.CLOSURE, closure);
    code.emit(Opcode.RETURN);
  }

  /** A library that has what {@link #rich()} imports. */
  static Library library() {
    LibraryItem.Module io = new LibraryItem.Module("std::io", 1, "Input and output.");
    return new Library(
        List.of(
            new LibraryItem.Module("std", 1, ""),
            io,
            new LibraryItem.Type("std::f64", Optional.empty(), ""),
            println(io, true, Optional.of(Capability.OUTPUT))),
        Map.of());
  }

  static LibraryItem.Function println(
      LibraryItem.Module module, boolean variadic, Optional<Capability> capability) {
    return new LibraryItem.Function(
        "std::io::println",
        module,
        List.of(),
        variadic,
        false,
        false,
        false,
        capability,
        Optional.empty(),
        "Prints a line.",
        "println(1);");
  }
}
