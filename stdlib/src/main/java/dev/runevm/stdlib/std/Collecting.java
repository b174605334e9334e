package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
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
  static Object collect(RuneContext context, RuneIterator iterator, String type) {
    return switch (type) {
      case "std::vec::Vec" -> vec(context, iterator);
      case "std::collections::vec_deque::VecDeque" -> deque(context, iterator);
      case "std::collections::hash_set::HashSet" -> set(context, iterator);
      case "std::collections::hash_map::HashMap" -> map(context, iterator);
      case "std::object::Object" -> object(context, iterator);
      case "std::tuple::Tuple" -> RuneTuple.of(vec(context, iterator).toArray());
      case "std::bytes::Bytes" -> bytes(context, iterator);
      case "std::option::Option", "std::result::Result" -> values(context, iterator, type);
      default -> string(context, iterator);
    };
  }

  private static RuneBytes bytes(RuneContext context, RuneIterator iterator) {
    RuneBytes bytes = RuneBytes.of();
    Elements.forEach(context, iterator, element -> bytes.push(Octet.of(element)));
    return bytes;
  }

  /** A vec of the values of options or results as one of them, or the first that has none. */
  private static Object values(RuneContext context, RuneIterator iterator, String type) {
    RuneType expected = BuiltinTypes.find(type);
    RuneVec values = RuneVec.create();
    for (Object element = iterator.next(context);
        element != RuneIterator.END;
        element = iterator.next(context)) {
      RuneStruct outcome = (RuneStruct) Calls.expect(element, expected);
      if (outcome.is(BuiltinTypes.ERR) || outcome.is(BuiltinTypes.NONE)) {
        return outcome;
      }
      values.push(outcome.get(0));
    }
    return expected == BuiltinTypes.OPTION ? BuiltinTypes.some(values) : BuiltinTypes.ok(values);
  }

  static RuneVec vec(RuneContext context, Object iterable) {
    RuneVec vec = RuneVec.create();
    Elements.forEach(context, iterable, vec::push);
    return vec;
  }

  static RuneVecDeque deque(RuneContext context, Object iterable) {
    RuneVecDeque deque = RuneVecDeque.create();
    Elements.forEach(context, iterable, deque::pushBack);
    return deque;
  }

  static RuneHashSet set(RuneContext context, Object iterable) {
    RuneHashSet set = RuneHashSet.create();
    Elements.forEach(context, iterable, key -> set.add(context, key));
    return set;
  }

  static RuneHashMap map(RuneContext context, Object iterable) {
    RuneHashMap map = RuneHashMap.create();
    addPairs(context, map, iterable);
    return map;
  }

  /** Adds all pairs of an iterable to a map. */
  static void addPairs(RuneContext context, RuneHashMap map, Object iterable) {
    Elements.forEach(
        context,
        iterable,
        element -> {
          RuneTuple pair = pair(element);
          map.put(context, pair.get(0), pair.get(1));
        });
  }

  static RuneObject object(RuneContext context, RuneIterator iterator) {
    RuneObject object = RuneObject.create();
    Elements.forEach(
        context,
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

  static RuneString string(RuneContext context, RuneIterator iterator) {
    RuneString string = RuneString.create();
    Elements.forEach(
        context,
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
