package dev.runevm.interpreter.unit;

import com.oracle.truffle.api.source.Source;
import dev.runevm.interpreter.RuneLanguage;
import dev.runevm.interpreter.binding.NativeFunction;
import dev.runevm.interpreter.binding.NativeRegistry;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.Constructor;
import dev.runevm.interpreter.value.RuneFunction;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.language.unit.Import;
import dev.runevm.language.unit.Method;
import dev.runevm.language.unit.Shape;
import dev.runevm.language.unit.TypeDeclaration;
import dev.runevm.language.unit.TypeReference;
import dev.runevm.language.unit.Unit;
import dev.runevm.language.unit.VerifiedUnit;
import java.util.List;

/** Makes a verified unit ready to run. */
public final class UnitLinker {
  private final RuneLanguage language;
  private final NativeRegistry natives;
  private final VerifiedUnit verified;
  private final Unit unit;
  private final RuneType[] declared;

  private UnitLinker(RuneLanguage language, VerifiedUnit verified) {
    this.language = language;
    this.natives = language.natives();
    this.verified = verified;
    this.unit = verified.unit();
    this.declared = unit.types().stream().map(RuneType::declared).toArray(RuneType[]::new);
  }

  /**
   * Links a unit.
   *
   * @param original the source that the unit was compiled from here, or null; debuggers know it
   * @throws RuneError if a native function or type does not exist
   */
  public static LoadedUnit link(RuneLanguage language, VerifiedUnit verified, Source original) {
    return new UnitLinker(language, verified).link(original);
  }

  private LoadedUnit link(Source original) {
    LinkedType[] types = linkTypes();
    LoadedUnit loaded =
        new LoadedUnit(
            language,
            verified,
            language.nextUnitNumber(),
            linkSources(original),
            types,
            linkImports(types));
    linkFieldTypes(types);
    for (Method method : unit.methods()) {
      RuneType type = types[method.type()].type();
      ScriptCode code = loaded.function(method.function());
      if (type.isScript()) {
        type.defineMethod(method.name(), RuneFunction.of(code));
      } else {
        loaded.defineExtension(type, method.name(), code);
      }
    }
    return loaded;
  }

  private Source[] linkSources(Source original) {
    List<dev.runevm.language.source.Source> texts = unit.debug().sources();
    Source[] sources = new Source[texts.size()];
    for (int i = 0; i < sources.length; i++) {
      dev.runevm.language.source.Source text = texts.get(i);
      boolean same =
          original != null
              && original.hasCharacters()
              && original.getCharacters().toString().equals(text.text());
      sources[i] =
          same
              ? original
              : Source.newBuilder(RuneLanguage.ID, text.text(), text.name())
                  .mimeType(RuneLanguage.TEXT)
                  .build();
    }
    return sources;
  }

  private LinkedType[] linkTypes() {
    LinkedType[] types = new LinkedType[unit.typeReferences().size()];
    for (int i = 0; i < types.length; i++) {
      types[i] =
          switch (unit.typeReferences().get(i)) {
            case TypeReference.Native item -> nativeType(item.path());
            case TypeReference.Declared item -> ofType(declared[item.type()]);
            case TypeReference.Variant item ->
                ofVariant(declared[item.type()].constructors().get(item.variant()));
          };
    }
    return types;
  }

  private void linkFieldTypes(LinkedType[] types) {
    for (int i = 0; i < declared.length; i++) {
      List<Constructor> constructors = declared[i].constructors();
      switch (unit.types().get(i)) {
        case TypeDeclaration.Struct struct ->
            linkFieldTypes(constructors.get(0), struct.shape(), types);
        case TypeDeclaration.Enumeration enumeration -> {
          for (int j = 0; j < constructors.size(); j++) {
            linkFieldTypes(constructors.get(j), enumeration.variants().get(j).shape(), types);
          }
        }
      }
    }
  }

  private static void linkFieldTypes(Constructor constructor, Shape shape, LinkedType[] types) {
    constructor.defineFieldTypes(
        shape.fields().stream()
            .map(field -> field.type().isPresent() ? types[field.type().getAsInt()].type() : null)
            .toArray(RuneType[]::new));
  }

  private LinkedType nativeType(String path) {
    RuneType type = natives.type(path).orElse(null);
    if (type != null) {
      return ofType(type);
    }
    int cut = path.lastIndexOf("::");
    RuneType parent = cut < 0 ? null : natives.type(path.substring(0, cut)).orElse(null);
    Constructor variant = parent == null ? null : parent.variant(path.substring(cut + 2));
    if (variant == null) {
      throw RuneError.of(ErrorKind.MISSING_ENTRY, path);
    }
    return ofVariant(variant);
  }

  private static LinkedType ofType(RuneType type) {
    boolean isStruct =
        type.constructors().size() == 1 && type.constructors().get(0).variant() == null;
    return new LinkedType(type, isStruct ? type.constructors().get(0) : null, false);
  }

  private static LinkedType ofVariant(Constructor variant) {
    return new LinkedType(variant.type(), variant, true);
  }

  private NativeCode[] linkImports(LinkedType[] types) {
    NativeCode[] imports = new NativeCode[unit.imports().size()];
    for (int i = 0; i < imports.length; i++) {
      Import item = unit.imports().get(i);
      List<String> arguments =
          item.typeArguments().stream().map(argument -> types[argument].type().path()).toList();
      NativeFunction function =
          natives
              .find(item.module(), item.version(), item.name(), arguments)
              .orElseThrow(() -> missing(item));
      imports[i] = language.methods().code(function);
    }
    return imports;
  }

  private static RuneError missing(Import item) {
    return RuneError.of(
        ErrorKind.MISSING_CONTEXT_FUNCTION,
        item.module() + "@" + item.version() + "::" + item.name());
  }
}
