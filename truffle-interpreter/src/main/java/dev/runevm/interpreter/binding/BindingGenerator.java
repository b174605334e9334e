package dev.runevm.interpreter.binding;

import dev.runevm.language.library.LibraryCodec;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compiles native modules when a library is built: reads the class files of annotated classes and
 * writes beside them the classes that call them and two files: what programs can call, and its
 * documentation. Deterministic: the same class files give the same output.
 */
public final class BindingGenerator {
  private BindingGenerator() {}

  /**
   * Run by the build.
   *
   * @param arguments the directory with the class files, and that for the output
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("Usage: BindingGenerator CLASSES OUTPUT");
      System.exit(2);
    }
    System.exit(run(Path.of(arguments[0]), Path.of(arguments[1]), System.err));
  }

  private static int run(Path classes, Path output, PrintStream messages) throws IOException {
    try {
      List<ScannedClass> scanned = scan(classes);
      for (Map.Entry<String, byte[]> file : generate(scanned).entrySet()) {
        Path target = output.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.write(target, file.getValue());
      }
      return 0;
    } catch (BindingException e) {
      messages.println("Native modules break " + e.violations().size() + " rules:");
      e.violations().forEach(violation -> messages.println("  " + violation));
      return 1;
    }
  }

  private static List<ScannedClass> scan(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      List<Path> paths = files.filter(BindingGenerator::isSourceOfNatives).sorted().toList();
      List<ScannedClass> classes = new ArrayList<>();
      for (Path path : paths) {
        classes.add(ScannedClass.of(Files.readAllBytes(path)));
      }
      return classes;
    }
  }

  private static boolean isSourceOfNatives(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".class") && !name.endsWith(GeneratedNames.SUFFIX + ".class");
  }

  /** All output files by their path. */
  static Map<String, byte[]> generate(List<ScannedClass> classes) throws IOException {
    String library = libraryClass(classes);
    Map<String, ScannedClass> byName =
        classes.stream().collect(Collectors.toMap(ScannedClass::name, Function.identity()));
    DeclaredLibrary declared =
        new LibraryReader(classes, name -> Optional.ofNullable(byName.get(name)), List.of()).read();
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (DeclaredModule module : declared.modules()) {
      files.put(module.generatedName() + ".class", ModuleClassWriter.write(module));
    }
    files.put(
        library + GeneratedNames.SUFFIX + ".class",
        ModulesClassWriter.write(library, declared.modules()));
    LibraryCodec.Encoded encoded = LibraryCodec.write(declared.library());
    files.put(
        library + GeneratedNames.METADATA,
        new LibraryFile(declared.index(), encoded.content()).write());
    files.put(library + GeneratedNames.DOCUMENTATION, encoded.documentation());
    return files;
  }

  private static String libraryClass(List<ScannedClass> classes) {
    List<String> names =
        classes.stream()
            .filter(type -> type.annotation(RuneLibrary.class).isPresent())
            .map(ScannedClass::name)
            .toList();
    if (names.size() != 1) {
      throw new BindingException(
          List.of("Exactly one class must have @RuneLibrary, but these have it: " + names));
    }
    return names.get(0);
  }
}
