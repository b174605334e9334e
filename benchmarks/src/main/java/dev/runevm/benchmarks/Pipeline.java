package dev.runevm.benchmarks;

import dev.runevm.language.diagnostic.Diagnostics;
import dev.runevm.language.library.Library;
import dev.runevm.language.limits.Limits;
import dev.runevm.language.source.Source;
import dev.runevm.language.unit.UnitReader;
import dev.runevm.language.unit.UnitVerifier;
import dev.runevm.language.unit.UnitWriter;
import dev.runevm.parser.CompileOptions;
import dev.runevm.parser.Compiler;
import dev.runevm.parser.SourceLoader;
import dev.runevm.parser.grammar.Parser;
import dev.runevm.parser.lexer.Lexer;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The way of a program from text to its first call: lexing, parsing, compiling, reading and
 * verifying, a context. {@link #words} is a floor in plain Java: it finds the words of the text.
 */
public class Pipeline extends SteadyState {
  /** The lines of the program. */
  @Param({"1000", "10000"})
  public int lines;

  private Source source;
  private byte[] bytes;
  private Engine engine;
  private org.graalvm.polyglot.Source script;

  /** Makes a program, and an engine for the contexts. */
  @Setup
  public void prepare() {
    String text = GeneratedProgram.ofFunctions(lines / GeneratedProgram.LINES);
    source = Source.of("generated.rn", text);
    bytes = compile();
    engine = Programs.engine("auto");
    script = org.graalvm.polyglot.Source.create("rune", "1 + 2");
  }

  /** Ends the engine. */
  @TearDown
  public void close() {
    engine.close(true);
  }

  /** From text to words, by hand. */
  @Benchmark
  public int words() {
    String text = source.text();
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean part = Character.isUnicodeIdentifierPart(text.charAt(i));
      words += part && !inside ? 1 : 0;
      inside = part;
    }
    return words;
  }

  /** From text to tokens. */
  @Benchmark
  public Object lex() {
    return Lexer.lex(source, new Diagnostics());
  }

  /** From text to a syntax tree. */
  @Benchmark
  public Object parse() {
    return Parser.parse(source);
  }

  /** From text to the bytes of a unit. */
  @Benchmark
  public byte[] compile() {
    return UnitWriter.write(
        Compiler.compile(source, SourceLoader.none(), Library.empty(), CompileOptions.DEFAULT)
            .unit()
            .orElseThrow());
  }

  /** From bytes to a unit that may run. */
  @Benchmark
  public Object readAndVerify() {
    return UnitVerifier.verify(UnitReader.read(bytes).unit().orElseThrow(), Limits.standard());
  }

  /** A context of an engine, a program that it has run before, and its end. */
  @Benchmark
  public long context() {
    try (Context context = Programs.context(engine)) {
      return context.eval(script).asLong();
    }
  }
}
