package dev.runevm.launcher.doc.read;

import java.util.Map;
import java.util.Optional;

/** The methods that the language itself calls, by their names, and what calls them. */
final class Protocol {
  private static final Map<String, String> CALLERS =
      Map.ofEntries(
          Map.entry("add", "+"),
          Map.entry("sub", "-"),
          Map.entry("mul", "*"),
          Map.entry("div", "/"),
          Map.entry("rem", "%"),
          Map.entry("neg", "-self"),
          Map.entry("not", "!self"),
          Map.entry("bit_and", "&"),
          Map.entry("bit_or", "|"),
          Map.entry("bit_xor", "^"),
          Map.entry("shl", "<<"),
          Map.entry("shr", ">>"),
          Map.entry("add_assign", "+="),
          Map.entry("sub_assign", "-="),
          Map.entry("mul_assign", "*="),
          Map.entry("div_assign", "/="),
          Map.entry("rem_assign", "%="),
          Map.entry("bit_and_assign", "&="),
          Map.entry("bit_or_assign", "|="),
          Map.entry("bit_xor_assign", "^="),
          Map.entry("shl_assign", "<<="),
          Map.entry("shr_assign", ">>="),
          Map.entry("eq", "=="),
          Map.entry("partial_eq", "=="),
          Map.entry("partial_cmp", "< <= > >="),
          Map.entry("cmp", "sort"),
          Map.entry("index_get", "self[…]"),
          Map.entry("index_set", "self[…] = …"),
          Map.entry("display_fmt", "{}"),
          Map.entry("debug_fmt", "{:?}"),
          Map.entry("into_iter", "for"),
          Map.entry("next", "for"),
          Map.entry("into_future", ".await"),
          Map.entry("try", "?"),
          Map.entry("hash", "HashMap, HashSet"));

  private Protocol() {}

  /** What calls a method with this name and a receiver, if the language does. */
  static Optional<String> caller(String method) {
    return Optional.ofNullable(CALLERS.get(method));
  }
}
