package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneField;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.operator.Comparison;
import dev.runevm.interpreter.operator.Iteration;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneRange;
import dev.runevm.language.unit.RangeKind;

/** The six types of ranges. */
@RunePart(of = OpsModule.class)
@RuneType(
    name = "Range",
    constructor = "new",
    doc = "From a start up to but not including an end: `1..5`.",
    traits = {
      RangeFunctions.BOUNDS,
      RangeFunctions.STEPS,
      Traits.CLONE,
      Traits.PARTIAL_EQ,
      Traits.EQ,
      Traits.PARTIAL_ORD,
      Traits.ORD
    })
@RuneType(
    name = "RangeInclusive",
    constructor = "new",
    doc = "From a start up to and including an end: `1..=5`.",
    traits = {
      RangeFunctions.BOUNDS,
      RangeFunctions.STEPS,
      Traits.CLONE,
      Traits.PARTIAL_EQ,
      Traits.EQ,
      Traits.PARTIAL_ORD,
      Traits.ORD
    })
@RuneType(
    name = "RangeFrom",
    constructor = "new",
    doc = "From a start without end: `1..`.",
    traits = {
      RangeFunctions.BOUNDS,
      RangeFunctions.STEPS,
      Traits.CLONE,
      Traits.PARTIAL_EQ,
      Traits.EQ,
      Traits.PARTIAL_ORD,
      Traits.ORD
    })
@RuneType(
    name = "RangeTo",
    constructor = "new",
    doc = "Up to but not including an end: `..5`.",
    traits = {
      RangeFunctions.BOUNDS,
      Traits.CLONE,
      Traits.PARTIAL_EQ,
      Traits.EQ,
      Traits.PARTIAL_ORD,
      Traits.ORD
    })
@RuneType(
    name = "RangeToInclusive",
    constructor = "new",
    doc = "Up to and including an end: `..=5`.",
    traits = {
      RangeFunctions.BOUNDS,
      Traits.CLONE,
      Traits.PARTIAL_EQ,
      Traits.EQ,
      Traits.PARTIAL_ORD,
      Traits.ORD
    })
@RuneType(
    name = "RangeFull",
    doc = "Everything: `..`.",
    traits = {
      RangeFunctions.BOUNDS,
      Traits.CLONE,
      Traits.PARTIAL_EQ,
      Traits.EQ,
      Traits.PARTIAL_ORD,
      Traits.ORD
    })
@RuneType(
    name = "RangeIter",
    doc = "An iterator over the integers or chars of a `Range`.",
    traits = {Traits.ITERATOR, Traits.DOUBLE_ENDED, Traits.EXACT_SIZE})
@RuneType(
    name = "RangeInclusiveIter",
    doc = "An iterator over the integers or chars of a `RangeInclusive`.",
    traits = {Traits.ITERATOR, Traits.DOUBLE_ENDED, Traits.EXACT_SIZE})
@RuneType(
    name = "RangeFromIter",
    doc = "An iterator over the integers or chars from a start on, without end.",
    traits = Traits.ITERATOR)
@RuneType(name = "RangeBounds", doc = "The trait of all ranges.", java = RuneRange.class)
@RuneType(name = "RangeSteps", doc = "The trait of ranges that can be gone over.")
final class RangeFunctions {
  static final String BOUNDS = "std::ops::RangeBounds";
  static final String STEPS = "std::ops::RangeSteps";

  private RangeFunctions() {}

  @RuneFunction(
      type = "Range",
      name = "new",
      doc = "A range with these bounds; what a struct literal calls.",
      example =
          """
          use std::ops::Range;
          assert_eq!(Range { start: 1, end: 3 }, 1..3);
          assert_eq!(Range::new(1, 3), 1..3);
          """)
  static RuneRange rangeOf(Object start, Object end) {
    return RuneRange.of(RangeKind.HALF_OPEN, start, end);
  }

  @RuneFunction(
      type = "RangeInclusive",
      name = "new",
      doc = "A range with these bounds; what a struct literal calls.",
      example =
          """
          use std::ops::RangeInclusive;
          assert_eq!(RangeInclusive { start: 1, end: 3 }, 1..=3);
          assert_eq!(RangeInclusive::new(1, 3), 1..=3);
          """)
  static RuneRange inclusiveOf(Object start, Object end) {
    return RuneRange.of(RangeKind.INCLUSIVE, start, end);
  }

  @RuneFunction(
      type = "RangeFrom",
      name = "new",
      doc = "A range with this bound; what a struct literal calls.",
      example =
          """
          use std::ops::RangeFrom;
          assert_eq!(RangeFrom { start: 1 }, 1..);
          assert_eq!(RangeFrom::new(1), 1..);
          """)
  static RuneRange fromOf(Object start) {
    return RuneRange.of(RangeKind.FROM, start, null);
  }

