package dev.runevm.launcher.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which programs a folder with a Rune.toml holds. */
final class ProjectTest {
  private static final String PACKAGE = "[package]\nname = \"%s\"\nversion = \"0.1.0\"\n";

  @TempDir private Path folder;

  @Test
  void programsAreFoundByWhereTheirFilesAre() throws Exception {
    pack("", "tool");
    for (String name :
        List.of(
            "src/main.rn",
            "src/helper.rn",
            "src/bin/extra.rn",
            "src/bin/large/main.rn",
            "src/bin/large/part.rn",
            "src/lib.rn",
            "tests/one.rn",
            "tests/two/main.rn",
            "examples/show.rn",
            "benches/speed.rn",
            "benches/notes.txt")) {
      file(name, "");
    }
    assertEquals(
        List.of(
            "bin tool src/main.rn",
            "bin extra src/bin/extra.rn",
            "bin large src/bin/large/main.rn",
            "lib tool src/lib.rn",
            "test one tests/one.rn",
            "test two tests/two/main.rn",
            "example show examples/show.rn",
            "bench speed benches/speed.rn"),
        targets(Project.of(folder)));
    assertEquals(10, Project.of(folder).sources().size());
  }

  @Test
  void theNearestFileAboveCounts() throws Exception {
    pack("", "outer");
    pack("inner", "inner");
    file("inner/src/deep/x.rn", "");
    file("inner/src/main.rn", "");
    assertEquals(
        List.of("bin inner inner/src/main.rn"),
        targets(Project.of(folder.resolve("inner/src/deep"))));
  }

  @Test
  void aWorkspaceHasMembersByNameAndByPattern() throws Exception {
    file("Rune.toml", "[workspace]\nmembers = [\"a\", \"nested/*\", \"nested/b\"]\n");
    pack("a", "a");
    pack("nested/b", "b");
    pack("nested/c", "c");
    pack("nested/.hidden", "hidden");
    Files.createDirectories(folder.resolve("nested/empty"));
    file("nested/c/src/main.rn", "");
    Project project = Project.of(folder);
    assertEquals(List.of("a", "b", "c"), project.members().stream().map(Member::name).toList());
    assertEquals(List.of("bin c nested/c/src/main.rn"), targets(project));
    assertEquals(1, project.only(List.of("c")).sources().size());
    assertEquals(0, project.only(List.of("b")).sources().size());
    CommandFailure failure = assertThrows(CommandFailure.class, () -> project.only(List.of("d")));
    assertTrue(failure.getMessage().contains("There are: a, b, c."), failure.getMessage());
  }

  @Test
  void membersCanBeWorkspacesAndMeanEachOther() throws Exception {
    file("Rune.toml", PACKAGE.formatted("root") + "[workspace]\nmembers = [\"a/**\"]\n");
    file("a/Rune.toml", PACKAGE.formatted("a") + "[workspace]\nmembers = [\"..\", \"b\"]\n");
    pack("a/b", "b");
    assertEquals(
        List.of("root", "a", "b"),
        Project.of(folder).members().stream().map(Member::name).toList());
  }

  @Test
  void withoutAFileTheUsualProgramIsTaken() throws Exception {
    file("script/main.rn", "");
    file("src/lib.rn", "");
    assertEquals(List.of("lib lib src/lib.rn"), targets(Project.of(folder)));
    file("main.rn", "");
    file("elsewhere/x.rn", "");
    assertEquals(List.of("bin main main.rn"), targets(Project.of(folder)));
    assertEquals(2, Project.of(folder).sources().size());
  }

  @Test
  void mistakesAreToldWithTheirPlace() throws Exception {
    rejects(
        "[pakage]\nname = \"a\"",
        "Rune.toml:1:1: key `pakage` is not known here; did you mean" + " `package`?");
    rejects(
        "[package]\nname = \"a\"\nversion = \"0.1.0\"\nauthor = \"x\"",
        "Rune.toml:4:1: key `author` is not known here");
    rejects("[package]\nname = \"a\"", "Rune.toml:1:1: the table `package` has no `version`");
    rejects(
        "[package]\nname = \"a\"\nversion = \"1\"",
        "Rune.toml:3:1: `version` must have the form 1.2.3");
    rejects("[package]\nname = 1\nversion = \"1.0.0\"", "2:1: `name` must be a string");
    rejects("[workspace]\nmembers = [1]", "2:1: `members` must be an array of strings");
    rejects("[workspace]\nmembers = [\"no\"]", "the workspace has no member `no`");
    rejects("[workspace", "Rune.toml:1:");
  }

  @Test
  void packagesOfAWorkspaceHaveDifferentNames() throws Exception {
    file("Rune.toml", "[workspace]\nmembers = [\"*\"]\n");
    pack("a", "same");
    pack("b", "same");
    CommandFailure failure = assertThrows(CommandFailure.class, () -> Project.of(folder));
    assertTrue(failure.getMessage().contains("two packages"), failure.getMessage());
  }

  private void rejects(String text, String expected) throws IOException {
    file("Rune.toml", text);
    CommandFailure failure = assertThrows(CommandFailure.class, () -> Project.of(folder));
    assertTrue(failure.getMessage().contains(expected), failure.getMessage());
    assertEquals(ExitCode.USAGE, failure.exitCode());
  }

  private void pack(String place, String name) throws IOException {
    file(place.isEmpty() ? "Rune.toml" : place + "/Rune.toml", PACKAGE.formatted(name));
  }

  private void file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> targets(Project project) {
    return project.targets().stream()
        .map(
            target ->
                target.kind().word()
                    + " "
                    + target.name()
                    + " "
                    + folder.relativize(target.file()).toString().replace('\\', '/'))
        .toList();
  }
}
