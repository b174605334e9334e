package dev.runevm.stdlib.std;

import dev.runevm.interpreter.value.RuneType;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why reading or writing failed. */
public final class IoError extends ErrorValue {
  static final RuneType TYPE = RuneType.nativeType("std::io::Error");

  /** An error. */
  public IoError(String message) {
    super(TYPE, message);
  }

  /** What Java says, in the words of the operating system, and which file it is about. */
  public static IoError of(IOException problem) {
    String what =
        switch (problem) {
          case NoSuchFileException missing -> "No such file or directory (os error 2)";
          case AccessDeniedException denied -> "Permission denied (os error 13)";
          case FileAlreadyExistsException exists -> "File exists (os error 17)";
          case NotDirectoryException other -> "Not a directory (os error 20)";
          case DirectoryNotEmptyException full -> "Directory not empty (os error 39)";
          case FileSystemException other when other.getReason() != null -> other.getReason();
          default -> String.valueOf(problem.getMessage());
        };
    return problem instanceof FileSystemException about && about.getFile() != null
        ? new IoError(what + ": " + about.getFile() + reason(about))
        : new IoError(what);
  }

  private static String reason(FileSystemException problem) {
    return problem instanceof AccessDeniedException && problem.getReason() != null
        ? ": " + problem.getReason()
        : "";
  }
}
