package dev.runevm.benchmarks.peers;

import java.nio.file.Path;
import java.util.List;

/**
 * Where things are.
 *
 * @param home the top of the checkout
 * @param rune the command to measure
 * @param graal the folder with the Graal compiler
 */
record Layout(Path home, Path rune, Path graal) {
  /** The Java that this program runs on; it is the one to compare with. */
  Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  /** What holds the programs in Java. */
  String classes() {
    var source = Layout.class.getProtectionDomain().getCodeSource();
    return Path.of(java.net.URI.create(source.getLocation().toString())).toString();
  }

  /** A program or runner in one language. */
  Path program(String language, String name) {
    return home.resolve("benchmarks").resolve("programs").resolve(language).resolve(name);
  }

  /** Where results and generated programs go. */
  Path scratch() {
    return home.resolve("benchmarks").resolve("target").resolve("peers");
  }

  /** Where engines that are libraries have been fetched to. */
  Path fetched() {
    return home.resolve("benchmarks").resolve("target").resolve("engines");
  }

  /** Options of a JVM with which languages on Truffle are compiled. */
  List<String> graalOptions() {
    return List.of(
        "-XX:+UnlockExperimentalVMOptions",
        "-XX:+EnableJVMCI",
        "--upgrade-module-path=" + graal,
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow");
  }
}
