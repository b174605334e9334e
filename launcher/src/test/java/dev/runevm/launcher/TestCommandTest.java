package dev.runevm.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.launcher.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** {@code rune test}. */
final class TestCommandTest {
  @TempDir private Path folder;

  private Sandbox sandbox;

  @BeforeEach
  void makeSandbox() {
    sandbox = new Sandbox(folder);
  }

  @Test
  void aTestPassesIfItEndsWithoutFailure() throws IOException {
    sandbox.file(
        "t.rn",
        """
        #[test]
        fn unit() {}
        #[test]
        fn ok() { Ok(1) }
        #[test]
        async fn later() { time::sleep(time::Duration::from_millis(1)).await }
        mod inner {
            #[test]
            fn some() { Some(0) }
        }
        """);
    assertEquals(ExitCode.OK, sandbox.rune("test", "@/t.rn"), sandbox.out());
    assertEquals(
        List.of("@/t.rn", "  ok unit", "  ok ok", "  ok later", "  ok inner::some"), lines());
    sandbox.assertOut("\n4 tests: 4 passed, in ");
  }

  @Test
  void aTestFailsByAPanicAnErrorOrItsResult() throws IOException {
    sandbox.file(
        "t.rn",
        """
        #[test]
        fn panics() { println!("before"); panic!("no") }
        #[test]
        fn err() { Err("bad") }
        #[test]
        fn none() { None }
        #[test]
        fn takes(x) { x }
        """);
    assertEquals(ExitCode.FAILED, sandbox.rune("test", "@/t.rn"));
    assertEquals(
        List.of("@/t.rn", "  FAILED panics", "  FAILED err", "  FAILED none", "  FAILED takes"),
        lines());
    sandbox.assertOut("FAILED panics in @/t.rn\nerror: Panicked: no\n");
    sandbox.assertOut("= in panics (t.rn:2:");
    sandbox.assertOut("  It printed:\n  | before\n");
    sandbox.assertOut("the test returned Err(\"bad\")\n");
    sandbox.assertOut("the test returned None\n");
    sandbox.assertOut("Wrong number of arguments 0, expected 1");
    sandbox.assertOut("4 tests: 0 passed, 4 failed, in ");
  }

  @Test
  void testsDoNotSeeTheStaticsOfOthers() throws IOException {
    sandbox.file(
        "t.rn",
        """
        static COUNT = 0;
        fn count() { COUNT += 1; assert_eq!(COUNT, 1); }
        #[test]
        fn one() { count() }
        #[test]
        fn two() { count() }
        """);
    assertEquals(ExitCode.OK, sandbox.rune("test", "@/t.rn"), sandbox.out());
  }

  @Test
  void theStatementsOfAScriptDoNotRun() throws IOException {
    sandbox.file("t.rn", "println!(\"ran\");\n#[test]\nfn one() {}\n");
    assertEquals(ExitCode.OK, sandbox.rune("test", "--nocapture", "@/t.rn"));
    assertTrue(!sandbox.out().contains("ran"), sandbox.out());
  }

  @Test
  void namesAreFiltered() throws IOException {
    sandbox.file("t.rn", "#[test]\nfn a() {}\n#[test]\nfn ab() {}\n#[test]\nfn b() {}\n");
    sandbox.rune("test", "--list", "@/t.rn", "a");
    assertEquals("@/t.rn: a\n@/t.rn: ab\n", sandbox.out());
    sandbox.rune("test", "--list", "--exact", "@/t.rn", "a", "b");
    assertEquals("@/t.rn: a\n@/t.rn: b\n", sandbox.out());
    assertEquals(ExitCode.OK, sandbox.rune("test", "-q", "@/t.rn", "zzz"));
    sandbox.assertOut("0 tests: 0 passed, 3 filtered out, in ");
  }

  @Test
  void theFirstFailureCanEndTheRun() throws IOException {
    sandbox.file("t.rn", "#[test]\nfn a() { None }\n#[test]\nfn b() {}\n");
    assertEquals(ExitCode.FAILED, sandbox.rune("test", "--fail-fast", "@/t.rn"));
    sandbox.assertOut("2 tests: 0 passed, 1 failed, 1 not run, in ");
  }

  @Test
  void aTestThatTakesTooLongIsEnded() throws IOException {
    sandbox.file(
        "t.rn",
        """
        #[test]
        fn spins() { loop {} }
        #[test]
        async fn sleeps() { time::sleep(time::Duration::from_secs(1000)).await }
        #[test]
        fn after() {}
        """);
    assertEquals(ExitCode.FAILED, sandbox.rune("test", "--timeout", "0.3", "@/t.rn"));
    assertEquals(List.of("@/t.rn", "  FAILED spins", "  FAILED sleeps", "  ok after"), lines());
    sandbox.assertOut("the test was ended: it ran for more than 300 ms");
  }

