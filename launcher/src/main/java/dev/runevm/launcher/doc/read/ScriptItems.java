package dev.runevm.launcher.doc.read;

import dev.runevm.language.source.Source;
import dev.runevm.launcher.doc.model.Code;
import dev.runevm.launcher.doc.model.DocItem;
import dev.runevm.launcher.doc.model.Documentation;
import dev.runevm.launcher.doc.model.ItemKind;
import dev.runevm.launcher.doc.model.Piece;
import dev.runevm.parser.SourceLoader;
import dev.runevm.parser.ast.Attribute;
import dev.runevm.parser.ast.Item;
import dev.runevm.parser.ast.Name;
import dev.runevm.parser.ast.Visibility;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the documentation of a program from its source texts. */
public final class ScriptItems {
  private final Names names;
  private final boolean all;
  private final Map<String, List<Item.Fn>> functionsOfTypes = new HashMap<>();

  private ScriptItems(Names names, boolean all) {
    this.names = names;
    this.all = all;
  }

  /**
   * Reads a program.
   *
   * @param name what it is called in paths
   * @param withPrivate whether to take private items too; a program that is made to be run shows
   *     them anyway, since nobody but it can use them
   */
  public static Program read(String name, Source root, SourceLoader loader, boolean withPrivate) {
    ModuleTree.Reader reader = new ModuleTree.Reader(root, loader);
    ModuleTree tree = reader.read(name);
    Names names = new Names(tree);
    ScriptItems items = new ScriptItems(names, withPrivate || reader.isRunnable());
    items.collectImpls(tree);
    return new Program(items.module(tree), names.imports(), reader.sources(), reader.diagnostics());
  }

  private void collectImpls(ModuleTree module) {
    for (Item item : module.items()) {
      if (item instanceof Item.Impl impl) {
        functionsOfTypes
            .computeIfAbsent(names.absolute(module.path(), impl.target()), k -> new ArrayList<>())
            .addAll(impl.functions());
      }
    }
    module.modules().forEach(this::collectImpls);
  }

  private DocItem module(ModuleTree module) {
    DocItem.Builder builder =
        DocItem.builder(ItemKind.MODULE, module.path())
            .documentation(DocComments.read(module.attributes()))
            .place(module.place());
    for (Item item : module.items()) {
      if (isShown(item)) {
        add(builder, module.path(), item);
      }
    }
    for (ModuleTree child : module.modules()) {
      if (child.declaration().map(this::isShown).orElse(true)) {
        builder.member(module(child));
      }
    }
    return builder.build();
  }

  private boolean isShown(Item item) {
    boolean test =
        item.attributes().stream()
            .map(Attribute::name)
            .anyMatch(name -> name.equals("test") || name.equals("bench"));
    boolean reExport = item instanceof Item.Use;
    boolean isPublic = item.visibility().kind() == Visibility.Kind.PUBLIC;
    return !test && (isPublic || all && !reExport);
  }

  private void add(DocItem.Builder module, String path, Item item) {
    switch (item) {
      case Item.Fn fn -> module.member(function(path, fn, ItemKind.FUNCTION));
      case Item.Struct struct -> module.member(struct(path, struct));
      case Item.Enum declared -> module.member(enumeration(path, declared));
      case Item.Const constant ->
          module.member(
              begin(ItemKind.CONSTANT, path, constant.name(), constant)
                  .declaration(ScriptCode.constant(constant))
                  .build());
      case Item.Static statik ->
          module.member(
              begin(ItemKind.STATIC, path, statik.name(), statik)
                  .declaration(ScriptCode.statik(statik))
                  .build());
      case Item.Use use ->
          names.imported(path, use).forEach(name -> module.member(alias(path, name, use)));
      case Item.Mod mod -> {}
      case Item.Impl impl -> {}
    }
  }

  private static DocItem.Builder begin(ItemKind kind, String parent, Name name, Item item) {
    return begin(kind, parent, name, item.attributes());
  }

  private static DocItem.Builder begin(
      ItemKind kind, String parent, Name name, List<Attribute> attributes) {
    return DocItem.builder(kind, parent + "::" + name).documentation(DocComments.read(attributes));
  }

  private DocItem function(String parent, Item.Fn fn, ItemKind kind) {
    DocItem.Builder builder =
        begin(kind, parent, fn.name(), fn)
            .declaration(ScriptCode.function(fn))
            .place(new Documentation.Place(fn.source(), fn.name().span()));
    if (Yields.in(fn)) {
      builder.tag(
          fn.isAsync() ? "stream" : "generator",
          fn.isAsync()
              ? "A call gives a stream: values that are waited for one by one."
              : "A call gives a generator: values that are computed one by one.");
    }
    if (kind == ItemKind.METHOD) {
      NativeItems.tagProtocol(builder, fn.name().text());
    }
    return builder.build();
  }

  private DocItem struct(String parent, Item.Struct struct) {
    DocItem.Builder builder =
        begin(ItemKind.STRUCT, parent, struct.name(), struct)
            .declaration(ScriptCode.struct(struct))
            .place(new Documentation.Place(struct.source(), struct.name().span()));
    String path = parent + "::" + struct.name();
    struct.fields().stream()
        .filter(field -> !field.name().isMissing())
        .forEach(field -> builder.member(field(path, field)));
    functions(builder, path);
    return builder.build();
  }

  private static DocItem field(String parent, Item.Field field) {
    return begin(ItemKind.FIELD, parent, field.name(), field.attributes())
        .declaration(ScriptCode.field(field))
        .build();
  }

  private DocItem enumeration(String parent, Item.Enum declared) {
    DocItem.Builder builder =
        begin(ItemKind.ENUM, parent, declared.name(), declared)
            .declaration(ScriptCode.enumeration(declared))
            .place(new Documentation.Place(declared.source(), declared.name().span()));
    String path = parent + "::" + declared.name();
    for (Item.Variant variant : declared.variants()) {
      builder.member(
          begin(ItemKind.VARIANT, path, variant.name(), variant.attributes())
              .declaration(ScriptCode.variant(variant))
              .build());
    }
    functions(builder, path);
    return builder.build();
  }

  private void functions(DocItem.Builder type, String path) {
    for (Item.Fn fn : functionsOfTypes.getOrDefault(path, List.of())) {
      if (isShown(fn)) {
        type.member(function(path, fn, fn.hasSelf() ? ItemKind.METHOD : ItemKind.FUNCTION));
      }
    }
  }

  private static DocItem alias(String module, Names.Imported imported, Item.Use use) {
    String last = imported.path().substring(imported.path().lastIndexOf(':') + 1);
    Code code =
        ScriptCode.visibility(use)
            .word("use")
            .add(new Piece(imported.path(), Piece.Style.TYPE, "::" + imported.path()));
    if (!last.equals(imported.name())) {
      code.plain(" ").word("as").name(imported.name());
    }
    return DocItem.builder(ItemKind.ALIAS, module + "::" + imported.name())
        .declaration(code.plain(";"))
        .documentation(DocComments.read(use.attributes()))
        .target(imported.path())
        .build();
  }
}
