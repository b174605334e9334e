package dev.runevm.stdlib.fs;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Arguments;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.coroutine.RuneFuture;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneBytes;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.interpreter.value.UnsignedLong;
import dev.runevm.language.capability.Capability;
import dev.runevm.stdlib.host.Blocking;
import dev.runevm.stdlib.host.FileOperations;
import dev.runevm.stdlib.std.Utf8;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;

/** The face of the file system in scripts. */
@RuneModule(
    path = "fs",
    doc =
        """
        Files and folders. All functions give futures.

        Reading needs the capability `fs.read`, changing `fs.write`. They can be granted for \
        folders only: `--allow fs.read=src`; then what lies elsewhere is refused with an `Err`, \
        also if it is reached by `..` or through a link.\
        """)
@RuneType(name = "Metadata", doc = "What is known about a file.", java = FileMetadata.class)
final class FsModule {
  /** Something without a result that may fail. */
  @FunctionalInterface
  private interface Action {
    void run() throws IOException;
  }

  private FsModule() {}

  @RuneFunction(
      doc = "The text of a file in UTF-8, of at most 64 MiB.",
      example =
          """
          fs::write("target/fs-read.txt", "hello").await?;
          assert_eq!(fs::read_to_string("target/fs-read.txt").await?, "hello");
          assert!(fs::read_to_string("target/no-such-file").await.is_err());
          """,
      requires = Capability.FS_READ)
  @Returns("std::future::Future<Result<String, std::io::Error>>")
  static RuneFuture readToString(RuneContext context, String path) {
    return Blocking.result(context, () -> text(path, files(context).read(path)));
  }

  @RuneFunction(
      doc = "The content of a file of at most 64 MiB.",
      example =
          """
          fs::write("target/fs-bytes", b"\\x00\\xff").await?;
          assert_eq!(fs::read("target/fs-bytes").await?, b"\\x00\\xff");
          """,
      requires = Capability.FS_READ)
  @Returns("std::future::Future<Result<Bytes, std::io::Error>>")
  static RuneFuture read(RuneContext context, String path) {
    return Blocking.result(context, () -> RuneBytes.of(files(context).read(path)));
  }

  @RuneFunction(
      doc = "Makes a file with a text or bytes as its content, or replaces the content.",
      example =
          """
          fs::write("target/fs-write.txt", "hello").await?;
          assert_eq!(fs::metadata("target/fs-write.txt").await?.len(), 5);
          """,
      requires = Capability.FS_WRITE)
  @Returns("std::future::Future<Result<(), std::io::Error>>")
  static RuneFuture write(RuneContext context, String path, Object contents) {
    byte[] content = bytes(contents);
    return Blocking.result(context, () -> done(() -> files(context).write(path, content)));
  }

  @RuneFunction(
      doc = "Adds a text or bytes to the end of a file, which is made if it is not there.",
      example =
          """
          fs::write("target/fs-append.txt", "a").await?;
          fs::append("target/fs-append.txt", "b").await?;
          assert_eq!(fs::read_to_string("target/fs-append.txt").await?, "ab");
          """,
      requires = Capability.FS_WRITE)
  @Returns("std::future::Future<Result<(), std::io::Error>>")
  static RuneFuture append(RuneContext context, String path, Object contents) {
    byte[] content = bytes(contents);
    return Blocking.result(context, () -> done(() -> files(context).append(path, content)));
  }

  @RuneFunction(
      doc = "Makes a folder.",
      example =
          """
          fs::create_dir_all("target/fs-made").await?;
          fs::remove_dir_all("target/fs-made").await?;
          fs::create_dir("target/fs-made").await?;
          assert!(fs::create_dir("target/fs-made").await.is_err());
          """,
      requires = Capability.FS_WRITE)
  @Returns("std::future::Future<Result<(), std::io::Error>>")
  static RuneFuture createDir(RuneContext context, String path) {
    return Blocking.result(context, () -> done(() -> files(context).createFolder(path)));
  }

  @RuneFunction(
      doc = "Makes a folder and those above it, as far as they are missing.",
      example =
          """
          fs::create_dir_all("target/fs-all/a/b").await?;
          assert!(fs::metadata("target/fs-all/a/b").await?.is_dir());
          """,
      requires = Capability.FS_WRITE)
  @Returns("std::future::Future<Result<(), std::io::Error>>")
  static RuneFuture createDirAll(RuneContext context, String path) {
    return Blocking.result(context, () -> done(() -> files(context).createFolders(path)));
  }

  @RuneFunction(
      doc = "The names of what is in a folder, sorted.",
      example =
          """
          fs::create_dir_all("target/fs-dir").await?;
          fs::write("target/fs-dir/b", "").await?;
          fs::write("target/fs-dir/a", "").await?;
          assert_eq!(fs::read_dir("target/fs-dir").await?, ["a", "b"]);
          """,
      requires = Capability.FS_READ)
  @Returns("std::future::Future<Result<Vec, std::io::Error>>")
  static RuneFuture readDir(RuneContext context, String path) {
    return Blocking.result(context, () -> names(files(context).list(path)));
  }

  @RuneFunction(
      doc = "Whether there is something where a path leads.",
      example =
          """
          assert!(fs::exists("target").await?);
          assert!(!fs::exists("target/no-such-file").await?);
          """,
      requires = Capability.FS_READ)
  @Returns("std::future::Future<Result<bool, std::io::Error>>")
  static RuneFuture exists(RuneContext context, String path) {
    return Blocking.result(context, () -> files(context).exists(path));
  }

