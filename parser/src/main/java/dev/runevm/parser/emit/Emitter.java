package dev.runevm.parser.emit;

import dev.runevm.language.unit.Unit;
import dev.runevm.language.unit.UnitBuilder;
import dev.runevm.parser.program.Program;
import dev.runevm.parser.program.ProgramFunction;

/** Makes the unit of a resolved program. */
public final class Emitter {
  private Emitter() {}

  /**
   * The unit of a program without errors. The same program gives the same unit.
   *
   * <p>The unit obeys all rules of the verifier but, for programs that are large beyond measure,
   * the limits.
   */
  public static Unit emit(Program program) {
    UnitBuilder builder = new UnitBuilder();
    UnitPools pools = new UnitPools(builder);
    program.sources().forEach(builder::source);
    pools.declareTypes(program.types());
    pools.declareStatics(program.statics());
    pools.declareFunctions(program.functions());
    for (ProgramFunction function : program.functions()) {
      new FunctionEmitter(function, pools).emit(builder);
    }
    for (Program.MethodDeclaration method : program.methods()) {
      builder.method(pools.type(method.type()), method.name(), pools.function(method.function()));
    }
    for (Program.ExportDeclaration export : program.exports()) {
      builder.export(export.path(), export.role(), pools.function(export.function()));
    }
    return builder.build();
  }
}
