package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Callable;
import dev.runevm.interpreter.binding.OfType;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.binding.RuneVariant;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.operator.Display;
import dev.runevm.interpreter.operator.Iteration;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneTuple;

/** Values that may be absent. */
@RuneModule(
    path = "std::option",
    doc =
        """
        Values that may be absent: what a search that can find nothing gives. `match` and `if let`
        take an option apart, `?` hands a `None` on to the caller, and the methods combine them.
        An option is shared as other values are and can be changed: `take` empties it.

        ```rune
        fn initial(name) {
            let first = name.chars().next()?;
            Some(first.to_uppercase())
        }
        assert_eq!(initial("ada"), Some("A"));
        assert_eq!(initial(""), None);
        assert_eq!(initial("").unwrap_or("?"), "?");
        ```
        """,
    prelude = {"Option", "Option::Some", "Option::None"})
@RuneType(
    name = "Option",
    doc = "A value that may be absent: `Some(value)` or `None`.",
    traits = {Traits.CLONE, Traits.PARTIAL_EQ, Traits.EQ, Traits.PARTIAL_ORD, Traits.ORD})
@RuneVariant(type = "Option", name = "None", doc = "There is no value.")
@RuneVariant(type = "Option", name = "Some", doc = "There is a value.", fields = "0")
@RuneType(
    name = "Iter",
    doc = "An iterator over the value of an option, if there is one.",
    traits = {Traits.ITERATOR, Traits.DOUBLE_ENDED, Traits.EXACT_SIZE})
final class OptionModule {
  private static final String OPTION = "std::option::Option";

  private OptionModule() {}

  private static boolean isPresent(RuneStruct option) {
    return option.is(BuiltinTypes.SOME);
  }

  @RuneMethod(
      type = "Option",
      doc = "Whether there is a value.",
      example = "assert!(Some(1).is_some());",
      inlined = true)
  static boolean isSome(RuneStruct self) {
    return isPresent(self);
  }

  @RuneMethod(
      type = "Option",
      doc = "Whether there is no value.",
      example = "assert!(None.is_none());",
      inlined = true)
  static boolean isNone(RuneStruct self) {
    return !isPresent(self);
  }

  @RuneMethod(
      type = "Option",
      doc = "Whether there is a value for which a function answers true.",
      example = "assert!(Some(2).is_some_and(|n| n > 1));")
  static boolean isSomeAnd(Caller caller, RuneStruct self, @Callable Object predicate) {
    return isPresent(self) && Calls.test(caller, predicate, self.get(0));
  }

  @RuneMethod(
      type = "Option",
      doc = "The value. Without one it panics.",
      example = "assert_eq!(Some(1).unwrap(), 1);",
      inlined = true)
  @Returns("T")
  static Object unwrap(RuneStruct self) {
    if (isPresent(self)) {
      return self.get(0);
    }
    throw RuneError.panic("Called `Option::unwrap()` on a `None` value");
  }

  @RuneMethod(
      type = "Option",
      doc = "The value. Without one it panics with this message.",
      example = "assert_eq!(Some(1).expect(\"a number\"), 1);")
  @Returns("T")
  static Object expect(RuneContext context, RuneStruct self, Object message) {
    if (isPresent(self)) {
      return self.get(0);
    }
    throw RuneError.panic(Display.of(context, message).toString());
  }

  @RuneMethod(
      type = "Option",
      doc = "The value, or another one if there is none.",
      example = "assert_eq!(None.unwrap_or(5), 5);",
      inlined = true)
  @Returns("T")
  static Object unwrapOr(RuneStruct self, Object other) {
    return isPresent(self) ? self.get(0) : other;
  }

  @RuneMethod(
      type = "Option",
      doc = "The value, or what a function gives if there is none.",
      example = "assert_eq!(None.unwrap_or_else(|| 5), 5);")
  @Returns("T")
  static Object unwrapOrElse(Caller caller, RuneStruct self, @Callable Object other) {
    return isPresent(self) ? self.get(0) : caller.call(other);
  }

  @RuneMethod(
      type = "Option",
      doc = "`Some` with what a function makes of the value; `None` stays `None`.",
      example = "assert_eq!(Some(1).map(|n| n + 1), Some(2));")
  @Returns("Option<U>")
  static Object map(Caller caller, RuneStruct self, @Callable Object function) {
    return isPresent(self)
        ? BuiltinTypes.some(caller.call(function, self.get(0)))
        : BuiltinTypes.none();
  }

  @RuneMethod(
      type = "Option",
      doc = "What a function makes of the value, or another value if there is none.",
      example =
          "assert_eq!(Some(1).map_or(0, |n| n + 1), 2);\nassert_eq!(None.map_or(0, |n| n + 1), 0);")
  @Returns("U")
  static Object mapOr(Caller caller, RuneStruct self, Object other, @Callable Object function) {
    return isPresent(self) ? caller.call(function, self.get(0)) : other;
  }

