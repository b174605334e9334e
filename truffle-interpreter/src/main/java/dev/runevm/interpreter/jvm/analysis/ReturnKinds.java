package dev.runevm.interpreter.jvm.analysis;

import dev.runevm.interpreter.unit.ScriptCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What kinds of values functions return, by the kinds of their arguments. Recursive functions are
 * taken to return nothing first; then everything is inferred again until nothing changes.
 *
 * <p>What is known once never changes, because compiled code relies on it. Not safe for use by
 * several threads.
 */
public final class ReturnKinds {
  // How many bodies are looked at for one question; those beyond return objects.
  private static final int MAXIMUM_BODIES = 100;

  private final Map<Variant, Kind> known = new HashMap<>();

  // While a question is being answered: what has been found so far, null for "nothing yet".
  private final Map<Variant, Kind> assumed = new HashMap<>();
  private final Map<Variant, Boolean> visited = new HashMap<>();
  private int depth;

  /** What a function of kind immediate returns; null only while the answer is being looked for. */
  public Kind of(ScriptCode code, Kind... arguments) {
    Variant variant = Variant.call(code, arguments);
    Kind kind = known.get(variant);
    if (kind != null) {
      return kind;
    }
    return depth == 0 ? solve(variant, code, arguments) : assume(variant, code, arguments);
  }

  private Kind solve(Variant variant, ScriptCode code, Kind[] arguments) {
    Map<Variant, Kind> before;
    depth++;
    try {
      do {
        before = new HashMap<>(assumed);
        visited.clear();
        assume(variant, code, arguments);
      } while (!before.equals(assumed));
      assumed.forEach((each, kind) -> known.put(each, kind == null ? Kind.OBJECT : kind));
    } finally {
      depth--;
      assumed.clear();
      visited.clear();
    }
    return known.get(variant);
  }

  private Kind assume(Variant variant, ScriptCode code, Kind[] arguments) {
    if (visited.putIfAbsent(variant, true) != null) {
      return assumed.get(variant);
    }
    if (visited.size() > MAXIMUM_BODIES) {
      assumed.put(variant, Kind.OBJECT);
      return Kind.OBJECT;
    }
    Kind found = Kind.join(assumed.get(variant), infer(code, arguments));
    assumed.put(variant, found);
    return found;
  }

  private Kind infer(ScriptCode code, Kind[] arguments) {
    List<Tree.Statement> body = TreeBuilder.build(code);
    Liveness.analyze(body);
    // What is likely changes in time and never changes the kind of a result.
    LocalUses uses = new LocalUses(code, body, new Kind[code.function().locals()]);
    return KindInference.infer(code, body, uses, Entry.start(arguments), this);
  }
}
