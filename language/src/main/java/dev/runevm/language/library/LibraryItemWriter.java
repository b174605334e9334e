package dev.runevm.language.library;

import dev.runevm.language.binary.ByteWriter;
import dev.runevm.language.capability.Capability;
import dev.runevm.language.unit.Constant;
import dev.runevm.language.unit.ConstantEncoding;
import java.util.List;
import java.util.Optional;

/** Writes an item of a library, but for its path, and apart from it what is for people. */
final class LibraryItemWriter {
  static final int VARIADIC = 1;
  static final int METHOD = 2;
  static final int SUSPENDS = 4;
  static final int GENERIC = 8;

  private final ByteWriter content;
  private final ByteWriter documentation;
  private final List<LibraryItem.Module> modules;

  /**
   * A writer.
   *
   * @param modules all modules of the library: functions name theirs by its place here
   */
  LibraryItemWriter(
      ByteWriter content, ByteWriter documentation, List<LibraryItem.Module> modules) {
    this.content = content;
    this.documentation = documentation;
    this.modules = modules;
  }

  void item(LibraryItem item) {
    switch (item) {
      case LibraryItem.Module module ->
          throw new IllegalArgumentException("modules are written apart: " + module.path());
      case LibraryItem.Function function -> function(LibraryItemTag.FUNCTION, function);
      case LibraryItem.Computed constant -> function(LibraryItemTag.COMPUTED, constant.function());
      case LibraryItem.Type type -> type(type);
      case LibraryItem.Variant variant -> variant(variant);
      case LibraryItem.Value value -> {
        start(LibraryItemTag.VALUE, value);
        ConstantEncoding.write(content, value.value());
      }
      case LibraryItem.Macro macro -> start(LibraryItemTag.MACRO, macro);
      case LibraryItem.Alias alias -> {
        start(LibraryItemTag.ALIAS, alias);
        content.string(alias.target());
      }
    }
  }

  private void start(LibraryItemTag tag, LibraryItem item) {
    content.u8(tag.ordinal());
    documentation.string(item.documentation());
  }

  private void function(LibraryItemTag tag, LibraryItem.Function function) {
    start(tag, function);
    documentation.string(function.example());
    signature(function.signature());
    int module = modules.indexOf(function.module());
    if (module < 0) {
      throw new IllegalArgumentException("the module is not in the library: " + function.path());
    }
    content.unsigned(module);
    content.u8(
        (function.variadic() ? VARIADIC : 0)
            | (function.method() ? METHOD : 0)
            | (function.suspends() ? SUSPENDS : 0)
            | (function.generic() ? GENERIC : 0));
    content.unsigned(function.capability().map(Capability::ordinal).orElse(-1) + 1L);
    optional(function.deprecated());
    content.unsigned(function.parameters().size());
    function.parameters().forEach(this::parameter);
  }

  private void signature(Signature signature) {
    strings(documentation, signature.parameters());
    documentation.string(signature.rest());
    documentation.string(signature.result());
    strings(documentation, signature.typeArguments());
  }

  private void parameter(LibraryItem.Parameter parameter) {
    content.string(parameter.name());
    content.u8(parameter.fallback().isPresent() ? 1 : 0);
    Optional<Constant> fallback = parameter.fallback();
    fallback.ifPresent(constant -> ConstantEncoding.write(content, constant));
  }

  private void type(LibraryItem.Type type) {
    start(LibraryItemTag.TYPE, type);
    optional(type.constructor());
    strings(content, type.traits());
    content.unsigned(type.fields().size());
    for (LibraryItem.Field field : type.fields()) {
      content.string(field.name());
      content.u8(field.settable() ? 1 : 0);
      documentation.string(field.type());
      documentation.string(field.documentation());
    }
  }

  private void variant(LibraryItem.Variant variant) {
    start(LibraryItemTag.VARIANT, variant);
    content.string(variant.type());
    content.u8(variant.shape().ordinal());
    strings(content, variant.fields());
  }

  private static void strings(ByteWriter out, List<String> values) {
    out.unsigned(values.size());
    values.forEach(out::string);
  }

  private void optional(Optional<String> value) {
    content.u8(value.isPresent() ? 1 : 0);
    value.ifPresent(content::string);
  }
}
