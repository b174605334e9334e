package dev.runevm.language.unit;

import java.util.List;

/** A copy of a unit in which single parts can be replaced before it is made. */
final class UnitParts {
  List<String> strings;
  List<Constant> constants;
  List<TypeReference> typeReferences;
  List<Selector> selectors;
  List<Import> imports;
  List<TypeDeclaration> types;
  List<Static> statics;
  List<Function> functions;
  List<Method> methods;
  List<Export> exports;
  DebugInformation debug;

  UnitParts(Unit unit) {
    strings = unit.strings();
    constants = unit.constants();
    typeReferences = unit.typeReferences();
    selectors = unit.selectors();
    imports = unit.imports();
    types = unit.types();
    statics = unit.statics();
    functions = unit.functions();
    methods = unit.methods();
    exports = unit.exports();
    debug = unit.debug();
  }

  Unit unit() {
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
}
