package dev.runevm.launcher.testing;

import dev.runevm.language.source.Source;
import dev.runevm.parser.ast.Attribute;
import dev.runevm.parser.ast.Item;
import dev.runevm.parser.grammar.Parser;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the blocks of Rune in the documentation comments of a file.
 *
 * <p>A block is compiled in the place where it stands: the marks of the comment give way to blanks
 * and its fences to the head and the end of a test, so that it sees what its item sees, and an
 * error in it is shown in the line and column where people see it. Documentation of something
 * inside of a type or of a function has no such place; its blocks are programs of their own.
 */
final class ExampleFinder {
  private static final Pattern FENCE = Pattern.compile("\\s*(`{3,}|~{3,})(.*)");

  private final Source source;
  private final List<Example> examples = new ArrayList<>();

  private ExampleFinder(Source source) {
    this.source = source;
  }

  /** The examples of a source, in its order. */
  static List<Example> in(Source source) {
    ExampleFinder finder = new ExampleFinder(source);
    finder.visit(Parser.parse(source).file().syntax());
    return List.copyOf(finder.examples);
  }

  private void visit(SyntaxNode node) {
    List<DocLine> comment = new ArrayList<>();
    Optional<SyntaxNode> place = Optional.empty();
    boolean first = true;
    for (SyntaxNode child : node.childNodes()) {
      if (child.kind() == SyntaxKind.ATTRIBUTE && new Attribute(child).isDocComment()) {
        if (comment.isEmpty()) {
          place = place(node, new Attribute(child).isInner(), first);
        }
        comment.addAll(DocLine.of(new Attribute(child)));
      } else {
        blocks(node, comment, place);
        comment.clear();
        first = false;
        visit(child);
      }
    }
    blocks(node, comment, place);
  }

  /** Takes the blocks of one comment. */
  private void blocks(SyntaxNode documented, List<DocLine> comment, Optional<SyntaxNode> place) {
    for (int i = 0; i < comment.size(); i++) {
      Matcher opening = FENCE.matcher(source.slice(comment.get(i).text()));
      if (opening.matches()) {
        int close = closing(comment, i, opening.group(1));
        Optional<ExampleManner> manner = ExampleManner.of(opening.group(2));
        if (manner.isPresent()) {
          String text = new ExampleText(source, comment, i, close).in(place);
          int line = comment.get(i).line();
          examples.add(new Example(path(documented), line, manner.get(), text));
        }
        i = close;
      }
    }
  }

  /** The line of the closing fence; the end of the comment if there is none. */
  private int closing(List<DocLine> comment, int opening, String fence) {
    for (int i = opening + 1; i < comment.size(); i++) {
      String line = source.slice(comment.get(i).text()).strip();
      if (line.startsWith(fence) && line.replace(fence.substring(0, 1), "").isEmpty()) {
        return i;
      }
    }
    return comment.size();
  }

  /**
   * What a function at the place of a comment would stand in, if it may stand there.
   *
   * @param inner whether the comment is inside of what it documents
   * @param first whether nothing of what it documents is before it
   */
  private static Optional<SyntaxNode> place(SyntaxNode documented, boolean inner, boolean first) {
    Optional<SyntaxNode> around =
        inner ? Optional.of(documented) : documented.parent().filter(parent -> first);
    return around.filter(ExampleFinder::holdsItems).filter(ExampleFinder::isAtTop);
  }

  private static boolean holdsItems(SyntaxNode place) {
    return switch (place.kind()) {
      case FILE, MOD_ITEM, IMPL_ITEM -> true;
      default -> false;
    };
  }

  /** Whether nothing but modules is around. */
  private static boolean isAtTop(SyntaxNode place) {
    SyntaxNode each = place;
    while (each.parent().isPresent()) {
      each = each.parent().get();
      if (each.kind() != SyntaxKind.FILE && each.kind() != SyntaxKind.MOD_ITEM) {
        return false;
      }
    }
    return true;
  }

  private static String path(SyntaxNode documented) {
    StringBuilder path = new StringBuilder();
    for (Optional<SyntaxNode> each = Optional.of(documented);
        each.isPresent();
        each = each.get().parent()) {
      String name = name(each.get());
      if (!name.isEmpty()) {
        path.insert(0, path.isEmpty() ? name : name + "::");
      }
    }
    return path.toString();
  }

  private static String name(SyntaxNode node) {
    return switch (node.kind()) {
      case IMPL_ITEM -> new Item.Impl(node).target().text();
      case FN_ITEM,
          STRUCT_ITEM,
          ENUM_ITEM,
          MOD_ITEM,
          CONST_ITEM,
          STATIC_ITEM,
          VARIANT,
          FIELD_DECLARATION ->
          node.childNode(SyntaxKind.NAME).map(SyntaxNode::text).orElse("");
      default -> "";
    };
  }
}
