package dev.runevm.interpreter.value;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TablesTest {
  @Test
  void objectsBehaveLikeALinkedMapUnderRandomOperations() {
    Random random = new Random(3);
    for (int run = 0; run < 100; run++) {
      RuneObject object = RuneObject.create();
      Map<String, Object> model = new LinkedHashMap<>();
      int keys = 1 + random.nextInt(40);
      for (long step = 0; step < 150; step++) {
        String key = "k" + random.nextInt(keys);
        if (random.nextInt(3) == 0) {
          assertEquals(model.remove(key), object.remove(key));
        } else {
          assertEquals(model.put(key, step), object.put(key, step));
        }
        assertEquals(model.size(), object.size());
        assertEquals(model.get(key), object.get(key));
      }
      assertArrayEquals(model.keySet().toArray(), object.keys());
      assertArrayEquals(model.keySet().toArray(), object.copy().keys());
    }
  }

  @Test
  void mapsBehaveLikeALinkedMapUnderRandomOperations() {
    Random random = new Random(4);
    for (int run = 0; run < 100; run++) {
      RuneHashMap map = RuneHashMap.create();
      Map<Long, Object> model = new LinkedHashMap<>();
      int keys = 1 + random.nextInt(60);
      for (long step = 0; step < 300; step++) {
        long key = random.nextInt(keys) * 1024L;
        if (random.nextInt(3) == 0) {
          assertEquals(model.remove(key), map.remove(null, key));
        } else {
          assertEquals(model.put(key, step), map.put(null, key, step));
        }
        assertEquals(model.size(), map.size());
        assertEquals(model.get(key), map.get(null, key));
      }
      assertEquals(new ArrayList<>(model.keySet()), keys(map));
      assertEquals(new ArrayList<>(model.keySet()), keys(map.copy()));
    }
  }

  private static List<Object> keys(RuneHashMap map) {
    List<Object> keys = new ArrayList<>();
    for (int slot = 0; slot < map.slots(); slot++) {
      if (map.keyAt(slot) != null) {
        keys.add(map.keyAt(slot));
      }
    }
    return keys;
  }

  @Test
  void mapsTakeKeysOfEveryHashableKind() {
    RuneHashMap map = RuneHashMap.create();
    Object[] keys = {
      1L,
      1.5,
      RuneString.of("a"),
      RuneBytes.of((byte) 1),
      RuneVec.of(1L),
      RuneTuple.of(1L, 2L),
      BuiltinTypes.some(1L),
      BuiltinTypes.none(),
      BuiltinTypes.err(1L)
    };
    for (Object key : keys) {
      map.put(null, key, key);
    }
    assertEquals(keys.length, map.size());
    assertTrue(map.contains(null, RuneTuple.of(1L, 2L)));
    assertNull(map.get(null, RuneVec.of(2L)));
  }

  @Test
  void keysThatCannotBeHashedAreErrors() {
    RuneHashMap map = RuneHashMap.create();
    RuneError error = assertThrows(RuneError.class, () -> map.put(null, true, 1L));
    assertEquals(ErrorKind.UNSUPPORTED_UNARY_OPERATION, error.kind());
    assertEquals("Unsupported unary operation `HASH` on ::std::bool", error.getMessage());
  }

  @Test
  void setsKnowWhatIsNew() {
    RuneHashSet set = RuneHashSet.create();
    assertTrue(set.add(null, RuneString.of("a")));
    assertEquals(false, set.add(null, RuneString.of("a")));
    assertTrue(set.remove(null, RuneString.of("a")));
    assertEquals(false, set.remove(null, RuneString.of("a")));
  }

  @Test
  void onlyNewAndRemovedKeysAreModifications() {
    RuneObject object = RuneObject.create();
    object.put("a", 1L);
    int before = object.modifications();
    object.put("a", 2L);
    assertEquals(before, object.modifications());
    object.remove("a");
    assertNotEquals(before, object.modifications());
  }

  @Test
  void dequesBehaveLikeADequeUnderRandomOperations() {
    Random random = new Random(5);
    for (int run = 0; run < 100; run++) {
      RuneVecDeque deque = RuneVecDeque.create();
      ArrayDeque<Object> model = new ArrayDeque<>();
      for (long step = 0; step < 100; step++) {
        switch (random.nextInt(5)) {
          case 0, 1 -> {
            deque.pushBack(step);
            model.addLast(step);
          }
          case 2 -> {
            deque.pushFront(step);
            model.addFirst(step);
          }
          case 3 -> assertEquals(model.pollFirst(), deque.popFront());
          default -> assertEquals(model.pollLast(), deque.popBack());
        }
        assertArrayEquals(model.toArray(), toArray(deque));
      }
    }
  }

  @Test
  void dequesInsertRemoveAndRotate() {
    RuneVecDeque deque = RuneVecDeque.create();
    for (long i = 0; i < 5; i++) {
      deque.pushBack(i);
    }
    deque.rotateLeft(2);
    assertArrayEquals(new Object[] {2L, 3L, 4L, 0L, 1L}, toArray(deque));
    deque.rotateRight(1);
    assertArrayEquals(new Object[] {1L, 2L, 3L, 4L, 0L}, toArray(deque));
    deque.insert(1, 9L);
    assertEquals(4L, deque.remove(4));
    assertArrayEquals(new Object[] {1L, 9L, 2L, 3L, 0L}, toArray(deque));
  }

  private static Object[] toArray(RuneVecDeque deque) {
    Object[] elements = new Object[deque.size()];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = deque.get(i);
    }
    return elements;
  }
}
