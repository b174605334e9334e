package dev.runevm.stdlib.host;

import dev.runevm.language.capability.Capability;
import dev.runevm.language.capability.Grants;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** What a program can do with files and folders; each call waits until it is done. */
public final class FileOperations {
  private static final int MAXIMUM_SIZE = 64 << 20;
  private static final Capability READ = Capability.FS_READ;
  private static final Capability WRITE = Capability.FS_WRITE;

  private final FileGate gate;

  /** The operations of a program with these grants. */
  public FileOperations(Grants grants) {
    this.gate = new FileGate(grants);
  }

  /** The content of a file of at most 64 MiB. */
  public byte[] read(String name) throws IOException {
    try (InputStream in = Files.newInputStream(gate.file(READ, name), gate.options(READ))) {
      byte[] content = in.readNBytes(MAXIMUM_SIZE + 1);
      if (content.length > MAXIMUM_SIZE) {
        throw new FileSystemException(name, null, "the file is larger than 64 MiB");
      }
      return content;
    }
  }

  /** Makes a file, or replaces its content. */
  public void write(String name, byte[] content) throws IOException {
    put(name, content, StandardOpenOption.TRUNCATE_EXISTING);
  }

  /** Adds to the end of a file, which is made if it is not there. */
  public void append(String name, byte[] content) throws IOException {
    put(name, content, StandardOpenOption.APPEND);
  }

  private void put(String name, byte[] content, OpenOption how) throws IOException {
    OpenOption[] options =
        gate.options(WRITE, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
    try (OutputStream out = Files.newOutputStream(gate.file(WRITE, name), options)) {
      out.write(content);
    }
  }

  /** Makes a folder. */
  public void createFolder(String name) throws IOException {
    Files.createDirectory(gate.file(WRITE, name));
  }

  /** Makes a folder and those above it, as far as they are missing. */
  public void createFolders(String name) throws IOException {
    Files.createDirectories(gate.file(WRITE, name));
  }

  /** The names of what is in a folder, sorted. */
  public List<String> list(String name) throws IOException {
    try (Stream<Path> entries = Files.list(gate.file(READ, name))) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  /** Whether there is something where a name leads. */
  public boolean exists(String name) throws IOException {
    return Files.exists(gate.file(READ, name));
  }

  /** What is known about the file that a name leads to. */
  public BasicFileAttributes attributes(String name) throws IOException {
    return Files.readAttributes(gate.file(READ, name), BasicFileAttributes.class);
  }

  /** Removes a file or a link. */
  public void removeFile(String name) throws IOException {
    Path path = gate.entry(WRITE, name);
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileSystemException(name, null, "Is a directory");
    }
    Files.delete(path);
  }

  /** Removes an empty folder. */
  public void removeFolder(String name) throws IOException {
    Files.delete(folder(name));
  }

  /** Removes a folder with all that is in it; links are removed, not followed. */
  public void removeFolders(String name) throws IOException {
    Files.walkFileTree(folder(name), new Removal());
  }

  private Path folder(String name) throws IOException {
    Path path = gate.entry(WRITE, name);
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new NotDirectoryException(name);
    }
    return path;
  }

  /** Copies the content of a file; gives the number of bytes. */
  public long copy(String from, String to) throws IOException {
    Path source = gate.file(READ, from);
    OpenOption[] options =
        gate.options(
            WRITE,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING);
    try (InputStream in = Files.newInputStream(source, gate.options(READ));
        OutputStream out = Files.newOutputStream(gate.file(WRITE, to), options)) {
      return in.transferTo(out);
    }
  }

  /** Gives a file or folder another name; a file of that name is replaced. */
  public void rename(String from, String to) throws IOException {
    Files.move(gate.entry(WRITE, from), gate.entry(WRITE, to), StandardCopyOption.REPLACE_EXISTING);
  }

  private static final class Removal extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException problem) throws IOException {
      if (problem != null) {
        throw problem;
      }
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
