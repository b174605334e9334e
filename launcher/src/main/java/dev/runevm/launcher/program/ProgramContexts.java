package dev.runevm.launcher.program;

import dev.runevm.interpreter.RuneLanguage;
import dev.runevm.language.capability.Grants;
import dev.runevm.language.unit.Export;
import dev.runevm.language.unit.Unit;
import dev.runevm.language.unit.UnitReader;
import dev.runevm.language.unit.UnitWriter;
import dev.runevm.launcher.project.ProjectFile;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.ByteSequence;

/** How programs of the command run on the polyglot engine, whatever they are run for. */
public final class ProgramContexts {
  /** How deep calls may be nested; {@link ProgramThreads} have stacks for that. */
  static final int CALL_DEPTH = 20_000;

  private ProgramContexts() {}

  /**
   * The beginnings of a context.
   *
   * @param program the file of the program, which tells its project
   * @param grants what the program may do
   */
  public static Context.Builder builder(Path program, Grants grants) {
    Context.Builder builder = builder(grants);
    settings(program).forEach((key, value) -> builder.option("rune.setting." + key, value));
    return builder;
  }

  /** The beginnings of a context without settings. */
  static Context.Builder builder(Grants grants) {
    return Context.newBuilder(RuneLanguage.ID)
        .allowExperimentalOptions(true)
        .option("rune.allow", grants.toString())
        .option("rune.call-depth", String.valueOf(CALL_DEPTH));
  }

  /** What a program's native modules are told: where its project is. */
  static Map<String, String> settings(Path program) {
    return ProjectFile.of(program)
        .map(project -> Map.of("project", project.toString()))
        .orElse(Map.of());
  }

  /** A unit as something that a context can evaluate. */
  public static Source source(byte[] unit, String name) {
    return Source.newBuilder(RuneLanguage.ID, ByteSequence.create(unit), name)
        .mimeType(RuneLanguage.UNIT)
        .buildLiteral();
  }

  /** The functions of a unit alone: if it is a script, evaluating it does not run the script. */
  public static byte[] module(byte[] unit) {
    Unit whole = UnitReader.read(unit).unit().orElseThrow();
    boolean isScript = whole.exports().stream().anyMatch(ProgramContexts::isScript);
    return isScript ? UnitWriter.write(withoutScript(whole)) : unit;
  }

  /** The paths of the functions that a unit exports in a role, in the order of the source. */
  public static List<String> functions(byte[] unit, Export.Role role) {
    return UnitReader.read(unit).unit().orElseThrow().exports().stream()
        .filter(export -> export.role() == role)
        .sorted(Comparator.comparingInt(Export::function))
        .map(Export::path)
        .toList();
  }

  private static boolean isScript(Export export) {
    return export.path().equals(Export.SCRIPT);
  }

  private static Unit withoutScript(Unit unit) {
    return new Unit(
        unit.strings(),
        unit.constants(),
        unit.typeReferences(),
        unit.selectors(),
        unit.imports(),
        unit.types(),
        unit.statics(),
        unit.functions(),
        unit.methods(),
        unit.exports().stream().filter(each -> !isScript(each)).toList(),
        unit.debug());
  }

  /** Whether a function says by its result that it failed: by an {@code Err} or {@code None}. */
  public static boolean isFailure(Value result) {
    Value type = result.getMetaObject();
    if (type == null) {
      return false;
    }
    return switch (type.getMetaQualifiedName()) {
      case "std::option::Option" -> result.toString().equals("None");
      case "std::result::Result" -> result.toString().startsWith("Err(");
      default -> false;
    };
  }
}
