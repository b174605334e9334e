package dev.runevm.interpreter.unit;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.source.Source;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.RuneLanguage;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.jvm.JvmUnit;
import dev.runevm.interpreter.value.Constructor;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.language.unit.DebugInformation.FunctionInformation;
import dev.runevm.language.unit.Export;
import dev.runevm.language.unit.Function;
import dev.runevm.language.unit.Import;
import dev.runevm.language.unit.Unit;
import dev.runevm.language.unit.VerifiedUnit;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A verified unit that is ready to run: its types exist, its imports are found, its methods are
 * registered. The code of its functions is built when they are called. Shared by all contexts of an
 * engine; holds nothing of any.
 */
public final class LoadedUnit {
  private final RuneLanguage language;
  private final VerifiedUnit verified;
  private final int number;
  private final Source[] sources;
  private final JvmUnit jvm;

  @CompilationFinal(dimensions = 1)
  private final LinkedType[] types;

  @CompilationFinal(dimensions = 1)
  private final ScriptCode[] functions;

  @CompilationFinal(dimensions = 1)
  private final NativeCode[] imports;

  // Made when a function is compiled.
  private volatile FieldOwners fieldOwners;
  private volatile Set<RuneType> scriptTypes;

  private final Map<RuneType, Map<String, ScriptCode>> extensions = new HashMap<>();

  LoadedUnit(
      RuneLanguage language,
      VerifiedUnit verified,
      int number,
      Source[] sources,
      LinkedType[] types,
      NativeCode[] imports) {
    this.language = language;
    this.verified = verified;
    this.number = number;
    this.sources = sources;
    this.types = types;
    this.imports = imports;
    this.jvm = language.tier() == null ? null : new JvmUnit(language.tier(), this);
    List<Function> declared = verified.unit().functions();
    this.functions = new ScriptCode[declared.size()];
    for (int i = 0; i < functions.length; i++) {
      functions[i] = new ScriptCode(this, i, declared.get(i));
    }
  }

  void defineExtension(RuneType type, String name, ScriptCode method) {
    extensions.computeIfAbsent(type, key -> new HashMap<>()).put(name, method);
  }

  /** The language that it was loaded for. */
  public RuneLanguage language() {
    return language;
  }

  /** What compiles its functions; null if nothing does. */
  public JvmUnit jvm() {
    return jvm;
  }

  /** What was verified. */
  public VerifiedUnit verified() {
    return verified;
  }

  /** The unit as data. */
  public Unit unit() {
    return verified.unit();
  }

  /** Its number among the units of the language; small. */
  public int number() {
    return number;
  }

  /** How many statics it has. */
  public int staticCount() {
    return unit().statics().size();
  }

  /** What a type reference means. */
  public LinkedType type(int reference) {
    return types[reference];
  }

  /** The types of scripts that the unit names. */
  public Set<RuneType> scriptTypes() {
    Set<RuneType> scripts = scriptTypes;
    if (scripts == null) {
      scripts = new LinkedHashSet<>();
      for (LinkedType type : types) {
        if (type.type().isScript()) {
          scripts.add(type.type());
        }
      }
      scriptTypes = scripts;
    }
    return scripts;
  }

  /** The structs and variants named in the unit that have a field of a name. */
  public List<Constructor> fieldOwners(String field) {
    FieldOwners owners = fieldOwners;
    if (owners == null) {
      owners = new FieldOwners(types);
      fieldOwners = owners;
    }
    return owners.of(field);
  }

  /** A function by its number. */
  public ScriptCode function(int index) {
    return functions[index];
  }

  /** An imported function by its number. */
  public NativeCode importOf(int index) {
    return imports[index];
  }

  /** The method that this unit gives to a type that is not its own, or null. */
  ScriptCode extensionMethod(RuneType type, String name) {
    Map<String, ScriptCode> methods = extensions.get(type);
    return methods == null ? null : methods.get(name);
  }

  /** The function that is exported under a path. */
  public Optional<ScriptCode> export(String path) {
    for (Export export : unit().exports()) {
      if (export.path().equals(path)) {
        return Optional.of(function(export.function()));
      }
    }
    return Optional.empty();
  }

  /** The body of the script, if this is one. */
  public Optional<ScriptCode> script() {
    return export(Export.SCRIPT);
  }

  /** The name of a function as traces show it. */
  String functionName(int index) {
    FunctionInformation information = information(index);
    if (information == null) {
      return "function " + index;
    }
    return information.name().isEmpty() ? "main script" : information.name();
  }

  /** Names and places of a function, or null if they were stripped. */
  public FunctionInformation information(int index) {
    List<FunctionInformation> all = unit().debug().functions();
    return index < all.size() ? all.get(index) : null;
  }

  /** The source that a function's places refer to. */
  public Source source(FunctionInformation information) {
    return sources[information.source()];
  }

  /**
   * Makes sure that a context may run this unit.
   *
   * @throws RuneError if an import needs something that the context was not granted
   */
  @TruffleBoundary
  public void requireGrants(RuneContext context) {
    for (Import item : unit().imports()) {
      if (item.capability().isPresent() && !context.isGranted(item.capability().get())) {
        throw RuneError.missingCapability(
            item.name().isEmpty() ? item.module() : item.module() + "::" + item.name(),
            item.capability().get());
      }
    }
  }

  @Override
  public String toString() {
    return "LoadedUnit[" + verified.identity() + "]";
  }
}
