package dev.runevm.tck.corpus;

import dev.runevm.language.source.Source;
import dev.runevm.parser.grammar.Parser;
import dev.runevm.parser.syntax.SyntaxElement;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import dev.runevm.parser.syntax.SyntaxToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Programs seen as tokens and comments: what a layout keeps, and how else it could look. */
final class Layouts {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final List<String> SEPARATORS =
      List.of(" ", "\n", "   ", "\n\n\n", "\t", "\n        ", " \n \n ");

  private Layouts() {}

  /** Whether a text has no error in its syntax. */
  static boolean isWellFormed(String text) {
    return !Parser.parse(Source.of("text", text)).hasErrors();
  }

  /** The words in the comments of a text, and how often there is each. */
  static Map<String, Integer> comments(String text) {
    Map<String, Integer> words = new TreeMap<>();
    for (SyntaxToken leaf : leaves(text)) {
      if (isComment(leaf.kind())) {
        for (String word : BLANKS.split(leaf.text().strip())) {
          words.merge(word, 1, Integer::sum);
        }
      }
    }
    return words;
  }

  /** The tokens of a text, in order; commas and semicolons come and go with the layout. */
  static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    for (SyntaxToken leaf : leaves(text)) {
      switch (leaf.kind()) {
        case COMMA, SEMICOLON -> {}
        case OUTER_DOC, INNER_DOC ->
            tokens.add(BLANKS.matcher(leaf.text().strip()).replaceAll(" "));
        default -> {
          if (!leaf.isTrivia()) {
            tokens.add(leaf.text());
          }
        }
      }
    }
    return tokens;
  }

  /** The same program with other blanks and, where there is room, new comments. */
  static String scrambled(String text, Random random, int commentsInHundred) {
    StringBuilder out = new StringBuilder();
    SyntaxToken before = null;
    int templates = 0;
    int number = 0;
    for (SyntaxToken leaf : leaves(text)) {
      boolean separated = isGap(before, leaf) && templates == 0;
      if (separated && random.nextInt(100) < commentsInHundred) {
        number++;
        out.append(random.nextBoolean() ? " // c" + number + "\n" : " /* c" + number + " */");
        out.append(pick(random));
      } else if (separated && random.nextInt(4) == 0) {
        out.append(pick(random));
      }
      boolean blank = templates == 0 && leaf.kind() == SyntaxKind.WHITESPACE;
      out.append(blank && random.nextInt(3) > 0 ? blank(before, random) : leaf.text());
      templates += depth(leaf.kind());
      before = leaf;
    }
    return out.toString();
  }

  /** Whether something can stand between two leaves; a dot after a number must have its name. */
  private static boolean isGap(SyntaxToken before, SyntaxToken leaf) {
    return before != null && before.kind() != SyntaxKind.DOT && !leaf.isTrivia();
  }

  /** The program with one comment more, once for each place where it can stand. */
  static List<String> commented(String text, String comment) {
    List<String> all = new ArrayList<>();
    SyntaxToken before = null;
    int templates = 0;
    for (SyntaxToken leaf : leaves(text)) {
      if (isGap(before, leaf) && templates == 0) {
        all.add(text.substring(0, leaf.start()) + comment + text.substring(leaf.start()));
      }
      templates += depth(leaf.kind());
      before = leaf;
    }
    return all;
  }

  private static String blank(SyntaxToken before, Random random) {
    return (needsLineEnd(before) ? "\n" : "") + pick(random);
  }

  private static String pick(Random random) {
    return SEPARATORS.get(random.nextInt(SEPARATORS.size()));
  }

  private static boolean needsLineEnd(SyntaxToken before) {
    return before != null && (before.text().startsWith("//") || before.text().startsWith("#!"));
  }

  private static int depth(SyntaxKind kind) {
    return switch (kind) {
      case TEMPLATE_START, FSTRING_START -> 1;
      case TEMPLATE_END, FSTRING_END -> -1;
      default -> 0;
    };
  }

  private static boolean isComment(SyntaxKind kind) {
    return kind.isTrivia() && kind != SyntaxKind.WHITESPACE && kind != SyntaxKind.BYTE_ORDER_MARK;
  }

  private static List<SyntaxToken> leaves(String text) {
    List<SyntaxToken> leaves = new ArrayList<>();
    collect(Parser.parse(Source.of("text", text)).root(), leaves);
    return leaves;
  }

  private static void collect(SyntaxNode node, List<SyntaxToken> into) {
    for (SyntaxElement child : node.children()) {
      switch (child) {
        case SyntaxToken token -> into.add(token);
        case SyntaxNode inner -> collect(inner, into);
      }
    }
  }
}
