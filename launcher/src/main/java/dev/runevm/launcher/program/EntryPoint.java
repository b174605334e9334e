package dev.runevm.launcher.program;

import dev.runevm.language.unit.Export;
import dev.runevm.language.unit.Function;
import dev.runevm.language.unit.Unit;
import dev.runevm.launcher.console.CommandFailure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a program begins, chosen before anything of it runs: a mistake of the command line must not
 * have effects.
 *
 * @param path the path of the function to call; absent for a script, which is run as a whole
 */
record EntryPoint(Optional<String> path) {
  /** The function that is called where nothing else is said. */
  static final String USUAL = "main";

  /** Chooses it, or says why the request cannot be met. */
  static EntryPoint of(Unit unit, RunRequest request) throws CommandFailure {
    String file = request.program().name();
    if (isScript(unit)) {
      if (request.entry().isPresent()) {
        throw CommandFailure.usage(
            file
                + " is run from top to bottom: it has statements outside of functions.\n"
                + "  Leave out --entry, or move them into a function.");
      }
      requireNoArguments(file, request.arguments());
      return new EntryPoint(Optional.empty());
    }
    String name = request.entry().orElse(USUAL);
    Export export = find(unit, name).orElseThrow(() -> missing(unit, name, request));
    checkArguments(unit.functions().get(export.function()), name, request.arguments());
    return new EntryPoint(Optional.of(name));
  }

  private static boolean isScript(Unit unit) {
    return find(unit, Export.SCRIPT).isPresent();
  }

  private static Optional<Export> find(Unit unit, String path) {
    return unit.exports().stream()
        .filter(export -> export.path().equals(path))
        .filter(export -> export.role() == Export.Role.FUNCTION)
        .findFirst();
  }

  private static void requireNoArguments(String file, List<String> arguments)
      throws CommandFailure {
    if (!arguments.isEmpty()) {
      throw CommandFailure.usage(
          file
              + " is run from top to bottom and takes no arguments, but was given "
              + quantity(arguments.size())
              + ".\n  Arguments go to the parameters of a function main.");
    }
  }

  private static CommandFailure missing(Unit unit, String name, RunRequest request) {
    String there =
        unit.exports().stream()
            .filter(export -> export.role() == Export.Role.FUNCTION)
            .map(Export::path)
            .sorted()
            .collect(Collectors.joining(", "));
    return CommandFailure.usage(
        request.program().name()
            + " has no public function "
            + name
            + ".\n  "
            + (there.isEmpty()
                ? "It has none at all: write `pub fn main() { … }`."
                : "Call another one with --entry NAME; there are: " + there + "."));
  }

  private static void checkArguments(Function function, String name, List<String> arguments)
      throws CommandFailure {
    List<Function.Parameter> parameters = function.parameters();
    long needed = parameters.stream().filter(each -> each.constant().isEmpty()).count();
    int given = arguments.size();
    if (given < needed || given > parameters.size()) {
      String names =
          parameters.stream()
              .map(each -> each.constant().isPresent() ? "[" + each.name() + "]" : each.name())
              .collect(Collectors.joining(" "));
      throw CommandFailure.usage(
          "the function "
              + name
              + (parameters.isEmpty() ? " takes no arguments" : " takes the arguments " + names)
              + ", but was given "
              + (given == 0 ? "none" : quantity(given))
              + ".\n  What follows the file on the command line goes to its parameters.");
    }
  }

  private static String quantity(int number) {
    return number == 1 ? "one" : String.valueOf(number);
  }
}
