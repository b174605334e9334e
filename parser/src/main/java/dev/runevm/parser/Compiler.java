package dev.runevm.parser;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.diagnostic.Diagnostics;
import dev.runevm.language.library.Library;
import dev.runevm.language.limits.Limits;
import dev.runevm.language.source.Source;
import dev.runevm.language.unit.Unit;
import dev.runevm.parser.ast.File;
import dev.runevm.parser.ast.Item;
import dev.runevm.parser.ast.Stmt;
import dev.runevm.parser.emit.Emitter;
import dev.runevm.parser.grammar.ParseResult;
import dev.runevm.parser.grammar.Parser;
import dev.runevm.parser.program.Program;
import dev.runevm.parser.resolve.Resolver;
import java.util.List;
import java.util.Optional;

/** From source text to a unit. Never throws on any text: what is wrong is in the result. */
public final class Compiler {
  private final Source root;
  private final SourceLoader loader;
  private final Library library;
  private final Diagnostics diagnostics = new Diagnostics();

  private Compiler(Source root, SourceLoader loader, Library library) {
    this.root = root;
    this.loader = loader;
    this.library = library;
  }

  /**
   * Compiles a program.
   *
   * @param root the root source
   * @param loader finds the sources of its modules
   * @param library what native items it can name
   * @param options how to compile it
   */
  public static CompilationResult compile(
      Source root, SourceLoader loader, Library library, CompileOptions options) {
    Compiler compiler = new Compiler(root, loader, library);
    Optional<Unit> unit =
        compiler
            .program(options)
            .flatMap(program -> Emitter.emit(program, Limits.standard(), compiler.diagnostics));
    return new CompilationResult(unit, compiler.diagnostics.list());
  }

  /** A resolved program with what was said about it. */
  record Resolved(Optional<Program> program, List<Diagnostic> diagnostics) {}

  /** All steps but the last one: for tests of the resolver. */
  static Resolved resolve(
      Source root, SourceLoader loader, Library library, CompileOptions options) {
    Compiler compiler = new Compiler(root, loader, library);
    Optional<Program> program = compiler.program(options);
    return new Resolved(program, compiler.diagnostics.list());
  }

  private Optional<Program> program(CompileOptions options) {
    File file = parse(root);
    boolean script =
        switch (options.form()) {
          case AUTOMATIC -> file.hasTopLevelStatements();
          case SCRIPT -> true;
          case MODULE -> {
            rejectStatements(file);
            yield false;
          }
        };
    Program program = Resolver.resolve(file, script, library, this::loadModule, diagnostics);
    return diagnostics.hasErrors() ? Optional.empty() : Optional.of(program);
  }

  private File parse(Source source) {
    ParseResult result = Parser.parse(source);
    diagnostics.reportAll(result.diagnostics());
    return result.file();
  }

  private Optional<File> loadModule(Item.Mod mod, String path) {
    List<String> names = List.of(path.split("::", -1));
    return switch (loader.load(root, names)) {
      case SourceLoader.Found(Source source) -> {
        File file = parse(source);
        rejectStatements(file);
        yield Optional.of(file);
      }
      case SourceLoader.NotFound(String expected) -> {
        report(
            error(
                    mod,
                    Code.MOD_NOT_FOUND,
                    "File not found, expected a module file like `" + expected + "`")
                .help("create the file, or write the module here: `mod name { … }`"));
        yield Optional.empty();
      }
      case SourceLoader.Unreadable(String file, String reason) -> {
        report(
            error(
                mod, Code.SOURCE_UNREADABLE, "Failed to load source at `" + file + "`: " + reason));
        yield Optional.empty();
      }
      case SourceLoader.NoPlace() -> {
        report(
            error(
                    mod,
                    Code.UNSUPPORTED_MODULE_SOURCE,
                    "Cannot load modules using a source without an associated URL")
                .help("write the module here: `mod name { … }`"));
        yield Optional.empty();
      }
    };
  }

  private static Diagnostic error(Item.Mod mod, Code code, String message) {
    return Diagnostic.error(code, mod.source(), mod.span(), message);
  }

  private void report(Diagnostic diagnostic) {
    diagnostics.report(diagnostic);
  }

  /** A file that is a module holds items only. */
  private void rejectStatements(File file) {
    for (Stmt statement : file.statements()) {
      if (statement instanceof Stmt.Let || statement instanceof Stmt.Expression) {
        report(
            Diagnostic.error(
                    Code.TOP_LEVEL_STATEMENT,
                    statement.source(),
                    statement.span(),
                    "Expected an item but got a statement")
                .help("a module holds items only; move this into a function"));
        return;
      }
    }
  }
}
