package dev.runevm.language.unit;

import dev.runevm.language.binary.ByteReader;
import dev.runevm.language.binary.MalformedInputException;
import dev.runevm.language.capability.Capability;
import dev.runevm.language.limits.Limits;
import dev.runevm.language.unit.UnitFormat.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads units. Any bytes are welcome: the result is a unit or the first thing that is wrong, in
 * time and memory in proportion to the bytes. What can be read is not yet fit to run: that is for
 * {@link UnitVerifier} to say, whose documentation lists the rules.
 *
 * <p>The code of functions is not copied: it is slices of the array, which must not change
 * afterwards.
 */
public final class UnitReader {
  /** UTF-8 needs at most three bytes for a UTF-16 unit. */
  private static final int BYTES_PER_CHAR = 3;

  private static final int ALL_CAPABILITIES = (1 << Capability.values().length) - 1;

  private final ByteReader in;
  private final Limits limits;

  private UnitReader(byte[] bytes, Limits limits) {
    this.in =
        new ByteReader(
            bytes,
            limits.stringLength(),
            Math.toIntExact(
                Math.min(Integer.MAX_VALUE, (long) BYTES_PER_CHAR * limits.sourceLength())));
    this.limits = limits;
  }

  /** Whether bytes begin as a unit does, whatever follows. */
  public static boolean isUnit(byte[] bytes) {
    byte[] magic = UnitFormat.MAGIC;
    return bytes.length >= magic.length
        && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
  }

  /** The version of the format that is read and written. */
  public static int formatVersion() {
    return UnitFormat.VERSION;
  }

  /** Reads a unit within {@link Limits#standard()}. */
  public static ReadResult read(byte[] bytes) {
    return read(bytes, Limits.standard());
  }

  /** Reads a unit within limits. */
  public static ReadResult read(byte[] bytes, Limits limits) {
    if (bytes.length > limits.unitBytes()) {
      return ReadResult.problem(
          "V2", 0, "the unit has " + bytes.length + " bytes; at most " + limits.unitBytes());
    }
    try {
      return checkEncoding(new UnitReader(bytes, limits).unit(), bytes);
    } catch (MalformedInputException e) {
      return ReadResult.problem(e.rule(), e.offset(), e.getMessage());
    }
  }

  /** V24: the bytes are exactly those that the writer makes of what was read. */
  static ReadResult checkEncoding(Unit unit, byte[] bytes) {
    int difference = Arrays.mismatch(UnitWriter.write(unit), bytes);
    return difference < 0
        ? ReadResult.of(unit)
        : ReadResult.problem("V24", difference, "the unit is not encoded as it must be");
  }

  private Unit unit() {
    header();
    long capabilities = section(Section.CAPABILITIES, this::capabilities);
    List<String> strings = pool(Section.STRINGS, 1, ByteReader::string);
    List<Constant> constants =
        pool(Section.CONSTANTS, 1, r -> ConstantEncoding.read(r, limits.nesting()));
    List<TypeReference> typeReferences = pool(Section.TYPE_REFERENCES, 2, this::typeReference);
    List<Selector> selectors = pool(Section.SELECTORS, 3, this::selector);
    List<Import> imports = pool(Section.IMPORTS, 6, this::importItem);
    checkManifest(capabilities, imports);
    List<TypeDeclaration> types = pool(Section.TYPES, 3, this::type);
    List<Static> statics = pool(Section.STATICS, 2, this::staticVariable);
    List<Function> functions = pool(Section.FUNCTIONS, 6, this::function);
    List<Method> methods = pool(Section.METHODS, 3, this::method);
    List<Export> exports = pool(Section.EXPORTS, 3, this::export);
    DebugInformation debug =
        in.atEnd() ? DebugInformation.NONE : section(Section.DEBUG, DebugEncoding::read);
    in.require(in.atEnd(), "V5", "there are bytes after the last section");
    return new Unit(
        strings,
        constants,
        typeReferences,
        selectors,
        imports,
        types,
        statics,
        functions,
        methods,
        exports,
        debug);
  }

  /** V1: this is a unit, of this version of the format and of this instruction table. */
  private void header() {
    for (byte expected : UnitFormat.MAGIC) {
      in.require((byte) in.u8() == expected, "V1", "this is no Rune unit");
    }
    in.require(
        in.unsigned() == UnitFormat.VERSION,
        "V1",
        "the unit has another version of the format; compile it again");
    in.require(
        (in.unsigned64() & ~UnitFormat.KNOWN_FEATURES) == 0,
        "V1",
        "the unit needs a feature that this version does not have");
    in.require(
        in.fixed64() == UnitFormat.INSTRUCTION_SET,
        "V1",
        "the unit was made for another instruction set; compile it again");
  }

