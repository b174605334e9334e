package dev.runevm.stdlib.rand;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.binding.TypeArgument;
import dev.runevm.interpreter.value.RuneRange;
import dev.runevm.language.capability.Capability;
import dev.runevm.stdlib.std.Traits;

/** The face of randomness in scripts. */
@RuneModule(
    path = "rand",
    doc =
        """
        Random numbers.

        A generator that is made of a seed gives the same numbers in every run and everywhere. \
        Those that the system seeds need the capability `random`.\
        """)
@RuneType(
    name = "Rng",
    doc = "The trait of all generators.",
    java = Generator.class,
    holder = RngTrait.class)
@RuneType(
    name = "ThreadRng",
    doc = "The generator of the running program, seeded by the system.",
    java = ThreadRng.class,
    traits = RandModule.RNG)
@RuneType(
    name = "SmallRng",
    doc = "A small and fast generator (xoshiro256++); not for secrets.",
    java = SmallRng.class,
    traits = {RandModule.RNG, Traits.CLONE})
@RuneType(
    name = "StdRng",
    doc = "A generator whose numbers cannot be predicted (ChaCha12).",
    java = StdRng.class,
    traits = {RandModule.RNG, Traits.CLONE})
@RuneType(
    name = "SysRng",
    doc = "The random bits of the operating system.",
    java = SysRng.class,
    traits = RandModule.RNG)
final class RandModule {
  static final String RNG = "rand::Rng";
  private static final String SEEDED = "let rng = rand::SmallRng::seed_from_u64(1);\n";

  private RandModule() {}

  @RuneFunction(
      doc = "The generator of the running program; each call gives the same one.",
      example = "assert!((1..=6).contains(rand::rng().random_range::<i64>(1..=6)));",
      requires = Capability.RANDOM)
  static ThreadRng rng(RuneContext context) {
    return context.service(ThreadRng.class, ThreadRng::new);
  }

  @RuneMethod(
      doc = "Begins anew with bits of the system.",
      example = "rand::rng().reseed();",
      requires = Capability.RANDOM)
  static void reseed(ThreadRng self) {
    self.reseed();
  }

  @RuneFunction(
      name = "new",
      type = "SysRng",
      doc = "A generator that asks the system for each number.",
      example = "let n = rand::SysRng::new().random::<u64>();",
      requires = Capability.RANDOM)
  static SysRng createSysRng() {
    return new SysRng();
  }

  @RuneMethod(
      doc = "A value of a type; of `f64` one from 0 to below 1.",
      example =
          SEEDED
              + """
              assert_eq!(rng.random::<u64>(), 14971601782005023387u64);
              assert_eq!(rng.random::<bool>(), true);
              """)
  @Returns("T")
  static Object random(
      Generator self,
      @TypeArgument({"std::u64", "std::i64", "std::f64", "std::bool", "std::char"}) String type) {
    return new Sampling(self).any(type);
  }

  @RuneMethod(
      doc = "A value in a range of a type. An empty range panics.",
      example =
          SEEDED
              + """
              let die = rng.random_range::<i64>(1..=6);
              assert!(die >= 1 && die <= 6);
              let letter = rng.random_range::<char>('a'..='z');
              assert!(letter >= 'a' && letter <= 'z');
              """)
  @Returns("T")
  static Object randomRange(
      Generator self,
      RuneRange range,
      @TypeArgument({"std::u64", "std::i64", "std::f64", "std::char"}) String type) {
    return new Sampling(self).in(range, type);
  }
}
