package dev.runevm.parser.resolve.item;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostics;
import dev.runevm.language.source.Source;
import dev.runevm.language.source.Span;
import dev.runevm.parser.ast.File;
import dev.runevm.parser.ast.Item;
import dev.runevm.parser.ast.Name;
import dev.runevm.parser.ast.Visibility;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Walks whole sources and enters every item into its scope, also those in the bodies of functions.
 * Module files are loaded on the way. The walk keeps its own stack: it does not matter how deep a
 * program nests.
 */
public final class Collector {
  private final Items items;
  private final Diagnostics diagnostics;
  private final ModuleFiles files;
  private final Attributes attributes;
  private final Uses uses;
  private final Deque<Pending> pending = new ArrayDeque<>();

  /** A node whose items are still to be found. */
  private record Pending(SyntaxNode node, Scope scope, boolean nested) {}

  /** A collector for a program with this root. */
  public Collector(Source root, ModuleFiles files, Diagnostics diagnostics) {
    this.items = new Items(root);
    this.diagnostics = diagnostics;
    this.files = files;
    this.attributes = new Attributes(diagnostics);
    this.uses = new Uses(items);
  }

  /** What has been found. */
  public Items items() {
    return items;
  }

  /** Collects the root source and all modules that it loads. */
  public void collectRoot(File file) {
    items.add(file.source());
    collectFile(file, items.root());
    drain();
  }

  /** Collects what stands in a tree that was parsed later: the arguments of a macro call. */
  public void collectLate(SyntaxNode node, Scope scope) {
    pending.push(new Pending(node, scope, true));
    drain();
  }

  private void collectFile(File file, ModuleItem module) {
    attributes.checkDocumentation(file.innerAttributes(), "File attributes");
    enqueue(file.syntax(), module.inside(), false);
  }

  private void drain() {
    while (!pending.isEmpty()) {
      Pending next = pending.pop();
      visit(next);
    }
  }

  private void visit(Pending at) {
    SyntaxNode node = at.node();
    Scope scope = at.scope();
    if (node.kind() == SyntaxKind.BLOCK_EXPR
        && node.childNode(SyntaxKind.Category.ITEM, 0).isPresent()) {
      scope = isBody(node) ? scope : scope.block();
      items.open(node, scope);
    }
    enqueue(node, scope, at.nested());
  }

  /** Whether a block is the body of a function: its items belong to the function itself. */
  private static boolean isBody(SyntaxNode block) {
    return block.parent().filter(p -> p.kind() == SyntaxKind.FN_ITEM).isPresent();
  }

  /** Enters the items directly in a node and keeps the other nodes for later, in their order. */
  private void enqueue(SyntaxNode node, Scope scope, boolean nested) {
    List<Pending> more = new ArrayList<>();
    for (SyntaxNode child : node.childNodes()) {
      if (child.kind().category() == SyntaxKind.Category.ITEM) {
        declare(Item.of(child), scope, nested, more);
      } else if (child.kind() != SyntaxKind.TOKEN_TREE) {
        more.add(new Pending(child, scope, true));
      }
    }
    for (int i = more.size() - 1; i >= 0; i--) {
      pending.push(more.get(i));
    }
  }

  private void declare(Item item, Scope scope, boolean nested, List<Pending> more) {
    switch (item) {
      case Item.Use use -> use(use, scope);
      case Item.Fn fn -> function(fn, scope, null, nested, more);
      case Item.Struct struct -> struct(struct, scope);
      case Item.Enum enumeration -> enumeration(enumeration, scope);
      case Item.Impl impl -> impl(impl, scope, nested, more);
      case Item.Mod mod -> module(mod, scope, nested, more);
      case Item.Const constant -> {
        attributes.checkDocumentation(constant.attributes(), "Attributes on constants");
        enter(scope, new ConstantItem(at(constant, constant.name(), scope), constant));
        more.add(new Pending(constant.syntax(), scope, true));
      }
      case Item.Static variable -> {
        attributes.checkDocumentation(variable.attributes(), "Attributes on statics");
        enter(scope, new StaticItem(at(variable, variable.name(), scope), variable));
        more.add(new Pending(variable.syntax(), scope, true));
      }
    }
  }

  private void use(Item.Use use, Scope scope) {
    attributes.checkDocumentation(use.attributes(), "Attributes on uses");
    uses.enter(use, scope, reach(use, scope));
  }

