package dev.runevm.stdlib.std;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.operator.Iteration;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.RuneBytes;
import dev.runevm.interpreter.value.RuneHashMap;
import dev.runevm.interpreter.value.RuneHashSet;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneObject;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.interpreter.value.RuneVecDeque;

/** Makes containers of all elements of an iterator. */
final class Collecting {
  private Collecting() {}

  /** A container of the type with this path. */
  static Object collect(Caller caller, RuneIterator iterator, String type) {
    return type.equals("std::vec::Vec") ? vec(caller, iterator) : other(caller, iterator, type);
  }

  @TruffleBoundary
  private static Object other(Caller caller, RuneIterator iterator, String type) {
    return switch (type) {
      case "std::collections::vec_deque::VecDeque" -> deque(caller, iterator);
      case "std::collections::hash_set::HashSet" -> set(caller, iterator);
      case "std::collections::hash_map::HashMap" -> map(caller, iterator);
      case "std::object::Object" -> object(caller, iterator);
      case "std::tuple::Tuple" -> RuneTuple.of(vec(caller, iterator).toArray());
      case "std::bytes::Bytes" -> bytes(caller, iterator);
      case "std::option::Option", "std::result::Result" -> values(caller, iterator, type);
      default -> string(caller, iterator);
    };
  }

  private static RuneBytes bytes(Caller caller, RuneIterator iterator) {
    RuneBytes bytes = RuneBytes.of();
    Elements.forEach(caller, iterator, element -> bytes.push(Octet.of(element)));
    return bytes;
  }

  /** A vec of the values of options or results as one of them, or the first that has none. */
  private static Object values(Caller caller, RuneIterator iterator, String type) {
    RuneType expected = BuiltinTypes.find(type);
    RuneVec values = RuneVec.create();
    RuneIterator elements = caller.follow(iterator);
    for (Object element = elements.next(caller);
        element != RuneIterator.END;
        element = elements.next(caller)) {
      RuneStruct outcome = (RuneStruct) Calls.expect(element, expected);
      if (outcome.is(BuiltinTypes.ERR) || outcome.is(BuiltinTypes.NONE)) {
        return outcome;
      }
      values.push(outcome.get(0));
    }
    return expected == BuiltinTypes.OPTION ? BuiltinTypes.some(values) : BuiltinTypes.ok(values);
  }

  static RuneVec vec(Caller caller, Object iterable) {
    RuneVec vec = RuneVec.create();
    RuneIterator iterator = caller.follow(Iteration.iterator(caller, iterable));
    for (Object element = iterator.next(caller);
        element != RuneIterator.END;
        element = iterator.next(caller)) {
      vec.push(element);
    }
    return vec;
  }

  static RuneVecDeque deque(Caller caller, Object iterable) {
    RuneVecDeque deque = RuneVecDeque.create();
    Elements.forEach(caller, iterable, deque::pushBack);
    return deque;
  }

  static RuneHashSet set(Caller caller, Object iterable) {
    RuneHashSet set = RuneHashSet.create();
    Elements.forEach(caller, iterable, key -> set.add(caller.context(), key));
    return set;
  }

  static RuneHashMap map(Caller caller, Object iterable) {
    RuneHashMap map = RuneHashMap.create();
    addPairs(caller, map, iterable);
    return map;
  }

  /** Adds all pairs of an iterable to a map. */
  static void addPairs(Caller caller, RuneHashMap map, Object iterable) {
    Elements.forEach(
        caller,
        iterable,
        element -> {
          RuneTuple pair = pair(element);
          map.put(caller.context(), pair.get(0), pair.get(1));
        });
  }

  static RuneObject object(Caller caller, RuneIterator iterator) {
    RuneObject object = RuneObject.create();
    Elements.forEach(
        caller,
        iterator,
        element -> {
          RuneTuple pair = pair(element);
          if (!(pair.get(0) instanceof RuneString key)) {
            throw RuneError.expectedType(BuiltinTypes.STRING, pair.get(0));
          }
          object.put(key.toString(), pair.get(1));
        });
    return object;
  }

  static RuneString string(Caller caller, RuneIterator iterator) {
    RuneString string = RuneString.create();
    Elements.forEach(
        caller,
        iterator,
        element -> {
          switch (element) {
            case CodePoint point -> string.push(point.value());
            case RuneString text -> string.append(text);
            default -> throw RuneError.expectedType(BuiltinTypes.STRING, element);
          }
        });
    return string;
  }

  /** An element that must be a tuple of two. */
  static RuneTuple pair(Object element) {
    if (!(element instanceof RuneTuple tuple)) {
      throw RuneError.expectedType(BuiltinTypes.TUPLE, element);
    }
    if (tuple.size() != 2) {
      throw RuneError.of(ErrorKind.EXPECTED_TUPLE_LENGTH, 2, tuple.size());
    }
    return tuple;
  }
}
