package dev.runevm.parser.lexer;

import dev.runevm.parser.syntax.SyntaxKind;
import java.util.ArrayList;
import java.util.List;

/** Tells keywords from identifiers without making a string of each. */
final class Keywords {
  private static final List<String> RESERVED =
      List.of(
          "abstract", "alignof", "become", "do", "extern", "final", "macro", "offsetof",
          "override", "priv", "proc", "pure", "ref", "sizeof", "typeof", "unsafe", "virtual");

  private static final Keywords TABLE = new Keywords();

  private record Word(String text, SyntaxKind kind) {}

  private final List<List<Word>> byFirstLetter = new ArrayList<>();

  private Keywords() {
    for (int letter = 0; letter < 128; letter++) {
      byFirstLetter.add(new ArrayList<>());
    }
    for (SyntaxKind kind : SyntaxKind.values()) {
      if (kind.category() == SyntaxKind.Category.KEYWORD) {
        add(new Word(kind.fixedText(), kind));
      }
    }
    RESERVED.forEach(word -> add(new Word(word, SyntaxKind.RESERVED_KW)));
  }

  private void add(Word word) {
    byFirstLetter.get(word.text().charAt(0)).add(word);
  }

  /** The kind of the word in {@code [start, end)}: a keyword, {@code _} or an identifier. */
  static SyntaxKind kindOf(String text, int start, int end) {
    char first = text.charAt(start);
    if (first >= 128) {
      return SyntaxKind.IDENT;
    }
    if (first == '_' && end == start + 1) {
      return SyntaxKind.UNDERSCORE;
    }
    List<Word> words = TABLE.byFirstLetter.get(first);
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
