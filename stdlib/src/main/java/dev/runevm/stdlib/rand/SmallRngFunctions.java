package dev.runevm.stdlib.rand;

import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.language.capability.Capability;

/** How a {@code SmallRng} is made. */
@RunePart(of = RandModule.class, type = "SmallRng")
final class SmallRngFunctions {
  private static final String USE = "use rand::SmallRng;\n";

  private SmallRngFunctions() {}

  @RuneFunction(
      doc = "A generator that begins with a seed: 32 bytes, as a vec of integers or as `Bytes`.",
      example =
          USE
              + """
              let a = SmallRng::from_seed([7; 32]);
              let b = SmallRng::from_seed([7; 32]);
              assert_eq!(a.random::<i64>(), b.random::<i64>());
              """)
  static SmallRng fromSeed(Object seed) {
    return SmallRng.of(Seed.of(seed));
  }

  @RuneFunction(
      doc = "A generator whose seed is made of a number.",
      example =
          USE
              + """
              let a = SmallRng::seed_from_u64(42);
              let b = SmallRng::seed_from_u64(42);
              assert_eq!(a.random::<i64>(), b.random::<i64>());
              """)
  static SmallRng seedFromU64(@Unsigned(bits = 64) long state) {
    return SmallRng.of(state);
  }

  @RuneFunction(
      doc = "A generator whose seed comes from another one.",
      example = USE + "let rng = SmallRng::from_rng(SmallRng::seed_from_u64(1));")
  static SmallRng fromRng(Generator rng) {
    return SmallRng.of(rng.nextBytes(Seed.LENGTH));
  }

  @RuneFunction(
      doc = "As `from_rng`, as an `Ok`: no generator here can fail.",
      example = USE + "let rng = SmallRng::try_from_rng(SmallRng::seed_from_u64(1))?;")
  @Returns("Result<SmallRng, E>")
  static RuneStruct tryFromRng(Generator rng) {
    return BuiltinTypes.ok(fromRng(rng));
  }

  @RuneFunction(
      doc = "A generator that the system seeds.",
      example = USE + "let rng = SmallRng::from_sys_rng();",
      requires = Capability.RANDOM)
  static SmallRng fromSysRng() {
    return SmallRng.of(SysRng.entropy(Seed.LENGTH));
  }

  @RuneFunction(
      doc = "As `from_sys_rng`, as an `Ok`.",
      example = USE + "let rng = SmallRng::try_from_sys_rng()?;",
      requires = Capability.RANDOM)
  @Returns("Result<SmallRng, E>")
  static RuneStruct tryFromSysRng() {
    return BuiltinTypes.ok(fromSysRng());
  }
}
