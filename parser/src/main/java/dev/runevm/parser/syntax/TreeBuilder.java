package dev.runevm.parser.syntax;

import dev.runevm.language.source.Source;
import java.util.Arrays;

/**
 * Builds a tree bottom-up: finished elements wait in a row until a node is closed over the last of
 * them. A mark is a place in that row; everything after it becomes the children of the node that is
 * closed at it, so wrapping what is already built needs nothing special.
 */
public final class TreeBuilder {
  private final Source source;
  private SyntaxElement[] row = new SyntaxElement[64];
  private int[] heights = new int[64];
  private int size;

  /** A builder of trees over one source. */
  public TreeBuilder(Source source) {
    this.source = source;
  }

  /** The place after everything built so far. */
  public int mark() {
    return size;
  }

  /** Adds a token. */
  public void token(SyntaxKind kind, int start, int end) {
    add(new SyntaxToken(kind, source, start, end), 0);
  }

  /** Makes one node of everything after a mark. */
  public SyntaxNode close(int mark, SyntaxKind kind, int at, int nesting) {
    return closeRange(mark, size, kind, at, nesting);
  }

  /**
   * Makes one node of everything between two marks; marks after it move down by what it swallows.
   *
   * @param at where the node stands if it is empty
   */
  public SyntaxNode closeRange(int from, int to, SyntaxKind kind, int at, int nesting) {
    SyntaxElement[] children = Arrays.copyOfRange(row, from, to);
    int height = heightOf(from, to) + (kind.category() == SyntaxKind.Category.EXPRESSION ? 1 : 0);
    SyntaxNode node = new SyntaxNode(kind, source, children, at, nesting);
    if (from == to) {
      insert(from);
    } else {
      System.arraycopy(row, to, row, from + 1, size - to);
      System.arraycopy(heights, to, heights, from + 1, size - to);
      size -= to - from - 1;
    }
    row[from] = node;
    heights[from] = height;
    return node;
  }

  /** What stands at a place of the row. */
  public SyntaxElement at(int mark) {
    return row[mark];
  }

  /** How many expressions are nested in the element at a place of the row, itself included. */
  public int height(int mark) {
    return heights[mark];
  }

  private int heightOf(int from, int to) {
    int height = 0;
    for (int i = from; i < to; i++) {
      height = Math.max(height, heights[i]);
    }
    return height;
  }

  private void add(SyntaxElement element, int height) {
    insert(size);
    row[size - 1] = element;
    heights[size - 1] = height;
  }

  private void insert(int at) {
    if (size == row.length) {
      row = Arrays.copyOf(row, size * 2);
      heights = Arrays.copyOf(heights, size * 2);
    }
    System.arraycopy(row, at, row, at + 1, size - at);
    System.arraycopy(heights, at, heights, at + 1, size - at);
    size++;
  }
}
