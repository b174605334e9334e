package dev.runevm.launcher.doc.read;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.source.Source;
import dev.runevm.language.source.Span;
import dev.runevm.launcher.doc.model.Documentation;
import dev.runevm.parser.SourceLoader;
import dev.runevm.parser.ast.Attribute;
import dev.runevm.parser.ast.File;
import dev.runevm.parser.ast.Item;
import dev.runevm.parser.grammar.ParseResult;
import dev.runevm.parser.grammar.Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A module of a program with those in it, read from all the files of the program.
 *
 * @param path its full path, which begins with the name of the program
 * @param declaration how it is declared; empty for the root
 * @param attributes what is written about it, before its declaration and at its own beginning
 * @param items what it contains, modules included
 * @param modules the modules in it
 * @param place where it begins
 */
record ModuleTree(
    String path,
    Optional<Item.Mod> declaration,
    List<Attribute> attributes,
    List<Item> items,
    List<ModuleTree> modules,
    Documentation.Place place) {

  /** Reads a program's files one after another. */
  static final class Reader {
    private final Source root;
    private final SourceLoader loader;
    private final List<Source> sources = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private boolean runnable;

    Reader(Source root, SourceLoader loader) {
      this.root = root;
      this.loader = loader;
    }

    /** The root module. */
    ModuleTree read(String name) {
      File file = parse(root);
      runnable = file.hasTopLevelStatements() || file.items().stream().anyMatch(Reader::isMain);
      return module(name, Optional.empty(), file.innerAttributes(), file.items(), place(root));
    }

    private static boolean isMain(Item item) {
      return item instanceof Item.Fn fn && fn.name().text().equals("main");
    }

    /** After reading: whether the program is made to be run and not to be used by others. */
    boolean isRunnable() {
      return runnable;
    }

    /** After reading: all files, in the order in which they were read. */
    List<Source> sources() {
      return sources;
    }

    /** After reading: what is wrong with the files. */
    List<Diagnostic> diagnostics() {
      return diagnostics;
    }

    private File parse(Source source) {
      sources.add(source);
      ParseResult result = Parser.parse(source);
      result.diagnostics().stream().filter(Diagnostic::isError).forEach(diagnostics::add);
      return result.file();
    }

    private ModuleTree module(
        String path,
        Optional<Item.Mod> declaration,
        List<Attribute> inner,
        List<Item> items,
        Documentation.Place place) {
      List<ModuleTree> modules = new ArrayList<>();
      for (Item item : items) {
        if (item instanceof Item.Mod mod && !mod.name().isMissing()) {
          child(path + "::" + mod.name(), mod).ifPresent(modules::add);
        }
      }
      List<Attribute> attributes = new ArrayList<>();
      declaration.ifPresent(mod -> attributes.addAll(mod.attributes()));
      attributes.addAll(inner);
      return new ModuleTree(path, declaration, attributes, items, modules, place);
    }

    private Optional<ModuleTree> child(String path, Item.Mod mod) {
      if (mod.isInline()) {
        Documentation.Place place = new Documentation.Place(mod.source(), mod.name().span());
        return Optional.of(
            module(path, Optional.of(mod), mod.innerAttributes(), mod.items(), place));
      }
      List<String> names = List.of(path.split("::", -1));
      return switch (loader.load(root, names.subList(1, names.size()))) {
        case SourceLoader.Found(Source source) -> {
          File file = parse(source);
          yield Optional.of(
              module(path, Optional.of(mod), file.innerAttributes(), file.items(), place(source)));
        }
        case SourceLoader.NotFound(String expected) ->
            missing(mod, "File not found, expected a module file like `" + expected + "`");
        case SourceLoader.Unreadable(String file, String reason) ->
            missing(mod, "Failed to load source at `" + file + "`: " + reason);
        case SourceLoader.NoPlace() ->
            missing(mod, "A program that is no file has no files of modules beside it");
      };
    }

    private Optional<ModuleTree> missing(Item.Mod mod, String message) {
      diagnostics.add(Diagnostic.error(Code.MOD_NOT_FOUND, mod.source(), mod.span(), message));
      return Optional.empty();
    }

    private static Documentation.Place place(Source source) {
      return new Documentation.Place(source, Span.at(0));
    }
  }
}
