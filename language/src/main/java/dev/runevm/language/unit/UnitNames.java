package dev.runevm.language.unit;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What the entries of a unit are called in listings. An index that does not exist gives a `?`. */
final class UnitNames {
  private static final int LONGEST = 60;
  private static final String UNKNOWN = "?";

  private final Unit unit;
  private final String[] functions;

  UnitNames(Unit unit) {
    this.unit = unit;
    this.functions = new String[unit.functions().size()];
    Arrays.fill(functions, "");
    unit.methods()
        .forEach(method -> name(method.function(), type(method.type()) + "::" + method.name()));
    unit.exports().forEach(export -> name(export.function(), export.path()));
    for (int i = 0; i < unit.debug().functions().size(); i++) {
      name(i, unit.debug().functions().get(i).name());
    }
  }

  private void name(int function, String path) {
    if (function >= 0 && function < functions.length) {
      functions[function] = path.isEmpty() ? "<script>" : path;
    }
  }

  String string(long index) {
    return exists(index, unit.strings())
        ? shortened(ConstantText.quoted(unit.strings().get((int) index)))
        : UNKNOWN;
  }

  String constant(long index) {
    return exists(index, unit.constants())
        ? shortened(ConstantText.of(unit.constants().get((int) index)))
        : UNKNOWN;
  }

  String type(long index) {
    if (!exists(index, unit.typeReferences())) {
      return UNKNOWN;
    }
    return switch (unit.typeReferences().get((int) index)) {
      case TypeReference.Native(String path) -> path;
      case TypeReference.Declared(int type) -> declared(type);
      case TypeReference.Variant(int type, int variant) ->
          declared(type) + "::" + variant(type, variant);
    };
  }

  String types(List<Integer> indices) {
    return indices.isEmpty()
        ? ""
        : indices.stream().map(this::type).collect(Collectors.joining(", ", "::<", ">"));
  }

  String selector(long index) {
    if (!exists(index, unit.selectors())) {
      return UNKNOWN;
    }
    Selector selector = unit.selectors().get((int) index);
    String names =
        selector.argumentNames().isEmpty()
            ? ""
            : selector.argumentNames().stream()
                .map(name -> name + ":")
                .collect(Collectors.joining(" ", "(", ")"));
    return "." + selector.name() + types(selector.typeArguments()) + names;
  }

  String importItem(long index) {
    if (!exists(index, unit.imports())) {
      return UNKNOWN;
    }
    Import item = unit.imports().get((int) index);
    return item.module() + "::" + item.name() + types(item.typeArguments());
  }

  String staticVariable(long index) {
    return exists(index, unit.statics()) ? unit.statics().get((int) index).path() : UNKNOWN;
  }

  /** The name of a function: from the debug information, or else from an export or a method. */
  String function(long index) {
    return index >= 0 && index < functions.length ? functions[(int) index] : UNKNOWN;
  }

  String local(int function, long index) {
    return exists(function, unit.debug().functions())
            && exists(index, unit.debug().functions().get(function).locals())
        ? unit.debug().functions().get(function).locals().get((int) index)
        : "";
  }

  String optionalConstant(OptionalInt constant) {
    return constant.isPresent() ? " = " + constant(constant.getAsInt()) : "";
  }

  private String declared(int type) {
    return exists(type, unit.types()) ? unit.types().get(type).path() : UNKNOWN;
  }

  private String variant(int type, int variant) {
    return exists(type, unit.types())
            && unit.types().get(type) instanceof TypeDeclaration.Enumeration(var path, var variants)
            && exists(variant, variants)
        ? variants.get(variant).name()
        : UNKNOWN;
  }

  private static boolean exists(long index, List<?> pool) {
    return index >= 0 && index < pool.size();
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int cut = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, cut) + "…";
  }
}
