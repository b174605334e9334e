package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Callable;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.binding.TypeArgument;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.operator.Iteration;
import dev.runevm.interpreter.operator.TryOperator;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.interpreter.value.UnsignedLong;

/** The methods of {@code Iterator} that take elements. */
@RunePart(of = IterModule.class, type = "Iterator")
final class IteratorConsumers {
  /** The bits of the largest u64: more elements than can be counted. */
  private static final long LARGEST = -1;

  private IteratorConsumers() {}

  @RuneMethod(
      doc = "The next element, or `None` if there are no more.",
      example = "let it = [1].iter();\nassert_eq!((it.next(), it.next()), (Some(1), None));")
  @Returns("Option<T>")
  static Object next(Caller caller, Object self) {
    return Elements.option(caller.follow(Iteration.iterator(caller, self)).next(caller));
  }

  @RuneMethod(
      doc = "The element that is so many places further; all before it are passed over.",
      example = "assert_eq!([1, 2, 3].iter().nth(1), Some(2));")
  @Returns("Option<T>")
  static Object nth(RuneContext context, Object self, @Unsigned long count) {
    return Elements.option(Iteration.iterator(context, self).nth(context, Elements.count(count)));
  }

  @RuneMethod(
      doc = "At least and at most how many elements are left; `None` if that is not known.",
      example = "assert_eq!([1, 2].iter().size_hint(), (2u64, Some(2u64)));")
  @Returns("(u64, Option<u64>)")
  static Object sizeHint(RuneContext context, Object self) {
    RuneIterator iterator = Iteration.iterator(context, self);
    long most = iterator.upperBound();
    long least = iterator.lowerBound();
    boolean endless = most == RuneIterator.UNKNOWN && least == Long.MAX_VALUE;
    return RuneTuple.of(
        UnsignedLong.of(endless ? LARGEST : least),
        most == RuneIterator.UNKNOWN
            ? BuiltinTypes.none()
            : BuiltinTypes.some(UnsignedLong.of(most)));
  }

  @Unsigned
  @RuneMethod(
      doc = "How many elements there are; takes them all.",
      example = "assert_eq!([1, 2].iter().count(), 2u64);")
  static long count(Caller caller, Object self) {
    RuneIterator iterator = caller.follow(Iteration.iterator(caller, self));
    long count = 0;
    while (iterator.next(caller) != RuneIterator.END) {
      count++;
    }
    return count;
  }

  @RuneMethod(
      doc = "The last element; takes them all.",
      example = "assert_eq!([1, 2].iter().last(), Some(2));")
  @Returns("Option<T>")
  static Object last(Caller caller, Object self) {
    RuneIterator iterator = caller.follow(Iteration.iterator(caller, self));
    Object last = RuneIterator.END;
    for (Object element = iterator.next(caller);
        element != RuneIterator.END;
        element = iterator.next(caller)) {
      last = element;
    }
    return Elements.option(last);
  }

  @RuneMethod(
      doc = "Combines a value with each element, from the first to the last.",
      example = "assert_eq!([1, 2, 3].iter().fold(10, |sum, n| sum + n), 16);")
  @Returns("A")
  static Object fold(Caller caller, Object self, Object initial, @Callable Object function) {
    RuneIterator iterator = caller.follow(Iteration.iterator(caller, self));
    Object value = initial;
    for (Object element = iterator.next(caller);
        element != RuneIterator.END;
        element = iterator.next(caller)) {
      value = caller.call(function, value, element);
    }
    return value;
  }

  @RuneMethod(
      doc = "Combines the first element with each further one; `None` if there is none.",
      example = "assert_eq!([1, 2, 3].iter().reduce(|a, b| a * b), Some(6));")
  @Returns("Option<T>")
  static Object reduce(Caller caller, Object self, @Callable Object function) {
    RuneIterator iterator = Iteration.iterator(caller, self);
    Object first = caller.follow(iterator).next(caller);
    return first == RuneIterator.END
        ? BuiltinTypes.none()
        : BuiltinTypes.some(fold(caller, iterator, first, function));
  }

