package dev.runevm.language.unit;

import java.util.List;
import java.util.SequencedMap;

/**
 * A value that is known when a program is compiled: a literal, the value of a {@code const}, the
 * start value of a {@code static}, a default of a parameter. Immutable; acyclic by construction.
 * Each use in a running program makes a fresh value of it.
 */
public sealed interface Constant {
  /** The unit value {@code ()}. */
  record Unit() implements Constant {}

  /** A truth value. */
  record Bool(boolean value) implements Constant {}

  /** A signed 64-bit integer. */
  record I64(long value) implements Constant {}

  /** An unsigned 64-bit integer, its bits in a long. */
  record U64(long bits) implements Constant {}

  /** A double; two are equal if their bits are. */
  record F64(double value) implements Constant {}

  /** A Unicode scalar value. */
  record Char(int codePoint) implements Constant {}

  /** A string. */
  record Text(String value) implements Constant {}

  /** A byte string; each element is 0 to 255. */
  record Bytes(List<Integer> value) implements Constant {}

  /** A vec. */
  record Vec(List<Constant> elements) implements Constant {}

  /** A tuple of at least one element. */
  record Tuple(List<Constant> elements) implements Constant {}

  /** An object; its keys keep their order. */
  record Obj(SequencedMap<String, Constant> fields) implements Constant {}

  /** {@code Some(payload)}. */
  record Some(Constant payload) implements Constant {}

  /** {@code None}. */
  record None() implements Constant {}
}
