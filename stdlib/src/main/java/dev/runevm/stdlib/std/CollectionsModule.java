package dev.runevm.stdlib.std;

import dev.runevm.interpreter.binding.RuneAlias;
import dev.runevm.interpreter.binding.RuneModule;

/** Containers beside vec and object. */
@RuneModule(path = "std::collections", doc = "Maps, sets and queues.")
@RuneAlias(name = "HashMap", target = "std::collections::hash_map::HashMap")
@RuneAlias(name = "HashSet", target = "std::collections::hash_set::HashSet")
@RuneAlias(name = "VecDeque", target = "std::collections::vec_deque::VecDeque")
final class CollectionsModule {
  private CollectionsModule() {}
}
