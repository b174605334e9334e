package dev.runevm.parser.emit;

import dev.runevm.language.diagnostic.Diagnostics;
import dev.runevm.language.limits.Limits;
import dev.runevm.language.unit.Unit;
import dev.runevm.language.unit.UnitBuilder;
import dev.runevm.parser.program.Program;
import dev.runevm.parser.program.ProgramFunction;
import java.util.Optional;

/** Makes the unit of a resolved program. */
public final class Emitter {
  private Emitter() {}

  /**
   * The unit of a program without errors; it obeys all rules of the verifier. The same program
   * gives the same unit.
   *
   * @param limits what the verifier will allow
   * @param diagnostics is told what exceeds them; then there is no unit
   */
  public static Optional<Unit> emit(Program program, Limits limits, Diagnostics diagnostics) {
    UnitBuilder builder = new UnitBuilder();
    UnitPools pools = new UnitPools(builder);
    SizeCheck sizes = new SizeCheck(limits, diagnostics);
    program.sources().forEach(builder::source);
    pools.declareTypes(program.types());
    pools.declareStatics(program.statics());
    pools.declareFunctions(program.functions());
    for (ProgramFunction function : program.functions()) {
      new FunctionEmitter(function, pools).emit(builder, sizes);
    }
    for (Program.MethodDeclaration method : program.methods()) {
      builder.method(pools.type(method.type()), method.name(), pools.function(method.function()));
    }
    for (Program.ExportDeclaration export : program.exports()) {
      builder.export(export.path(), export.role(), pools.function(export.function()));
    }
    if (!sizes.areWithinLimits()) {
      return Optional.empty();
    }
    Unit unit = builder.build();
    return sizes.check(program, unit) ? Optional.of(unit) : Optional.empty();
  }
}
