package dev.runevm.language.library;

import dev.runevm.language.binary.ByteWriter;
import dev.runevm.language.capability.Capability;
import dev.runevm.language.unit.Constant;
import dev.runevm.language.unit.ConstantEncoding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the items of a library, and apart from them what is for people. */
final class LibraryItemWriter {
  static final int VARIADIC = 1;
  static final int METHOD = 2;
  static final int SUSPENDS = 4;
  static final int GENERIC = 8;

  private final ByteWriter content;
  private final ByteWriter documentation;
  private final Map<String, Integer> moduleIndices = new HashMap<>();

  LibraryItemWriter(ByteWriter content, ByteWriter documentation) {
    this.content = content;
    this.documentation = documentation;
  }

  void modules(List<LibraryItem.Module> modules) {
    content.unsigned(modules.size());
    for (LibraryItem.Module module : modules) {
      moduleIndices.put(module.path(), moduleIndices.size());
      content.string(module.path());
      content.unsigned(module.version());
      documentation.string(module.documentation());
    }
  }

  void items(List<LibraryItem> items) {
    content.unsigned(items.size());
    items.forEach(this::item);
  }

  private void item(LibraryItem item) {
    switch (item) {
      case LibraryItem.Module module ->
          throw new IllegalArgumentException("modules are written apart: " + module.path());
      case LibraryItem.Function function -> function(function);
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
    content.string(item.path());
    documentation.string(item.documentation());
  }

  private void function(LibraryItem.Function function) {
    start(LibraryItemTag.FUNCTION, function);
    documentation.string(function.example());
    signature(function.signature());
    Integer module = moduleIndices.get(function.module().path());
    if (module == null) {
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
