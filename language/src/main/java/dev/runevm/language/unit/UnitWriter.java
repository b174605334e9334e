package dev.runevm.language.unit;

import dev.runevm.language.binary.ByteWriter;
import dev.runevm.language.unit.UnitFormat.Section;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Writes units as bytes. What it is given should be canonical, as units of {@link UnitBuilder} are:
 * it writes what it gets, and a reader or verifier refuses the rest.
 */
public final class UnitWriter {
  private UnitWriter() {}

  /** The bytes of a unit with its debug information, if it has some. */
  public static byte[] write(Unit unit) {
    ByteWriter out = new ByteWriter();
    writeWithoutDebug(out, unit);
    if (!unit.debug().isEmpty()) {
      section(out, Section.DEBUG, content -> DebugEncoding.write(content, unit.debug()));
    }
    return out.toByteArray();
  }

  /** The bytes of a unit without debug information: those that its identity is computed of. */
  public static byte[] writeStripped(Unit unit) {
    ByteWriter out = new ByteWriter();
    writeWithoutDebug(out, unit);
    return out.toByteArray();
  }

  private static void writeWithoutDebug(ByteWriter out, Unit unit) {
    out.raw(UnitFormat.MAGIC, 0, UnitFormat.MAGIC.length);
    out.unsigned(UnitFormat.VERSION);
    out.unsigned(0);
    out.fixed64(UnitFormat.INSTRUCTION_SET);
    section(out, Section.CAPABILITIES, content -> content.unsigned(capabilities(unit.imports())));
    pool(out, Section.STRINGS, unit.strings(), ByteWriter::string);
    pool(out, Section.CONSTANTS, unit.constants(), ConstantEncoding::write);
    pool(out, Section.TYPE_REFERENCES, unit.typeReferences(), UnitWriter::typeReference);
    pool(out, Section.SELECTORS, unit.selectors(), UnitWriter::selector);
    pool(out, Section.IMPORTS, unit.imports(), UnitWriter::importItem);
    pool(out, Section.TYPES, unit.types(), UnitWriter::type);
    pool(out, Section.STATICS, unit.statics(), UnitWriter::staticVariable);
    pool(out, Section.FUNCTIONS, unit.functions(), UnitWriter::function);
    pool(out, Section.METHODS, unit.methods(), UnitWriter::method);
    pool(out, Section.EXPORTS, unit.exports(), UnitWriter::export);
  }

  private static void section(ByteWriter out, Section section, Consumer<ByteWriter> content) {
    ByteWriter body = new ByteWriter();
    content.accept(body);
    out.u8(section.ordinal());
    out.block(body);
  }

  private static <T> void pool(
      ByteWriter out, Section section, List<T> entries, BiConsumer<ByteWriter, T> element) {
    section(out, section, content -> list(content, entries, element));
  }

  static <T> void list(ByteWriter out, List<T> entries, BiConsumer<ByteWriter, T> element) {
    out.unsigned(entries.size());
    for (T entry : entries) {
      element.accept(out, entry);
    }
  }

  private static void indices(ByteWriter out, List<Integer> indices) {
    out.unsigned(indices.size());
    for (int index : indices) {
      out.unsigned(index);
    }
  }

  /** Zero for none, else one more than the index. */
  static void optional(ByteWriter out, OptionalInt index) {
    out.unsigned(index.isPresent() ? index.getAsInt() + 1L : 0);
  }

  /** The capability manifest: a bit for each capability that an import needs. */
  static long capabilities(List<Import> imports) {
    long bits = 0;
    for (Import item : imports) {
      if (item.capability().isPresent()) {
        bits |= 1L << item.capability().get().ordinal();
      }
    }
    return bits;
  }

  private static void typeReference(ByteWriter out, TypeReference reference) {
    out.u8(TypeReferenceTag.of(reference).ordinal());
    switch (reference) {
      case TypeReference.Native(String path) -> out.string(path);
      case TypeReference.Declared(int type) -> out.unsigned(type);
      case TypeReference.Variant(int type, int variant) -> {
        out.unsigned(type);
        out.unsigned(variant);
      }
    }
  }

  private static void selector(ByteWriter out, Selector selector) {
    out.string(selector.name());
    list(out, selector.argumentNames(), ByteWriter::string);
    indices(out, selector.typeArguments());
  }

  private static void importItem(ByteWriter out, Import item) {
    out.string(item.module());
    out.unsigned(item.version());
    out.string(item.name());
    indices(out, item.typeArguments());
    out.unsigned(item.arity() + 1L);
    out.unsigned(item.capability().map(capability -> capability.ordinal() + 1).orElse(0));
  }

  private static void type(ByteWriter out, TypeDeclaration type) {
    switch (type) {
      case TypeDeclaration.Struct(String path, Shape shape) -> {
        out.u8(0);
        out.string(path);
        shape(out, shape);
      }
      case TypeDeclaration.Enumeration(String path, List<TypeDeclaration.Variant> variants) -> {
        out.u8(1);
        out.string(path);
        list(out, variants, UnitWriter::variant);
      }
    }
  }

  private static void variant(ByteWriter out, TypeDeclaration.Variant variant) {
    out.string(variant.name());
    shape(out, variant.shape());
  }

  private static void shape(ByteWriter out, Shape shape) {
    out.u8(shape.kind().ordinal());
    list(out, shape.fields(), UnitWriter::field);
  }

  private static void field(ByteWriter out, Shape.Field field) {
    out.string(field.name());
    optional(out, field.type());
  }

  private static void staticVariable(ByteWriter out, Static variable) {
    out.string(variable.path());
    optional(out, variable.constant());
  }

  private static void function(ByteWriter out, Function function) {
    out.u8(function.kind().ordinal());
    out.unsigned(function.captures());
    list(out, function.parameters(), UnitWriter::parameter);
    out.unsigned(function.locals());
    list(out, function.points(), UnitWriter::indices);
    Code code = function.code();
    out.unsigned(code.length());
    out.raw(code.bytes(), code.offset(), code.length());
  }

  private static void parameter(ByteWriter out, Function.Parameter parameter) {
    out.string(parameter.name());
    optional(out, parameter.constant());
  }

  private static void method(ByteWriter out, Method method) {
    out.unsigned(method.type());
    out.string(method.name());
    out.unsigned(method.function());
  }

  private static void export(ByteWriter out, Export export) {
    out.string(export.path());
    out.u8(export.role().ordinal());
    out.unsigned(export.function());
  }
}
