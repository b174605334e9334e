package dev.runevm.language.unit;

import java.util.List;
import java.util.OptionalInt;

/**
 * A function of a unit.
 *
 * <p>Its locals are numbered: first the captures, then the parameters, then all others. A local
 * that has not been set is {@code ()}.
 *
 * @param kind what a call gives
 * @param captures how many values a closure of it carries
 * @param parameters the parameters in order
 * @param locals how many locals it has, captures and parameters included
 * @param points for resume point {@code p} the locals that are live there, ascending, at index
 *     {@code p - 1}; only these are kept while the function is suspended
 * @param code the instructions
 */
public record Function(
    FunctionKind kind,
    int captures,
    List<Parameter> parameters,
    int locals,
    List<List<Integer>> points,
    Code code) {
  /**
   * One parameter.
   *
   * @param name its name for named arguments; empty if the parameter is a pattern without a name
   * @param constant the index of the constant that is its default, if it has one
   */
  public record Parameter(String name, OptionalInt constant) {}
}
