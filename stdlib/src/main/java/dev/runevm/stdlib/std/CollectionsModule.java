package dev.runevm.stdlib.std;

import dev.runevm.interpreter.binding.RuneAlias;
import dev.runevm.interpreter.binding.RuneModule;

/** Containers beside vec and object. */
@RuneModule(
    path = "std::collections",
    doc =
        """
        Containers beside vecs and objects: maps with keys of any type that has a hash, sets, and
        lists that grow at both ends. Maps and sets keep the order in which their keys were added,
        so a program does the same everywhere.

        ```rune
        use std::collections::{HashMap, HashSet, VecDeque};

        let ages = HashMap::from([("Ada", 36), ("Alan", 41)]);
        let names = ages.keys().collect::<HashSet>();
        let queue = VecDeque::from_iter(names.iter());
        assert_eq!(queue.pop_front(), Some("Ada"));
        ```
        """)
@RuneAlias(name = "HashMap", target = "std::collections::hash_map::HashMap")
@RuneAlias(name = "HashSet", target = "std::collections::hash_set::HashSet")
@RuneAlias(name = "VecDeque", target = "std::collections::vec_deque::VecDeque")
final class CollectionsModule {
  private CollectionsModule() {}
}