  private void function(
      Item.Fn fn, Scope scope, ImplBlock impl, boolean nested, List<Pending> more) {
    FunctionItem.Flags flags = attributes.ofFunction(fn, impl != null, nested);
    FunctionItem function = new FunctionItem(at(fn, fn.name(), scope), fn, impl, flags);
    if (impl == null && fn.hasSelf()) {
      diagnostics.error(
          Code.INSTANCE_FUNCTION_OUTSIDE_IMPL,
          fn.source(),
          fn.parameters().get(0).span(),
          "Instance function declared outside of `impl` block");
    }
    if (!fn.name().isMissing()) {
      items.add(function);
      if (impl == null) {
        scope.declare(function);
      } else {
        impl.functions().add(function);
      }
    }
    more.add(new Pending(fn.syntax(), function.inside(), true));
  }

  private void struct(Item.Struct struct, Scope scope) {
    attributes.checkDocumentation(struct.attributes(), "Attributes on structs");
    for (Item.Field field : struct.fields()) {
      attributes.checkDocumentation(field.attributes(), "Attributes on fields");
    }
    enter(scope, new TypeItem(at(struct, struct.name(), scope), struct));
  }

  private void enumeration(Item.Enum enumeration, Scope scope) {
    attributes.checkDocumentation(enumeration.attributes(), "Attributes on enums");
    TypeItem type = new TypeItem(at(enumeration, enumeration.name(), scope), enumeration);
    for (Item.Variant variant : enumeration.variants()) {
      attributes.checkDocumentation(variant.attributes(), "Attributes on variants");
      for (Item.Field field : variant.fields()) {
        attributes.checkDocumentation(field.attributes(), "Attributes on fields");
      }
      if (!variant.name().isMissing() && !type.add(variant)) {
        diagnostics.error(
            Code.VARIANT_CONFLICT,
            variant.source(),
            variant.name().span(),
            "Conflicting variant name `" + variant.name() + "`");
      }
    }
    enter(scope, type);
  }

  private void impl(Item.Impl impl, Scope scope, boolean nested, List<Pending> more) {
    attributes.checkDocumentation(impl.attributes(), "Attributes on impl blocks");
    ImplBlock block = new ImplBlock(impl, scope);
    items.add(block);
    Scope inside = scope.named(impl.target().toDisplay(), block);
    for (Item.Fn fn : impl.functions()) {
      function(fn, inside, block, nested, more);
    }
  }

  private void module(Item.Mod mod, Scope scope, boolean nested, List<Pending> more) {
    attributes.checkDocumentation(mod.attributes(), "Attributes on modules");
    if (mod.name().isMissing()) {
      return;
    }
    ModuleItem module = ModuleItem.of(at(mod, mod.name(), scope));
    if (mod.isInline()) {
      attributes.checkDocumentation(mod.innerAttributes(), "Attributes on modules");
      declareModule(module);
      more.add(new Pending(mod.syntax(), module.inside(), nested));
      return;
    }
    if (scope.entries(module.name()).stream().anyMatch(ModuleItem.class::isInstance)) {
      diagnostics.error(
          Code.MOD_ALREADY_LOADED,
          mod.source(),
          mod.span(),
          "Module `" + module.path() + "` has already been loaded");
      return;
    }
    declareModule(module);
    files
        .load(mod, module.path())
        .ifPresent(
            file -> {
              items.add(file.source());
              attributes.checkDocumentation(file.innerAttributes(), "File attributes");
              more.add(new Pending(file.syntax(), module.inside(), nested));
            });
  }

  private void declareModule(ModuleItem module) {
    module.scope().declare(module);
    items.add(module);
  }

  private static void enter(Scope scope, Entry entry) {
    if (!entry.name().isEmpty()) {
      scope.declare(entry);
    }
  }

  private Entry.Declaration at(Item item, Name name, Scope scope) {
    return new Entry.Declaration(
        name.text(), scope, reach(item, scope), item.source(), name.span());
  }

  private Reach reach(Item item, Scope scope) {
    Visibility visibility = item.visibility();
    return switch (visibility.kind()) {
      case PUBLIC -> Reach.everywhere();
      case CRATE -> new Reach(null, "pub(crate)");
      case SUPER -> superReach(item, visibility, scope);
      case SELF -> new Reach(scope.module(), "pub(self)");
      case PRIVATE, IN -> new Reach(scope.module(), "private");
    };
  }

  private Reach superReach(Item item, Visibility visibility, Scope scope) {
    ModuleItem parent = scope.module().parent();
    if (parent == null) {
      diagnostics.error(
          Code.UNSUPPORTED_SUPER,
          item.source(),
          visibility.modifier().orElse(Span.at(item.span().start())),
          "Keyword `super` is not supported at the root module level");
      return new Reach(scope.module(), "private");
    }
    return new Reach(parent, "pub(super)");
  }
}
