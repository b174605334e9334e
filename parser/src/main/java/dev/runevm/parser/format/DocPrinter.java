package dev.runevm.parser.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Prints documents. One pass with a stack of its own, so that neither the size nor the depth of a
 * document matters; each decision looks at no more than the line that it is about.
 */
final class DocPrinter {
  private final FormatStyle style;
  private final String newline;
  private final StringBuilder out = new StringBuilder();
  private final Pending work = new Pending();
  private final Pending trial = new Pending();

  /** The comments for the end of the current line. */
  private final List<String> comments = new ArrayList<>();

  /** How many lines were ended. */
  private int lines;

  private int column;

  /**
   * Whether the line is empty so far; then its indentation is not printed yet but in the column.
   */
  private boolean lineStart = true;

  private DocPrinter(FormatStyle style, String newline) {
    this.style = style;
    this.newline = newline;
  }

  /** The text of a document, each line ended by {@code newline}. */
  static String print(Doc doc, FormatStyle style, String newline) {
    DocPrinter printer = new DocPrinter(style, newline);
    printer.run(doc, false);
    if (!printer.lineStart || !printer.comments.isEmpty()) {
      printer.endLine(0);
    }
    return printer.out.toString();
  }

  /** The text of a document on one line, ends of lines as blanks. */
  static String flat(Doc doc) {
    DocPrinter printer = new DocPrinter(FormatStyle.STANDARD, "\n");
    printer.run(doc, true);
    return printer.out.toString();
  }

  /** Documents that wait, the next one last, with what is known about their surroundings. */
  private static final class Pending {
    private Doc[] docs = new Doc[64];
    private int[] indents = new int[64];
    private boolean[] flats = new boolean[64];

    /** How many parts of a concatenation are done. */
    private int[] done = new int[64];

    private int size;

    void push(Doc doc, int indent, boolean flat) {
      push(doc, indent, flat, 0);
    }

    void push(Doc doc, int indent, boolean flat, int partsDone) {
      if (size == docs.length) {
        docs = Arrays.copyOf(docs, size * 2);
        indents = Arrays.copyOf(indents, size * 2);
        flats = Arrays.copyOf(flats, size * 2);
        done = Arrays.copyOf(done, size * 2);
      }
      docs[size] = doc;
      indents[size] = indent;
      flats[size] = flat;
      done[size++] = partsDone;
    }

    /** Replaces a concatenation on top by its next part, and itself below while there are more. */
    boolean openConcat() {
      int top = size - 1;
      if (!(docs[top] instanceof Doc.Concat concat)) {
        return false;
      }
      int part = done[top];
      int count = concat.parts().size();
      if (part + 1 < count) {
        done[top]++;
        push(concat.parts().get(part), indents[top], flats[top]);
      } else if (part < count) {
        docs[top] = concat.parts().get(part);
        done[top] = 0;
      } else {
        size--;
      }
      return true;
    }
  }

  private void run(Doc doc, boolean allFlat) {
    work.push(doc, 0, allFlat);
    while (work.size > 0) {
      if (work.openConcat()) {
        continue;
      }
      int top = --work.size;
      step(work.docs[top], work.indents[top], work.flats[top]);
    }
  }

  private void step(Doc doc, int indent, boolean flat) {
    switch (doc) {
      case Doc.Text(String text) -> write(text);
      case Doc.Raw(String text) -> writeRaw(text);
      case Doc.Concat concat -> work.push(concat, indent, flat);
      case Doc.Nest(Doc content) -> work.push(content, indent + style.indent(), flat);
      case Doc.Group group ->
          work.push(
              group.content(),
              indent,
              flat || !group.breaks() && fits(group.content(), true, column));
      case Doc.IfBroken(Doc broken, Doc whenFlat) ->
          work.push(flat ? whenFlat : broken, indent, flat);
      case Doc.EndOfLine(String text) -> comments.add(text);
      case Doc.Line line -> line(line, indent, flat);
      case Doc.Choice choice -> choose(choice, indent, flat);
      case Doc.Value(Doc content) -> value(content, indent, flat);
      case Doc.Hanging(Doc head, Doc rest) -> {
        work.push(new Doc.HangingRest(rest, lines), indent, flat);
        work.push(head, indent, flat);
      }
      case Doc.HangingRest(Doc rest, int line) ->
          work.push(rest, lines == line ? indent + style.indent() : indent, flat);
    }
  }

  private void line(Doc.Line line, int indent, boolean flat) {
    if (flat) {
      write(line == Doc.Line.EMPTY ? "" : " ");
    } else if (line != Doc.Line.FRESH || !lineStart) {
      endLine(indent);
      if (line == Doc.Line.BLANK || line == Doc.Line.HARD_BLANK) {
        endLine(indent);
      }
    }
  }