  @RuneFunction(
      doc = "What is known about the file that a path leads to.",
      example =
          """
          assert!(fs::metadata("target").await?.is_dir());
          """,
      requires = Capability.FS_READ)
  @Returns("std::future::Future<Result<Metadata, std::io::Error>>")
  static RuneFuture metadata(RuneContext context, String path) {
    return Blocking.result(context, () -> FileMetadata.of(files(context).attributes(path)));
  }

  @RuneFunction(
      doc = "Removes a file, or a link but not what it points to.",
      example =
          """
          fs::write("target/fs-remove.txt", "").await?;
          fs::remove_file("target/fs-remove.txt").await?;
          assert!(!fs::exists("target/fs-remove.txt").await?);
          """,
      requires = Capability.FS_WRITE)
  @Returns("std::future::Future<Result<(), std::io::Error>>")
  static RuneFuture removeFile(RuneContext context, String path) {
    return Blocking.result(context, () -> done(() -> files(context).removeFile(path)));
  }

  @RuneFunction(
      doc = "Removes an empty folder.",
      example =
          """
          fs::create_dir_all("target/fs-empty").await?;
          fs::remove_dir("target/fs-empty").await?;
          """,
      requires = Capability.FS_WRITE)
  @Returns("std::future::Future<Result<(), std::io::Error>>")
  static RuneFuture removeDir(RuneContext context, String path) {
    return Blocking.result(context, () -> done(() -> files(context).removeFolder(path)));
  }

  @RuneFunction(
      doc = "Removes a folder with all that is in it. Links are removed, not followed.",
      example =
          """
          fs::create_dir_all("target/fs-full/a").await?;
          fs::write("target/fs-full/a/b", "").await?;
          fs::remove_dir_all("target/fs-full").await?;
          assert!(!fs::exists("target/fs-full").await?);
          """,
      requires = Capability.FS_WRITE)
  @Returns("std::future::Future<Result<(), std::io::Error>>")
  static RuneFuture removeDirAll(RuneContext context, String path) {
    return Blocking.result(context, () -> done(() -> files(context).removeFolders(path)));
  }

  @RuneFunction(
      doc = "Gives a file or folder another name; a file of that name is replaced.",
      example =
          """
          fs::write("target/fs-old", "x").await?;
          fs::rename("target/fs-old", "target/fs-new").await?;
          assert_eq!(fs::read_to_string("target/fs-new").await?, "x");
          """,
      requires = Capability.FS_WRITE)
  @Returns("std::future::Future<Result<(), std::io::Error>>")
  static RuneFuture rename(RuneContext context, String from, String to) {
    return Blocking.result(context, () -> done(() -> files(context).rename(from, to)));
  }

  @RuneFunction(
      doc =
          "Copies the content of a file, which must be readable for the program; gives the number"
              + " of bytes.",
      example =
          """
          fs::write("target/fs-from", "abc").await?;
          assert_eq!(fs::copy("target/fs-from", "target/fs-to").await?, 3);
          """,
      requires = Capability.FS_WRITE)
  @Returns("std::future::Future<Result<u64, std::io::Error>>")
  static RuneFuture copy(RuneContext context, String from, String to) {
    Arguments.require(context, Capability.FS_READ, "fs::copy");
    return Blocking.result(context, () -> UnsignedLong.of(files(context).copy(from, to)));
  }

  @RuneMethod(
      doc = "Whether it is a file.",
      example = "assert!(!fs::metadata(\"target\").await?.is_file());")
  static boolean isFile(FileMetadata self) {
    return self.isFile();
  }

  @RuneMethod(
      doc = "Whether it is a folder.",
      example = "assert!(fs::metadata(\"target\").await?.is_dir());")
  static boolean isDir(FileMetadata self) {
    return self.isFolder();
  }

  @Unsigned
  @RuneMethod(
      doc = "Its size in bytes.",
      example =
          """
          fs::write("target/fs-len", "abc").await?;
          assert_eq!(fs::metadata("target/fs-len").await?.len(), 3);
          """)
  static long len(FileMetadata self) {
    return self.size();
  }

  @RuneMethod(
      doc = "When it was changed last, in milliseconds since 1970 (UTC).",
      example = "assert!(fs::metadata(\"target\").await?.modified_millis() > 0);")
  static long modifiedMillis(FileMetadata self) {
    return self.modified();
  }

  private static FileOperations files(RuneContext context) {
    return new FileOperations(context.grants());
  }

  private static Object done(Action action) throws IOException {
    action.run();
    return RuneTuple.UNIT;
  }

  private static RuneString text(String path, byte[] content) throws IOException {
    int malformed = Utf8.firstMalformed(content);
    if (malformed >= 0) {
      throw new FileSystemException(
          path, null, "stream did not contain valid UTF-8 (at byte " + malformed + ")");
    }
    return RuneString.ofUtf8(content);
  }

  private static RuneVec names(List<String> names) {
    return RuneVec.of(names.stream().map(RuneString::of).toArray());
  }

  private static byte[] bytes(Object contents) {
    return switch (contents) {
      case RuneString text -> text.toUtf8();
      case RuneBytes bytes -> bytes.toArray();
      default -> throw RuneError.expectedType(BuiltinTypes.STRING, contents);
    };
  }
}
