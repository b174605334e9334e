package dev.runevm.interpreter.value;

import java.util.Arrays;

/**
 * Arrays in which a vec keeps its elements: a {@code long[]}, {@code double[]} or {@code boolean[]}
 * if all are such, else an {@code Object[]}.
 */
final class Elements {
  private Elements() {}

  /** An array for elements such as this one. */
  static Object allocate(Object element, int capacity) {
    return switch (element) {
      case Long number -> new long[capacity];
      case Double number -> new double[capacity];
      case Boolean truth -> new boolean[capacity];
      default -> new Object[capacity];
    };
  }

  /** These elements without boxes, or as they are. */
  static Object of(Object[] elements) {
    Object array = allocate(elements[0], elements.length);
    if (array instanceof Object[]) {
      return elements;
    }
    for (int i = 0; i < elements.length; i++) {
      if (!accepts(array, elements[i])) {
        return elements;
      }
      put(array, i, elements[i]);
    }
    return array;
  }

  /** Whether an array can have an element. */
  static boolean accepts(Object array, Object element) {
    return array instanceof Object[]
        || array instanceof long[] && element instanceof Long
        || array instanceof double[] && element instanceof Double
        || array instanceof boolean[] && element instanceof Boolean;
  }

  static int capacity(Object array) {
    if (array instanceof long[] longs) {
      return longs.length;
    }
    if (array instanceof double[] doubles) {
      return doubles.length;
    }
    return array instanceof boolean[] truths ? truths.length : ((Object[]) array).length;
  }

  static Object get(Object array, int index) {
    if (array instanceof long[] longs) {
      return longs[index];
    }
    if (array instanceof double[] doubles) {
      return doubles[index];
    }
    return array instanceof boolean[] truths ? truths[index] : ((Object[]) array)[index];
  }

  /** Changes an element to one that the array {@link #accepts}. */
  static void put(Object array, int index, Object element) {
    if (array instanceof long[] longs) {
      longs[index] = (Long) element;
    } else if (array instanceof double[] doubles) {
      doubles[index] = (Double) element;
    } else if (array instanceof boolean[] truths) {
      truths[index] = (Boolean) element;
    } else {
      ((Object[]) array)[index] = element;
    }
  }

  static void fill(Object array, int from, int to, Object element) {
    if (array instanceof long[] longs) {
      Arrays.fill(longs, from, to, (Long) element);
    } else if (array instanceof double[] doubles) {
      Arrays.fill(doubles, from, to, (Double) element);
    } else if (array instanceof boolean[] truths) {
      Arrays.fill(truths, from, to, (Boolean) element);
    } else {
      Arrays.fill((Object[]) array, from, to, element);
    }
  }

  /** A copy of a part, which may go beyond the end. */
  static Object copyOfRange(Object array, int from, int to) {
    if (array instanceof long[] longs) {
      return Arrays.copyOfRange(longs, from, to);
    }
    if (array instanceof double[] doubles) {
      return Arrays.copyOfRange(doubles, from, to);
    }
    return array instanceof boolean[] truths
        ? Arrays.copyOfRange(truths, from, to)
        : Arrays.copyOfRange((Object[]) array, from, to);
  }
}
