package dev.runevm.interpreter.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.language.unit.Shape;
import dev.runevm.language.unit.TypeDeclaration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RuneStructTest {
  private static Constructor constructor(String... fields) {
    List<Shape.Field> all =
        List.of(fields).stream().map(name -> new Shape.Field(name, OptionalInt.empty())).toList();
    return RuneType.declared(new TypeDeclaration.Struct("S", new Shape(Shape.Kind.NAMED, all)))
        .constructors()
        .get(0);
  }

  @Test
  void keepsNumbersWithoutBoxes() {
    Constructor constructor = constructor("a", "b", "c");
    RuneStruct struct = constructor.create(1L, "x", 2.5);
    StructLayout layout = struct.layout();
    assertTrue(layout.isLong(0));
    assertTrue(layout.isReference(1));
    assertTrue(layout.isDouble(2));
    assertEquals(2, layout.numbers());
    struct.set(0, 7L);
    struct.set(2, 0.5);
    assertSame(layout, struct.layout());
    assertEquals(7L, struct.get(0));
    assertEquals("x", struct.get(1));
    assertEquals(0.5, struct.get(2));
  }

  @Test
  void aFieldThatGetsSomethingElseIsAReferenceFromThenOn() {
    Constructor constructor = constructor("a", "b");
    RuneStruct before = constructor.create(1L, 2L);
    RuneStruct changed = constructor.create(3L, 4L);
    StructLayout first = before.layout();
    changed.set(1, "x");
    assertNotSame(first, changed.layout());
    assertSame(changed.layout(), constructor.create(5L, 6L).layout());
    assertSame(first, before.layout());
    assertEquals(3L, changed.get(0));
    assertEquals("x", changed.get(1));
    before.set(1, 2.5);
    assertSame(changed.layout(), before.layout());
    assertEquals(1L, before.get(0));
    assertEquals(2.5, before.get(1));
    RuneStruct all = constructor.create("y", 1L);
    assertEquals(0, all.layout().numbers());
    assertEquals("y", all.get(0));
    assertEquals(1L, all.get(1));
  }

  @Test
  void manyReferencesHaveRoom() {
    Constructor constructor = constructor("a", "b", "c", "d", "e");
    RuneStruct struct = constructor.create("0", 1L, "2", "3", "4");
    assertEquals(4, struct.layout().references());
    struct.set(4, "changed");
    struct.set(3, 1L);
    struct.set(1, "one");
    assertEquals(
        List.of("0", "one", "2", 1L, "changed"),
        List.of(struct.get(0), struct.get(1), struct.get(2), struct.get(3), struct.get(4)));
    assertFalse(struct.layout().isLong(1));
  }
}
