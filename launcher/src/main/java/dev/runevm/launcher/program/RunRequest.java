package dev.runevm.launcher.program;

import dev.runevm.interpreter.jvm.TierMode;
import dev.runevm.language.capability.Grants;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A program to be run, and how.
 *
 * @param program source text or unit
 * @param entry the function to call; absent for the usual one
 * @param arguments what the program gets as its arguments
 * @param answers a file with the answers that people would give
 * @param grants what the program may do
 * @param tier what runs its functions
 * @param traceTiers whether to tell which functions are compiled
 */
public record RunRequest(
    InputFile program,
    Optional<String> entry,
    List<String> arguments,
    Optional<Path> answers,
    Grants grants,
    TierMode tier,
    boolean traceTiers) {}
