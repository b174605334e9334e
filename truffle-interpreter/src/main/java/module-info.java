import com.oracle.truffle.api.provider.TruffleLanguageProvider;
import dev.runevm.interpreter.RuneLanguageProvider;
import dev.runevm.interpreter.binding.NativeLibraryProvider;

/** Runs verified units on Truffle. */
module dev.runevm.interpreter {
  requires transitive dev.runevm.language;
  requires transitive org.graalvm.polyglot;
  requires transitive org.graalvm.truffle;
  requires dev.runevm.parser;
  requires org.objectweb.asm;

  exports dev.runevm.interpreter;
  exports dev.runevm.interpreter.binding;
  exports dev.runevm.interpreter.coroutine;
  exports dev.runevm.interpreter.error;
  exports dev.runevm.interpreter.jvm to
      dev.runevm.launcher;
  exports dev.runevm.interpreter.operator;
  exports dev.runevm.interpreter.time to
      dev.runevm.launcher,
      dev.runevm.stdlib;
  exports dev.runevm.interpreter.value;
  exports dev.runevm.interpreter.value.iterator;

  uses NativeLibraryProvider;

  provides TruffleLanguageProvider with
      RuneLanguageProvider;
}
