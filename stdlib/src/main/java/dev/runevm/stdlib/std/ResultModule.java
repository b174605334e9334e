package dev.runevm.stdlib.std;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Callable;
import dev.runevm.interpreter.binding.OfType;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.binding.RuneVariant;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.operator.Debug;
import dev.runevm.interpreter.operator.Display;
import dev.runevm.interpreter.operator.Iteration;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneStruct;

/** Values that may be errors. */
@RuneModule(
    path = "std::result",
    doc =
        """
        Values that may be errors: what a function that can fail gives, `Ok` with the value or
        `Err` with the error, which may be anything. `?` unpacks an `Ok` and hands an `Err` on to
        the caller.

        ```rune
        fn sum(a, b) {
            Ok(a.parse::<i64>()? + b.parse::<i64>()?)
        }
        assert_eq!(sum("1", "2"), Ok(3));
        assert!(sum("1", "x").is_err());
        assert_eq!(sum("1", "x").map_err(|error| `${error}`), Err("invalid digit found in string"));
        ```
        """,
    prelude = {"Result", "Result::Ok", "Result::Err"})
@RuneType(
    name = "Result",
    doc = "What can fail: `Ok(value)` or `Err(error)`. The operator `?` unpacks it.",
    traits = {Traits.CLONE, Traits.PARTIAL_EQ, Traits.EQ, Traits.PARTIAL_ORD, Traits.ORD})
@RuneVariant(type = "Result", name = "Ok", doc = "It worked.", fields = "0")
@RuneVariant(type = "Result", name = "Err", doc = "It failed.", fields = "0")
@RuneType(
    name = "Iter",
    doc = "An iterator over the value of an `Ok`.",
    traits = {Traits.ITERATOR, Traits.DOUBLE_ENDED, Traits.EXACT_SIZE})
final class ResultModule {
  private static final String RESULT = "std::result::Result";

  private ResultModule() {}

  private static boolean isGood(RuneStruct result) {
    return result.is(BuiltinTypes.OK);
  }

  @RuneMethod(
      type = "Result",
      doc = "Whether it is an `Ok`.",
      example = "assert!(Ok(1).is_ok());",
      inlined = true)
  static boolean isOk(RuneStruct self) {
    return isGood(self);
  }

  @RuneMethod(
      type = "Result",
      doc = "Whether it is an `Err`.",
      example = "assert!(Err(1).is_err());",
      inlined = true)
  static boolean isErr(RuneStruct self) {
    return !isGood(self);
  }

  @RuneMethod(
      type = "Result",
      doc = "Whether it is an `Ok` for whose value a function answers true.",
      example = "assert!(Ok(2).is_ok_and(|n| n > 1));")
  static boolean isOkAnd(Caller caller, RuneStruct self, @Callable Object predicate) {
    return isGood(self) && Calls.test(caller, predicate, self.get(0));
  }

  @RuneMethod(
      type = "Result",
      doc = "Whether it is an `Err` for whose error a function answers true.",
      example = "assert!(Err(2).is_err_and(|n| n > 1));")
  static boolean isErrAnd(Caller caller, RuneStruct self, @Callable Object predicate) {
    return !isGood(self) && Calls.test(caller, predicate, self.get(0));
  }

  @RuneMethod(
      type = "Result",
      doc = "The value of an `Ok`. An `Err` panics with the debug form of its error.",
      example = "assert_eq!(Ok(1).unwrap(), 1);",
      inlined = true)
  @Returns("T")
  static Object unwrap(RuneContext context, RuneStruct self) {
    if (isGood(self)) {
      return self.get(0);
    }
    throw panic(context, "Called `Result::unwrap()` on an `Err` value", self);
  }

  @RuneMethod(
      type = "Result",
      doc = "The error of an `Err`. An `Ok` panics with the debug form of its value.",
      example = "assert_eq!(Err(1).unwrap_err(), 1);")
  @Returns("E")
  static Object unwrapErr(RuneContext context, RuneStruct self) {
    if (!isGood(self)) {
      return self.get(0);
    }
    throw panic(context, "Called `Result::unwrap_err()` on an `Ok` value", self);
  }

  @RuneMethod(
      type = "Result",
      doc = "The value of an `Ok`. An `Err` panics with this message and the error.",
      example = "assert_eq!(Ok(1).expect(\"a number\"), 1);")
  @Returns("T")
  static Object expect(RuneContext context, RuneStruct self, Object message) {
    if (isGood(self)) {
      return self.get(0);
    }
    throw panic(context, Display.of(context, message).toString(), self);
  }

