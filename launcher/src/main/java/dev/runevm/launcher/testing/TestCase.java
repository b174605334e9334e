package dev.runevm.launcher.testing;

import dev.runevm.launcher.program.InputFile;
import java.nio.file.Path;

/**
 * One test.
 *
 * @param file the root file of the program that it belongs to, as it is shown
 * @param name its path in the program; of an example the documented item and the line
 * @param body what is done
 */
record TestCase(String file, String name, Body body) {
  /** What a test does. */
  sealed interface Body {
    /** The word for such tests in reports. */
    String kind();
  }

  /**
   * A function with {@code #[test]} is called.
   *
   * @param program the root file of the program
   * @param unit the unit with the function
   * @param path the path of the function
   */
  record Call(InputFile program, byte[] unit, String path) implements Body {
    @Override
    public String kind() {
      return "test";
    }
  }

  /**
   * The example of a documentation comment is compiled and run.
   *
   * @param program the root file of the program
   * @param file the file with the comment
   * @param text the text of that file in which the example is a test
   * @param manner what is expected of it
   */
  record Documentation(InputFile program, Path file, String text, ExampleManner manner)
      implements Body {
    @Override
    public String kind() {
      return "doc";
    }
  }

  /**
   * A program does not compile, so that its tests are unknown.
   *
   * @param diagnostics why, as it is shown
   */
  record Broken(String diagnostics) implements Body {
    @Override
    public String kind() {
      return "compile";
    }
  }
}
