package dev.runevm.parser.resolve.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a format string apart. */
public final class FormatString {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");

  private final String text;
  private final List<FormatPiece> pieces = new ArrayList<>();
  private final StringBuilder literal = new StringBuilder();
  private int at;

  private FormatString(String text) {
    this.text = text;
  }

  /** The pieces of a format string, in order. */
  public static List<FormatPiece> parse(String text) throws FormatProblem {
    return new FormatString(text).read();
  }

  private List<FormatPiece> read() throws FormatProblem {
    while (at < text.length()) {
      char c = text.charAt(at++);
      boolean doubled = at < text.length() && text.charAt(at) == c;
      if (c == '{' && !doubled) {
        hole();
      } else if (c == '}' && !doubled) {
        throw new FormatProblem("a `}` closes nothing; write `}}` to show one");
      } else {
        literal.append(c);
        at += c == '{' || c == '}' ? 1 : 0;
      }
    }
    flush();
    return pieces;
  }

  private void flush() {
    if (!literal.isEmpty()) {
      pieces.add(new FormatPiece.Text(literal.toString()));
      literal.setLength(0);
    }
  }

  private void hole() throws FormatProblem {
    flush();
    int end = end();
    String inside = text.substring(at, end);
    at = end + 1;
    int colon = inside.indexOf(':');
    String name = (colon < 0 ? inside : inside.substring(0, colon)).strip();
    FormatSpec spec = colon < 0 ? FormatSpec.PLAIN : FormatSpec.parse(inside.substring(colon + 1));
    pieces.add(new FormatPiece.Hole(reference(name), spec));
  }

  /** The fill character of a specification may be a brace: <code>{:}>5}</code>. */
  private int end() throws FormatProblem {
    int end = text.indexOf('}', at);
    int colon = text.indexOf(':', at);
    if (end >= 0 && colon == end - 1 && end + 1 < text.length() && isAlign(text.charAt(end + 1))) {
      end = text.indexOf('}', end + 1);
    }
    if (end < 0) {
      throw new FormatProblem("a `{` is not closed; write `{{` to show one");
    }
    return end;
  }

  private static boolean isAlign(char c) {
    return c == '<' || c == '^' || c == '>';
  }

  private static FormatPiece.Reference reference(String name) throws FormatProblem {
    if (name.isEmpty()) {
      return new FormatPiece.Reference.Next();
    }
    if (NUMBER.matcher(name).matches()) {
      return new FormatPiece.Reference.Position(Integer.parseInt(name));
    }
    if (!isIdentifier(name)) {
      throw new FormatProblem("`" + name + "` is neither a position nor a name");
    }
    return new FormatPiece.Reference.Named(name);
  }

  private static boolean isIdentifier(String name) {
    int first = name.codePointAt(0);
    if (first != '_' && !Character.isUnicodeIdentifierStart(first)) {
      return false;
    }
    return name.codePoints().skip(1).allMatch(Character::isUnicodeIdentifierPart);
  }
}
