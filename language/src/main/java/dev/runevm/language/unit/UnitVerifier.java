package dev.runevm.language.unit;

import dev.runevm.language.library.Library;
import dev.runevm.language.limits.Limits;
import dev.runevm.language.unit.VerifiedUnit.FunctionFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says whether a unit may be run. It never throws and takes time and memory in proportion to the
 * unit, whatever is in it.
 *
 * <table>
 *   <caption>The rules, and where each is</caption>
 *   <tr><td>V1<td>Magic, version, features and instruction table are known: {@link UnitReader}.
 *   <tr><td>V2<td>Sizes are limited and lengths compared with the bytes that are there before
 *       anything is allocated: {@link UnitReader}, {@code ByteReader}; sizes of functions: {@code
 *       FunctionVerifier}.
 *   <tr><td>V3<td>Sizes are computed in {@code long}; an index fits an {@code int}: {@code
 *       ByteReader}, {@code InstructionCursor}.
 *   <tr><td>V4<td>Numbers are in their shortest form: {@code ByteReader}, {@code InstructionCursor}.
 *   <tr><td>V5<td>Sections stand once, in order, and are read to their end; nothing follows: {@link
 *       UnitReader}.
 *   <tr><td>V6<td>Strings are strict UTF-8 and not too long: {@code ByteReader}.
 *   <tr><td>V7<td>Pools are sorted, without duplicates and unreferenced entries: {@code
 *       PoolVerifier}.
 *   <tr><td>V8<td>Every index, tag and opcode exists and is of the right kind: {@code PoolVerifier}
 *       for those in pools, {@code OperandVerifier} for operands.
 *   <tr><td>V9<td>Instructions lie wholly inside the code: {@code InstructionCursor}.
 *   <tr><td>V10<td>Code ends with {@code return}, with every structure closed: {@code
 *       FunctionVerifier}.
 *   <tr><td>V11<td>The operand stack never underflows, is empty between statements and not too high:
 *       {@code FunctionVerifier}. No maximum is declared: it is computed.
 *   <tr><td>V12<td>Structures are properly nested and not too deep; branches name an enclosing
 *       one: {@code FunctionVerifier}.
 *   <tr><td>V13<td>Locals exist, are not too many and are set before they are read: {@code
 *       OperandVerifier}, {@code Assignment}. An unset local would read as unit, so this protects
 *       from mistakes of compilers rather than from harm.
 *   <tr><td>V14<td>Does not apply: there are no handlers, {@code try} is a statement.
 *   <tr><td>V15<td>Calls, constructors and imports have the right number of operands: {@code
 *       OperandVerifier}; exports and methods: {@code PoolVerifier}.
 *   <tr><td>V16<td>Constants are acyclic because they are written inside one another, and not nested
 *       too deeply: {@code ConstantEncoding}, {@code PoolVerifier}.
 *   <tr><td>V17<td>Imports and native types exist in the library as they are declared: {@code
 *       LibraryVerifier}.
 *   <tr><td>V18<td>The capability manifest is what the imports need: {@link UnitReader}; each import
 *       declares what the library says: {@code LibraryVerifier}.
 *   <tr><td>V19<td>Does not apply: regular expressions are no constants.
 *   <tr><td>V20<td>{@code await}, {@code select} and {@code yield} stand only in functions whose
 *       kind allows them; resume points are numbered in order: {@code FunctionVerifier}.
 *   <tr><td>V21<td>Debug information is apart, its offsets ascend within code and source, and no
 *       source has an absolute path: {@code DebugVerifier}. It may be larger than a quarter of the
 *       unit, because it carries the sources; the limit of the whole unit holds for it.
 *   <tr><td>V22<td>Needs no fuel: every rule is one walk whose steps are bounded by the bytes read.
 *   <tr><td>V23<td>Constants are canonical: one NaN, chars are scalar values: {@code ByteReader},
 *       {@code ConstantEncoding}, {@code OperandVerifier}, {@code PoolVerifier}.
 *   <tr><td>V24<td>Writing what was read gives the same bytes: {@link UnitReader}.
 * </table>
 */
public final class UnitVerifier {
  private UnitVerifier() {}

  /** Verifies a unit without a library: imports are not compared with anything. */
  public static VerificationResult verify(Unit unit, Limits limits) {
    return verify(unit, Optional.empty(), limits);
  }

  /** Verifies a unit that is to be linked with a library. */
  public static VerificationResult verify(Unit unit, Library library, Limits limits) {
    return verify(unit, Optional.of(library), limits);
  }

  private static VerificationResult verify(Unit unit, Optional<Library> library, Limits limits) {
    Problems problems = new Problems(limits.diagnostics());
    PoolVerifier pools = new PoolVerifier(unit, limits, problems);
    pools.verifyEntries();
    if (!problems.none()) {
      return failed(problems);
    }
    library.ifPresent(known -> new LibraryVerifier(unit, known, problems).verify());
    References references = new References(unit);
    List<FunctionFacts> facts = verifyFunctions(unit, library, limits, references, problems);
    if (problems.none()) {
      references.close(unit);
      pools.verifyReferenced(references);
      new DebugVerifier(unit, problems).verify();
    }
    return problems.none()
        ? new VerificationResult(Optional.of(new VerifiedUnit(unit, facts)), List.of())
        : failed(problems);
  }

  private static List<FunctionFacts> verifyFunctions(
      Unit unit,
      Optional<Library> library,
      Limits limits,
      References references,
      Problems problems) {
    OperandVerifier operands = new OperandVerifier(unit, library, references);
    FunctionVerifier verifier = new FunctionVerifier(unit, limits, operands, references, problems);
    List<FunctionFacts> facts = new ArrayList<>(unit.functions().size());
    for (int i = 0; i < unit.functions().size() && !problems.full(); i++) {
      facts.add(verifier.verify(i));
    }
    return facts;
  }

  private static VerificationResult failed(Problems problems) {
    return new VerificationResult(Optional.empty(), problems.list());
  }
}
