package dev.runevm.interpreter;

import com.oracle.truffle.api.Option;
import dev.runevm.interpreter.jvm.TierMode;
import dev.runevm.language.capability.Capability;
import dev.runevm.language.capability.Grants;
import dev.runevm.language.limits.Limits;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.graalvm.options.OptionCategory;
import org.graalvm.options.OptionKey;
import org.graalvm.options.OptionMap;
import org.graalvm.options.OptionStability;
import org.graalvm.options.OptionType;
import org.graalvm.options.OptionValues;

/** The options of the language, as an embedder sets them on a polyglot context. */
@Option.Group(RuneLanguage.ID)
final class RuneOptions {
  private static final OptionType<Grants> GRANTS =
      new OptionType<>("grants", RuneOptions::parseGrants);

  @Option(
      name = "allow",
      help =
          "What programs may use: capabilities separated by commas, some with a target such as"
              + " `fs.read=DIRECTORY` or `http=HOST`, or `all`.",
      usageSyntax = "<name>[=<target>],...",
      category = OptionCategory.USER,
      stability = OptionStability.STABLE)
  static final OptionKey<Grants> ALLOW =
      new OptionKey<>(Grants.of(Set.of(Capability.OUTPUT)), GRANTS);

  @Option(
      name = "setting",
      help = "Settings that native modules read.",
      usageSyntax = "<value>",
      category = OptionCategory.USER,
      stability = OptionStability.EXPERIMENTAL)
  static final OptionKey<OptionMap<String>> SETTING = OptionKey.mapOf(String.class);

  @Option(
      name = "call-depth",
      help = "How deep calls may be nested.",
      category = OptionCategory.USER,
      stability = OptionStability.STABLE)
  static final OptionKey<Integer> CALL_DEPTH = new OptionKey<>(Limits.standard().callDepth());

  @Option(
      name = "mode",
      help = "What a source text is: `auto` looks for top-level statements.",
      usageSyntax = "auto|script|module",
      category = OptionCategory.USER,
      stability = OptionStability.EXPERIMENTAL)
  static final OptionKey<SourceMode> MODE = new OptionKey<>(SourceMode.AUTO, SourceMode.TYPE);

  @Option(
      name = "program",
      help =
          "Evaluating a unit runs it as a program: calls this function with the application"
              + " arguments, or runs the script that it is. The value is `true`, or a text if the"
              + " program returned an `Err` or `None`: what it returned.",
      usageSyntax = "<function>",
      category = OptionCategory.EXPERT,
      stability = OptionStability.EXPERIMENTAL)
  static final OptionKey<String> PROGRAM = new OptionKey<>("");

  @Option(
      name = "tier",
      help =
          "What runs functions: `ast` the nodes, `jvm` classes of the Java virtual machine, `auto`"
              + " what is best.",
      usageSyntax = "auto|ast|jvm",
      category = OptionCategory.EXPERT,
      stability = OptionStability.EXPERIMENTAL)
  static final OptionKey<TierMode> TIER = new OptionKey<>(TierMode.AUTO, TierMode.TYPE);

  @Option(
      name = "force-suspend",
      help = "Suspends at every point and resumes from a copy of the saved state.",
      category = OptionCategory.INTERNAL,
      stability = OptionStability.EXPERIMENTAL)
  static final OptionKey<Boolean> FORCE_SUSPEND = new OptionKey<>(false);

  private RuneOptions() {}

  static Grants grants(OptionValues values) {
    return values.get(ALLOW);
  }

  static Map<String, String> settings(OptionValues values) {
    return Map.copyOf(
        values.get(SETTING).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  static int callDepth(OptionValues values) {
    return values.get(CALL_DEPTH);
  }

  private static Grants parseGrants(String text) {
    try {
      return Grants.parse(text);
    } catch (IllegalArgumentException problem) {
      String known =
          Arrays.stream(Capability.values()).map(Capability::id).collect(Collectors.joining(", "));
      throw new IllegalArgumentException(
          problem.getMessage() + "; there are: " + known + ".", problem);
    }
  }
}
