package dev.runevm.language.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.language.capability.Capability;
import dev.runevm.language.unit.Constant;
import dev.runevm.language.unit.Shape;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LibraryCodecTest {
  private static final LibraryItem.Module STD = new LibraryItem.Module("std", 1, "All of it.");
  private static final LibraryItem.Module VEC = new LibraryItem.Module("std::vec", 3, "Vecs.");

  private static final List<LibraryItem> ITEMS =
      List.of(
          STD,
          VEC,
          new LibraryItem.Type(
              "std::vec::Vec",
              Optional.of("std::vec::make"),
              List.of("std::iter::Iterator"),
              List.of(
                  new LibraryItem.Field("length", false, "std::u64", "How many."),
                  new LibraryItem.Field("first", true, "", "The first.")),
              "A vec."),
          new LibraryItem.Function(
              "std::vec::Vec::len",
              VEC,
              List.of(
                  new LibraryItem.Parameter("self", Optional.empty()),
                  new LibraryItem.Parameter("n", Optional.of(new Constant.I64(-7)))),
              true,
              true,
              false,
              true,
              Optional.of(Capability.RANDOM),
              Optional.of("use size"),
              new Signature(
                  List.of("std::vec::Vec", ""),
                  "more",
                  "std::u64",
                  List.of("std::i64", "std::u64")),
              "The length.",
              "[1].len()"),
          new LibraryItem.Function(
              "std::vec::wait",
              VEC,
              List.of(),
              false,
              false,
              true,
              false,
              Optional.empty(),
              Optional.empty(),
              "Waits.",
              ""),
          new LibraryItem.Variant(
              "std::Option::Some", "std::Option", Shape.Kind.TUPLE, List.of("0"), "Something."),
          new LibraryItem.Value("std::PI", new Constant.F64(3.14), "Pi."),
          new LibraryItem.Computed(
              new LibraryItem.Function(
                  "std::vec::EMPTY",
                  VEC,
                  List.of(),
                  false,
                  false,
                  false,
                  false,
                  Optional.empty(),
                  Optional.empty(),
                  "Nothing in it.",
                  "")),
          new LibraryItem.Macro("std::println!", "Prints."),
          new LibraryItem.Alias("std::V", "std::vec::Vec", "Short."));

  private final Library library = new Library(ITEMS, Map.of("Vec", "std::vec::Vec", "S", "x"));

  @Test
  void keepsEverything() {
    LibraryCodec.Encoded bytes = LibraryCodec.write(library);
    Library read = LibraryCodec.read(bytes.content(), bytes.documentation());
    assertEquals(new HashSet<>(library.items()), new HashSet<>(read.items()));
    assertEquals(library.preludeNames(), read.preludeNames());
    assertEquals("std::vec::Vec", read.prelude("Vec").orElseThrow());
  }

  @Test
  void leavesDocumentationOutUnlessAskedFor() {
    Library read = LibraryCodec.read(LibraryCodec.write(library).content());
    assertEquals(ITEMS.size(), read.items().size());
    assertTrue(read.items().stream().allMatch(item -> item.documentation().isEmpty()));
    LibraryItem.Function len = (LibraryItem.Function) read.find("std::vec::Vec::len").orElseThrow();
    assertEquals("", len.example());
    assertEquals(Signature.UNKNOWN, len.signature());
    assertEquals(Optional.of("use size"), len.deprecated());
    assertEquals(3, len.module().version());
  }

  @Test
  void theOrderOfItemsDoesNotMatter() {
    Library reversed = new Library(ITEMS.reversed(), Map.of("S", "x", "Vec", "std::vec::Vec"));
    LibraryCodec.Encoded expected = LibraryCodec.write(library);
    LibraryCodec.Encoded actual = LibraryCodec.write(reversed);
    assertArrayEquals(expected.content(), actual.content());
    assertArrayEquals(expected.documentation(), actual.documentation());
  }

  @Test
  void refusesDamageWithOneKindOfException() {
    LibraryCodec.Encoded bytes = LibraryCodec.write(library);
    refusesCutBytes(bytes.content(), LibraryCodec::read);
    refusesCutBytes(bytes.documentation(), cut -> LibraryCodec.read(bytes.content(), cut));
    Random random = new Random(3);
    for (int i = 0; i < 5_000; i++) {
      byte[] content = changed(bytes.content(), random);
      byte[] documentation = changed(bytes.documentation(), random);
      try {
        LibraryCodec.read(content, documentation);
      } catch (IllegalArgumentException expected) {
        assertTrue(expected.getMessage().startsWith("the description of the native library"));
      }
    }
  }

  private static void refusesCutBytes(byte[] bytes, Consumer<byte[]> reading) {
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThrows(IllegalArgumentException.class, () -> reading.accept(cut));
    }
  }

  private static byte[] changed(byte[] bytes, Random random) {
    byte[] changed = bytes.clone();
    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
    return changed;
  }
}