  @RuneMethod(
      doc =
          "As `fold`, with a function that gives an `Option` or `Result`: its value goes on to the"
              + " next call, the first `None` or `Err` is the result.",
      example =
          """
          let sum = |a, b| a.checked_add(b);
          assert_eq!([1, 2].iter().try_fold(0, sum), Some(3));
          assert_eq!([i64::MAX, 1].iter().try_fold(0, sum), None);
          """)
  @Returns("R")
  static Object tryFold(
      RuneContext context, Object self, Object initial, @Callable Object function) {
    RuneIterator iterator = Iteration.iterator(context, self);
    Object value = initial;
    Object last = BuiltinTypes.ok(initial);
    for (Object element = iterator.next(context);
        element != RuneIterator.END;
        element = iterator.next(context)) {
      last = context.call(function, value, element);
      RuneStruct flow = TryOperator.branch(context, last);
      if (flow.is(BuiltinTypes.BREAK)) {
        return flow.get(0);
      }
      value = flow.get(0);
    }
    return last;
  }

  @RuneMethod(
      doc =
          "Calls a function that gives an `Option` or `Result` with each element, up to the first"
              + " `None` or `Err`, which is the result; else the result is `Ok(())`.",
      example =
          """
          let positive = |n| if n > 0 { Ok(n) } else { Err(n) };
          assert_eq!([1, 2].iter().try_for_each(positive), Ok(()));
          assert_eq!([1, -2, -3].iter().try_for_each(positive), Err(-2));
          """)
  @Returns("R")
  static Object tryForEach(RuneContext context, Object self, @Callable Object function) {
    RuneIterator iterator = Iteration.iterator(context, self);
    for (Object element = iterator.next(context);
        element != RuneIterator.END;
        element = iterator.next(context)) {
      RuneStruct flow = TryOperator.branch(context, context.call(function, element));
      if (flow.is(BuiltinTypes.BREAK)) {
        return flow.get(0);
      }
    }
    return BuiltinTypes.ok(RuneTuple.UNIT);
  }

  @RuneMethod(
      doc = "Calls a function with each element.",
      example =
          "let seen = [];\n[1, 2].iter().for_each(|n| seen.push(n));\nassert_eq!(seen, [1, 2]);")
  static void forEach(Caller caller, Object self, @Callable Object function) {
    RuneIterator iterator = caller.follow(Iteration.iterator(caller, self));
    for (Object element = iterator.next(caller);
        element != RuneIterator.END;
        element = iterator.next(caller)) {
      caller.call(function, element);
    }
  }

  @RuneMethod(
      doc = "The first element for which a function answers true.",
      example = "assert_eq!([1, 2, 3].iter().find(|n| n > 1), Some(2));")
  @Returns("Option<T>")
  static Object find(Caller caller, Object self, @Callable Object predicate) {
    RuneIterator iterator = caller.follow(Iteration.iterator(caller, self));
    Object element = iterator.next(caller);
    while (element != RuneIterator.END && !Calls.test(caller, predicate, element)) {
      element = iterator.next(caller);
    }
    return Elements.option(element);
  }

  @RuneMethod(
      doc = "The first `Some` that a function makes of an element.",
      example = "assert_eq!([\"x\", \"2\"].iter().find_map(|s| i64::parse(s).ok()), Some(2));")
  @Returns("Option<U>")
  static Object findMap(Caller caller, Object self, @Callable Object function) {
    RuneIterator iterator = caller.follow(Iteration.iterator(caller, self));
    for (Object element = iterator.next(caller);
        element != RuneIterator.END;
        element = iterator.next(caller)) {
      Object result = Calls.expect(caller.call(function, element), BuiltinTypes.OPTION);
      if (((RuneStruct) result).is(BuiltinTypes.SOME)) {
        return result;
      }
    }
    return BuiltinTypes.none();
  }

  @RuneMethod(
      doc = "The position of the first element for which a function answers true.",
      example = "assert_eq!([1, 2, 3].iter().position(|n| n > 1), Some(1u64));")
  @Returns("Option<u64>")
  static Object position(Caller caller, Object self, @Callable Object predicate) {
    RuneIterator iterator = caller.follow(Iteration.iterator(caller, self));
    long position = 0;
    for (Object element = iterator.next(caller);
        element != RuneIterator.END;
        element = iterator.next(caller)) {
      if (Calls.test(caller, predicate, element)) {
        return BuiltinTypes.some(UnsignedLong.of(position));
      }
      position++;
    }
    return BuiltinTypes.none();
  }

