package dev.runevm.launcher.program;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * Compiled units of programs that were run from source, kept between runs in the person's cache
 * folder: what was compiled once starts without the compiler.
 *
 * <p>An entry holds the unit and everything that it was made of: the compiler's {@linkplain
 * Distribution#fingerprint fingerprint} and, for each file that the compiler looked at, its bytes
 * or that it was absent. It is used only if all of that is still so; comparing whole texts, not
 * hashes of them, makes that exact. A unit from here is read and verified like one from anywhere.
 *
 * <p>There is one entry for each program, replaced in one step by a rename, so that any number of
 * processes may read and write. Whatever is wrong with the folder or an entry, a run only becomes
 * slower by it: failures of the file system are a miss.
 */
final class UnitCache {
  private static final int MAGIC = 0x52554E43;

  /** Entries that are kept when there are more than {@link #MOST}, the latest ones. */
  private static final int KEPT = 384;

  private static final int MOST = 512;
  private static final int LARGEST = 16 << 20;
  private static final String SUFFIX = ".unit";

  private final Path folder;
  private final String fingerprint;

  /**
   * A cache.
   *
   * @param folder where the entries are; made when the first one is written
   * @param fingerprint what compiles, so that another version does not use what this one made
   */
  UnitCache(Path folder, String fingerprint) {
    this.folder = folder;
    this.fingerprint = fingerprint;
  }

  /** The cache of this process, if it has a folder and the compiler a fingerprint. */
  static Optional<UnitCache> ofProcess() {
    Optional<Path> folder = folder(System.getenv("XDG_CACHE_HOME"), System.getenv("HOME"));
    Optional<String> fingerprint = folder.isEmpty() ? Optional.empty() : Distribution.fingerprint();
    return fingerprint.map(text -> new UnitCache(folder.get(), text));
  }

  private static Optional<Path> folder(String caches, String home) {
    if (caches != null && caches.startsWith("/")) {
      return Optional.of(Path.of(caches, "runevm", "units"));
    }
    return home == null || home.isEmpty()
        ? Optional.empty()
        : Optional.of(Path.of(home, ".cache", "runevm", "units"));
  }

  /**
   * The files that a compilation looked at: their bytes, or null where there was none. The program
   * itself comes first.
   */
  static final class Inputs {
    private final Map<Path, byte[]> files = new LinkedHashMap<>();

    /** The files of modules that were there, in the order in which they were read. */
    List<Path> modules() {
      return files.entrySet().stream()
          .skip(1)
          .filter(file -> file.getValue() != null)
          .map(Map.Entry::getKey)
          .toList();
    }

    /** Remembers that a file has these bytes, or with null that there is none. */
    void add(Path file, byte[] bytes) {
      files.put(file.toAbsolutePath(), bytes);
    }
  }

  /** The unit of a program, if it was compiled before and nothing has changed since. */
  Optional<byte[]> find(InputFile program) {
    try {
      Path entry = entry(program);
      if (Files.size(entry) > LARGEST) {
        return Optional.empty();
      }
      return Optional.ofNullable(read(Files.readAllBytes(entry), program));
    } catch (IOException | RuntimeException unusable) {
      return Optional.empty();
    }
  }

  private byte[] read(byte[] entry, InputFile program) throws IOException {
    int end = entry.length - Integer.BYTES;
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(entry));
    if (in.readInt() != MAGIC
        || checksum(entry, end) != new DataInputStream(tail(entry, end)).readInt()
        || !in.readUTF().equals(fingerprint)
        || !in.readUTF().equals(program.name())) {
      return null;
    }
    for (int files = in.readInt(); files > 0; files--) {
      Path file = Path.of(in.readUTF());
      byte[] bytes = block(in);
      if (!Arrays.equals(bytes, current(file, program))) {
        return null;
      }
    }
    return block(in);
  }

  private static byte[] current(Path file, InputFile program) throws IOException {
    if (file.equals(program.path().toAbsolutePath())) {
      return program.bytes();
    }
    return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
  }

  /** Keeps a unit for the next run of the same program. */
  void store(InputFile program, Inputs inputs, byte[] unit) {
    try {
      byte[] entry = write(program, inputs, unit);
      if (entry.length > LARGEST) {
        return;
      }
      Files.createDirectories(folder);
      Path target = entry(program);
      Path unfinished = Files.createTempFile(folder, "new", "");
      try {
        Files.write(unfinished, entry);
        Files.move(
            unfinished,
            target,
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(unfinished);
      }
      dropOldest();
    } catch (IOException | RuntimeException unwritable) {
      // The next run compiles again.
    }
  }

  private byte[] write(InputFile program, Inputs inputs, byte[] unit) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(MAGIC);
    out.writeUTF(fingerprint);
    out.writeUTF(program.name());
    out.writeInt(inputs.files.size());
    for (Map.Entry<Path, byte[]> file : inputs.files.entrySet()) {
      out.writeUTF(file.getKey().toString());
      block(out, file.getValue());
    }
    block(out, unit);
    out.writeInt(checksum(bytes.toByteArray(), bytes.size()));
    return bytes.toByteArray();
  }

  private void dropOldest() throws IOException {
    record Aged(Path path, FileTime time) {}
    List<Aged> entries = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        entries.add(new Aged(file, Files.getLastModifiedTime(file)));
      }
    } catch (NoSuchFileException gone) {
      return; // another process is at it
    }
    if (entries.size() > MOST) {
      entries.sort(Comparator.comparing(Aged::time));
      for (Aged old : entries.subList(0, entries.size() - KEPT)) {
        Files.deleteIfExists(old.path());
      }
    }
  }

  /** By the place of the program: a new version of it takes the place of the old one. */
  private Path entry(InputFile program) {
    String key = program.path().toAbsolutePath() + "\0" + program.name();
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    return folder.resolve(Long.toHexString(hash) + SUFFIX);
  }

  private static byte[] block(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length < 0 ? null : in.readNBytes(Math.min(length, in.available()));
  }

  private static void block(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes == null ? -1 : bytes.length);
    if (bytes != null) {
      out.write(bytes);
    }
  }

  private static ByteArrayInputStream tail(byte[] bytes, int offset) {
    return new ByteArrayInputStream(bytes, offset, bytes.length - offset);
  }

  private static int checksum(byte[] bytes, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, length);
    return (int) checksum.getValue();
  }
}
