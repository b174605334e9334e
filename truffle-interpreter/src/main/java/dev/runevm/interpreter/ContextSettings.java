package dev.runevm.interpreter;

import com.oracle.truffle.api.TruffleLanguage.Env;
import dev.runevm.interpreter.jvm.TierMode;
import dev.runevm.language.capability.Grants;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.graalvm.options.OptionValues;

/**
 * How a context is set up: by the options of the polyglot engine, or by whoever runs a program
 * without one.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param grants what programs may use
 * @param settings what native modules read
 * @param callDepth how deep calls may be nested
 * @param forceSuspend see {@link RuneContext#forceSuspend}
 * @param tier what compiles hot functions
 * @param program the function that a unit is run by; empty if evaluating it gives its exports
 * @param arguments the arguments of that function
 */
public record ContextSettings(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Grants grants,
    Map<String, String> settings,
    int callDepth,
    boolean forceSuspend,
    TierMode tier,
    String program,
    List<String> arguments) {

  static ContextSettings of(Env environment) {
    OptionValues options = environment.getOptions();
    return new ContextSettings(
        environment.in(),
        environment.out(),
        environment.err(),
        RuneOptions.grants(options),
        RuneOptions.settings(options),
        RuneOptions.callDepth(options),
        options.get(RuneOptions.FORCE_SUSPEND),
        options.get(RuneOptions.TIER),
        options.get(RuneOptions.PROGRAM),
        List.of(environment.getApplicationArguments()));
  }
}
