package dev.runevm.language.unit;

import dev.runevm.language.capability.Capability;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Units as text for people. The same unit always has the same text. An ill-formed unit has one too,
 * with question marks for what does not exist.
 */
public final class Disassembler {
  private final Unit unit;
  private final UnitNames names;
  private final StringBuilder out = new StringBuilder();

  private Disassembler(Unit unit) {
    this.unit = unit;
    this.names = new UnitNames(unit);
  }

  /** The listing of a unit that may be run, with its identity and what it needs. */
  public static String disassemble(VerifiedUnit verified) {
    Disassembler disassembler = new Disassembler(verified.unit());
    disassembler.line("unit " + verified.identity());
    String needs =
        verified.capabilities().stream().map(Capability::id).collect(Collectors.joining(" "));
    disassembler.line("  needs " + (needs.isEmpty() ? "nothing" : needs));
    return disassembler.listing();
  }

  /** The listing of any unit. */
  public static String disassemble(Unit unit) {
    Disassembler disassembler = new Disassembler(unit);
    disassembler.line("unit (not verified)");
    return disassembler.listing();
  }

  private String listing() {
    section("imports", unit.imports(), this::importLine);
    section("types", unit.types(), this::typeLine);
    section("statics", unit.statics(), this::staticLine);
    section("methods", unit.methods(), this::methodLine);
    section("exports", unit.exports(), this::exportLine);
    CodeListing code = new CodeListing(unit, names, out);
    for (int i = 0; i < unit.functions().size(); i++) {
      out.append('\n');
      code.function(i);
    }
    return out.toString();
  }

  private void line(String text) {
    out.append(ConstantText.visible(text)).append('\n');
  }

  private <T> void section(String title, List<T> entries, EntryText<T> text) {
    if (entries.isEmpty()) {
      return;
    }
    line("");
    line(title);
    for (int i = 0; i < entries.size(); i++) {
      line("  " + i + " " + text.of(entries.get(i)));
    }
  }

  /** The text of one entry of a pool. */
  private interface EntryText<T> {
    String of(T entry);
  }

  private String importLine(Import item) {
    String arity = item.arity() == Import.VARIADIC ? "…" : Integer.toString(item.arity());
    String needs = item.capability().map(capability -> " needs " + capability.id()).orElse("");
    return "%s@%d::%s%s(%s)%s"
        .formatted(
            item.module(),
            item.version(),
            item.name(),
            names.types(item.typeArguments()),
            arity,
            needs);
  }

  private String typeLine(TypeDeclaration type) {
    return switch (type) {
      case TypeDeclaration.Struct(String path, Shape shape) -> "struct " + path + fields(shape);
      case TypeDeclaration.Enumeration(String path, List<TypeDeclaration.Variant> variants) ->
          variants.stream()
              .map(variant -> variant.name() + fields(variant.shape()))
              .collect(Collectors.joining(", ", "enum " + path + " { ", " }"));
    };
  }

  private String fields(Shape shape) {
    return switch (shape.kind()) {
      case UNIT -> "";
      case TUPLE ->
          shape.fields().stream().map(this::field).collect(Collectors.joining(", ", "(", ")"));
      case NAMED ->
          shape.fields().stream().map(this::field).collect(Collectors.joining(", ", " { ", " }"));
    };
  }

  private String field(Shape.Field field) {
    return field.type().isPresent()
        ? field.name() + ": " + names.type(field.type().getAsInt())
        : field.name();
  }

  private String staticLine(Static variable) {
    return variable.path() + names.optionalConstant(variable.constant());
  }

  private String methodLine(Method method) {
    return names.type(method.type()) + "::" + method.name() + " -> fn " + method.function();
  }

  private String exportLine(Export export) {
    String path = export.path().equals(Export.SCRIPT) ? "<script>" : export.path();
    String role = export.role().name().toLowerCase(Locale.ROOT);
    return role + " " + path + " -> fn " + export.function();
  }
}
