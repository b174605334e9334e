package dev.runevm.parser.resolve;

import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.diagnostic.Diagnostics;
import dev.runevm.language.library.Library;
import dev.runevm.language.unit.Export;
import dev.runevm.parser.ast.File;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.program.Program;
import dev.runevm.parser.program.ProgramFunction;
import dev.runevm.parser.program.TypeName;
import dev.runevm.parser.resolve.item.Collector;
import dev.runevm.parser.resolve.item.FunctionItem;
import dev.runevm.parser.resolve.item.ModuleFiles;
import dev.runevm.parser.resolve.item.ModuleItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Resolves a parsed program: the way into this package. */
public final class Resolver {
  private static final Program EMPTY =
      new Program(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  private final Lowering lowering;
  private final File root;
  private final List<Program.MethodDeclaration> methods = new ArrayList<>();
  private final List<Program.ExportDeclaration> exports = new ArrayList<>();
  private final Set<String> exported = new HashSet<>();

  private Resolver(File root, Lowering lowering) {
    this.root = root;
    this.lowering = lowering;
  }

  /**
   * The resolved program; to be used only if no errors were reported.
   *
   * @param root the root source
   * @param script whether the root source is the body of a function
   * @param library what native items the program can name
   * @param files loads the files of modules
   * @param diagnostics takes what is wrong
   */
  public static Program resolve(
      File root, boolean script, Library library, ModuleFiles files, Diagnostics diagnostics) {
    Collector collector = new Collector(root.source(), files, diagnostics);
    collector.collectRoot(root);
    if (diagnostics.hasErrors() && diagnostics.list().stream().anyMatch(Resolver::isSyntax)) {
      return EMPTY;
    }
    return new Resolver(root, new Lowering(library, collector, diagnostics)).program(script);
  }

  /** A broken tree would only bring errors that are none once its syntax is right. */
  private static boolean isSyntax(Diagnostic diagnostic) {
    return diagnostic.isError() && diagnostic.code().id().compareTo("E02") < 0;
  }

  private Program program(boolean script) {
    lowering.attachImpls();
    for (ModuleItem module : List.copyOf(lowering.items().modules())) {
      lowering.checkScope(module.inside());
    }
    if (script) {
      script();
    }
    lowerReached(this::enter);
    Program program =
        new Program(
            lowering.items().sources(),
            lowering.functions.inSourceOrder(),
            lowering.types.all(),
            lowering.statics.all(),
            List.copyOf(methods),
            List.copyOf(exports));
    lowerReached(this::check);
    return program;
  }

  /** Lowers what an action on every function reaches, also on functions that are found by that. */
  private void lowerReached(Consumer<FunctionItem> action) {
    int seen = 0;
    boolean more = true;
    while (more) {
      List<FunctionItem> functions = lowering.items().functions();
      while (seen < functions.size()) {
        action.accept(functions.get(seen++));
      }
      boolean lowered = lowering.functions.lowerAll();
      boolean defined = lowering.types.defineAll();
      more = lowered || defined || seen < lowering.items().functions().size();
    }
  }

  /** What nothing reaches is no part of the program, but it is lowered to find its errors. */
  private void check(FunctionItem item) {
    if (!item.syntax().isConst()) {
      lowering.functions.of(item);
    }
  }

  /** The statements of the root source as a function of their own. */
  private void script() {
    ProgramFunction function = new ProgramFunction("", root.source(), root.span());
    lowering.functions.add(function);
    Frame frame =
        new Frame(null, "", root.source(), Frame.Mode.SCRIPT, lowering.items().root().inside());
    Expression body =
        lowering.blocks.statements(frame, root.syntax(), root.statements(), Use.VALUE);
    function.define(
        new ProgramFunction.Definition(frame.kind(), List.of(), List.of(), Optional.empty(), body));
    exports.add(new Program.ExportDeclaration(Export.SCRIPT, Export.Role.FUNCTION, function));
  }

  /** What can be called from outside is compiled even if nothing in the program uses it. */
  private void enter(FunctionItem item) {
    if (item.syntax().isConst()) {
      return;
    }
    if (item.isMethod()) {
      method(item);
    } else if (item.isTest() || item.isBench()) {
      export(item, item.isTest() ? Export.Role.TEST : Export.Role.BENCH);
    } else if (item.reach().isPublic() && !item.isNested()) {
      export(item, Export.Role.FUNCTION);
    }
  }

  private void method(FunctionItem item) {
    Optional<TypeName> type = item.self().flatMap(lowering.types::typeOf);
    if (type.isEmpty()) {
      return;
    }
    ProgramFunction function = lowering.functions.of(item);
    methods.add(new Program.MethodDeclaration(type.get(), item.name(), function));
    if (!item.isNested()) {
      export(item, Export.Role.FUNCTION);
    }
  }

  /** Of two functions with one path, which is an error of its own, the first is exported. */
  private void export(FunctionItem item, Export.Role role) {
    if (exported.add(item.path())) {
      exports.add(new Program.ExportDeclaration(item.path(), role, lowering.functions.of(item)));
    }
  }
}
