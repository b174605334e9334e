package dev.runevm.stdlib.rand;

import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.language.capability.Capability;

/** How a {@code StdRng} is made. */
@RunePart(of = RandModule.class, type = "StdRng")
final class StdRngFunctions {
  private static final String USE = "use rand::StdRng;\n";

  private StdRngFunctions() {}

  @RuneFunction(
      doc = "A generator that begins with a seed: 32 bytes, as a vec of integers or as `Bytes`.",
      example =
          USE
              + """
              let a = StdRng::from_seed([7; 32]);
              let b = StdRng::from_seed([7; 32]);
              assert_eq!(a.random::<i64>(), b.random::<i64>());
              """)
  static StdRng fromSeed(Object seed) {
    return StdRng.of(Seed.of(seed));
  }

  @RuneFunction(
      doc = "A generator whose seed is made of a number.",
      example =
          USE
              + """
              let a = StdRng::seed_from_u64(42);
              let b = StdRng::seed_from_u64(42);
              assert_eq!(a.random::<i64>(), b.random::<i64>());
              """)
  static StdRng seedFromU64(@Unsigned(bits = 64) long state) {
    return StdRng.of(Seed.spread(state));
  }

  @RuneFunction(
      doc = "A generator whose seed comes from another one.",
      example = USE + "let rng = StdRng::from_rng(StdRng::seed_from_u64(1));")
  static StdRng fromRng(Generator rng) {
    return StdRng.of(rng.nextBytes(Seed.LENGTH));
  }

  @RuneFunction(
      doc = "As `from_rng`, as an `Ok`: no generator here can fail.",
      example = USE + "let rng = StdRng::try_from_rng(StdRng::seed_from_u64(1))?;")
  @Returns("Result<StdRng, E>")
  static RuneStruct tryFromRng(Generator rng) {
    return BuiltinTypes.ok(fromRng(rng));
  }

  @RuneFunction(
      doc = "A generator that the system seeds.",
      example = USE + "let rng = StdRng::from_sys_rng();",
      requires = Capability.RANDOM)
  static StdRng fromSysRng() {
    return StdRng.of(SysRng.entropy(Seed.LENGTH));
  }

  @RuneFunction(
      doc = "As `from_sys_rng`, as an `Ok`.",
      example = USE + "let rng = StdRng::try_from_sys_rng()?;",
      requires = Capability.RANDOM)
  @Returns("Result<StdRng, E>")
  static RuneStruct tryFromSysRng() {
    return BuiltinTypes.ok(fromSysRng());
  }
}
