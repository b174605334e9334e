package dev.runevm.parser.program;

import dev.runevm.language.source.Span;
import dev.runevm.language.unit.Constant;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** A resolved pattern. */
public sealed interface Pattern {
  /** Where it stands. */
  Span span();

  /** {@code _} */
  record Wildcard(Span span) implements Pattern {}

  /** A name that binds. */
  record Binding(Variable variable, Span span) implements Pattern {}

  /** {@code name @ pattern} */
  record As(Variable variable, Pattern pattern, Span span) implements Pattern {}

  /** A literal, or the path of a constant: the value must have the same type and be equal. */
  record Literal(Constant value, Span span) implements Pattern {}

  /** {@code lo..=hi} and its kin; an absent bound is open. */
  record Range(Optional<Constant> lo, Optional<Constant> hi, boolean inclusive, Span span)
      implements Pattern {}

  /** A test of the type alone: {@code String { .. }}, a unit struct or variant, {@code None}. */
  record Type(TypeName type, Span span) implements Pattern {}

  /** {@code [a, b, ..]} */
  record Vec(List<Pattern> elements, boolean rest, Span span) implements Pattern {}

  /** {@code (a, b, ..)} */
  record Tuple(List<Pattern> elements, boolean rest, Span span) implements Pattern {}

  /** {@code #{key: p, ..}} */
  record Obj(SequencedMap<String, Pattern> fields, boolean rest, Span span) implements Pattern {}

  /** {@code S(a, b, ..)}: fields by position from 0; fewer than the type has only with a rest. */
  record Positional(TypeName type, List<Pattern> fields, Span span) implements Pattern {}

  /** {@code S { a: p, .. }}: fields by name. */
  record Named(TypeName type, SequencedMap<String, Pattern> fields, Span span) implements Pattern {}

  /** {@code a | b}: every alternative binds the same variables (the same objects). */
  record Or(List<Pattern> alternatives, Span span) implements Pattern {}
}
