package dev.runevm.parser.format;

import java.util.ArrayList;
import java.util.List;

/** What stands below each other, with at most one empty line between two where there was any. */
final class Sequence {
  private final List<Doc> docs = new ArrayList<>();

  /** Adds a line, or several. */
  void add(Doc doc, boolean emptyLineBefore) {
    if (!docs.isEmpty()) {
      docs.add(emptyLineBefore ? Doc.Line.HARD_BLANK : Doc.Line.HARD);
    }
    docs.add(doc);
  }

  /** Adds comments that stand for themselves. */
  void addAll(List<Comment> comments) {
    for (Comment comment : comments) {
      add(comment.doc(), comment.afterEmptyLine());
    }
  }

  boolean isEmpty() {
    return docs.isEmpty();
  }

  /** All of it. */
  Doc doc() {
    return Docs.concat(docs);
  }
}
