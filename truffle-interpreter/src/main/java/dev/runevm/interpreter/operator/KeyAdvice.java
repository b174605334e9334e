package dev.runevm.interpreter.operator;

import dev.runevm.interpreter.value.Constructor;
import dev.runevm.interpreter.value.RuneObject;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.language.diagnostic.Similar;
import java.util.ArrayList;
import java.util.List;

/** Advice on a key or field that a value does not have. */
final class KeyAdvice {
  /** More would be a list that nobody reads. */
  private static final int SHOWN = 8;

  private KeyAdvice() {}

  /** One line: what was probably meant, or what there is. */
  static String on(Object target, String name) {
    List<String> known = keys(target);
    return Similar.to(name, known)
        .map(near -> "did you mean `" + near + "`?")
        .orElseGet(() -> listed(known));
  }

  private static String listed(List<String> known) {
    if (known.isEmpty()) {
      return "it has no fields";
    }
    String first = String.join("`, `", known.subList(0, Math.min(SHOWN, known.size())));
    return "it has `" + first + "`" + (known.size() > SHOWN ? " and more" : "");
  }

  private static List<String> keys(Object target) {
    List<String> keys = new ArrayList<>();
    if (target instanceof RuneObject object) {
      for (int slot = 0; slot < object.slots(); slot++) {
        if (object.keyAt(slot) != null) {
          keys.add(object.keyAt(slot));
        }
      }
    } else if (target instanceof RuneStruct struct) {
      Constructor constructor = struct.constructor();
      for (int i = 0; i < constructor.fieldCount(); i++) {
        keys.add(constructor.fieldName(i));
      }
    }
    return keys;
  }
}
