package dev.runevm.parser.format;

import java.util.ArrayList;
import java.util.List;

/** Makes documents. */
final class Docs {
  /** No text. */
  static final Doc NOTHING = new Doc.Concat(List.of(), false);

  /** A blank at which no line ends. */
  static final Doc SPACE = new Doc.Text(" ");

  private Docs() {}

  /** A text, whether or not lines end in it. */
  static Doc text(String text) {
    return text.indexOf('\n') < 0 ? new Doc.Text(text) : new Doc.Raw(text);
  }

  /** Documents one after the other. */
  static Doc concat(Doc... parts) {
    return concat(List.of(parts));
  }

  /** Documents one after the other. */
  static Doc concat(List<Doc> parts) {
    boolean breaks = false;
    List<Doc> some = new ArrayList<>(parts.size());
    for (Doc part : parts) {
      if (part != NOTHING) {
        some.add(part);
        breaks |= part.breaks();
      }
    }
    return switch (some.size()) {
      case 0 -> NOTHING;
      case 1 -> some.get(0);
      default -> new Doc.Concat(some, breaks);
    };
  }

  static Doc nest(Doc... parts) {
    return new Doc.Nest(concat(parts));
  }

  static Doc group(Doc... parts) {
    Doc content = concat(parts);
    return new Doc.Group(content, content.breaks());
  }

  /** The first layout that works; see {@link Doc.Choice}. */
  static Doc choice(Doc... layouts) {
    return new Doc.Choice(List.of(layouts), layouts[0].breaks());
  }

  /** The same document, with the last group in it broken. */
  static Doc expanded(Doc doc) {
    return switch (doc) {
      case Doc.Group group -> new Doc.Group(group.content(), true);
      case Doc.Choice choice -> new Doc.Choice(choice.layouts(), true);
      case Doc.Concat concat when !concat.parts().isEmpty() -> {
        List<Doc> parts = new ArrayList<>(concat.parts());
        int last = parts.size() - 1;
        parts.set(last, expanded(parts.get(last)));
        yield concat(parts);
      }
      default -> doc;
    };
  }
}