  /** V5: every section once, in order, read to its end. */
  private <T> T section(Section section, ByteReader.Content<T> content) {
    in.require(in.u8() == section.ordinal(), "V5", "expected the section " + section);
    return in.block(content);
  }

  private <T> List<T> pool(Section section, int minimumBytes, ByteReader.Content<T> entry) {
    return section(
        section,
        reader -> {
          List<T> entries = reader.list(minimumBytes, entry);
          in.require(entries.size() <= limits.poolEntries(), "V2", "too many entries: " + section);
          return entries;
        });
  }

  private long capabilities(ByteReader reader) {
    long bits = reader.unsigned64();
    in.require((bits & ~ALL_CAPABILITIES) == 0, "V18", "there is no such capability");
    return bits;
  }

  /** V18: the manifest lists exactly what the imports need. */
  private void checkManifest(long declared, List<Import> imports) {
    long needed = UnitWriter.capabilities(imports);
    in.require(declared == needed, "V18", "the capability manifest is not what the imports need");
  }

  private <T> T oneOf(T[] values, String what) {
    int code = in.u8();
    in.require(code < values.length, "V8", "there is no such " + what);
    return values[code];
  }

  private static OptionalInt optional(ByteReader reader) {
    int value = reader.unsigned();
    return value == 0 ? OptionalInt.empty() : OptionalInt.of(value - 1);
  }

  private TypeReference typeReference(ByteReader reader) {
    return switch (oneOf(TypeReferenceTag.values(), "kind of type reference")) {
      case NATIVE -> new TypeReference.Native(reader.string());
      case DECLARED -> new TypeReference.Declared(reader.unsigned());
      case VARIANT -> new TypeReference.Variant(reader.unsigned(), reader.unsigned());
    };
  }

  private Selector selector(ByteReader reader) {
    return new Selector(reader.string(), reader.list(1, ByteReader::string), reader.indices());
  }

  private Import importItem(ByteReader reader) {
    return new Import(
        reader.string(),
        reader.unsigned(),
        reader.string(),
        reader.indices(),
        reader.unsigned() - 1,
        capability(reader.unsigned()));
  }

  private Optional<Capability> capability(int code) {
    Capability[] all = Capability.values();
    in.require(code <= all.length, "V18", "there is no such capability");
    return code == 0 ? Optional.empty() : Optional.of(all[code - 1]);
  }

  private TypeDeclaration type(ByteReader reader) {
    int kind = reader.u8();
    in.require(kind <= 1, "V8", "there is no such kind of type");
    String path = reader.string();
    return kind == 0
        ? new TypeDeclaration.Struct(path, shape(reader))
        : new TypeDeclaration.Enumeration(path, reader.list(3, this::variant));
  }

  private TypeDeclaration.Variant variant(ByteReader reader) {
    return new TypeDeclaration.Variant(reader.string(), shape(reader));
  }

  private Shape shape(ByteReader reader) {
    return new Shape(oneOf(Shape.Kind.values(), "kind of fields"), reader.list(2, this::field));
  }

  private Shape.Field field(ByteReader reader) {
    return new Shape.Field(reader.string(), optional(reader));
  }

  private Static staticVariable(ByteReader reader) {
    return new Static(reader.string(), optional(reader));
  }

  private Function function(ByteReader reader) {
    FunctionKind kind = oneOf(FunctionKind.values(), "kind of function");
    int captures = reader.unsigned();
    List<Function.Parameter> parameters = reader.list(2, this::parameter);
    int locals = reader.unsigned();
    List<List<Integer>> points = reader.list(1, ByteReader::indices);
    return new Function(kind, captures, parameters, locals, points, code(reader));
  }

  private static Code code(ByteReader reader) {
    int length = reader.length();
    return new Code(reader.bytes(), reader.skip(length), length);
  }

  private Function.Parameter parameter(ByteReader reader) {
    return new Function.Parameter(reader.string(), optional(reader));
  }

  private Method method(ByteReader reader) {
    return new Method(reader.unsigned(), reader.string(), reader.unsigned());
  }

  private Export export(ByteReader reader) {
    return new Export(
        reader.string(), oneOf(Export.Role.values(), "role of an export"), reader.unsigned());
  }
}
