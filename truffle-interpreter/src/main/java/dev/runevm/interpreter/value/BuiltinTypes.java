package dev.runevm.interpreter.value;

import dev.runevm.language.unit.RangeKind;
import dev.runevm.language.unit.Shape;
import dev.runevm.language.unit.TypeDeclaration.Variant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The types of the standard library that the interpreter itself knows, and their variants. */
public final class BuiltinTypes {
  // Declared first, because the constants below are made with them. Not changed after start.
  private static final Map<String, RuneType> BY_PATH = new HashMap<>(128);
  private static final Shape UNIT = new Shape(Shape.Kind.UNIT, List.of());
  private static final Shape PAYLOAD =
      new Shape(Shape.Kind.TUPLE, List.of(new Shape.Field("0", OptionalInt.empty())));

  public static final RuneType BOOL = type("std::bool");
  public static final RuneType CHAR = type("std::char");
  public static final RuneType I64 = type("std::i64");
  public static final RuneType U64 = type("std::u64");
  public static final RuneType F64 = type("std::f64");
  public static final RuneType STRING = type("std::string::String");
  public static final RuneType BYTES = type("std::bytes::Bytes");
  public static final RuneType VEC = type("std::vec::Vec");
  public static final RuneType TUPLE = type("std::tuple::Tuple");
  public static final RuneType OBJECT = type("std::object::Object");
  public static final RuneType TYPE = type("std::any::Type");
  public static final RuneType HASH = type("std::any::Hash");
  public static final RuneType HASHER = type("std::hash::Hasher");
  public static final RuneType FUNCTION = type("std::ops::Function");
  public static final RuneType FORMATTER = type("std::fmt::Formatter");
  public static final RuneType FORMAT = type("std::fmt::Format");
  public static final RuneType FUTURE = type("std::future::Future");
  public static final RuneType STREAM = type("std::stream::Stream");
  public static final RuneType GENERATOR = type("std::ops::generator::Generator");
  public static final RuneType GENERATOR_ITER = type("std::ops::generator::Iter");
  public static final RuneType HASH_MAP = type("std::collections::hash_map::HashMap");
  public static final RuneType HASH_SET = type("std::collections::hash_set::HashSet");
  public static final RuneType VEC_DEQUE = type("std::collections::vec_deque::VecDeque");

  public static final RuneType RANGE = type("std::ops::Range");
  public static final RuneType RANGE_INCLUSIVE = type("std::ops::RangeInclusive");
  public static final RuneType RANGE_FROM = type("std::ops::RangeFrom");
  public static final RuneType RANGE_FULL = type("std::ops::RangeFull");
  public static final RuneType RANGE_TO = type("std::ops::RangeTo");
  public static final RuneType RANGE_TO_INCLUSIVE = type("std::ops::RangeToInclusive");

  public static final RuneType VEC_ITER = type("std::slice::Iter");
  public static final RuneType CHARS = type("std::string::Chars");
  public static final RuneType SPLIT = type("std::string::Split");
  public static final RuneType OBJECT_ITER = type("std::object::Iter");
  public static final RuneType OBJECT_KEYS = type("std::object::Keys");
  public static final RuneType OBJECT_VALUES = type("std::object::Values");
  public static final RuneType OPTION_ITER = type("std::option::Iter");
  public static final RuneType RESULT_ITER = type("std::result::Iter");
  public static final RuneType RANGE_ITER = type("std::ops::RangeIter");
  public static final RuneType RANGE_INCLUSIVE_ITER = type("std::ops::RangeInclusiveIter");
  public static final RuneType RANGE_FROM_ITER = type("std::ops::RangeFromIter");
  public static final RuneType HASH_MAP_ITER = type("std::collections::hash_map::Iter");
  public static final RuneType HASH_MAP_KEYS = type("std::collections::hash_map::Keys");
  public static final RuneType HASH_MAP_VALUES = type("std::collections::hash_map::Values");
  public static final RuneType HASH_SET_ITER = type("std::collections::hash_set::Iter");
  public static final RuneType HASH_SET_DIFFERENCE = type("std::collections::hash_set::Difference");
  public static final RuneType HASH_SET_INTERSECTION =
      type("std::collections::hash_set::Intersection");
  public static final RuneType HASH_SET_UNION = type("std::collections::hash_set::Union");
  public static final RuneType VEC_DEQUE_ITER = type("std::collections::vec_deque::Iter");

