package dev.runevm.interpreter.jvm.analysis;

import dev.runevm.interpreter.unit.ScriptCode;

/**
 * One of the classes that a function is compiled to.
 *
 * @param function the number of the function in its unit
 * @param form what the class is
 * @param kinds the kinds of captures and parameters, or of all locals at the loop: a letter for
 *     each
 * @param loop the loop at which it is entered, or {@link Entry#START}
 */
public record Variant(int function, Form form, String kinds, int loop) {
  private static final String PACKAGE = "rune.";

  /** What a class is. */
  public enum Form {
    /** A static method with the body, for arguments of certain kinds. */
    CALL,
    /** The entry of calls that do not know the kinds of their arguments. */
    ENTRY,
    /** A static method that starts or resumes a coroutine. */
    COROUTINE,
    /** A static method that goes on from a loop. */
    LOOP
  }

  /** The body for arguments of these kinds. */
  public static Variant call(ScriptCode code, Kind... kinds) {
    return new Variant(code.index(), Form.CALL, letters(kinds), Entry.START);
  }

  /** The entry that expects arguments of these kinds first of all. */
  public static Variant entry(ScriptCode code, Kind... kinds) {
    return new Variant(code.index(), Form.ENTRY, letters(kinds), Entry.START);
  }

  /** The function as a coroutine that is started with arguments of these kinds. */
  public static Variant coroutine(ScriptCode code, Kind... kinds) {
    return new Variant(code.index(), Form.COROUTINE, letters(kinds), Entry.START);
  }

  /** The rest of the function from a loop on, with locals of these kinds. */
  public static Variant loop(ScriptCode code, int loop, Kind... kinds) {
    return new Variant(code.index(), Form.LOOP, letters(kinds), loop);
  }

  private static String letters(Kind[] kinds) {
    StringBuilder letters = new StringBuilder();
    for (Kind kind : kinds) {
      letters.append(kind == null ? '_' : kind.letter());
    }
    return letters.toString();
  }

  /** Where control comes in. */
  public Entry entry() {
    Kind[] all = new Kind[kinds.length()];
    for (int i = 0; i < all.length; i++) {
      all[i] = kind(kinds.charAt(i));
    }
    return new Entry(loop, all);
  }

  private static Kind kind(char letter) {
    for (Kind kind : Kind.values()) {
      if (kind.letter() == letter) {
        return kind;
      }
    }
    return null;
  }

  /** The name of the class. */
  public String className() {
    return PACKAGE + form + "." + function + "." + loop + "_" + kinds;
  }

  /** The variant of a class of that name; null if it is the name of something else. */
  public static Variant of(String className) {
    if (!className.startsWith(PACKAGE)) {
      return null;
    }
    String[] parts = className.substring(PACKAGE.length()).split("\\.", -1);
    int cut = parts[2].indexOf('_');
    return new Variant(
        Integer.parseInt(parts[1]),
        Form.valueOf(parts[0]),
        parts[2].substring(cut + 1),
        Integer.parseInt(parts[2].substring(0, cut)));
  }

  /** For people. */
  public String describe() {
    return switch (form) {
      case CALL -> "for (" + kinds + ")";
      case ENTRY -> "its entry";
      case COROUTINE -> "as a coroutine";
      case LOOP -> "from loop " + loop + " on";
    };
  }

  /** The name as class files have it. */
  public String internalName() {
    return className().replace('.', '/');
  }
}
