package dev.runevm.launcher.program;

import dev.runevm.language.source.Source;
import dev.runevm.parser.SourceLoader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the files of modules beside the file of the program: for {@code mod a;} first {@code
 * a/mod.rn}, then {@code a.rn}.
 */
public final class FileSourceLoader implements SourceLoader {
  private final UnitCache.Inputs inputs;
  private final Map<Path, String> replacements;

  /** A loader. */
  public FileSourceLoader() {
    this(new UnitCache.Inputs(), Map.of());
  }

  /**
   * A loader.
   *
   * @param inputs told of every file that is looked for
   * @param replacements texts that take the place of those of files
   */
  FileSourceLoader(UnitCache.Inputs inputs, Map<Path, String> replacements) {
    this.inputs = inputs;
    this.replacements = replacements;
  }

  @Override
  public Result load(Source root, List<String> module) {
    Optional<String> place = root.path();
    if (place.isEmpty()) {
      return new NoPlace();
    }
    Path program = Path.of(place.get());
    String prefix = root.name().substring(0, root.name().lastIndexOf('/') + 1);
    String stem = String.join("/", module);
    for (String candidate : List.of(stem + "/mod.rn", stem + ".rn")) {
      Path file = program.resolveSibling(candidate);
      if (Files.isRegularFile(file)) {
        return read(file, prefix + candidate);
      }
      inputs.add(file, null);
    }
    return new NotFound(prefix + stem + ".rn");
  }

  private Result read(Path file, String name) {
    String replacement = replacements.get(file.toAbsolutePath());
    if (replacement != null) {
      return new Found(Source.of(name, file.toString(), replacement));
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      inputs.add(file, bytes);
      return new Found(Source.of(name, file.toString(), Utf8.decode(bytes)));
    } catch (CharacterCodingException e) {
      return new Unreadable(name, "it is not UTF-8 text");
    } catch (IOException e) {
      return new Unreadable(name, Files.isReadable(file) ? e.getMessage() : "permission denied");
    }
  }
}
