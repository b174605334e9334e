package dev.runevm.language.unit;

import java.util.List;

/**
 * A compiled program as data: what {@link UnitReader} reads and {@link UnitWriter} writes. It may
 * be ill-formed: only {@link UnitVerifier} makes the {@link VerifiedUnit} that can be run.
 *
 * <p>Canonical: strings, constants, type references, selectors, imports, types, methods, statics
 * and exports are sorted and without duplicates or unreferenced entries, so that the same program
 * has the same bytes. {@link UnitBuilder} sees to that.
 */
public record Unit(
    List<String> strings,
    List<Constant> constants,
    List<TypeReference> typeReferences,
    List<Selector> selectors,
    List<Import> imports,
    List<TypeDeclaration> types,
    List<Static> statics,
    List<Function> functions,
    List<Method> methods,
    List<Export> exports,
    DebugInformation debug) {}