  @RuneMethod(
      type = "Result",
      doc = "The error of an `Err`. An `Ok` panics with this message and the value.",
      example = "assert_eq!(Err(1).expect_err(\"an error\"), 1);")
  @Returns("E")
  static Object expectErr(RuneContext context, RuneStruct self, Object message) {
    if (!isGood(self)) {
      return self.get(0);
    }
    throw panic(context, Display.of(context, message).toString(), self);
  }

  @TruffleBoundary
  private static RuneError panic(RuneContext context, String message, RuneStruct result) {
    return RuneError.panic(message + ": " + Debug.of(context, result.get(0)));
  }

  @RuneMethod(
      type = "Result",
      doc = "The value of an `Ok`, or another one.",
      example = "assert_eq!(Err(1).unwrap_or(5), 5);",
      inlined = true)
  @Returns("T")
  static Object unwrapOr(RuneStruct self, Object other) {
    return isGood(self) ? self.get(0) : other;
  }

  @RuneMethod(
      type = "Result",
      doc = "The value of an `Ok`, or what a function makes of the error.",
      example = "assert_eq!(Err(1).unwrap_or_else(|error| error + 1), 2);")
  @Returns("T")
  static Object unwrapOrElse(Caller caller, RuneStruct self, @Callable Object function) {
    return isGood(self) ? self.get(0) : caller.call(function, self.get(0));
  }

  @RuneMethod(
      type = "Result",
      doc = "`Ok` with what a function makes of the value; an `Err` stays as it is.",
      example = "assert_eq!(Ok(1).map(|n| n + 1), Ok(2));")
  @Returns("Result<U, E>")
  static Object map(Caller caller, RuneStruct self, @Callable Object function) {
    return isGood(self) ? BuiltinTypes.ok(caller.call(function, self.get(0))) : self;
  }

  @RuneMethod(
      type = "Result",
      doc = "What a function makes of the value of an `Ok`, or another value.",
      example =
          "assert_eq!(Ok(1).map_or(0, |n| n + 1), 2);\nassert_eq!(Err(1).map_or(0, |n| n + 1), 0);")
  @Returns("U")
  static Object mapOr(Caller caller, RuneStruct self, Object other, @Callable Object function) {
    return isGood(self) ? caller.call(function, self.get(0)) : other;
  }

  @RuneMethod(
      type = "Result",
      doc = "`Err` with what a function makes of the error; an `Ok` stays as it is.",
      example = "assert_eq!(Err(1).map_err(|error| error + 1), Err(2));")
  @Returns("Result<T, F>")
  static Object mapErr(Caller caller, RuneStruct self, @Callable Object function) {
    return isGood(self) ? self : BuiltinTypes.err(caller.call(function, self.get(0)));
  }

  @RuneMethod(
      type = "Result",
      doc = "The result that a function makes of the value; an `Err` stays as it is.",
      example = "assert_eq!(Ok(1).and_then(|n| if n > 1 { Ok(n) } else { Err(n) }), Err(1));")
  @Returns("Result<U, E>")
  static Object andThen(Caller caller, RuneStruct self, @Callable Object function) {
    return isGood(self)
        ? Calls.expect(caller.call(function, self.get(0)), BuiltinTypes.RESULT)
        : self;
  }

  @RuneMethod(
      type = "Result",
      doc = "The other result if this is an `Ok`, else this `Err`.",
      example = "assert_eq!(Ok(1).and(Ok(2)), Ok(2));")
  @Returns("Result<U, E>")
  static Object and(RuneStruct self, @OfType(RESULT) RuneStruct other) {
    return isGood(self) ? other : self;
  }

  @RuneMethod(
      type = "Result",
      doc = "This result if it is an `Ok`, else the other.",
      example = "assert_eq!(Err(1).or(Ok(2)), Ok(2));")
  @Returns("Result<T, E>")
  static Object or(RuneStruct self, @OfType(RESULT) RuneStruct other) {
    return isGood(self) ? self : other;
  }

  @RuneMethod(
      type = "Result",
      doc = "This result if it is an `Ok`, else the result that a function makes of the error.",
      example = "assert_eq!(Err(1).or_else(|error| Ok(error + 1)), Ok(2));")
  @Returns("Result<T, F>")
  static Object orElse(Caller caller, RuneStruct self, @Callable Object function) {
    return isGood(self)
        ? self
        : Calls.expect(caller.call(function, self.get(0)), BuiltinTypes.RESULT);
  }

