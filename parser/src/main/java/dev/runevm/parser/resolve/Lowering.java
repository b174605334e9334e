package dev.runevm.parser.resolve;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.diagnostic.Diagnostics;
import dev.runevm.language.library.Library;
import dev.runevm.language.source.Span;
import dev.runevm.language.unit.Constant;
import dev.runevm.parser.ast.AstNode;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.resolve.constant.ConstantEvaluator;
import dev.runevm.parser.resolve.item.Collector;
import dev.runevm.parser.resolve.item.ConstantItem;
import dev.runevm.parser.resolve.item.Entry;
import dev.runevm.parser.resolve.item.Impls;
import dev.runevm.parser.resolve.item.ImportItem;
import dev.runevm.parser.resolve.item.Items;
import dev.runevm.parser.resolve.item.Paths;
import dev.runevm.parser.resolve.item.Scope;
import dev.runevm.parser.resolve.item.StaticItem;
import dev.runevm.parser.resolve.item.TypeItem;
import dev.runevm.parser.syntax.SyntaxNode;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * What all parts of lowering share: they know each other through this, and each works on the {@link
 * Frame} that it is given.
 */
final class Lowering {
  private final Library library;
  private final Collector collector;
  private final Diagnostics diagnostics;
  private final Paths paths;
  private final Impls impls;
  private final ConstantEvaluator constants;
  private final Set<Diagnostic> reported = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Scope> checkedScopes = new HashSet<>();
  private final Set<String> usedPaths = new HashSet<>();

  final TypeNames types;
  final Shapes shapes;
  final Functions functions;
  final Statics statics;
  final Expressions expressions;
  final Blocks blocks;
  final PathValues pathValues;
  final Calls calls;
  final Aggregates aggregates;
  final Texts texts;
  final Control control;
  final Jumps jumps;
  final Closures closures;
  final Places places;
  final Macros macros;
  final Patterns patterns;

  Lowering(Library library, Collector collector, Diagnostics diagnostics) {
    this.library = library;
    this.collector = collector;
    this.diagnostics = diagnostics;
    this.paths = new Paths(collector.items(), library, diagnostics);
    this.impls = new Impls(collector.items(), paths, diagnostics);
    this.constants = new ConstantEvaluator(collector.items(), paths, diagnostics);
    this.types = new TypeNames(this);
    this.shapes = new Shapes(types);
    this.functions = new Functions(this);
    this.statics = new Statics(this);
    this.expressions = new Expressions(this);
    this.blocks = new Blocks(this);
    this.pathValues = new PathValues(this);
    this.calls = new Calls(this);
    this.aggregates = new Aggregates(this);
    this.texts = new Texts(this);
    this.control = new Control(this);
    this.jumps = new Jumps(this);
    this.closures = new Closures(this);
    this.places = new Places(this);
    this.macros = new Macros(this);
    this.patterns = new Patterns(this);
  }

  Library library() {
    return library;
  }

  Items items() {
    return collector.items();
  }

  Paths paths() {
    return paths;
  }

  ConstantEvaluator constants() {
    return constants;
  }

  /** Resolves the targets of the impl blocks that were collected since the last time. */
  void attachImpls() {
    impls.attach();
  }

  /** Collects the items in a tree that was parsed only now: the arguments of a macro. */
  void collectLate(SyntaxNode tree, Scope scope) {
    collector.collectLate(tree, scope);
    impls.attach();
  }

  /** Reports a diagnostic; the same object only once, however often it is come upon. */
  void report(Diagnostic diagnostic) {
    if (reported.add(diagnostic)) {
      diagnostics.report(diagnostic);
    }
  }

  /** Whether further errors are not shown: looking for suggestions is in vain. */
  boolean isQuiet() {
    return diagnostics.isFull();
  }

  void error(AstNode node, Code code, String message) {
    report(Diagnostic.error(code, node.source(), node.span(), message));
  }

  void warning(AstNode node, Code code, String message) {
    report(Diagnostic.warning(code, node.source(), node.span(), message));
  }

  /**
   * Looks into what a scope declares even if nothing uses it: imports, constants, statics and types
   * are few and cheap, and an error in them is better found before they are used.
   */
  void checkScope(Scope scope) {
    if (!checkedScopes.add(scope)) {
      return;
    }
    paths.conflictsIn(scope).forEach(this::report);
    for (ImportItem item : items().importsIn(scope)) {
      paths.resolve(item).problem().ifPresent(this::report);
    }
    for (Entry entry : scope.allEntries()) {
      switch (entry) {
        case ConstantItem item -> checkConstant(item);
        case StaticItem item -> statics.of(item);
        case TypeItem item -> types.of(item);
        default -> {}
      }
    }
  }

  private void checkConstant(ConstantItem item) {
    item.syntax().type().ifPresent(type -> types.annotation(type, item.scope()));
    constants.valueOf(item);
  }

  /**
   * A path that nothing else in the program has: items that were declared twice may both be used by
   * code that does not name them.
   */
  String uniquePath(String path) {
    String unique = path;
    for (int i = 1; !usedPaths.add(unique); i++) {
      unique = path + "$" + i;
    }
    return unique;
  }

  /** What stands for an expression that is wrong: the program will not run. */
  static Expression poison(Span span) {
    return unit(span);
  }

  /** Whether a literal may stand for an expression that is wrong. */
  static boolean isPoison(Expression.Literal literal) {
    return literal.value() instanceof Constant.Unit;
  }

  /** The value {@code ()}. */
  static Expression unit(Span span) {
    return new Expression.Literal(new Constant.Unit(), span);
  }

  static Expression text(String value, Span span) {
    return new Expression.Literal(new Constant.Text(value), span);
  }
}
