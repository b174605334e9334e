package dev.runevm.stdlib.agent.session;

import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.language.unit.Shape;
import dev.runevm.language.unit.TypeDeclaration.Variant;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** The enum {@code Agent} of scripts. */
final class AgentType {
  /** The type of the values in scripts. */
  public static final RuneType TYPE =
      RuneType.nativeEnum(
          "session::Agent",
          Arrays.stream(AgentName.Kind.values())
              .map(kind -> new Variant(kind.variant(), oneField()))
              .toList());

  private AgentType() {}

  private static Shape oneField() {
    return new Shape(Shape.Kind.TUPLE, List.of(new Shape.Field("0", OptionalInt.empty())));
  }

  /** The agent that a value of the enum names. */
  static AgentName name(RuneStruct agent) {
    return new AgentName(
        AgentName.Kind.values()[agent.constructor().index()], agent.get(0).toString());
  }
}
