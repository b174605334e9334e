package dev.runevm.language.library;

import java.util.List;

/**
 * The types of a native function, for people and their tools: calls are not checked against it. A
 * type is written with full paths, {@code std::option::Option<std::i64>}; a single capital letter
 * stands for a type that depends on the values, and an empty text for any value.
 *
 * @param parameters the type of each parameter, the receiver of a method included
 * @param rest the name of what collects the further arguments; empty if there can be none
 * @param result the type of the result; of a suspending function, that of what it waits for
 * @param typeArguments the paths of the types that its type argument can be
 */
public record Signature(
    List<String> parameters, String rest, String result, List<String> typeArguments) {
  /** Of a function of which nothing is known: any value everywhere. */
  public static final Signature UNKNOWN = new Signature(List.of(), "", "", List.of());

  /** The type of the parameter at a position. */
  public String parameter(int index) {
    return index < parameters.size() ? parameters.get(index) : "";
  }
}