  @RuneMethod(
      type = "Option",
      doc = "The option that a function makes of the value; `None` stays `None`.",
      example = "assert_eq!(Some(1).and_then(|n| if n > 0 { Some(n) } else { None }), Some(1));")
  @Returns("Option<U>")
  static Object andThen(Caller caller, RuneStruct self, @Callable Object function) {
    if (!isPresent(self)) {
      return BuiltinTypes.none();
    }
    return Calls.expect(caller.call(function, self.get(0)), BuiltinTypes.OPTION);
  }

  @RuneMethod(
      type = "Option",
      doc = "The other option if there is a value, else `None`.",
      example = "assert_eq!(Some(1).and(Some(2)), Some(2));")
  @Returns("Option<U>")
  static Object and(RuneStruct self, @OfType(OPTION) RuneStruct other) {
    return isPresent(self) ? other : BuiltinTypes.none();
  }

  @RuneMethod(
      type = "Option",
      doc = "The option itself if there is a value, else the other.",
      example = "assert_eq!(None.or(Some(2)), Some(2));")
  @Returns("Option<T>")
  static Object or(RuneStruct self, @OfType(OPTION) RuneStruct other) {
    return isPresent(self) ? self : other;
  }

  @RuneMethod(
      type = "Option",
      doc = "The option itself if there is a value, else the option that a function gives.",
      example = "assert_eq!(None.or_else(|| Some(2)), Some(2));")
  @Returns("Option<T>")
  static Object orElse(Caller caller, RuneStruct self, @Callable Object other) {
    return isPresent(self) ? self : Calls.expect(caller.call(other), BuiltinTypes.OPTION);
  }

  @RuneMethod(
      type = "Option",
      doc = "`Some` if exactly one of the two has a value, else `None`.",
      example = "assert_eq!(Some(1).xor(None), Some(1));\nassert_eq!(Some(1).xor(Some(2)), None);")
  @Returns("Option<T>")
  static Object xor(RuneStruct self, @OfType(OPTION) RuneStruct other) {
    if (isPresent(self) == isPresent(other)) {
      return BuiltinTypes.none();
    }
    return isPresent(self) ? self : other;
  }

  @RuneMethod(
      type = "Option",
      doc = "The option itself if a function answers true for its value, else `None`.",
      example = "assert_eq!(Some(1).filter(|n| n > 1), None);")
  @Returns("Option<T>")
  static Object filter(Caller caller, RuneStruct self, @Callable Object predicate) {
    boolean kept = isPresent(self) && Calls.test(caller, predicate, self.get(0));
    return kept ? self : BuiltinTypes.none();
  }

  @RuneMethod(
      type = "Option",
      doc = "The option inside an option.",
      example =
          "assert_eq!(Some(Some(1)).flatten(), Some(1));\nassert_eq!(Some(None).flatten(), None);")
  @Returns("Option<T>")
  static Object flatten(RuneStruct self) {
    return isPresent(self) ? Calls.expect(self.get(0), BuiltinTypes.OPTION) : BuiltinTypes.none();
  }

  @RuneMethod(
      type = "Option",
      doc = "`Some` with a tuple of both values, if both are there.",
      example = "assert_eq!(Some(1).zip(Some(2)), Some((1, 2)));")
  @Returns("Option<(T, U)>")
  static Object zip(RuneStruct self, @OfType(OPTION) RuneStruct other) {
    return isPresent(self) && isPresent(other)
        ? BuiltinTypes.some(RuneTuple.of(self.get(0), other.get(0)))
        : BuiltinTypes.none();
  }

  @RuneMethod(
      type = "Option",
      doc = "`Ok` with the value, or `Err` with this error.",
      example = "assert_eq!(None.ok_or(\"missing\"), Err(\"missing\"));")
  @Returns("Result<T, E>")
  static Object okOr(RuneStruct self, Object error) {
    return isPresent(self) ? BuiltinTypes.ok(self.get(0)) : BuiltinTypes.err(error);
  }

  @RuneMethod(
      type = "Option",
      doc = "`Ok` with the value, or `Err` with what a function gives.",
      example = "assert_eq!(None.ok_or_else(|| \"missing\"), Err(\"missing\"));")
  @Returns("Result<T, E>")
  static Object okOrElse(Caller caller, RuneStruct self, @Callable Object error) {
    return isPresent(self) ? BuiltinTypes.ok(self.get(0)) : BuiltinTypes.err(caller.call(error));
  }

  @RuneMethod(
      type = "Option",
      doc = "Takes the value out: the option becomes `None`, what it was is returned.",
      example =
          """
          let option = Some(1);
          assert_eq!(option.take(), Some(1));
          assert_eq!(option, None);
          """)
  @Returns("Option<T>")
  static Object take(RuneStruct self) {
    if (!isPresent(self)) {
      return BuiltinTypes.none();
    }
    Object value = self.get(0);
    self.become(BuiltinTypes.NONE);
    return BuiltinTypes.some(value);
  }

