package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Arguments;
import dev.runevm.interpreter.binding.Callable;
import dev.runevm.interpreter.binding.OfType;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.binding.RuneVariant;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.operator.Comparison;
import dev.runevm.interpreter.operator.Equality;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.UnsignedLong;

/** Equality and order. */
@RuneModule(
    path = "std::cmp",
    doc =
        """
        Equality and order. The operators `==` and `<` compare values of the same type and are an
        error for others; the methods of the traits here do the same under names that can be
        passed to functions. `cmp` gives an `Ordering` and fails for values that have none, such
        as NaN; `partial_cmp` gives `None` then.

        ```rune
        use std::cmp::Ordering;

        assert_eq!(1.cmp(2), Ordering::Less);
        assert_eq!(1.0.partial_cmp(f64::NAN), None);

        let pairs = [(2, 'a'), (1, 'b'), (2, 'c')];
        pairs.sort_by(|a, b| a.0.cmp(b.0).reverse().then(a.1.cmp(b.1)));
        assert_eq!(pairs, [(2, 'a'), (2, 'c'), (1, 'b')]);
        ```
        """)
@RuneType(
    name = "Ordering",
    doc = "The result of a comparison.",
    traits = {Traits.CLONE, Traits.PARTIAL_EQ, Traits.EQ, Traits.PARTIAL_ORD, Traits.ORD})
@RuneVariant(type = "Ordering", name = "Less", doc = "The left value comes first.")
@RuneVariant(type = "Ordering", name = "Equal", doc = "Neither comes first.")
@RuneVariant(type = "Ordering", name = "Greater", doc = "The right value comes first.")
@RuneType(name = "PartialEq", doc = "The trait of values that can be compared with `==`.")
@RuneType(name = "Eq", doc = "The trait of values that are always equal to themselves.")
@RuneType(name = "PartialOrd", doc = "The trait of values that can be compared with `<`.")
@RuneType(name = "Ord", doc = "The trait of values of which any two can be put in order.")
final class CmpModule {
  private static final String ORDERING = "std::cmp::Ordering";

  private CmpModule() {}

  @RuneFunction(
      doc = "The smaller of two values; the first if they are equal.",
      example = "assert_eq!(std::cmp::min(1, 2), 1);")
  @Returns("T")
  static Object min(RuneContext context, Object left, Object right) {
    return Comparison.total(context, left, right) <= 0 ? left : right;
  }

  @RuneFunction(
      doc = "The greater of two values; the second if they are equal.",
      example = "assert_eq!(std::cmp::max(1, 2), 2);")
  @Returns("T")
  static Object max(RuneContext context, Object left, Object right) {
    return Comparison.total(context, left, right) > 0 ? left : right;
  }

  @RuneMethod(type = "PartialEq", doc = "`self == other`.", example = "assert!(1.eq(1));")
  static boolean eq(RuneContext context, Object self, Object other) {
    return Equality.eq(context, self, other);
  }

  @RuneMethod(type = "PartialEq", doc = "`self != other`.", example = "assert!(1.ne(2));")
  static boolean ne(RuneContext context, Object self, Object other) {
    return Equality.ne(context, self, other);
  }

  @RuneMethod(
      type = "PartialOrd",
      doc = "The order of two values, or `None` if they have none.",
      example =
          """
          use std::cmp::Ordering;
          assert_eq!(1.partial_cmp(2), Some(Ordering::Less));
          assert_eq!(1.0.partial_cmp(f64::NAN), None);
          """)
  @Returns("Option<Ordering>")
  static Object partialCmp(RuneContext context, Object self, Object other) {
    return Comparison.partialOrdering(context, self, other);
  }

  @RuneMethod(type = "PartialOrd", doc = "`self < other`.", example = "assert!(1.lt(2));")
  static boolean lt(RuneContext context, Object self, Object other) {
    return Comparison.lt(context, self, other);
  }

  @RuneMethod(type = "PartialOrd", doc = "`self <= other`.", example = "assert!(1.le(1));")
  static boolean le(RuneContext context, Object self, Object other) {
    return Comparison.le(context, self, other);
  }

  @RuneMethod(type = "PartialOrd", doc = "`self > other`.", example = "assert!(2.gt(1));")
  static boolean gt(RuneContext context, Object self, Object other) {
    return Comparison.gt(context, self, other);
  }

  @RuneMethod(type = "PartialOrd", doc = "`self >= other`.", example = "assert!(1.ge(1));")
  static boolean ge(RuneContext context, Object self, Object other) {
    return Comparison.ge(context, self, other);
  }

