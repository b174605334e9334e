package dev.runevm.parser.resolve.item;

import dev.runevm.language.source.Span;
import dev.runevm.parser.ast.Path;
import java.util.List;

/** A name that an import brings, or with {@link #isGlob()} all names of a module or enum. */
public final class ImportItem extends Entry {
  private final boolean global;
  private final List<Path.Segment> segments;
  private final boolean glob;
  private final Span whole;
  private Resolution result;
  private boolean resolving;

  ImportItem(
      Declaration declaration,
      boolean global,
      List<Path.Segment> segments,
      boolean glob,
      Span whole) {
    super(declaration);
    this.global = global;
    this.segments = List.copyOf(segments);
    this.glob = glob;
    this.whole = whole;
  }

  /** Whether the path begins with {@code ::}. */
  boolean isGlobal() {
    return global;
  }

  /** The path that is imported, from its first segment on. */
  List<Path.Segment> segments() {
    return segments;
  }

  /** Whether this imports everything below its path. */
  boolean isGlob() {
    return glob;
  }

  /** The whole path in the text. */
  Span whole() {
    return whole;
  }

  /** What it stands for; null until it has been resolved. */
  Resolution result() {
    return result;
  }

  void resolved(Resolution resolution) {
    result = resolution;
  }

  /** Whether its resolution has begun and not ended: reaching it again is a cycle. */
  boolean isResolving() {
    return resolving;
  }

  void resolving(boolean now) {
    resolving = now;
  }
}