  @RuneMethod(
      type = "Option",
      doc = "Puts a value in; what the option was is returned.",
      example =
          """
          let option = None;
          assert_eq!(option.replace(1), None);
          assert_eq!(option, Some(1));
          """)
  @Returns("Option<T>")
  static Object replace(RuneStruct self, Object value) {
    Object before = take(self);
    self.become(BuiltinTypes.SOME, value);
    return before;
  }

  @RuneMethod(
      type = "Option",
      doc = "An option of a result as a result of an option.",
      example =
          "assert_eq!(Some(Ok(1)).transpose(), Ok(Some(1)));\n"
              + "assert_eq!(None.transpose(), Ok(None));")
  @Returns("Result<Option<T>, E>")
  static Object transpose(RuneStruct self) {
    if (!isPresent(self)) {
      return BuiltinTypes.ok(BuiltinTypes.none());
    }
    RuneStruct result = (RuneStruct) Calls.expect(self.get(0), BuiltinTypes.RESULT);
    return result.is(BuiltinTypes.OK)
        ? BuiltinTypes.ok(BuiltinTypes.some(result.get(0)))
        : BuiltinTypes.err(result.get(0));
  }

  @RuneMethod(
      type = "Option",
      doc = "An iterator over the value, if there is one.",
      example = "assert_eq!(Some(1).iter().count(), 1u64);")
  static RuneIterator iter(RuneContext context, RuneStruct self) {
    return Iteration.iterator(context, self);
  }

  @RuneMethod(
      type = "Option",
      doc = "As `iter`.",
      example = "assert_eq!(Some(1).into_iter().collect::<Vec>(), [1]);")
  static RuneIterator intoIter(RuneContext context, RuneStruct self) {
    return iter(context, self);
  }

  @RuneMethod(
      type = "Option",
      doc = "Whether there is no value, or one for which a function answers true.",
      example = "assert!(None.is_none_or(|n| n > 1));\nassert!(Some(2).is_none_or(|n| n > 1));")
  static boolean isNoneOr(Caller caller, RuneStruct self, @Callable Object predicate) {
    return !isPresent(self) || Calls.test(caller, predicate, self.get(0));
  }

  @RuneMethod(
      type = "Option",
      doc = "What a function makes of the value, or what another function gives.",
      example =
          "assert_eq!(Some(1).map_or_else(|| 0, |n| n + 1), 2);\n"
              + "assert_eq!(None.map_or_else(|| 0, |n| n + 1), 0);")
  @Returns("U")
  static Object mapOrElse(
      Caller caller, RuneStruct self, @Callable Object other, @Callable Object function) {
    return isPresent(self) ? caller.call(function, self.get(0)) : caller.call(other);
  }

  @RuneMethod(
      type = "Option",
      doc = "Calls a function with the value, if there is one; gives the option itself.",
      example =
          """
          let seen = [];
          assert_eq!(Some(1).inspect(|n| seen.push(n)), Some(1));
          assert_eq!(seen, [1]);
          """)
  @Returns("Option<T>")
  static RuneStruct inspect(Caller caller, RuneStruct self, @Callable Object function) {
    if (isPresent(self)) {
      caller.call(function, self.get(0));
    }
    return self;
  }

  @RuneMethod(
      type = "Option",
      doc = "Puts a value in, whatever was there before, and gives it.",
      example = "let o = None;\nassert_eq!(o.insert(1), 1);\nassert_eq!(o, Some(1));")
  @Returns("T")
  static Object insert(RuneStruct self, Object value) {
    self.become(BuiltinTypes.SOME, value);
    return value;
  }

  @RuneMethod(
      type = "Option",
      doc = "The value; if there is none, this one is put in before.",
      example = "let o = None;\nassert_eq!(o.get_or_insert(1), 1);\nassert_eq!(o, Some(1));")
  @Returns("T")
  static Object getOrInsert(RuneStruct self, Object value) {
    return isPresent(self) ? self.get(0) : insert(self, value);
  }

  @RuneMethod(
      type = "Option",
      doc = "The value; if there is none, what a function gives is put in before.",
      example =
          "let o = None;\nassert_eq!(o.get_or_insert_with(|| 1), 1);\nassert_eq!(o, Some(1));")
  @Returns("T")
  static Object getOrInsertWith(Caller caller, RuneStruct self, @Callable Object function) {
    return isPresent(self) ? self.get(0) : insert(self, caller.call(function));
  }

  @RuneMethod(
      type = "Option",
      doc = "A pair of options for an option of a pair.",
      example =
          "assert_eq!(Some((1, 2)).unzip(), (Some(1), Some(2)));\n"
              + "assert_eq!(None.unzip(), (None, None));")
  @Returns("(Option<A>, Option<B>)")
  static Object unzip(RuneStruct self) {
    if (!isPresent(self)) {
      return RuneTuple.of(BuiltinTypes.none(), BuiltinTypes.none());
    }
    RuneTuple pair = Collecting.pair(self.get(0));
    return RuneTuple.of(BuiltinTypes.some(pair.get(0)), BuiltinTypes.some(pair.get(1)));
  }
}