  public static final RuneType EMPTY = type("std::iter::Empty");
  public static final RuneType ONCE = type("std::iter::Once");
  public static final RuneType REV = type("std::iter::Rev");
  public static final RuneType CHAIN = type("std::iter::Chain");
  public static final RuneType ENUMERATE = type("std::iter::Enumerate");
  public static final RuneType FILTER = type("std::iter::Filter");
  public static final RuneType MAP = type("std::iter::Map");
  public static final RuneType FILTER_MAP = type("std::iter::FilterMap");
  public static final RuneType FLAT_MAP = type("std::iter::FlatMap");
  public static final RuneType PEEKABLE = type("std::iter::Peekable");
  public static final RuneType SKIP = type("std::iter::Skip");
  public static final RuneType TAKE = type("std::iter::Take");
  public static final RuneType ZIP = type("std::iter::Zip");
  public static final RuneType STEP_BY = type("std::iter::StepBy");
  public static final RuneType SCAN = type("std::iter::Scan");
  public static final RuneType TAKE_WHILE = type("std::iter::TakeWhile");
  public static final RuneType SKIP_WHILE = type("std::iter::SkipWhile");
  public static final RuneType INSPECT = type("std::iter::Inspect");
  public static final RuneType SCRIPT_ITER = type("std::iter::ScriptIter");
  public static final RuneType CYCLE = type("std::iter::Cycle");

  public static final RuneType OPTION =
      enumeration("std::option::Option", unit("None"), payload("Some"));
  public static final RuneType RESULT =
      enumeration("std::result::Result", payload("Err"), payload("Ok"));
  public static final RuneType ORDERING =
      enumeration("std::cmp::Ordering", unit("Less"), unit("Equal"), unit("Greater"));
  public static final RuneType CONTROL_FLOW =
      enumeration("std::ops::ControlFlow", payload("Continue"), payload("Break"));
  public static final RuneType GENERATOR_STATE =
      enumeration("std::ops::generator::GeneratorState", payload("Yielded"), payload("Complete"));

  /** The type of a value that another language or the embedder gave to the script. */
  public static final RuneType FOREIGN = type("std::any::Foreign");

  // The order of the variants above is their order for `<`: None < Some, Err < Ok.
  public static final Constructor NONE = OPTION.variant("None");
  public static final Constructor SOME = OPTION.variant("Some");
  public static final Constructor ERR = RESULT.variant("Err");
  public static final Constructor OK = RESULT.variant("Ok");
  public static final Constructor LESS = ORDERING.variant("Less");
  public static final Constructor EQUAL = ORDERING.variant("Equal");
  public static final Constructor GREATER = ORDERING.variant("Greater");
  public static final Constructor CONTINUE = CONTROL_FLOW.variant("Continue");
  public static final Constructor BREAK = CONTROL_FLOW.variant("Break");
  public static final Constructor YIELDED = GENERATOR_STATE.variant("Yielded");
  public static final Constructor COMPLETE = GENERATOR_STATE.variant("Complete");

  private BuiltinTypes() {}

  /**
   * The type of a path without a leading {@code ::}, or null if the interpreter does not know it.
   */
  public static RuneType find(String path) {
    return BY_PATH.get(path);
  }

  /** The variant of a path such as {@code std::option::Option::Some}, or null. */
  public static Constructor findVariant(String path) {
    int cut = path.lastIndexOf("::");
    RuneType type = cut < 0 ? null : BY_PATH.get(path.substring(0, cut));
    return type == null ? null : type.variant(path.substring(cut + 2));
  }

  /** The type of the ranges of a kind. */
  public static RuneType rangeType(RangeKind kind) {
    return switch (kind) {
      case FULL -> RANGE_FULL;
      case FROM -> RANGE_FROM;
      case TO -> RANGE_TO;
      case TO_INCLUSIVE -> RANGE_TO_INCLUSIVE;
      case HALF_OPEN -> RANGE;
      case INCLUSIVE -> RANGE_INCLUSIVE;
    };
  }

  /** {@code Some(payload)}. */
  public static RuneStruct some(Object payload) {
    return SOME.create(payload);
  }

  /** A new {@code None}; options can be changed, so each is one of its own. */
  public static RuneStruct none() {
    return NONE.create();
  }

  /** {@code Some(value)}, or {@code None} for null. */
  public static RuneStruct option(Object valueOrNull) {
    return valueOrNull == null ? none() : some(valueOrNull);
  }

  /** {@code Ok(payload)}. */
  public static RuneStruct ok(Object payload) {
    return OK.create(payload);
  }

  /** {@code Err(payload)}. */
  public static RuneStruct err(Object payload) {
    return ERR.create(payload);
  }

  /** The {@code Ordering} for the result of a Java comparison. */
  public static RuneStruct ordering(int comparison) {
    return (comparison < 0 ? LESS : comparison == 0 ? EQUAL : GREATER).create();
  }

  private static RuneType type(String path) {
    RuneType type = RuneType.builtin(path);
    BY_PATH.put(path, type);
    return type;
  }

  private static RuneType enumeration(String path, Variant... variants) {
    RuneType type = RuneType.builtinEnum(path, List.of(variants));
    BY_PATH.put(path, type);
    return type;
  }

  private static Variant unit(String name) {
    return new Variant(name, UNIT);
  }

  private static Variant payload(String name) {
    return new Variant(name, PAYLOAD);
  }
}
