package dev.runevm.parser.program;

import dev.runevm.language.source.Source;
import dev.runevm.language.source.Span;
import dev.runevm.language.unit.Constant;
import dev.runevm.language.unit.FunctionKind;
import java.util.List;
import java.util.Optional;

/**
 * A function, closure, async block or script body of a program. The resolver makes it when it meets
 * the declaration (so that calls can refer to it) and defines it when it has resolved the body.
 */
public final class ProgramFunction {
  /**
   * A parameter.
   *
   * @param name its name for named arguments; empty if the pattern is not a plain name
   * @param pattern what the argument is matched against
   * @param fallback its default
   * @param type what it is annotated with
   */
  public record Parameter(
      String name, Pattern pattern, Optional<Constant> fallback, Optional<TypeName> type) {}

  /**
   * All that the body brings.
   *
   * @param kind what a call gives
   * @param captures the function's own variables that hold the captured values, in the order of the
   *     captures of the closure expression
   * @param parameters the parameters; a method's first is {@code self}
   * @param returns what it is annotated to return
   * @param body the body
   */
  public record Definition(
      FunctionKind kind,
      List<Variable> captures,
      List<Parameter> parameters,
      Optional<TypeName> returns,
      Expression body) {}

  private final String path;
  private final Source source;
  private final Span span;
  private Definition definition;

  /**
   * A function without a body yet.
   *
   * @param path the item path; for closures that of the function around it and {@code ::$closureN}
   * @param source where it is declared
   * @param span the whole declaration
   */
  public ProgramFunction(String path, Source source, Span span) {
    this.path = path;
    this.source = source;
    this.span = span;
  }

  /** Its item path. */
  public String path() {
    return path;
  }

  /** The source of its declaration. */
  public Source source() {
    return source;
  }

  /** Where it is declared. */
  public Span span() {
    return span;
  }

  /** What the resolver found out about it; null until then. */
  public Definition definition() {
    return definition;
  }

  /** Sets the definition, once. */
  public void define(Definition resolved) {
    definition = resolved;
  }
}
