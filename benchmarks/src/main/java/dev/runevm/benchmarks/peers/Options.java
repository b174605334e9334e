package dev.runevm.benchmarks.peers;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What can be said on the command line. */
@Command(
    name = "peers",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Measures RuneVM beside other engines and writes docs/performance.md.",
      "Every engine that is on the PATH takes part: node, luajit, lua, python3, the original rune; "
          + "and GraalJS and Rhino, which are fetched.",
      "Outputs of processes are kept in benchmarks/target/peers; results.json there has all"
          + " figures."
    })
final class Options {
  @Option(
      names = "--quick",
      description = "A rough look in two minutes: fast engines only, nothing written into docs.")
  boolean quick;

  @Option(
      names = "--engines",
      split = ",",
      paramLabel = "ID",
      description = "Measure only these again; of the others what is known is reported.")
  List<String> engines = List.of();

  @Option(
      names = "--programs",
      split = ",",
      paramLabel = "NAME",
      description = "Measure only these again.")
  List<String> programs = List.of();

  @Option(names = "--rounds", paramLabel = "N", description = "At most so many rounds (5).")
  int rounds = 5;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      description = "Run each program so long in each process, instead of as each engine needs.")
  double seconds;

  @Option(
      names = "--minutes",
      paramLabel = "M",
      description = "Begin nothing new after so many minutes (11; 2 with --quick).")
  double minutes;

  @Option(names = "--resume", description = "Go on with a run that was stopped.")
  boolean resume;

  @Option(names = "--report", description = "Measure nothing; write the report again.")
  boolean reportOnly;

  @Option(names = "--rune", paramLabel = "FILE", description = "The rune command to measure.")
  Path rune;

  @Option(names = "--home", hidden = true)
  Path home = Path.of("").toAbsolutePath();

  @Option(names = "--graal", hidden = true)
  Path graal;

  @Spec CommandSpec command;

  /** What the person has said, a blank before each word; where the checkout is the script says. */
  String words() {
    List<String> all = command.commandLine().getParseResult().originalArgs();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).equals("--home")) {
        i++;
      } else {
        words.append(' ').append(all.get(i));
      }
    }
    return words.toString();
  }
}