  @RuneMethod(
      doc = "Whether a function answers true for one of the elements.",
      example = "assert!([1, 2].iter().any(|n| n > 1));")
  static boolean any(Caller caller, Object self, @Callable Object predicate) {
    return firstAnswer(caller, self, predicate, true);
  }

  @RuneMethod(
      doc = "Whether a function answers true for all elements.",
      example = "assert!([1, 2].iter().all(|n| n > 0));")
  static boolean all(Caller caller, Object self, @Callable Object predicate) {
    return !firstAnswer(caller, self, predicate, false);
  }

  private static boolean firstAnswer(
      Caller caller, Object iterable, Object predicate, boolean wanted) {
    RuneIterator iterator = caller.follow(Iteration.iterator(caller, iterable));
    for (Object element = iterator.next(caller);
        element != RuneIterator.END;
        element = iterator.next(caller)) {
      if (Calls.test(caller, predicate, element) == wanted) {
        return true;
      }
    }
    return false;
  }

  @RuneMethod(
      doc = "A tuple of two vecs: the elements for which a function answers true, and the others.",
      example = "assert_eq!([1, 2, 3].iter().partition(|n| n > 1), ([2, 3], [1]));")
  @Returns("(Vec<T>, Vec<T>)")
  static Object partition(RuneContext context, Object self, @Callable Object predicate) {
    RuneVec accepted = RuneVec.create();
    RuneVec others = RuneVec.create();
    Elements.forEach(
        context,
        self,
        element -> (Calls.test(context, predicate, element) ? accepted : others).push(element));
    return RuneTuple.of(accepted, others);
  }

  @RuneMethod(
      doc = "A tuple of two vecs: the first parts of all pairs, and the second ones.",
      example = "assert_eq!([(1, 'a'), (2, 'b')].iter().unzip(), ([1, 2], ['a', 'b']));")
  @Returns("(Vec<A>, Vec<B>)")
  static Object unzip(RuneContext context, Object self) {
    RuneVec left = RuneVec.create();
    RuneVec right = RuneVec.create();
    Elements.forEach(
        context,
        self,
        element -> {
          RuneTuple pair = Collecting.pair(element);
          left.push(pair.get(0));
          right.push(pair.get(1));
        });
    return RuneTuple.of(left, right);
  }

  @RuneMethod(
      doc = "The sum of all elements, which must be of this type; an overflow is an error.",
      example = "assert_eq!([1, 2, 3].iter().sum::<i64>(), 6);")
  @Returns("T")
  static Object sum(
      Caller caller, Object self, @TypeArgument({"std::i64", "std::u64", "std::f64"}) String type) {
    return Accumulation.of(caller, Iteration.iterator(caller, self), type, false);
  }

  @RuneMethod(
      doc = "The product of all elements, which must be of this type; an overflow is an error.",
      example = "assert_eq!([1, 2, 3].iter().product::<i64>(), 6);")
  @Returns("T")
  static Object product(
      Caller caller, Object self, @TypeArgument({"std::i64", "std::u64", "std::f64"}) String type) {
    return Accumulation.of(caller, Iteration.iterator(caller, self), type, true);
  }

  @RuneMethod(
      doc =
          "All elements as a new container. `HashMap` and `Object` take pairs, `String` takes chars"
              + " and strings, `Bytes` takes numbers of a byte. `Result` and `Option` take results"
              + " and options: a vec of their values, or the first `Err` or `None`.",
      example =
          """
          assert_eq!((0..3).iter().collect::<Vec>(), [0, 1, 2]);
          assert_eq!(["a", 'b'].iter().collect::<String>(), "ab");
          assert_eq!([("a", 1)].iter().collect::<Object>(), #{a: 1});
          assert_eq!(["1", "2"].iter().map(i64::parse).collect::<Result>(), Ok([1, 2]));
          assert_eq!([Some(1), None].iter().collect::<Option>(), None);
          """)
  @Returns("T")
  static Object collect(
      Caller caller,
      Object self,
      @TypeArgument({
            "std::vec::Vec",
            "std::collections::vec_deque::VecDeque",
            "std::collections::hash_set::HashSet",
            "std::collections::hash_map::HashMap",
            "std::object::Object",
            "std::tuple::Tuple",
            "std::string::String",
            "std::bytes::Bytes",
            "std::option::Option",
            "std::result::Result"
          })
          String type) {
    return Collecting.collect(caller, Iteration.iterator(caller, self), type);
  }
}
