package dev.runevm.interpreter.value;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.TypeLiteral;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How values look to the embedder. */
class InteropTest {
  private Context context;

  @BeforeEach
  void open() {
    context = Context.newBuilder("rune").option("engine.WarnInterpreterOnly", "false").build();
  }

  @AfterEach
  void close() {
    context.close();
  }

  private Value eval(String script) {
    return context.eval("rune", script);
  }

  @Test
  void numbersAreNumbers() {
    assertEquals(5, eval("5").asInt());
    assertEquals(1.5, eval("1.5").asDouble());
    assertTrue(eval("true").asBoolean());
    Value small = eval("200u64");
    assertTrue(small.fitsInInt() && small.fitsInShort() && !small.fitsInByte());
    assertEquals(200, small.asInt());
    assertEquals(200.0f, small.asFloat());
    Value large = eval("18446744073709551615u64");
    assertFalse(large.fitsInLong() || large.fitsInDouble() || large.fitsInFloat());
    assertEquals(new BigInteger("18446744073709551615"), large.asBigInteger());
    assertThrows(ClassCastException.class, large::asLong);
    Value power = eval("9223372036854775808u64");
    assertEquals(0x1p63, power.asDouble());
    assertEquals(0x1p63f, power.asFloat());
    assertEquals("18446744073709551615", large.toString());
  }

  @Test
  void textsAreStringsAndUnitIsNull() {
    assertEquals("héé", eval("\"héé\"").asString());
    assertEquals("é", eval("'é'").asString());
    assertTrue(eval("()").isNull());
    assertFalse(eval("()").hasArrayElements());
  }

  @Test
  void vecsAreArraysThatGrow() {
    Value vec = eval("[1, 2, 3]");
    assertEquals(List.of(1L, 2L, 3L), vec.as(new TypeLiteral<List<Long>>() {}));
    vec.setArrayElement(0, "x");
    vec.setArrayElement(3, 4);
    assertTrue(vec.removeArrayElement(1));
    assertEquals("[\"x\", 3, 4]", vec.toString());
    assertThrows(ArrayIndexOutOfBoundsException.class, () -> vec.getArrayElement(3));
    assertThrows(ArrayIndexOutOfBoundsException.class, () -> vec.setArrayElement(9, 1));
    List<Long> rest = new ArrayList<>();
    Value iterator = eval("[7, 8]").getIterator();
    while (iterator.hasIteratorNextElement()) {
      rest.add(iterator.getIteratorNextElement().asLong());
    }
    assertEquals(List.of(7L, 8L), rest);
  }

  @Test
  void tuplesAreArraysOfAFixedLength() {
    Value tuple = eval("(1, \"a\")");
    assertEquals(2, tuple.getArraySize());
    tuple.setArrayElement(1, 9);
    assertEquals("(1, 9)", tuple.toString());
    assertThrows(ArrayIndexOutOfBoundsException.class, () -> tuple.setArrayElement(2, 1));
    assertThrows(UnsupportedOperationException.class, () -> tuple.removeArrayElement(0));
  }

  @Test
  void objectsHaveMembersAndHashEntries() {
    Value object = eval("#{b: 1, a: 2}");
    assertArrayEquals(new String[] {"b", "a"}, object.getMemberKeys().toArray());
    assertEquals(2, object.getMember("a").asInt());
    object.putMember("c", "x");
    object.putHashEntry("d", 4);
    assertEquals(4, object.getHashSize());
    assertEquals("x", object.getHashValue("c").asString());
    assertTrue(object.removeMember("b"));
    assertFalse(object.removeMember("b"));
    assertTrue(object.removeHashEntry("a"));
    assertEquals("{\"c\": \"x\", \"d\": 4}", object.toString());
    assertFalse(object.hasHashEntry(5));
    assertThrows(UnsupportedOperationException.class, () -> object.putHashEntry(5, 5));
    Map<?, ?> map = object.as(Map.class);
    assertEquals("x", map.get("c"));
    assertEquals(5, eval("#{f: |x| x + 1}").invokeMember("f", 4).asInt());
  }

  @Test
  void structsHaveTheirFieldsAsMembersAndTheirMethods() {
    Value point =
        eval(
            "struct Point { x, y } impl Point { fn sum(self, z) { self.x + self.y + z } }"
                + " Point { x: 1, y: 2 }");
    assertArrayEquals(new String[] {"x", "y"}, point.getMemberKeys().toArray());
    point.putMember("x", 5);
    assertEquals(10, point.invokeMember("sum", 3).asInt());
    assertTrue(point.canInvokeMember("sum"));
    assertFalse(point.canInvokeMember("other"));
    assertThrows(UnsupportedOperationException.class, () -> point.putMember("z", 1));
    assertThrows(IllegalArgumentException.class, () -> point.invokeMember("sum"));
    assertEquals("Point {x: 5, y: 2}", point.toString());
  }

