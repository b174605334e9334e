package dev.runevm.stdlib.std;

/**
 * A stable sort that any comparison may be used with: one that contradicts itself gives some order,
 * never an exception, and each pair is compared as often as needed and no more.
 */
final class MergeSort {
  private static final int SMALL = 7;

  private MergeSort() {}

  /** Compares two elements: negative, 0 or positive. */
  @FunctionalInterface
  interface Order {
    int compare(Object left, Object right);
  }

  static void sort(Object[] elements, Order order) {
    sort(elements.clone(), elements, 0, elements.length, order);
  }

  /** Sorts a part of {@code target}; the same part of {@code source} has the same elements. */
  private static void sort(Object[] source, Object[] target, int from, int to, Order order) {
    if (to - from < SMALL) {
      insertionSort(target, from, to, order);
      return;
    }
    int middle = (from + to) >>> 1;
    sort(target, source, from, middle, order);
    sort(target, source, middle, to, order);
    if (order.compare(source[middle - 1], source[middle]) <= 0) {
      System.arraycopy(source, from, target, from, to - from);
      return;
    }
    int left = from;
    int right = middle;
    for (int i = from; i < to; i++) {
      boolean takeLeft =
          right >= to || (left < middle && order.compare(source[left], source[right]) <= 0);
      target[i] = takeLeft ? source[left++] : source[right++];
    }
  }

  private static void insertionSort(Object[] elements, int from, int to, Order order) {
    for (int i = from + 1; i < to; i++) {
      Object element = elements[i];
      int hole = i;
      while (hole > from && order.compare(elements[hole - 1], element) > 0) {
        elements[hole] = elements[hole - 1];
        hole--;
      }
      elements[hole] = element;
    }
  }
}
