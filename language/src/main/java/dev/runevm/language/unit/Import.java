package dev.runevm.language.unit;

import dev.runevm.language.capability.Capability;
import java.util.List;
import java.util.Optional;

/**
 * A native function that a unit calls, as {@code module@version::name}.
 *
 * @param module the path of the native module, such as {@code std::io}
 * @param version the version of the module that the unit was compiled against
 * @param name the rest of the path: {@code println}, or {@code Vec::len} for a method by its path
 * @param typeArguments indices of type references: a turbofish is part of what is imported
 * @param arity how many arguments it takes, or {@link #VARIADIC}
 * @param capability what the one who runs the unit must have granted
 */
public record Import(
    String module,
    int version,
    String name,
    List<Integer> typeArguments,
    int arity,
    Optional<Capability> capability) {
  /** The arity of a function that takes any number of arguments. */
  public static final int VARIADIC = -1;
}
