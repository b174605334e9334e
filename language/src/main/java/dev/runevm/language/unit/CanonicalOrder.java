package dev.runevm.language.unit;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * The one order of each pool of a unit. Strings are ordered as their UTF-8 bytes are, everything
 * else by its components; where an order compares less than the whole value, the rest must not
 * differ between two entries of one unit (two types with one path, say).
 */
final class CanonicalOrder {
  static final Comparator<String> STRINGS = CanonicalOrder::compareStrings;

  static final Comparator<Constant> CONSTANTS = CanonicalOrder::compareConstants;

  static final Comparator<TypeReference> TYPE_REFERENCES = CanonicalOrder::compareTypeReferences;

  static final Comparator<Selector> SELECTORS =
      all(
          by(Selector::name, STRINGS),
          by(Selector::argumentNames, lists(STRINGS)),
          by(Selector::typeArguments, lists(Integer::compare)));

  static final Comparator<Import> IMPORTS =
      all(
          by(Import::module, STRINGS),
          by(Import::version, Integer::compare),
          by(Import::name, STRINGS),
          by(Import::typeArguments, lists(Integer::compare)),
          by(Import::arity, Integer::compare));

  static final Comparator<TypeDeclaration> TYPES = by(TypeDeclaration::path, STRINGS);

  static final Comparator<Static> STATICS = by(Static::path, STRINGS);

  static final Comparator<Method> METHODS =
      all(by(Method::type, Integer::compare), by(Method::name, STRINGS));

  static final Comparator<Export> EXPORTS =
      all(by(Export::path, STRINGS), by(Export::role, Export.Role::compareTo));

  private CanonicalOrder() {}

  // Not Comparator.comparing and its like: their lambdas are serializable, which keeps them out of
  // the JVM's cache of linked code, and every start would link them again.

  private static <T, K> Comparator<T> by(Function<T, K> key, Comparator<? super K> order) {
    return (a, b) -> order.compare(key.apply(a), key.apply(b));
  }

  @SafeVarargs
  private static <T> Comparator<T> all(Comparator<T>... orders) {
    return (a, b) -> {
      int result = 0;
      for (int i = 0; i < orders.length && result == 0; i++) {
        result = orders[i].compare(a, b);
      }
      return result;
    };
  }

  private static int compareStrings(String a, String b) {
    int common = Math.min(a.length(), b.length());
    for (int i = 0; i < common; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        boolean surrogate = Character.isSurrogate(x);
        boolean sameRange = surrogate == Character.isSurrogate(y);
        return sameRange ? x - y : surrogate ? 1 : -1;
      }
    }
    return a.length() - b.length();
  }

  private static <T> Comparator<List<T>> lists(Comparator<? super T> elements) {
    return (a, b) -> {
      Iterator<T> left = a.iterator();
      Iterator<T> right = b.iterator();
      while (left.hasNext() && right.hasNext()) {
        int order = elements.compare(left.next(), right.next());
        if (order != 0) {
          return order;
        }
      }
      return Boolean.compare(left.hasNext(), right.hasNext());
    };
  }

  private static int compareTypeReferences(TypeReference a, TypeReference b) {
    if (a instanceof TypeReference.Native x && b instanceof TypeReference.Native y) {
      return compareStrings(x.path(), y.path());
    }
    if (a instanceof TypeReference.Declared x && b instanceof TypeReference.Declared y) {
      return Integer.compare(x.type(), y.type());
    }
    if (a instanceof TypeReference.Variant x && b instanceof TypeReference.Variant y) {
      int order = Integer.compare(x.type(), y.type());
      return order != 0 ? order : Integer.compare(x.variant(), y.variant());
    }
    return Integer.compare(TypeReferenceTag.of(a).ordinal(), TypeReferenceTag.of(b).ordinal());
  }

  private static int compareConstants(Constant a, Constant b) {
    ConstantTag tag = ConstantTag.of(a);
    int order = tag.compareTo(ConstantTag.of(b));
    return order != 0 ? order : compareContents(a, b);
  }

  /** Compares two constants of the same kind. */
  private static int compareContents(Constant a, Constant b) {
    return switch (a) {
      case Constant.Unit() -> 0;
      case Constant.None() -> 0;
      case Constant.Bool(boolean value) -> Boolean.compare(value, ((Constant.Bool) b).value());
      case Constant.I64(long value) -> Long.compare(value, ((Constant.I64) b).value());
      case Constant.U64(long bits) -> Long.compareUnsigned(bits, ((Constant.U64) b).bits());
      case Constant.F64(double value) -> Double.compare(value, ((Constant.F64) b).value());
      case Constant.Char(int value) -> Integer.compare(value, ((Constant.Char) b).codePoint());
      case Constant.Text(String value) -> compareStrings(value, ((Constant.Text) b).value());
      case Constant.Bytes(List<Integer> value) ->
          lists(Integer::compare).compare(value, ((Constant.Bytes) b).value());
      case Constant.Vec(List<Constant> elements) ->
          lists(CONSTANTS).compare(elements, ((Constant.Vec) b).elements());
      case Constant.Tuple(List<Constant> elements) ->
          lists(CONSTANTS).compare(elements, ((Constant.Tuple) b).elements());
      case Constant.Obj x -> compareObjects(x, (Constant.Obj) b);
      case Constant.Some(Constant payload) ->
          compareConstants(payload, ((Constant.Some) b).payload());
    };
  }

  private static int compareObjects(Constant.Obj a, Constant.Obj b) {
    int order =
        lists(STRINGS).compare(List.copyOf(a.fields().keySet()), List.copyOf(b.fields().keySet()));
    return order != 0
        ? order
        : lists(CONSTANTS)
            .compare(List.copyOf(a.fields().values()), List.copyOf(b.fields().values()));
  }
}
