package dev.runevm.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.launcher.console.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rune bench}. */
final class BenchCommandTest {
  private static final String[] SHORT = {"bench", "--warmup", "0", "--iter", "0.01"};

  @TempDir private Path folder;

  private Sandbox sandbox;

  @BeforeEach
  void makeSandbox() {
    sandbox = new Sandbox(folder);
  }

  @Test
  void functionsAreMeasured() throws IOException {
    sandbox.file(
        "b.rn",
        """
        mod inner {
            #[bench]
            fn sums(b) { b.iter(|| (0..10).iter().sum::<i64>()) }
        }
        #[bench]
        fn waits(b) { b.iter(async || time::sleep(time::Duration::from_millis(2)).await) }
        """);
    assertEquals(ExitCode.OK, bench("@/b.rn"), sandbox.out());
    sandbox.assertOut("@/b.rn\n");
    sandbox.assertOut("  inner::sums ");
    assertTrue(sandbox.out().matches("(?s).*waits +[0-9.]+ (ms|s) .*"), sandbox.out());
  }

  @Test
  void aBenchmarkCanFail() throws IOException {
    sandbox.file(
        "b.rn",
        """
        #[bench]
        fn nothing(b) {}
        #[bench]
        fn panics(b) { b.iter(|| panic!("no")) }
        #[bench]
        fn twice(b) { b.iter(|| 1); b.iter(|| 2) }
        #[bench]
        fn number(b) { b.iter(1) }
        #[bench]
        fn fails(b) { Err("so") }
        #[bench]
        fn good(b) { b.iter(|| 1) }
        """);
    assertEquals(ExitCode.FAILED, bench("@/b.rn"));
    sandbox.assertOut("the benchmark measured nothing: it must call `iter` of its parameter");
    sandbox.assertOut("error: Panicked: no");
    sandbox.assertOut("it can measure one function only");
    sandbox.assertOut("the benchmark returned Err(\"so\")");
    assertEquals(5, sandbox.out().split("FAILED", -1).length - 1, sandbox.out());
  }

  @Test
  void resultsAreKeptAndComparedWith() throws IOException {
    sandbox.file("b.rn", "#[bench]\nfn one(b) { b.iter(|| 1) }\n");
    assertEquals(ExitCode.OK, bench("--save", "@/base.toml", "@/b.rn"), sandbox.err());
    assertEquals(ExitCode.OK, bench("--compare", "@/base.toml", "@/b.rn"), sandbox.err());
    assertTrue(
        sandbox.out().matches("(?s).*one .* [+-][0-9.]+ % (same|faster|slower)\n"), sandbox.out());
    sandbox.file("bad.toml", "[[benchmark]]\nfile = \"x\"\nnam = \"y\"\n");
    assertEquals(ExitCode.USAGE, bench("--compare", "@/bad.toml", "@/b.rn"));
    sandbox.assertErr("bad.toml:3:1: key `nam` is not known here; did you mean `name`?");
    assertEquals(ExitCode.USAGE, bench("--compare", "@/none.toml", "@/b.rn"));
    sandbox.assertErr("none.toml does not exist");
  }

  @Test
  void jsonHasALineForEachBenchmark() throws IOException {
    sandbox.file("b.rn", "#[bench]\nfn a(b) { b.iter(|| 1) }\n#[bench]\nfn c(b) {}\n");
    assertEquals(ExitCode.FAILED, bench("--format", "json", "@/b.rn"));
    List<String> lines = sandbox.out().lines().toList();
    assertEquals(2, lines.size());
    assertTrue(
        lines.get(0).startsWith("{\"file\":\"@/b.rn\",\"name\":\"a\",\"median\":"), lines.get(0));
    assertTrue(lines.get(1).contains("\"problem\":\"the benchmark measured nothing"));
  }

  @Test
  void benchmarksOfAProjectAreListedAndFiltered() throws IOException {
    sandbox.file("Rune.toml", "[package]\nname = \"p\"\nversion = \"0.1.0\"\n");
    sandbox.file("benches/b.rn", "#[bench]\nfn a(b) {}\n#[bench]\nfn ab(b) {}\n");
    sandbox.file("tests/t.rn", "#[bench]\nfn a(b) {}\n");
    bench("--project", "@", "--list");
    assertEquals("@/benches/b.rn: a\n@/benches/b.rn: ab\n", sandbox.out());
    bench("--project", "@", "--list", "--exact", "a");
    assertEquals("@/benches/b.rn: a\n", sandbox.out());
  }

  @Test
  void errorsAreSaidAndNothingIsMeasured() throws IOException {
    sandbox.file("b.rn", "#[bench]\nfn a(b) { missing() }\n");
    assertEquals(ExitCode.FAILED, bench("@/b.rn"));
    sandbox.assertErr("1 file: 1 error");
    assertEquals("", sandbox.out());
  }

  private int bench(String... words) {
    String[] all = new String[SHORT.length + words.length];
    System.arraycopy(SHORT, 0, all, 0, SHORT.length);
    System.arraycopy(words, 0, all, SHORT.length, words.length);
    return sandbox.rune(all);
  }
}
