package dev.runevm.launcher.doc.model;

import dev.runevm.launcher.doc.model.Piece.Style;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Code as it is shown, made piece by piece. */
public final class Code {
  private final List<Piece> pieces = new ArrayList<>();

  /** The pieces so far. */
  public List<Piece> pieces() {
    return List.copyOf(pieces);
  }

  /** The characters of some pieces. */
  public static String text(Collection<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  /** Adds pieces. */
  public Code add(Collection<Piece> more) {
    pieces.addAll(more);
    return this;
  }

  /** Adds a piece. */
  public Code add(Piece piece) {
    pieces.add(piece);
    return this;
  }

  /** Adds punctuation, blanks and the like. */
  public Code plain(String text) {
    return add(Piece.plain(text));
  }

  /** Adds a word of the language and a blank. */
  public Code word(String keyword) {
    return add(Piece.of(keyword, Style.KEYWORD)).plain(" ");
  }

  /** Adds the name that is declared. */
  public Code name(String name) {
    return add(Piece.of(name, Style.NAME));
  }

  /** Adds a list in parentheses: on one line, or one element a line if it is too long for that. */
  public Code list(List<List<Piece>> elements, int widest) {
    String flat = elements.stream().map(Code::text).collect(Collectors.joining(", "));
    boolean tall = text(pieces).length() + flat.length() > widest && elements.size() > 1;
    plain(tall ? "(\n" : "(");
    for (int i = 0; i < elements.size(); i++) {
      plain(tall ? "    " : i > 0 ? ", " : "");
      add(elements.get(i));
      plain(tall ? ",\n" : "");
    }
    return plain(")");
  }
}
