package dev.runevm.parser.lexer;

import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxToken;
import java.util.Arrays;
import java.util.List;

/**
 * Tokens without objects: kinds and offsets in two arrays. The tokens follow each other without
 * gaps; each ends where the next begins, and {@link SyntaxKind#END_OF_FILE} stands after the last.
 */
public final class TokenBuffer {
  private SyntaxKind[] kinds;
  private int[] starts;
  private int size;
  private int end;
  private boolean unterminated;

  TokenBuffer(int expected) {
    kinds = new SyntaxKind[expected];
    starts = new int[expected];
  }

  /** The buffer of tokens that were taken out of a tree, in order and without gaps. */
  public static TokenBuffer of(List<SyntaxToken> tokens, int emptyAt) {
    TokenBuffer buffer = new TokenBuffer(tokens.size() + 1);
    for (SyntaxToken token : tokens) {
      buffer.add(token.kind(), token.start());
    }
    buffer.finish(tokens.isEmpty() ? emptyAt : tokens.get(tokens.size() - 1).end());
    return buffer;
  }

  void add(SyntaxKind kind, int start) {
    if (size == kinds.length) {
      kinds = Arrays.copyOf(kinds, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
    }
    kinds[size] = kind;
    starts[size++] = start;
  }

  void finish(int endOffset) {
    end = endOffset;
  }

  void markUnterminated() {
    unterminated = true;
  }

  /** Whether the text ends inside of a literal, which was reported. */
  public boolean isUnterminated() {
    return unterminated;
  }

  /** Number of tokens. */
  public int size() {
    return size;
  }

  /** The kind of a token; the end of the file beyond the last. */
  public SyntaxKind kind(int index) {
    return index < size ? kinds[index] : SyntaxKind.END_OF_FILE;
  }

  /** Where a token begins. */
  public int start(int index) {
    return index < size ? starts[index] : end;
  }

  /** Where a token ends. */
  public int end(int index) {
    return index + 1 < size ? starts[index + 1] : end;
  }
}