  private void choose(Doc.Choice choice, int indent, boolean flat) {
    if (flat || !choice.breaks() && fits(choice.tightest(), true, column)) {
      work.push(choice.tightest(), indent, true);
      return;
    }
    List<Doc> layouts = choice.layouts();
    for (int i = 1; i < layouts.size() - 1; i++) {
      if (fits(layouts.get(i), false, column)) {
        work.push(layouts.get(i), indent, false);
        return;
      }
    }
    work.push(choice.widest(), indent, false);
  }

  private void value(Doc content, int indent, boolean flat) {
    int next = indent + style.indent();
    boolean canBeFlat = !content.breaks();
    if (flat || canBeFlat && fits(content, true, column + 1)) {
      write(" ");
      work.push(content, indent, true);
    } else if (canBeFlat && fits(content, true, next)) {
      endLine(next);
      work.push(content, next, true);
    } else {
      write(" ");
      work.push(content, indent, false);
    }
  }

  /**
   * Whether a document fits from a column on, with what follows it up to the next place where the
   * line can end. A document that is not flat needs to fit up to its own first end of a line, with
   * all groups before that flat. After a comment a line must end where it can.
   */
  private boolean fits(Doc doc, boolean flat, int from) {
    int room = style.width() - from;
    int rest = work.size;
    boolean commented = !comments.isEmpty();
    trial.size = 0;
    trial.push(doc, 0, flat);
    while (room >= 0) {
      if (trial.size == 0) {
        if (rest == 0) {
          return true;
        }
        rest--;
        trial.push(work.docs[rest], 0, work.flats[rest], work.done[rest]);
      }
      if (trial.openConcat()) {
        continue;
      }
      int top = --trial.size;
      Doc next = trial.docs[top];
      int taken = measure(next, trial.flats[top], rest < work.size);
      if (taken < 0) {
        return room + taken + 1 >= 0;
      }
      if (commented && next instanceof Doc.Line) {
        return false;
      }
      commented |= next instanceof Doc.EndOfLine;
      room -= taken;
    }
    return false;
  }

  /**
   * The columns that a document takes itself; what is in it is put on the trial stack. If the line
   * ends in it, the columns up to there, as {@code -1 - columns}.
   *
   * @param after whether it stands after what has to fit, so that its groups may be broken
   */
  private int measure(Doc doc, boolean flat, boolean after) {
    switch (doc) {
      case Doc.Text(String text) -> {
        return columns(text, text.length());
      }
      case Doc.Raw(String text) -> {
        return -1 - columns(text, text.indexOf('\n'));
      }
      case Doc.Concat concat -> trial.push(concat, 0, flat);
      case Doc.Nest(Doc content) -> trial.push(content, 0, flat);
      case Doc.Group group -> trial.push(group.content(), 0, flat || !after && !group.breaks());
      case Doc.IfBroken(Doc broken, Doc whenFlat) -> trial.push(flat ? whenFlat : broken, 0, flat);
      case Doc.EndOfLine comment -> {
        return 0;
      }
      case Doc.Line line -> {
        if (!flat || line.breaks()) {
          return -1;
        }
        return line == Doc.Line.EMPTY ? 0 : 1;
      }
      case Doc.Choice choice -> {
        boolean tight = flat || !after && !choice.breaks();
        trial.push(tight ? choice.tightest() : choice.widest(), 0, tight);
      }
      case Doc.Value(Doc content) -> {
        if (!flat && after && !content.breaks()) {
          return -1;
        }
        trial.push(content, 0, flat || !content.breaks());
        return 1;
      }
      case Doc.Hanging(Doc head, Doc rest) -> {
        trial.push(rest, 0, flat);
        trial.push(head, 0, flat);
      }
      case Doc.HangingRest(Doc rest, int line) -> trial.push(rest, 0, flat);
    }
    return 0;
  }

  private static int columns(String text, int end) {
    return text.codePointCount(0, end);
  }

  private void write(String text) {
    if (text.isEmpty()) {
      return;
    }
    if (lineStart) {
      out.repeat(' ', column);
      lineStart = false;
    }
    out.append(text);
    column += columns(text, text.length());
  }

  private void writeRaw(String text) {
    write(text);
    column = text.codePointCount(text.lastIndexOf('\n') + 1, text.length());
  }

  /** Ends the line, with the comments that wait for that. */
  private void endLine(int indent) {
    for (int i = 0; i < comments.size(); i++) {
      String comment = comments.get(i);
      if (i > 0 && comment.indexOf('\n') >= 0) {
        breakLine(indent);
      }
      stripBlanks();
      write(lineStart ? comment : " " + comment);
    }
    comments.clear();
    breakLine(indent);
  }

  private void breakLine(int indent) {
    stripBlanks();
    out.append(newline);
    lines++;
    lineStart = true;
    column = indent;
  }

  private void stripBlanks() {
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == ' ') {
      end--;
    }
    out.setLength(end);
  }
}
