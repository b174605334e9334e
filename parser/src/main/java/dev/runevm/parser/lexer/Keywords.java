package dev.runevm.parser.lexer;

import dev.runevm.parser.syntax.SyntaxKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Tells keywords from identifiers without making a string of each. */
final class Keywords {
  private static final int ASCII = 128;

  private static final List<String> RESERVED =
      List.of(
          "abstract",
          "alignof",
          "become",
          "do",
          "extern",
          "final",
          "macro",
          "offsetof",
          "override",
          "priv",
          "proc",
          "pure",
          "ref",
          "sizeof",
          "typeof",
          "unsafe",
          "virtual");

  private static final List<List<Word>> BY_FIRST_LETTER = byFirstLetter();

  private record Word(String text, SyntaxKind kind) {}

  private Keywords() {}

  private static List<List<Word>> byFirstLetter() {
    List<Word> all = new ArrayList<>();
    for (SyntaxKind kind : SyntaxKind.values()) {
      if (kind.category() == SyntaxKind.Category.KEYWORD) {
        all.add(new Word(kind.fixedText(), kind));
      }
    }
    RESERVED.forEach(word -> all.add(new Word(word, SyntaxKind.RESERVED_KW)));
    return IntStream.range(0, ASCII).mapToObj(letter -> startingWith(letter, all)).toList();
  }

  private static List<Word> startingWith(int letter, List<Word> words) {
    return words.stream().filter(word -> word.text().charAt(0) == letter).toList();
  }

  /** The kind of the word in {@code [start, end)}: a keyword, {@code _} or an identifier. */
  static SyntaxKind kindOf(String text, int start, int end) {
    char first = text.charAt(start);
    if (first >= ASCII) {
      return SyntaxKind.IDENT;
    }
    if (first == '_' && end == start + 1) {
      return SyntaxKind.UNDERSCORE;
    }
    List<Word> words = BY_FIRST_LETTER.get(first);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      int length = word.text().length();
      if (length == end - start && text.startsWith(word.text(), start)) {
        return word.kind();
      }
    }
    return SyntaxKind.IDENT;
  }
}
