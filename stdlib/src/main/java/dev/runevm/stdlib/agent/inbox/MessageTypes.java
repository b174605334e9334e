package dev.runevm.stdlib.agent.inbox;

import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.language.unit.Shape;
import dev.runevm.language.unit.TypeDeclaration.Variant;
import java.util.Arrays;
import java.util.List;

/** The enum {@code MessageType} of scripts. */
final class MessageTypes {
  /** The type of the values in scripts. */
  public static final RuneType TYPE =
      RuneType.nativeEnum(
          "inbox::MessageType",
          Arrays.stream(MessageType.values())
              .map(type -> new Variant(type.variant(), new Shape(Shape.Kind.UNIT, List.of())))
              .toList());

  private MessageTypes() {}

  static MessageType of(RuneStruct value) {
    return MessageType.values()[value.constructor().index()];
  }

  static RuneStruct value(MessageType type) {
    return TYPE.constructors().get(type.ordinal()).create();
  }
}
