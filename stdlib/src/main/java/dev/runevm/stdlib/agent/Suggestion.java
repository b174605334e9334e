package dev.runevm.stdlib.agent;

import java.util.Collection;
import java.util.List;

/** The hint that names what is there where something is not. */
public final class Suggestion {
  private static final int MAXIMUM_NAMES = 10;

  private Suggestion() {}

  /** {@code " (there are: a, b)"}, sorted; empty text if the wanted name is the only one. */
  public static String among(String wanted, Collection<String> known) {
    List<String> names = known.stream().filter(name -> !name.equals(wanted)).sorted().toList();
    if (names.isEmpty()) {
      return "";
    }
    String more = names.size() > MAXIMUM_NAMES ? ", …" : "";
    List<String> shown = names.subList(0, Math.min(names.size(), MAXIMUM_NAMES));
    return " (there are: " + String.join(", ", shown) + more + ")";
  }
}