  @Test
  void tupleVariantsAreArrays() {
    Value circle = eval("enum Shape { Empty, Circle(r) } Shape::Circle(5)");
    assertEquals(5, circle.getArrayElement(0).asInt());
    circle.setArrayElement(0, 6);
    assertEquals("Shape::Circle (6)", circle.toString());
    assertFalse(eval("enum Shape { Empty } Shape::Empty").hasArrayElements());
  }

  @Test
  void functionsAreExecutable() {
    Value add = eval("|a, b| a + b");
    assertEquals(3, add.execute(1, 2).asInt());
    assertEquals("ab", add.execute("a", "b").asString());
    assertThrows(IllegalArgumentException.class, () -> add.execute(1));
    PolyglotException error = assertThrows(PolyglotException.class, () -> add.execute(1, "b"));
    assertTrue(error.isGuestException());
    assertEquals(
        "Unsupported binary operation `ADD` on `::std::i64` and `::std::string::String`",
        error.getMessage());
    assertEquals(7, eval("struct P(a); P").execute(7).getArrayElement(0).asInt());
  }

  @Test
  void rangesAreIterableAndHaveBounds() {
    Value range = eval("1..3");
    assertEquals(1, range.getMember("start").asInt());
    Value iterator = range.getIterator();
    assertEquals(1, iterator.getIteratorNextElement().asInt());
    assertEquals(2, iterator.getIteratorNextElement().asInt());
    assertFalse(iterator.hasIteratorNextElement());
    assertThrows(NoSuchElementException.class, iterator::getIteratorNextElement);
    assertFalse(eval("..3").hasIterator());
    assertFalse(eval("..3").hasMember("start"));
    assertFalse(eval("1.5..3.5").hasIterator());
  }

  @Test
  void bytesAreBuffers() {
    Value bytes = eval("b\"\\x01\\x02\\xff\"");
    assertEquals(3, bytes.getBufferSize());
    assertEquals(0x0201, bytes.readBufferShort(ByteOrder.LITTLE_ENDIAN, 0));
    bytes.writeBufferByte(0, (byte) 7);
    assertEquals(7, bytes.readBufferByte(0));
    byte[] part = new byte[2];
    bytes.readBuffer(1, part, 0, 2);
    assertArrayEquals(new byte[] {2, -1}, part);
    assertThrows(
        IndexOutOfBoundsException.class, () -> bytes.readBufferInt(ByteOrder.LITTLE_ENDIAN, 0));
    assertThrows(IndexOutOfBoundsException.class, () -> bytes.readBufferByte(-1));
  }

  @Test
  void everyValueHasATypeAsMetaObject() {
    for (String script :
        List.of("1u64", "'a'", "\"a\"", "[1]", "(1,)", "#{}", "b\"a\"", "1..2", "|| 1", "()")) {
      Value value = eval(script);
      assertTrue(value.getMetaObject().isMetaInstance(value), script);
    }
    assertEquals("std::vec::Vec", eval("[1]").getMetaObject().getMetaQualifiedName());
    assertEquals("Vec", eval("[1]").getMetaObject().getMetaSimpleName());
    Value struct = eval("mod m { pub struct S; } m::S");
    assertEquals("m::S", struct.getMetaObject().getMetaQualifiedName());
  }

  @Test
  void hostValuesBecomeValuesOfTheLanguage() {
    Value describe = eval("|x| `${x}`");
    assertEquals("5", describe.execute(5).asString());
    assertEquals("1.0", describe.execute(1.0f).asString());
    assertEquals("true", describe.execute(true).asString());
    assertEquals("x", describe.execute("x").asString());
    assertEquals("c", describe.execute('c').asString());
    assertEquals(
        "18446744073709551615",
        describe.execute(new BigInteger("18446744073709551615")).asString());
    assertTrue(eval("|x| x == ()").execute((Object) null).asBoolean());
  }

  @Test
  void identityIsThatOfTheSharedValue() {
    Value pair = eval("let v = []; (v, v, [])");
    assertEquals(pair.getArrayElement(0), pair.getArrayElement(1));
    assertEquals(pair.getArrayElement(0).hashCode(), pair.getArrayElement(1).hashCode());
    assertFalse(pair.getArrayElement(0).equals(pair.getArrayElement(2)));
    assertEquals(eval("7u64"), eval("7u64"));
  }

  @Test
  void aValueThatContainsItselfCanStillBeShown() {
    assertEquals("<::std::vec::Vec>", eval("let v = [1]; v[0] = v; v").toString());
  }

  @Test
  void errorsKnowWhatTheyAre() {
    RuneError error = RuneError.of(ErrorKind.MISSING_FIELD, "f", BuiltinTypes.OBJECT);
    assertEquals("Missing field `f` on `::std::object::Object`", error.getMessage());
    assertThrows(IllegalArgumentException.class, () -> RuneError.of(ErrorKind.MISSING_FIELD, "f"));
  }
}
