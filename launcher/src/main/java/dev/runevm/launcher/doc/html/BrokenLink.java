package dev.runevm.launcher.doc.html;

import dev.runevm.launcher.doc.model.DocItem;
import dev.runevm.launcher.doc.model.Documentation;

/**
 * A link in documentation that leads nowhere.
 *
 * @param item what the documentation is about
 * @param link what is written
 * @param reason why it leads nowhere
 */
public record BrokenLink(DocItem item, String link, String reason) {
  /** The documentation that it is in. */
  public Documentation documentation() {
    return item.documentation();
  }
}
