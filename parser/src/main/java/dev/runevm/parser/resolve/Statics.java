package dev.runevm.parser.resolve;

import dev.runevm.language.unit.Constant;
import dev.runevm.parser.program.ProgramStatic;
import dev.runevm.parser.resolve.item.StaticItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the statics of the program. */
final class Statics {
  private final Lowering lowering;
  private final Map<StaticItem, ProgramStatic> statics = new LinkedHashMap<>();

  Statics(Lowering lowering) {
    this.lowering = lowering;
  }

  /** The program's static of an item, with its start value. */
  ProgramStatic of(StaticItem item) {
    ProgramStatic known = statics.get(item);
    if (known != null) {
      return known;
    }
    ProgramStatic made = new ProgramStatic(lowering.uniquePath(item.path()));
    statics.put(item, made);
    item.syntax().type().ifPresent(type -> lowering.types.annotation(type, item.scope()));
    Optional<Constant> initial =
        item.syntax()
            .value()
            .flatMap(value -> lowering.constants().evaluate(value, item.scope(), name -> false));
    made.define(initial);
    return made;
  }

  List<ProgramStatic> all() {
    return List.copyOf(statics.values());
  }
}
