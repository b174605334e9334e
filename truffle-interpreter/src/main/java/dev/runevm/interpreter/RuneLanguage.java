package dev.runevm.interpreter;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.instrumentation.ProvidedTags;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.source.Source;
import dev.runevm.interpreter.binding.NativeLibrary;
import dev.runevm.interpreter.binding.NativeLibraryProvider;
import dev.runevm.interpreter.binding.NativeRegistry;
import dev.runevm.interpreter.interop.EmptyScope;
import dev.runevm.interpreter.jvm.JvmTier;
import dev.runevm.interpreter.jvm.TierMode;
import dev.runevm.interpreter.nodes.root.EvaluationRoot;
import dev.runevm.interpreter.nodes.root.ThrowingRoot;
import dev.runevm.interpreter.unit.LoadedUnit;
import dev.runevm.interpreter.unit.MethodTable;
import dev.runevm.interpreter.unit.UnitLinker;
import dev.runevm.language.unit.VerifiedUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicInteger;
import org.graalvm.options.OptionDescriptors;
import org.graalvm.options.OptionValues;

/**
 * The language {@code rune} for the polyglot engine. It evaluates source texts and compiled units;
 * both take the same way through a verified unit. The value of a script is its result; the value of
 * a module is an object whose members are its public functions.
 *
 * <p>One instance serves all contexts of an engine, which share the code of loaded units.
 */
@TruffleLanguage.Registration(
    id = RuneLanguage.ID,
    name = "Rune",
    implementationName = "RuneVM",
    version = "0.1.0",
    characterMimeTypes = RuneLanguage.TEXT,
    byteMimeTypes = RuneLanguage.UNIT,
    defaultMimeType = RuneLanguage.TEXT,
    contextPolicy = TruffleLanguage.ContextPolicy.SHARED,
    fileTypeDetectors = RuneFileDetector.class)
@ProvidedTags({
  StandardTags.RootTag.class,
  StandardTags.StatementTag.class,
  StandardTags.CallTag.class,
  StandardTags.ExpressionTag.class
})
public final class RuneLanguage extends TruffleLanguage<RuneContext> {
  /** The id of the language. */
  public static final String ID = "rune";

  /** The type of source texts. */
  public static final String TEXT = "text/x-rune";

  /** The type of compiled units. */
  public static final String UNIT = "application/x-rune-unit";

  private final AtomicInteger units = new AtomicInteger();
  private CallTarget thrower;
  private NativeRegistry natives;
  private MethodTable methods;
  private JvmTier tier;
  private boolean tierChosen;

  private final boolean direct;

  /** For the polyglot engine. */
  public RuneLanguage() {
    this(false);
  }

  /**
   * A language.
   *
   * @param direct whether there is no polyglot engine that owns it
   */
  RuneLanguage(boolean direct) {
    this.direct = direct;
  }

  /** What a root node is told to belong to: nothing, if there is no engine. */
  public RuneLanguage ofRoots() {
    return direct ? null : this;
  }

  /** The native functions of all libraries that are there. */
  public synchronized NativeRegistry natives() {
    if (natives == null) {
      List<NativeLibrary> libraries = new ArrayList<>();
      for (NativeLibraryProvider provider :
          ServiceLoader.load(NativeLibraryProvider.class, RuneLanguage.class.getClassLoader())) {
        libraries.add(provider.library());
      }
      natives = NativeRegistry.of(libraries);
    }
    return natives;
  }

  /** How methods are found. */
  public synchronized MethodTable methods() {
    if (methods == null) {
      methods = new MethodTable(natives());
    }
    return methods;
  }

  /** What throws its argument; see {@code ErrorPlaces}. */
  public synchronized CallTarget thrower() {
    if (thrower == null) {
      thrower = new ThrowingRoot(this).getCallTarget();
    }
    return thrower;
  }

  /** A number that no other unit of this language has. */
  public int nextUnitNumber() {
    return units.getAndIncrement();
  }

  /** What compiles hot functions; null if nothing does. */
  public synchronized JvmTier tier() {
    return tier;
  }

  @Override
  protected RuneContext createContext(Env environment) {
    return createContext(ContextSettings.of(environment), environment);
  }

  /**
   * A context.
   *
   * @param environment null without an engine
   */
  RuneContext createContext(ContextSettings settings, Env environment) {
    chooseTier(settings.tier());
    return new RuneContext(this, settings, environment);
  }

  @Override
  protected void disposeContext(RuneContext context) {
    context.dispose();
  }

  @Override
  protected CallTarget parse(ParsingRequest request) {
    Source source = request.getSource();
    VerifiedUnit verified = new UnitSource(this, RuneContext.get(null).environment()).read(source);
    LoadedUnit unit = UnitLinker.link(this, verified, source);
    return new EvaluationRoot(this, unit).getCallTarget();
  }

  @Override
  protected Object getScope(RuneContext context) {
    return EmptyScope.INSTANCE;
  }

  private synchronized void chooseTier(TierMode mode) {
    if (!tierChosen) {
      tier = JvmTier.of(mode, !direct);
      tierChosen = true;
    }
  }

  @Override
  protected boolean areOptionsCompatible(OptionValues first, OptionValues next) {
    return first.get(RuneOptions.TIER) == next.get(RuneOptions.TIER);
  }

  @Override
  protected OptionDescriptors getOptionDescriptors() {
    return new RuneOptionsOptionDescriptors();
  }
}
