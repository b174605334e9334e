package dev.runevm.parser.resolve.item;

import dev.runevm.language.source.Source;
import dev.runevm.language.source.Span;
import dev.runevm.parser.ast.Item;
import dev.runevm.parser.ast.Path;
import dev.runevm.parser.ast.UseTree;
import java.util.ArrayList;
import java.util.List;

/** Takes {@code use} declarations apart into single imports. */
final class Uses {
  private final Items items;

  Uses(Items items) {
    this.items = items;
  }

  void enter(Item.Use use, Scope scope, Reach reach) {
    UseTree tree = use.tree();
    enter(tree, List.of(), tree.isGlobal(), new Context(scope, reach, use.source()));
  }

  /** What all imports of one declaration have in common. */
  private record Context(Scope scope, Reach reach, Source source) {}

  private void enter(UseTree tree, List<Path.Segment> prefix, boolean global, Context context) {
    List<Path.Segment> segments = new ArrayList<>(prefix);
    segments.addAll(tree.segments());
    boolean leading = prefix.isEmpty() ? tree.isGlobal() || global : global;
    if (tree.isGroup()) {
      for (UseTree child : tree.children()) {
        enter(child, segments, leading, context);
      }
      return;
    }
    boolean itself = prefix.size() > 0 && endsWithSelf(segments);
    if (itself) {
      segments.remove(segments.size() - 1);
    }
    if (segments.isEmpty() || segments.stream().anyMatch(s -> s.name().isMissing())) {
      return;
    }
    declare(tree, segments, leading, context);
  }

  private static boolean endsWithSelf(List<Path.Segment> segments) {
    return !segments.isEmpty()
        && segments.get(segments.size() - 1).kind() == Path.Segment.Kind.SELF_VALUE;
  }

  private void declare(UseTree tree, List<Path.Segment> segments, boolean global, Context context) {
    Path.Segment last = segments.get(segments.size() - 1);
    String name = tree.alias().map(a -> a.text()).orElse(last.name().text());
    Span span = tree.alias().map(a -> a.span()).orElse(last.name().span());
    boolean glob = tree.isGlob();
    Scope scope = context.scope();
    ImportItem item =
        new ImportItem(
            new Entry.Declaration(
                glob ? "*" : name, scope, context.reach(), context.source(), span),
            global,
            segments,
            glob,
            tree.span());
    items.add(scope, item);
    if (glob) {
      scope.addGlob(item);
    } else if (!name.equals("_") && !name.isEmpty()) {
      scope.declare(item);
    }
  }
}