  @RuneFunction(
      type = "RangeTo",
      name = "new",
      doc = "A range with this bound; what a struct literal calls.",
      example =
          """
          use std::ops::RangeTo;
          assert_eq!(RangeTo { end: 3 }, ..3);
          assert_eq!(RangeTo::new(3), ..3);
          """)
  static RuneRange toOf(Object end) {
    return RuneRange.of(RangeKind.TO, null, end);
  }

  @RuneFunction(
      type = "RangeToInclusive",
      name = "new",
      doc = "A range with this bound; what a struct literal calls.",
      example =
          """
          use std::ops::RangeToInclusive;
          assert_eq!(RangeToInclusive { end: 3 }, ..=3);
          assert_eq!(RangeToInclusive::new(3), ..=3);
          """)
  static RuneRange toInclusiveOf(Object end) {
    return RuneRange.of(RangeKind.TO_INCLUSIVE, null, end);
  }

  @RuneMethod(
      type = "RangeBounds",
      doc = "Whether a value lies in the range.",
      example = "assert!((1..5).contains(4));\nassert!(!(1..5).contains(5));")
  static boolean contains(RuneContext context, RuneRange self, Object value) {
    RangeKind kind = self.kind();
    if (kind.hasStart() && !Comparison.le(context, self.start(), value)) {
      return false;
    }
    return switch (kind) {
      case FULL, FROM -> true;
      case HALF_OPEN, TO -> Comparison.gt(context, self.end(), value);
      case INCLUSIVE, TO_INCLUSIVE -> Comparison.ge(context, self.end(), value);
    };
  }

  @RuneMethod(
      type = "RangeSteps",
      doc = "An iterator over the integers or chars of the range.",
      example = "assert_eq!((1..=3).iter().collect::<Vec>(), [1, 2, 3]);")
  static RuneIterator iter(RuneRange self) {
    return Iteration.ofRange(self);
  }

  @RuneMethod(
      type = "RangeSteps",
      doc = "As `iter`.",
      example = "assert_eq!(('a'..'c').into_iter().collect::<Vec>(), ['a', 'b']);")
  static RuneIterator intoIter(RuneRange self) {
    return Iteration.ofRange(self);
  }

  @RuneField(type = "Range", name = "start", doc = "The first value.")
  @Returns("T")
  static Object rangeStart(RuneRange self) {
    return self.start();
  }

  @RuneField(type = "Range", name = "start")
  static void setRangeStart(RuneRange self, Object value) {
    self.setStart(value);
  }

  @RuneField(type = "Range", name = "end", doc = "The value behind the last.")
  @Returns("T")
  static Object rangeEnd(RuneRange self) {
    return self.end();
  }

  @RuneField(type = "Range", name = "end")
  static void setRangeEnd(RuneRange self, Object value) {
    self.setEnd(value);
  }

  @RuneField(type = "RangeInclusive", name = "start", doc = "The first value.")
  @Returns("T")
  static Object inclusiveStart(RuneRange self) {
    return self.start();
  }

  @RuneField(type = "RangeInclusive", name = "start")
  static void setInclusiveStart(RuneRange self, Object value) {
    self.setStart(value);
  }

  @RuneField(type = "RangeInclusive", name = "end", doc = "The last value.")
  @Returns("T")
  static Object inclusiveEnd(RuneRange self) {
    return self.end();
  }

  @RuneField(type = "RangeInclusive", name = "end")
  static void setInclusiveEnd(RuneRange self, Object value) {
    self.setEnd(value);
  }

  @RuneField(type = "RangeFrom", name = "start", doc = "The first value.")
  @Returns("T")
  static Object fromStart(RuneRange self) {
    return self.start();
  }

  @RuneField(type = "RangeFrom", name = "start")
  static void setFromStart(RuneRange self, Object value) {
    self.setStart(value);
  }

  @RuneField(type = "RangeTo", name = "end", doc = "The value behind the last.")
  @Returns("T")
  static Object toEnd(RuneRange self) {
    return self.end();
  }

  @RuneField(type = "RangeTo", name = "end")
  static void setToEnd(RuneRange self, Object value) {
    self.setEnd(value);
  }

  @RuneField(type = "RangeToInclusive", name = "end", doc = "The last value.")
  @Returns("T")
  static Object toInclusiveEnd(RuneRange self) {
    return self.end();
  }

  @RuneField(type = "RangeToInclusive", name = "end")
  static void setToInclusiveEnd(RuneRange self, Object value) {
    self.setEnd(value);
  }
}
