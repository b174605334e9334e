package dev.runevm.interpreter.value;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RuneVecTest {
  @Test
  void storesElementsOfOneKindUnboxed() {
    RuneVec vec = RuneVec.create();
    vec.push(1L);
    assertInstanceOf(long[].class, vec.storage());
    vec.push(1.5);
    assertInstanceOf(Object[].class, vec.storage());
    assertArrayEquals(new Object[] {1L, 1.5}, vec.toArray());
    vec.clear();
    vec.push(2.5);
    assertInstanceOf(double[].class, vec.storage());
    vec.set(0, "x");
    assertArrayEquals(new Object[] {"x"}, vec.toArray());
  }

  @Test
  void storesTruthValuesUnboxed() {
    RuneVec vec = RuneVec.create();
    for (int i = 0; i < 20; i++) {
      vec.pushBoolean(i % 3 == 0);
    }
    assertInstanceOf(boolean[].class, vec.storage());
    assertEquals(true, vec.get(18));
    vec.set(18, false);
    assertEquals(false, vec.pop() == vec.get(17) ? vec.get(18) : null);
    vec.addAll(RuneVec.of(true, false));
    vec.insert(1, true);
    assertInstanceOf(boolean[].class, vec.storage());
    assertArrayEquals(new Object[] {true, true, false}, vec.slice(0, 3).toArray());
    vec.push(1L);
    assertInstanceOf(Object[].class, vec.storage());
    assertArrayEquals(new Object[] {true, false, 1L}, vec.slice(20, 23).toArray());
  }

  @Test
  void literalsOfOneKindAreUnboxed() {
    assertInstanceOf(boolean[].class, RuneVec.of(true, false).storage());
    assertInstanceOf(Object[].class, RuneVec.of(true, 1L).storage());
    assertInstanceOf(long[].class, RuneVec.of(1L, 2L).storage());
    assertInstanceOf(double[].class, RuneVec.of(1.0, 2.0).storage());
    assertInstanceOf(Object[].class, RuneVec.of(1L, 2.0).storage());
    assertInstanceOf(long[].class, RuneVec.repeat(0L, 3).storage());
  }

  @Test
  void onlyChangesOfTheLengthAreModifications() {
    RuneVec vec = RuneVec.of(1L, 2L);
    int before = vec.modifications();
    vec.set(0, 5L);
    vec.set(0, "x");
    assertEquals(before, vec.modifications());
    vec.push(3L);
    assertNotEquals(before, vec.modifications());
  }

  @Test
  void appendsItselfAndOthers() {
    RuneVec vec = RuneVec.of(1L, 2L);
    vec.addAll(vec);
    assertArrayEquals(new Object[] {1L, 2L, 1L, 2L}, vec.toArray());
    vec.addAll(RuneVec.of(1.5));
    assertArrayEquals(new Object[] {1L, 2L, 1L, 2L, 1.5}, vec.toArray());
    RuneVec empty = RuneVec.create();
    empty.addAll(RuneVec.of(1L));
    empty.push(2L);
    assertArrayEquals(new Object[] {1L, 2L}, empty.toArray());
  }

  @Test
  void indicesAreChecked() {
    RuneVec vec = RuneVec.of(1L);
    vec.reserve(10);
    assertThrows(IndexOutOfBoundsException.class, () -> vec.get(1));
    assertThrows(IndexOutOfBoundsException.class, () -> vec.set(1, 2L));
    assertThrows(IndexOutOfBoundsException.class, () -> vec.get(-1));
    assertThrows(IndexOutOfBoundsException.class, () -> vec.insert(2, 2L));
    assertThrows(IndexOutOfBoundsException.class, () -> vec.slice(0, 2));
  }

  @Test
  void behavesLikeAListUnderRandomOperations() {
    Random random = new Random(7);
    Object[] pool = {1L, 2L, 1.5, "a", 3L};
    for (int run = 0; run < 200; run++) {
      RuneVec vec = RuneVec.create();
      List<Object> model = new ArrayList<>();
      int kinds = 1 + random.nextInt(pool.length);
      for (int step = 0; step < 60; step++) {
        operate(random, vec, model, pool[random.nextInt(kinds)]);
        assertArrayEquals(model.toArray(), vec.toArray());
      }
    }
  }

  private static void operate(Random random, RuneVec vec, List<Object> model, Object value) {
    int size = model.size();
    switch (random.nextInt(6)) {
      case 0, 1 -> {
        vec.push(value);
        model.add(value);
      }
      case 2 -> {
        int index = random.nextInt(size + 1);
        vec.insert(index, value);
        model.add(index, value);
      }
      case 3 -> {
        if (size == 0) {
          assertNull(vec.pop());
        } else {
          int index = random.nextInt(size);
          assertEquals(model.remove(index), vec.remove(index));
        }
      }
      case 4 -> {
        if (size > 0) {
          int index = random.nextInt(size);
          vec.set(index, value);
          model.set(index, value);
        }
      }
      default -> {
        int length = random.nextInt(size + 3);
        vec.resize(length, value);
        while (model.size() > length) {
          model.removeLast();
        }
        while (model.size() < length) {
          model.add(value);
        }
      }
    }
  }
}
