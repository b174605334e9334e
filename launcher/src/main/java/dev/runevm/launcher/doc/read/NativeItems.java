package dev.runevm.launcher.doc.read;

import dev.runevm.language.capability.Capability;
import dev.runevm.language.library.Library;
import dev.runevm.language.library.LibraryItem;
import dev.runevm.launcher.doc.model.Code;
import dev.runevm.launcher.doc.model.DocItem;
import dev.runevm.launcher.doc.model.Documentation;
import dev.runevm.launcher.doc.model.ItemKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the documentation of native modules from the description of the library. */
public final class NativeItems {
  private final Map<String, List<LibraryItem>> byParent = new TreeMap<>();
  private final Set<String> traits = new HashSet<>();
  private final Library library;

  private NativeItems(Library library) {
    this.library = library;
    library.items().stream()
        .sorted(Comparator.comparing(LibraryItem::path))
        .forEach(
            item -> {
              byParent.computeIfAbsent(parent(item.path()), key -> new ArrayList<>()).add(item);
              if (item instanceof LibraryItem.Type type) {
                traits.addAll(type.traits());
              }
            });
  }

  /** The modules that lie in no other, by path, with all that is in them. */
  public static List<DocItem> read(Library library) {
    NativeItems items = new NativeItems(library);
    return items.byParent.getOrDefault("", List.of()).stream().map(items::item).toList();
  }

  /** What every program sees without an import: names with their paths. */
  public static Map<String, String> prelude(Library library) {
    return library.preludeNames().stream()
        .collect(Collectors.toMap(name -> name, name -> library.prelude(name).orElseThrow()));
  }

  private DocItem item(LibraryItem item) {
    return switch (item) {
      case LibraryItem.Module module -> begin(ItemKind.MODULE, module).build();
      case LibraryItem.Function function -> function(function);
      case LibraryItem.Type type -> type(type);
      case LibraryItem.Variant variant ->
          begin(ItemKind.VARIANT, variant).declaration(NativeCode.variant(variant)).build();
      case LibraryItem.Value value ->
          begin(ItemKind.CONSTANT, value).declaration(NativeCode.value(value)).build();
      case LibraryItem.Computed computed ->
          begin(ItemKind.CONSTANT, computed)
              .declaration(NativeCode.computed(computed.function()))
              .build();
      case LibraryItem.Macro macro ->
          begin(ItemKind.MACRO, macro).declaration(NativeCode.macro(macro)).build();
      case LibraryItem.Alias alias ->
          begin(ItemKind.ALIAS, alias)
              .declaration(NativeCode.alias(alias))
              .target(alias.target())
              .build();
    };
  }

  private DocItem.Builder begin(ItemKind kind, LibraryItem item) {
    DocItem.Builder builder = DocItem.builder(kind, item.path());
    builder.documentation(Documentation.of(text(item)));
    byParent.getOrDefault(item.path(), List.of()).forEach(member -> builder.member(item(member)));
    return builder;
  }

  private static String text(LibraryItem item) {
    return switch (item) {
      case LibraryItem.Function function -> item.documentation() + example(function.example());
      case LibraryItem.Computed computed ->
          item.documentation() + example(computed.function().example());
      default -> item.documentation();
    };
  }

  /** A fence that is longer than any in the example. */
  private static String example(String example) {
    if (example.isBlank()) {
      return "";
    }
    String fence = "```";
    while (example.contains(fence)) {
      fence += "`";
    }
    return "\n\n" + fence + "rune\n" + example.strip() + "\n" + fence;
  }

  private DocItem function(LibraryItem.Function function) {
    DocItem.Builder builder =
        begin(function.method() ? ItemKind.METHOD : ItemKind.FUNCTION, function)
            .declaration(NativeCode.function(function));
    if (function.method()) {
      tagProtocol(builder, name(function.path()));
    }
    if (function.suspends()) {
      builder.tag(
          "suspends",
          "In an async function the call is awaited without .await; elsewhere other tasks run"
              + " until it is done.");
    }
    function.capability().ifPresent(capability -> tagCapability(builder, capability));
    function
        .deprecated()
        .ifPresent(reason -> builder.tag("deprecated: " + reason, "It may go away."));
    return builder.build();
  }

  static void tagProtocol(DocItem.Builder builder, String method) {
    Protocol.caller(method)
        .ifPresent(
            caller ->
                builder.tag("called by " + caller, "The language itself calls this method too."));
  }

  private static void tagCapability(DocItem.Builder builder, Capability capability) {
    builder.tag(
        "needs " + capability.id(),
        "Whoever runs the program must grant the capability: --allow " + capability.id() + ".");
  }

  private DocItem type(LibraryItem.Type type) {
    List<LibraryItem.Variant> variants =
        byParent.getOrDefault(type.path(), List.of()).stream()
            .filter(LibraryItem.Variant.class::isInstance)
            .map(LibraryItem.Variant.class::cast)
            .toList();
    DocItem.Builder builder = begin(kind(type, variants), type).traits(type.traits());
    if (!variants.isEmpty()) {
      builder.declaration(NativeCode.enumeration(type.path(), variants));
    }
    type.constructor()
        .flatMap(library::find)
        .map(LibraryItem.Function.class::cast)
        .ifPresent(function -> builder.declaration(NativeCode.literal(type.path(), function)));
    for (LibraryItem.Field field : type.fields()) {
      Code code = NativeCode.field(field);
      DocItem.Builder member =
          DocItem.builder(ItemKind.FIELD, type.path() + "::" + field.name())
              .declaration(code)
              .documentation(Documentation.of(field.documentation()));
      if (field.settable()) {
        member.tag("settable", "It can be assigned to.");
      }
      builder.member(member.build());
    }
    return builder.build();
  }

  private ItemKind kind(LibraryItem.Type type, List<LibraryItem.Variant> variants) {
    if (!variants.isEmpty()) {
      return ItemKind.ENUM;
    }
    return traits.contains(type.path()) ? ItemKind.TRAIT : ItemKind.TYPE;
  }

  private static String parent(String path) {
    return path.contains("::") ? path.substring(0, path.lastIndexOf("::")) : "";
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf(':') + 1);
  }
}
