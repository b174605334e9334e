package dev.runevm.parser.resolve.item;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.diagnostic.Diagnostics;
import dev.runevm.language.library.LibraryItem;
import dev.runevm.parser.ast.Path;
import java.util.List;

/** Gives the functions of {@code impl} blocks to their types. */
public final class Impls {
  private final Items items;
  private final Paths paths;
  private final Diagnostics diagnostics;

  /** For the blocks of a program. */
  public Impls(Items items, Paths paths, Diagnostics diagnostics) {
    this.items = items;
    this.paths = paths;
    this.diagnostics = diagnostics;
  }

  /** Resolves the targets of all blocks that were collected since the last time. */
  public void attach() {
    List<ImplBlock> blocks = items.takeImpls();
    blocks.forEach(this::resolve);
    for (ImplBlock block : blocks) {
      block.target().ifPresent(type -> block.functions().forEach(f -> give(type, f)));
    }
  }

  private void resolve(ImplBlock block) {
    Path path = block.syntax().target();
    if (path.segments().isEmpty()) {
      return;
    }
    if (path.segments().get(0).kind() == Path.Segment.Kind.SELF_TYPE) {
      diagnostics.error(
          Code.UNSUPPORTED_SELF_TYPE,
          path.source(),
          path.span(),
          "Keyword `Self` is only supported inside of `impl` blocks");
      return;
    }
    Resolution resolution = paths.resolve(block.scope(), path);
    resolution.problem().ifPresent(diagnostics::report);
    resolution.meaning().ifPresent(meaning -> accept(block, path, meaning));
  }

  private void accept(ImplBlock block, Path path, Meaning meaning) {
    boolean type =
        meaning instanceof TypeItem
            || meaning instanceof Meaning.Native(LibraryItem item)
                && item instanceof LibraryItem.Type;
    if (type) {
      block.target(meaning);
      return;
    }
    diagnostics.error(
        Code.EXPECTED_META,
        path.source(),
        path.span(),
        "Expected a type but got " + meaning.describe());
  }

  private void give(Meaning type, FunctionItem function) {
    List<FunctionItem> same = items.associate(type, function);
    if (same.size() > 1) {
      FunctionItem first = same.get(0);
      diagnostics.report(
          Diagnostic.error(
                  Code.FUNCTION_CONFLICT,
                  function.source(),
                  function.span(),
                  "Conflicting function signature already exists")
              .label("`" + function.path() + "` is declared again")
              .secondary(first.source(), first.span(), "Previously defined here"));
    }
  }
}
