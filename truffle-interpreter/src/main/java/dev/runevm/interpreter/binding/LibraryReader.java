package dev.runevm.interpreter.binding;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.language.library.Library;
import dev.runevm.language.library.LibraryItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.objectweb.asm.Opcodes;

/**
 * Makes a library of annotated classes: reads their declarations module by module and checks the
 * rules. The order of the classes does not matter; the result is always the same.
 */
final class LibraryReader {
  private final JavaTypes javaTypes = new JavaTypes();
  private final Violations violations = new Violations();
  private final Map<String, LibraryItem.Module> moduleOfClass = new HashMap<>();
  private final List<DeclaredModule> modules = new ArrayList<>();
  private final ItemCollector items = new ItemCollector(violations);
  private final List<ScannedClass> classes;
  private final Function<String, Optional<ScannedClass>> classFiles;
  private final Collection<NativeLibrary> known;

  /**
   * A reader.
   *
   * @param classes class files; those without annotations are passed over
   * @param classFiles finds other class files of the library by their internal names
   * @param known libraries whose types may be used
   */
  LibraryReader(
      List<ScannedClass> classes,
      Function<String, Optional<ScannedClass>> classFiles,
      Collection<NativeLibrary> known) {
    this.classFiles = classFiles;
    this.classes =
        classes.stream()
            .filter(ScannedClass::declaresNatives)
            .sorted(Comparator.comparing(ScannedClass::name))
            .toList();
    this.known = known;
  }

  /**
   * The library.
   *
   * @throws BindingException if a rule is broken
   */
  DeclaredLibrary read() {
    classes.forEach(this::readModule);
    classes.forEach(this::readPart);
    known.forEach(library -> library.index().javaTypes().forEach(javaTypes::declare));
    for (DeclaredModule module : modules) {
      readTypes(module);
    }
    TypeExpressions expressions = new TypeExpressions(modules, known);
    for (DeclaredModule module : modules) {
      readFunctions(module, expressions);
      new ConstantReader(module, items, violations).read();
      readOthers(module);
    }
    Map<String, String> prelude = readPrelude();
    new LibraryRules(items, modules, known, violations).check();
    violations.check();
    return new DeclaredLibrary(modules, new Library(items.all(), prelude), index());
  }

  private void readModule(ScannedClass source) {
    source
        .annotation(RuneModule.class)
        .ifPresent(
            facts -> {
              LibraryItem.Module item =
                  new LibraryItem.Module(
                      facts.string("path"), facts.integer("version", 1), facts.string("doc"));
              if (!SnakeCase.isPath(item.path())) {
                violations.add(source, "", "`" + item.path() + "` is no path of a module");
              }
              if (item.documentation().isBlank()) {
                violations.add(source, "", "the module has no documentation: give `doc`");
              }
              moduleOfClass.put(source.name(), item);
              items.add(source, "", item);
              modules.add(new DeclaredModule(source, item, ""));
            });
  }

  private void readPart(ScannedClass source) {
    source
        .annotation(RunePart.class)
        .ifPresent(
            facts -> {
              LibraryItem.Module item = moduleOfClass.get(facts.className("of"));
              if (item == null) {
                violations.add(
                    source,
                    "",
                    "is a part of " + facts.className("of") + ", which is no @RuneModule");
                return;
              }
              modules.add(new DeclaredModule(source, item, facts.string("type")));
            });
  }

  private void readTypes(DeclaredModule module) {
    for (Facts facts : module.source().annotations(RuneType.class, RuneTypes.class)) {
      String path = module.path(facts.string("name"));
      String java = facts.className("java");
      if (!java.isEmpty()) {
        javaTypes.declare(java, path);
      }
      if (BuiltinTypes.find(path) == null) {
        readHolder(module, facts, path);
      }
    }
  }

  /** Classes of the interpreter itself have no type of their own that could be named here. */
  private void readHolder(DeclaredModule module, Facts facts, String path) {
    boolean named = !facts.className("holder").isEmpty();
    String holder = facts.className(named ? "holder" : "java");
    Optional<ScannedClass> file = holder.isEmpty() ? Optional.empty() : classFiles.apply(holder);
    if (file.isPresent() && file.get().fields().stream().anyMatch(LibraryReader::isType)) {
      module.types().add(new DeclaredModule.DeclaredType(path, holder));
    } else if (file.isPresent() || named) {
      violations.add(
          module.source(),
          "",
          "`"
              + path
              + "` needs its type as a value: a static field TYPE in "
              + holder.replace('/', '.'));
    }
  }

  private static boolean isType(ScannedClass.Field field) {
    return field.name().equals("TYPE")
        && field.descriptor().equals("L" + JavaTypes.TYPE + ";")
        && (field.access() & Opcodes.ACC_STATIC) != 0
        && (field.access() & Opcodes.ACC_PRIVATE) == 0;
  }

  private void readFunctions(DeclaredModule module, TypeExpressions expressions) {
    for (ScannedClass.Method method : module.source().methods()) {
      new FunctionReader(module, method, javaTypes, expressions, violations)
          .read()
          .ifPresent(
              function -> {
                module.functions().add(function);
                items.addFunction(module, function);
              });
    }
  }

  private void readOthers(DeclaredModule module) {
    ScannedClass source = module.source();
    for (Facts facts : source.annotations(RuneType.class, RuneTypes.class)) {
      items.addType(module, facts);
    }
    for (Facts facts : source.annotations(RuneVariant.class, RuneVariants.class)) {
      items.addVariant(module, facts);
    }
    for (Facts facts : source.annotations(RuneMacro.class, RuneMacros.class)) {
      items.addMacro(module, facts);
    }
    for (Facts facts : source.annotations(RuneAlias.class, RuneAliases.class)) {
      String path = module.path(facts.string("name"));
      items.add(
          source, "", new LibraryItem.Alias(path, facts.string("target"), facts.string("doc")));
    }
  }

  private Map<String, String> readPrelude() {
    Map<String, String> prelude = new LinkedHashMap<>();
    for (DeclaredModule module : modules) {
      Optional<Facts> facts = module.source().annotation(RuneModule.class);
      if (facts.isEmpty()) {
        continue;
      }
      for (String local : facts.get().strings("prelude")) {
        String path = module.path(local);
        if (items.find(path) == null) {
          violations.add(
              module.source(), "", "the prelude names `" + local + "`, which is not there");
        }
        prelude.put(path.substring(path.lastIndexOf(':') + 1), path);
      }
    }
    return prelude;
  }

  private NativeIndex index() {
    Map<String, NativeIndex.Entry> entries = new LinkedHashMap<>();
    List<String> types = new ArrayList<>();
    for (int number = 0; number < modules.size(); number++) {
      DeclaredModule module = modules.get(number);
      for (int id = 0; id < module.functions().size(); id++) {
        DeclaredFunction function = module.functions().get(id);
        entries.put(
            module.path(function.localPath()),
            new NativeIndex.Entry(number, id, function.typeArguments()));
      }
      module.types().forEach(type -> types.add(type.path()));
    }
    return NativeIndex.of(entries, types, javaTypes.all());
  }
}
