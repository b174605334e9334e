package dev.runevm.language.library;

import dev.runevm.language.binary.ByteReader;
import dev.runevm.language.capability.Capability;
import dev.runevm.language.unit.Constant;
import dev.runevm.language.unit.ConstantEncoding;
import dev.runevm.language.unit.Shape;
import java.util.List;
import java.util.Optional;

/** Reads what {@link LibraryItemWriter} writes. */
final class LibraryItemReader {
  private static final int NESTING = 100;

  private final ByteReader in;
  private final ItemDocumentation documentation;
  private final List<LibraryItem.Module> modules;

  LibraryItemReader(
      ByteReader in, ItemDocumentation documentation, List<LibraryItem.Module> modules) {
    this.in = in;
    this.documentation = documentation;
    this.modules = modules;
  }

  LibraryItem item(String path) {
    LibraryItemTag tag = oneOf(LibraryItemTag.values(), in.u8());
    String text = documentation.text();
    return switch (tag) {
      case FUNCTION -> function(path, text);
      case COMPUTED -> new LibraryItem.Computed(function(path, text));
      case TYPE ->
          new LibraryItem.Type(path, optional(), in.list(1, ByteReader::string), fields(), text);
      case VARIANT ->
          new LibraryItem.Variant(
              path,
              in.string(),
              oneOf(Shape.Kind.values(), in.u8()),
              in.list(1, ByteReader::string),
              text);
      case VALUE -> new LibraryItem.Value(path, constant(), text);
      case MACRO -> new LibraryItem.Macro(path, text);
      case ALIAS -> new LibraryItem.Alias(path, in.string(), text);
    };
  }

  private LibraryItem.Function function(String path, String text) {
    String example = documentation.text();
    int module = in.unsigned();
    in.require(module < modules.size(), "V8", "there is no such module");
    int flags = in.u8();
    int capability = in.unsigned();
    Optional<String> deprecated = optional();
    return new LibraryItem.Function(
        path,
        modules.get(module),
        in.list(2, reader -> parameter()),
        (flags & LibraryItemWriter.VARIADIC) != 0,
        (flags & LibraryItemWriter.METHOD) != 0,
        (flags & LibraryItemWriter.SUSPENDS) != 0,
        (flags & LibraryItemWriter.GENERIC) != 0,
        capability == 0
            ? Optional.empty()
            : Optional.of(oneOf(Capability.values(), capability - 1)),
        deprecated,
        documentation.signature(),
        text,
        example);
  }

  private LibraryItem.Parameter parameter() {
    String name = in.string();
    return new LibraryItem.Parameter(
        name, in.u8() == 0 ? Optional.empty() : Optional.of(constant()));
  }

  private List<LibraryItem.Field> fields() {
    return in.list(
        2,
        reader ->
            new LibraryItem.Field(
                reader.string(), reader.u8() != 0, documentation.text(), documentation.text()));
  }

  private Constant constant() {
    return ConstantEncoding.read(in, NESTING);
  }

  private Optional<String> optional() {
    return in.u8() == 0 ? Optional.empty() : Optional.of(in.string());
  }

  private <T> T oneOf(T[] values, int code) {
    in.require(code < values.length, "V8", "there is no such kind");
    return values[code];
  }
}