  @RuneMethod(
      type = "Result",
      doc = "`Some` with the value of an `Ok`, else `None`.",
      example = "assert_eq!(Ok(1).ok(), Some(1));\nassert_eq!(Err(1).ok(), None);")
  @Returns("Option<T>")
  static Object ok(RuneStruct self) {
    return isGood(self) ? BuiltinTypes.some(self.get(0)) : BuiltinTypes.none();
  }

  @RuneMethod(
      type = "Result",
      doc = "`Some` with the error of an `Err`, else `None`.",
      example = "assert_eq!(Err(1).err(), Some(1));\nassert_eq!(Ok(1).err(), None);")
  @Returns("Option<E>")
  static Object err(RuneStruct self) {
    return isGood(self) ? BuiltinTypes.none() : BuiltinTypes.some(self.get(0));
  }

  @RuneMethod(
      type = "Result",
      doc = "A result of an option as an option of a result.",
      example =
          "assert_eq!(Ok(Some(1)).transpose(), Some(Ok(1)));\n"
              + "assert_eq!(Ok(None).transpose(), None);")
  @Returns("Option<Result<T, E>>")
  static Object transpose(RuneStruct self) {
    if (!isGood(self)) {
      return BuiltinTypes.some(self);
    }
    RuneStruct option = (RuneStruct) Calls.expect(self.get(0), BuiltinTypes.OPTION);
    return option.is(BuiltinTypes.SOME)
        ? BuiltinTypes.some(BuiltinTypes.ok(option.get(0)))
        : BuiltinTypes.none();
  }

  @RuneMethod(
      type = "Result",
      doc = "An iterator over the value of an `Ok`; an `Err` has none.",
      example = "assert_eq!(Ok(1).iter().count(), 1u64);")
  static RuneIterator iter(RuneContext context, RuneStruct self) {
    return Iteration.iterator(context, self);
  }

  @RuneMethod(
      type = "Result",
      doc = "As `iter`.",
      example = "assert_eq!(Ok(1).into_iter().collect::<Vec>(), [1]);")
  static RuneIterator intoIter(RuneContext context, RuneStruct self) {
    return iter(context, self);
  }

  @RuneMethod(
      type = "Result",
      doc = "What a function makes of the value of an `Ok`, or another of the error of an `Err`.",
      example =
          "assert_eq!(Ok(1).map_or_else(|error| 0, |n| n + 1), 2);\n"
              + "assert_eq!(Err(5).map_or_else(|error| error, |n| n + 1), 5);")
  @Returns("U")
  static Object mapOrElse(
      Caller caller, RuneStruct self, @Callable Object other, @Callable Object function) {
    return caller.call(isGood(self) ? function : other, self.get(0));
  }

  @RuneMethod(
      type = "Result",
      doc = "Calls a function with the value of an `Ok`; gives the result itself.",
      example =
          """
          let seen = [];
          assert_eq!(Ok(1).inspect(|n| seen.push(n)), Ok(1));
          assert_eq!(seen, [1]);
          """)
  @Returns("Result<T, E>")
  static RuneStruct inspect(Caller caller, RuneStruct self, @Callable Object function) {
    if (isGood(self)) {
      caller.call(function, self.get(0));
    }
    return self;
  }

  @RuneMethod(
      type = "Result",
      doc = "Calls a function with the error of an `Err`; gives the result itself.",
      example =
          """
          let seen = [];
          assert_eq!(Err(1).inspect_err(|error| seen.push(error)), Err(1));
          assert_eq!(seen, [1]);
          """)
  @Returns("Result<T, E>")
  static RuneStruct inspectErr(Caller caller, RuneStruct self, @Callable Object function) {
    if (!isGood(self)) {
      caller.call(function, self.get(0));
    }
    return self;
  }

  @RuneMethod(
      type = "Result",
      doc = "The result inside an `Ok`; an `Err` stays as it is.",
      example =
          "assert_eq!(Ok(Ok(1)).flatten(), Ok(1));\nassert_eq!(Ok(Err(2)).flatten(), Err(2));")
  @Returns("Result<T, E>")
  static Object flatten(RuneStruct self) {
    return isGood(self) ? Calls.expect(self.get(0), BuiltinTypes.RESULT) : self;
  }
}