  @Test
  void testsCanRunAtTheSameTimeAndAreToldInOrder() throws IOException {
    StringBuilder text = new StringBuilder("static N = 0;\n");
    for (int i = 0; i < 20; i++) {
      text.append(
          "#[test]\nfn t" + i + "() { N += 1; assert_eq!(N, 1); println!(\"" + i + "\") }\n");
    }
    sandbox.file("t.rn", text.toString());
    assertEquals(ExitCode.OK, sandbox.rune("test", "-j", "3", "@/t.rn"), sandbox.out());
    assertEquals(21, lines().size());
    assertEquals("  ok t19", lines().get(20));
    assertEquals(ExitCode.USAGE, sandbox.rune("test", "-j", "0", "@/t.rn"));
    sandbox.assertErr("--jobs needs a number from 1 to 1000.");
  }

  @Test
  void examplesInDocumentationAreTests() throws IOException {
    sandbox.file(
        "lib.rn",
        """
        //! ```rune
        //! assert_eq!(twice(2), 4);
        //! ```
        mod part;

        /// ```rune
        /// assert_eq!(twice(3), 7);
        /// ```
        /// ```rune, should_panic
        /// panic!("yes");
        /// ```
        /// ```rune no_run
        /// loop {}
        /// ```
        /// ```rune,ignore
        /// what is this
        /// ```
        /// ```rust
        /// what is this
        /// ```
        fn twice(n) { n * 2 }
        struct P { /** ```rune
            let x = 1;
            assert_eq!(x, 1);
            ``` */ x }
        impl P {
            /** Gives it.
             *
             * ```rune
             * assert_eq!(P { x: 5 }.get(), 5);
             * ```
             */
            fn get(self) { self.x }
        }
        """);
    sandbox.file(
        "part.rn", "/// ```rune\n/// hidden().await?\n/// ```\nasync fn hidden() { Ok(1) }");
    assertEquals(ExitCode.FAILED, sandbox.rune("test", "@/lib.rn"));
    assertEquals(
        List.of(
            "@/lib.rn",
            "  ok example in line 1",
            "  FAILED twice (line 6)",
            "  ok twice (line 9)",
            "  ok twice (line 12)",
            "  ignored twice (line 15)",
            "  ok P::x (line 22)",
            "  ok P::get (line 29)",
            "  ok part::hidden (line 1)"),
        lines());
    sandbox.assertOut("lib.rn:7:5");
    sandbox.assertOut("7 |     assert_eq!(twice(3), 7);\n");
    assertEquals(ExitCode.OK, sandbox.rune("test", "--skip-doc-tests", "@/lib.rn"));
  }

  @Test
  void examplesSeeWhatTheirItemSees() throws IOException {
    sandbox.file(
        "t.rn",
        """
        /// ```rune
        /// assert_eq!(inner::secret(), 1);
        /// ```
        pub mod inner {
            //! ```rune
            //! assert_eq!(secret(), 1);
            //! ```

            pub fn secret() { 1 }

            pub struct S;

            impl S {
                /// First.
                /// ```rune
                /// assert_eq!(S.get(), secret());
                /// ```
                ///
                /// ~~~rune
                /// let s = S;
                /// s.get()
                /// ~~~
                pub fn get(self) {
                    /// ```rune
                    /// assert_eq!(1 + 1, 2);
                    /// ```
                    fn local() {}
                    1
                }
            }
        }

        /// ```rune
        /// no end
        fn open() {}
        """);
    assertEquals(ExitCode.FAILED, sandbox.rune("test", "@/t.rn"));
    assertEquals(
        List.of(
            "@/t.rn",
            "  ok inner (line 1)",
            "  ok inner (line 5)",
            "  ok inner::S::get (line 15)",
            "  ok inner::S::get (line 19)",
            "  ok inner::S::get::local (line 24)",
            "  FAILED open (line 33)"),
        lines());
  }

  @Test
  void anExampleThatDoesNotCompileFailsInItsPlace() throws IOException {
    sandbox.file("t.rn", "/// ```rune\n///   lost()\n/// ```\nfn f() {}\n");
    assertEquals(ExitCode.FAILED, sandbox.rune("test", "@/t.rn"));
    sandbox.assertOut("t.rn:2:7");
  }

