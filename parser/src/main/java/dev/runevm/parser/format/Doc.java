package dev.runevm.parser.format;

import java.util.List;

/**
 * A text that can be laid out in several ways: the algebra of documents of Oppen and Wadler.
 *
 * <p>A document is printed <em>flat</em>, on one line, or <em>broken</em>. What is in a flat one is
 * flat; each {@link Group} in a broken one is flat if it fits on the line.
 */
sealed interface Doc {
  /** Whether a line must end inside of this, so that it cannot be printed flat. */
  default boolean breaks() {
    return false;
  }

  /**
   * Text without the end of a line.
   *
   * @param text its characters
   */
  record Text(String text) implements Doc {}

  /**
   * Text with ends of lines, which is printed as it is.
   *
   * @param text its characters
   */
  record Raw(String text) implements Doc {}

  /**
   * Documents one after the other.
   *
   * @param parts the documents
   * @param breaks whether one of them breaks
   */
  record Concat(List<Doc> parts, boolean breaks) implements Doc {}

  /**
   * A document whose lines begin one step further to the right.
   *
   * @param content the document
   */
  record Nest(Doc content) implements Doc {
    @Override
    public boolean breaks() {
      return content.breaks();
    }
  }

  /**
   * A document that is flat if it fits.
   *
   * @param content the document
   * @param breaks whether it is broken even if it fits
   */
  record Group(Doc content, boolean breaks) implements Doc {}

  /** Where a line can end. */
  enum Line implements Doc {
    /** A blank when flat. */
    SPACE,
    /** Nothing when flat. */
    EMPTY,
    /** With an empty line after it; a blank when flat. */
    BLANK,
    /** A line ends here in any case. */
    HARD,
    /** A line ends here in any case, with an empty line after it. */
    HARD_BLANK,
    /** A line ends here unless it ended here already. */
    FRESH;

    @Override
    public boolean breaks() {
      return this == HARD || this == HARD_BLANK || this == FRESH;
    }
  }

  /**
   * What depends on how the surroundings are printed.
   *
   * @param broken the document if they are broken
   * @param flat the document if they are flat
   */
  record IfBroken(Doc broken, Doc flat) implements Doc {}

  /**
   * A comment that stands at the end of the line it falls on: the next place where that line can
   * end is where it ends.
   *
   * @param text the comment
   */
  record EndOfLine(String text) implements Doc {}

  /**
   * Several layouts of one document: the first if it fits flat, else the first of the others whose
   * first line fits, else the last.
   *
   * @param layouts the layouts, from the tightest to the one that always works
   * @param breaks whether the first one is out of the question
   */
  record Choice(List<Doc> layouts, boolean breaks) implements Doc {
    Doc tightest() {
      return layouts.get(0);
    }

    Doc widest() {
      return layouts.get(layouts.size() - 1);
    }
  }

  /**
   * What follows a {@code =} or {@code =>}: on the same line if it fits there flat, else on the
   * next if it fits there flat, else broken on the same.
   *
   * @param content the document
   */
  record Value(Doc content) implements Doc {
    @Override
    public boolean breaks() {
      return content.breaks();
    }
  }

  /**
   * A document and what follows it on lines of its own: one step further to the right, unless lines
   * ended in the first document already.
   *
   * @param head the first document
   * @param rest what follows
   */
  record Hanging(Doc head, Doc rest) implements Doc {
    @Override
    public boolean breaks() {
      return head.breaks() || rest.breaks();
    }
  }

  /**
   * The second part of a {@link Hanging}, for the printer.
   *
   * @param rest what follows
   * @param line how many lines had ended before the first part
   */
  record HangingRest(Doc rest, int line) implements Doc {}
}
