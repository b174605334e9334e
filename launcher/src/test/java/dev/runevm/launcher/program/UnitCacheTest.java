package dev.runevm.launcher.program;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UnitCacheTest {
  private static final byte[] UNIT = {1, 2, 3};

  @TempDir Path directory;

  private Path folder;
  private Path module;
  private Path earlier;
  private InputFile program;
  private UnitCache cache;

  @BeforeEach
  void store() throws IOException {
    folder = directory.resolve("cache/units");
    module = Files.writeString(directory.resolve("a.rn"), "pub fn f() {}");
    earlier = directory.resolve("a/mod.rn");
    program = program("mod a; a::f()");
    cache = new UnitCache(folder, "one");
    cache.store(program, inputs(), UNIT);
  }

  @Test
  void findsWhatWasStored() {
    assertArrayEquals(UNIT, cache.find(program).orElseThrow());
  }

  @Test
  void anotherTextIsAnotherProgram() throws IOException {
    assertEquals(Optional.empty(), cache.find(program("mod a; a::f();")));
  }

  @Test
  void theNameIsPartOfTheUnit() {
    InputFile renamed = new InputFile("./main.rn", program.path(), program.bytes());
    assertEquals(Optional.empty(), cache.find(renamed));
  }

  @Test
  void noticesAChangedModule() throws IOException {
    Files.writeString(module, "pub fn g() {}");
    assertEquals(Optional.empty(), cache.find(program));
  }

  @Test
  void noticesAModuleThatIsGone() throws IOException {
    Files.delete(module);
    assertEquals(Optional.empty(), cache.find(program));
  }

  @Test
  void noticesAModuleThatWouldBeFoundFirst() throws IOException {
    Files.createDirectories(earlier.getParent());
    Files.writeString(earlier, "pub fn f() {}");
    assertEquals(Optional.empty(), cache.find(program));
  }

  @Test
  void anotherCompilerDoesNotUseIt() {
    assertEquals(Optional.empty(), new UnitCache(folder, "two").find(program));
  }

  @Test
  void aDamagedEntryIsAMiss() throws IOException {
    Path entry = entries().getFirst();
    byte[] whole = Files.readAllBytes(entry);
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 0x10;
      Files.write(entry, damaged);
      assertEquals(Optional.empty(), cache.find(program), "byte " + i);
    }
    for (int length = 0; length < whole.length; length++) {
      Files.write(entry, Arrays.copyOf(whole, length));
      assertEquals(Optional.empty(), cache.find(program), "length " + length);
    }
    cache.store(program, inputs(), UNIT);
    assertTrue(cache.find(program).isPresent());
  }

  @Test
  void aFolderThatCannotBeUsedIsAMiss() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "");
    UnitCache broken = new UnitCache(file.resolve("units"), "one");
    broken.store(program, inputs(), UNIT);
    assertEquals(Optional.empty(), broken.find(program));
  }

  @Test
  void readersAndWritersMayMeet() throws Exception {
    Callable<Boolean> reader =
        () -> {
          boolean right = true;
          for (int i = 0; i < 200; i++) {
            Optional<byte[]> found = cache.find(program);
            right &= found.isPresent() && Arrays.equals(UNIT, found.get());
          }
          return right;
        };
    Callable<Boolean> writer =
        () -> {
          for (int i = 0; i < 50; i++) {
            cache.store(program, inputs(), UNIT);
          }
          return true;
        };
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (Future<Boolean> result : threads.invokeAll(List.of(reader, writer, reader, writer))) {
        assertTrue(result.get());
      }
    }
    assertEquals(1, entries().size());
  }

  @Test
  void keepsABoundedNumberOfEntries() throws IOException {
    for (int i : IntStream.range(0, 600).toArray()) {
      Path path = directory.resolve("p" + i + ".rn");
      byte[] text = "1".getBytes(StandardCharsets.UTF_8);
      InputFile each = new InputFile(path.toString(), path, text);
      UnitCache.Inputs inputs = new UnitCache.Inputs();
      inputs.add(path, text);
      cache.store(each, inputs, UNIT);
    }
    assertTrue(entries().size() <= 512);
  }

  private InputFile program(String text) throws IOException {
    Path path = Files.writeString(directory.resolve("main.rn"), text);
    return new InputFile("main.rn", path, text.getBytes(StandardCharsets.UTF_8));
  }

  private UnitCache.Inputs inputs() throws IOException {
    UnitCache.Inputs inputs = new UnitCache.Inputs();
    inputs.add(program.path(), program.bytes());
    inputs.add(earlier, null);
    inputs.add(module, Files.readAllBytes(module));
    return inputs;
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }
}
