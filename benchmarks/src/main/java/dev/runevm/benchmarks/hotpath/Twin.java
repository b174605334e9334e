package dev.runevm.benchmarks.hotpath;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * A hot path: a function in Rune, and one in Java that does the same. The name of a constant is
 * that of the function, in lower case.
 */
enum Twin {
  INTEGERS("operators", Operators::integers),
  FLOATS("operators", Operators::floats),
  COMPARISONS("operators", Operators::comparisons),
  BITS("operators", Operators::bits),
  DIRECT("calls", Calls::direct),
  RECURSIVE("calls", Calls::recursive),
  CLOSURE("calls", Calls::closure),
  METHOD("calls", Calls::method),
  NATIVE("calls", Calls::nativeFunction),
  PROTOCOL("calls", Calls::protocol),
  LOCALS("calls", Calls::locals),
  CAPTURES("calls", Calls::captures),
  NESTED_LOOPS("values", Values::nestedLoops),
  VEC_OF_INTEGERS("values", Values::vecOfIntegers),
  VEC_OF_FLOATS("values", Values::vecOfFloats),
  VEC_OF_ANYTHING("values", Values::vecOfAnything),
  STRUCT_FIELDS("values", Values::structFields),
  OBJECT_FIELDS("values", Values::objectFields),
  HASH_MAP("values", Values::hashMap),
  STRINGS("values", Values::strings),
  TEMPLATES("values", Values::templates),
  FOR_VEC("control", Control::forVec),
  ADAPTORS("control", Control::adaptors),
  COLLECT("control", Control::collect),
  MATCH_CONSTANTS("control", Control::matchConstants),
  MATCH_VARIANTS("control", Control::matchVariants),
  GENERATOR("control", Control::generator),
  GENERATOR_HOT_LOOP("control", Control::hotLoop),
  /** A script, because only scripts and async functions can await. */
  AWAITING(null, Control::awaited);

  private final String module;
  private final LongSupplier java;

  Twin(String module, LongSupplier java) {
    this.module = module;
    this.java = java;
  }

  /** The twin with a title. */
  static Twin of(String title) {
    return valueOf(title.toUpperCase(Locale.ROOT));
  }

  /** The titles of all. */
  static List<String> titles() {
    return Arrays.stream(values()).map(Twin::title).toList();
  }

  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The module with the function in Rune; null if it is a script of its own. */
  String module() {
    return module;
  }

  /** Runs the function in Java. */
  long java() {
    return java.getAsLong();
  }
}