  @Test
  void aProgramThatDoesNotCompileFails() throws IOException {
    sandbox.file("a.rn", "#[test]\nfn t() { missing() }");
    sandbox.file("b.rn", "#[test]\nfn t() {}");
    assertEquals(ExitCode.FAILED, sandbox.rune("test", "@", "t"));
    assertEquals(List.of("@/a.rn", "  FAILED compiles", "@/b.rn", "  ok t"), lines());
    sandbox.assertOut("No local variable `missing`");
    assertEquals(ExitCode.FAILED, sandbox.rune("test", "--list", "@"));
    assertEquals("@/b.rn: t\n", sandbox.out());
    sandbox.assertErr("No local variable `missing`");
  }

  @Test
  void jsonHasALineForEachTest() throws IOException {
    sandbox.file("t.rn", "#[test]\nfn a() { println!(\"é\") }\n#[test]\nfn b() { None }\n");
    assertEquals(ExitCode.FAILED, sandbox.rune("test", "--format", "json", "@/t.rn"));
    List<String> lines = sandbox.out().lines().toList();
    assertEquals(2, lines.size(), sandbox.out());
    assertEquals(
        "{\"file\":\"@/t.rn\",\"name\":\"a\",\"kind\":\"test\",\"status\":\"passed\","
            + "\"seconds\":0,\"message\":\"\",\"details\":\"\",\"output\":\"\\u00e9\\n\"}",
        lines.get(0).replaceAll("0\\.\\d+", "0"));
    assertTrue(lines.get(1).contains("\"status\":\"failed\""), lines.get(1));
    assertTrue(lines.get(1).contains("\"message\":\"the test returned None\""), lines.get(1));
  }

  @Test
  void buildServersGetXml() throws Exception {
    sandbox.file(
        "t.rn",
        "#[test]\nfn a() { println!(\"<\\u{1}&\") }\n#[test]\nfn b() { panic!(\"<no>\") }\n"
            + "/// ```rune,ignore\n/// ```\nfn c() {}\n");
    assertEquals(ExitCode.FAILED, sandbox.rune("test", "--junit", "@/out.xml", "@/t.rn"));
    Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(sandbox.path("out.xml").toFile());
    assertEquals("3", xml.getDocumentElement().getAttribute("tests"));
    assertEquals("1", xml.getDocumentElement().getAttribute("failures"));
    assertEquals("1", xml.getDocumentElement().getAttribute("skipped"));
    assertEquals(3, xml.getElementsByTagName("testcase").getLength());
    assertEquals("<\uFFFD&\n", xml.getElementsByTagName("system-out").item(0).getTextContent());
    assertTrue(
        xml.getElementsByTagName("failure").item(0).getTextContent().contains("Panicked: <no>"));
    sandbox.rune("test", "--format", "junit", "@/t.rn");
    assertTrue(sandbox.out().startsWith("<?xml"), sandbox.out());
    assertEquals(ExitCode.USAGE, sandbox.rune("test", "--junit", "@/no/out.xml", "@/t.rn"));
    sandbox.assertErr("there is no directory @/no");
  }

  @Test
  void whatATestMayDoIsGranted() throws IOException {
    sandbox.file("t.rn", "#[test]\nfn a() { println!(\"shown\") }\n");
    sandbox.rune("test", "--nocapture", "--allow", "fs", "@/t.rn");
    sandbox.assertOut("shown\n");
    assertEquals(ExitCode.USAGE, sandbox.rune("test", "--allow", "fire", "@/t.rn"));
  }

  @Test
  void aProjectIsTestedWithoutItsExamplesAndBenchmarks() throws IOException {
    sandbox.file("Rune.toml", "[package]\nname = \"p\"\nversion = \"0.1.0\"\n");
    for (String name : List.of("src/main.rn", "tests/t.rn", "examples/e.rn", "benches/b.rn")) {
      sandbox.file(name, "#[test]\nfn a() {}\n");
    }
    sandbox.rune("test", "--project", "@", "--list");
    assertEquals("@/src/main.rn: a\n@/tests/t.rn: a\n", sandbox.out());
    sandbox.rune("test", "--project", "@", "--list", "--all-targets");
    assertEquals(4, sandbox.out().lines().count());
    sandbox.rune("test", "--project", "@", "--list", "--test", "t");
    assertEquals("@/tests/t.rn: a\n", sandbox.out());
    Files.delete(sandbox.path("tests/t.rn"));
    assertEquals(ExitCode.USAGE, sandbox.rune("test", "--project", "@", "--test", "t"));
  }

  /** The lines about programs and tests, without times and repeated blanks. */
  private List<String> lines() {
    return sandbox
        .out()
        .lines()
        .takeWhile(line -> !line.isEmpty())
        .map(line -> line.replaceAll("  +[0-9.]+ [nµm]?s$", ""))
        .map(line -> line.startsWith("  ") ? "  " + line.strip().replaceAll(" +", " ") : line)
        .toList();
  }
}
