package dev.runevm.parser.program;

import dev.runevm.language.source.Source;
import dev.runevm.language.unit.Export;
import java.util.List;

/**
 * A resolved program: every name has a meaning, every constant a value. What the emitter needs to
 * make a unit, and nothing else.
 *
 * @param sources the sources in the order they were loaded, the root first
 * @param functions all functions that are to be compiled, closures included, in source order
 * @param types all types
 * @param statics all statics
 * @param methods the functions of impl blocks that can be called as methods
 * @param exports what can be called from outside
 */
public record Program(
    List<Source> sources,
    List<ProgramFunction> functions,
    List<ProgramType> types,
    List<ProgramStatic> statics,
    List<MethodDeclaration> methods,
    List<ExportDeclaration> exports) {
  /** A method of a type of the program or of a native type. */
  public record MethodDeclaration(TypeName type, String name, ProgramFunction function) {}

  /** A function that can be called from outside. */
  public record ExportDeclaration(String path, Export.Role role, ProgramFunction function) {}
}
