package dev.runevm.language.unit;

import java.util.List;
import java.util.Optional;

/**
 * What verifying a unit gave.
 *
 * @param unit the unit that may be run; absent exactly if there is a problem
 * @param problems which rules are broken where
 */
public record VerificationResult(Optional<VerifiedUnit> unit, List<UnitProblem> problems) {}
