package dev.runevm.launcher.doc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.runevm.language.library.LibraryItem;
import dev.runevm.stdlib.StandardLibrary;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages of the library, which are also written to {@code target/doc} to be looked at. */
final class LibraryPagesTest {
  private final Pages pages = Pages.ofLibrary();

  @Test
  void everyLinkLeadsSomewhere() {
    pages.assertNoWarnings();
    pages.assertLinksLeadSomewhere();
  }

  @Test
  void everythingNativeIsDocumented() {
    List<String> silent =
        new StandardLibrary()
            .library().documentedLibrary().items().stream()
                .filter(item -> !(item instanceof LibraryItem.Alias))
                .filter(item -> item.documentation().isBlank())
                .map(LibraryItem::path)
                .toList();
    assertEquals(List.of(), silent);
  }

  @Test
  void everyNativeFunctionSaysWhatItGives() {
    List<String> silent =
        new StandardLibrary()
            .library().documentedLibrary().items().stream()
                .filter(LibraryItem.Function.class::isInstance)
                .map(LibraryItem.Function.class::cast)
                .filter(function -> function.signature().result().isEmpty())
                .map(LibraryItem::path)
                .toList();
    assertEquals(List.of(), silent, "say it with @Returns");
  }

  @Test
  void signaturesHaveTypesDefaultsAndNotes() {
    pages.assertShows("type.std.vec.Vec.html", "fn insert(self, index: u64, value)");
    pages.assertShows("type.std.vec.Vec.html", "fn pop(self) -> Option<T>");
    pages.assertShows(
        "mod.inbox.html",
        "fn list(unread_only: bool = false, limit: i64 = 50, session: Option<Session> = None)"
            + " -> Result<Vec<Message>, AgentError>");
    pages.assertShows("mod.inbox.html", "suspends");
    pages.assertShows("mod.inbox.html", "needs inbox");
    pages.assertShows("trait.std.iter.Iterator.html", "fn sum::<T>(self) -> T where T: i64 |");
    pages.assertShows("mod.std.io.html", "fn dbg(…values)");
    pages.assertShows("enum.std.option.Option.html", "enum Option { None, Some(_), }");
    pages.assertShows("type.inbox.Message.html", "Message { msg_type: MessageType");
  }

  @Test
  void typesLeadToTheirPages() {
    pages.assertContains("type.std.vec.Vec.html", "<a href=\"enum.std.option.Option.html\"");
    pages.assertContains("type.std.vec.Vec.html", "<a href=\"trait.std.clone.Clone.html\"");
    pages.assertContains("trait.std.clone.Clone.html", "<a href=\"type.std.vec.Vec.html\"");
  }

  @Test
  void theSearchKnowsEverything() {
    pages.assertContains("search-index.js", "[\"std::vec::Vec::push\",");
    pages.assertContains("search-index.js", "\"type.std.vec.Vec.html#method.push\",\"Adds an el");
    pages.assertContains("search-index.js", "\"type.inbox.Message.html#field.");
  }

  @Test
  void nothingIsFetchedFromElsewhere() {
    for (String file : pages.files().keySet()) {
      assertFalse(pages.text(file).matches("(?s).*<(img|iframe|object|video)\\b.*"), file);
      assertFalse(pages.text(file).matches("(?s).*(@import|url\\(|fetch\\().*"), file);
    }
  }

  @Test
  void theSameLibraryGivesTheSameBytes() {
    Pages again = Pages.ofLibrary();
    assertEquals(pages.files().keySet(), again.files().keySet());
    pages.files().forEach((name, bytes) -> assertArrayEquals(bytes, again.files().get(name), name));
  }

  @Test
  void thePagesCanBeLookedAt() throws Exception {
    new SiteFolder(Path.of("target", "doc")).write(pages.files());
  }
}