  @RuneMethod(
      type = "Ord",
      doc = "The order of two values; an error if they have none.",
      example = "assert_eq!(1.cmp(2), std::cmp::Ordering::Less);")
  @Returns("Ordering")
  static Object cmp(RuneContext context, Object self, Object other) {
    return BuiltinTypes.ordering(Comparison.total(context, self, sameKind(self, other)));
  }

  /** The methods of integers take an integer of the other kind too, if it is in range. */
  private static Object sameKind(Object self, Object other) {
    return switch (self) {
      case Long number -> Arguments.i64(other, 1);
      case UnsignedLong number -> UnsignedLong.of(Arguments.unsigned(other, Long.SIZE, 1));
      default -> other;
    };
  }

  @RuneMethod(
      type = "Ord",
      name = "max",
      doc = "The greater of two values.",
      example = "assert_eq!(\"a\".max(\"b\"), \"b\");")
  @Returns("T")
  static Object greater(RuneContext context, Object self, Object other) {
    return max(context, self, other);
  }

  @RuneMethod(
      type = "Ord",
      name = "min",
      doc = "The smaller of two values.",
      example = "assert_eq!(\"a\".min(\"b\"), \"a\");")
  @Returns("T")
  static Object smaller(RuneContext context, Object self, Object other) {
    return min(context, self, other);
  }

  @RuneMethod(
      type = "Ordering",
      doc = "The order of the two values the other way round.",
      example = "use std::cmp::Ordering;\nassert_eq!(Ordering::Less.reverse(), Ordering::Greater);")
  @Returns("Ordering")
  static Object reverse(RuneStruct self) {
    return BuiltinTypes.ordering(-Comparison.ofOrdering(self));
  }

  @RuneMethod(
      type = "Ordering",
      doc = "This order, or another one if this is `Equal`.",
      example =
          "use std::cmp::Ordering;\n"
              + "assert_eq!(Ordering::Equal.then(Ordering::Less), Ordering::Less);")
  @Returns("Ordering")
  static Object then(RuneStruct self, @OfType(ORDERING) RuneStruct other) {
    return self.is(BuiltinTypes.EQUAL) ? other : self;
  }

  @RuneMethod(
      type = "Ordering",
      doc = "This order, or what a function gives if this is `Equal`.",
      example = "assert_eq!(1.cmp(1).then_with(|| 2.cmp(1)), std::cmp::Ordering::Greater);")
  @Returns("Ordering")
  static Object thenWith(RuneContext context, RuneStruct self, @Callable Object other) {
    return self.is(BuiltinTypes.EQUAL)
        ? Calls.expect(context.call(other), BuiltinTypes.ORDERING)
        : self;
  }

  @RuneMethod(
      type = "Ordering",
      doc = "Whether it is `Less`.",
      example = "assert!(1.cmp(2).is_lt());")
  static boolean isLt(RuneStruct self) {
    return self.is(BuiltinTypes.LESS);
  }

  @RuneMethod(
      type = "Ordering",
      doc = "Whether it is `Equal`.",
      example = "assert!(1.cmp(1).is_eq());")
  static boolean isEq(RuneStruct self) {
    return self.is(BuiltinTypes.EQUAL);
  }

  @RuneMethod(
      type = "Ordering",
      doc = "Whether it is `Greater`.",
      example = "assert!(2.cmp(1).is_gt());")
  static boolean isGt(RuneStruct self) {
    return self.is(BuiltinTypes.GREATER);
  }

  @RuneMethod(
      type = "Ordering",
      doc = "Whether it is not `Equal`.",
      example = "assert!(1.cmp(2).is_ne());")
  static boolean isNe(RuneStruct self) {
    return !isEq(self);
  }

  @RuneMethod(
      type = "Ordering",
      doc = "Whether it is `Less` or `Equal`.",
      example = "assert!(1.cmp(1).is_le());")
  static boolean isLe(RuneStruct self) {
    return !isGt(self);
  }

  @RuneMethod(
      type = "Ordering",
      doc = "Whether it is `Greater` or `Equal`.",
      example = "assert!(1.cmp(1).is_ge());")
  static boolean isGe(RuneStruct self) {
    return !isLt(self);
  }

  @RuneMethod(
      type = "Ord",
      doc = "The value, or the nearer bound if it is not between them.",
      example = "assert_eq!(7.clamp(1, 5), 5);\nassert_eq!(\"b\".clamp(\"c\", \"d\"), \"c\");")
  @Returns("T")
  static Object clamp(RuneContext context, Object self, Object lowest, Object highest) {
    Object low = sameKind(self, lowest);
    Object high = sameKind(self, highest);
    if (Comparison.total(context, low, high) > 0) {
      throw RuneError.panic("clamp: the lower bound is greater than the upper one");
    }
    Object raised = Comparison.total(context, self, low) < 0 ? low : self;
    return Comparison.total(context, raised, high) > 0 ? high : raised;
  }
}
