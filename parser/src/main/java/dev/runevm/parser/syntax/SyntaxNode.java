package dev.runevm.parser.syntax;

import dev.runevm.language.source.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * An inner node of the tree. Immutable once its tree is built, except that building a tree links
 * each node to its parent.
 */
public final class SyntaxNode implements SyntaxElement {
  private final SyntaxKind kind;
  private final Source source;
  private final int start;
  private final int end;
  private final SyntaxElement[] children;
  private final int nesting;
  private SyntaxNode parent;

  /**
   * Makes a node and becomes the parent of the nodes in it.
   *
   * @param at where an empty node stands
   * @param nesting how many nested constructs enclose this node, counted as the parser's limit is
   */
  SyntaxNode(SyntaxKind kind, Source source, SyntaxElement[] children, int at, int nesting) {
    this.kind = kind;
    this.source = source;
    this.children = children;
    this.start = children.length == 0 ? at : children[0].start();
    this.end = children.length == 0 ? at : children[children.length - 1].end();
    this.nesting = nesting;
    for (SyntaxElement child : children) {
      if (child instanceof SyntaxNode node) {
        node.parent = this;
      }
    }
  }

  @Override
  public SyntaxKind kind() {
    return kind;
  }

  @Override
  public Source source() {
    return source;
  }

  @Override
  public int start() {
    return start;
  }

  @Override
  public int end() {
    return end;
  }

  /** The enclosing node; empty at the root of a tree. */
  public Optional<SyntaxNode> parent() {
    return Optional.ofNullable(parent);
  }

  /** How many nested constructs enclose this node, counted as the parser's limit is. */
  public int nesting() {
    return nesting;
  }

  /** All children in order, trivia included. */
  public List<SyntaxElement> children() {
    return Collections.unmodifiableList(Arrays.asList(children));
  }

  /** The child nodes in order. */
  public List<SyntaxNode> childNodes() {
    List<SyntaxNode> nodes = new ArrayList<>();
    for (SyntaxElement child : children) {
      if (child instanceof SyntaxNode node) {
        nodes.add(node);
      }
    }
    return nodes;
  }

  /** The child nodes of one kind, in order. */
  public List<SyntaxNode> childNodes(SyntaxKind wanted) {
    List<SyntaxNode> nodes = new ArrayList<>();
    for (SyntaxElement child : children) {
      if (child instanceof SyntaxNode node && node.kind == wanted) {
        nodes.add(node);
      }
    }
    return nodes;
  }

  /** The child nodes of one category, in order. */
  public List<SyntaxNode> childNodes(SyntaxKind.Category wanted) {
    List<SyntaxNode> nodes = new ArrayList<>();
    for (SyntaxElement child : children) {
      if (child instanceof SyntaxNode node && node.kind.category() == wanted) {
        nodes.add(node);
      }
    }
    return nodes;
  }

  /** The first child node of one kind. */
  public Optional<SyntaxNode> childNode(SyntaxKind wanted) {
    for (SyntaxElement child : children) {
      if (child instanceof SyntaxNode node && node.kind == wanted) {
        return Optional.of(node);
      }
    }
    return Optional.empty();
  }

  /** The child node of one category that has {@code index} others of it before it. */
  public Optional<SyntaxNode> childNode(SyntaxKind.Category wanted, int index) {
    int seen = 0;
    for (SyntaxElement child : children) {
      if (child instanceof SyntaxNode node && node.kind.category() == wanted && seen++ == index) {
        return Optional.of(node);
      }
    }
    return Optional.empty();
  }

  /** The first direct token of one kind. */
  public Optional<SyntaxToken> token(SyntaxKind wanted) {
    for (SyntaxElement child : children) {
      if (child instanceof SyntaxToken token && token.kind() == wanted) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /** Whether there is a direct token of one kind. */
  public boolean hasToken(SyntaxKind wanted) {
    return token(wanted).isPresent();
  }

  /** The direct tokens that are not trivia, in order. */
  public List<SyntaxToken> tokens() {
    List<SyntaxToken> tokens = new ArrayList<>();
    for (SyntaxElement child : children) {
      if (child instanceof SyntaxToken token && !token.isTrivia()) {
        tokens.add(token);
      }
    }
    return tokens;
  }

  @Override
  public String toString() {
    return kind + "@" + start + ".." + end;
  }
}
