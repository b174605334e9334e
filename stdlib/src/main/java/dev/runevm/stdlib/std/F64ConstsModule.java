package dev.runevm.stdlib.std;

import dev.runevm.interpreter.binding.RuneConstant;
import dev.runevm.interpreter.binding.RuneModule;

/** The constants of mathematics. */
@RuneModule(
    path = "std::f64::consts",
    doc =
        """
        Numbers of mathematics, to the precision of an `f64`.

        ```rune
        use std::f64::consts::{PI, TAU};

        assert_eq!(2.0 * PI, TAU);
        assert!((PI / 6.0).sin() - 0.5 < f64::EPSILON);
        ```
        """)
final class F64ConstsModule {
  @RuneConstant(doc = "Euler's number.")
  static final double E = 2.718281828459045;

  @RuneConstant(doc = "1/π.")
  static final double FRAC_1_PI = 0.3183098861837907;

  @RuneConstant(doc = "1/√2.")
  static final double FRAC_1_SQRT_2 = 0.7071067811865476;

  @RuneConstant(doc = "2/π.")
  static final double FRAC_2_PI = 0.6366197723675814;

  @RuneConstant(doc = "2/√π.")
  static final double FRAC_2_SQRT_PI = 1.1283791670955126;

  @RuneConstant(doc = "π/2.")
  static final double FRAC_PI_2 = 1.5707963267948966;

  @RuneConstant(doc = "π/3.")
  static final double FRAC_PI_3 = 1.0471975511965979;

  @RuneConstant(doc = "π/4.")
  static final double FRAC_PI_4 = 0.7853981633974483;

  @RuneConstant(doc = "π/6.")
  static final double FRAC_PI_6 = 0.5235987755982989;

  @RuneConstant(doc = "π/8.")
  static final double FRAC_PI_8 = 0.39269908169872414;

  @RuneConstant(doc = "The natural logarithm of 2.")
  static final double LN_2 = 0.6931471805599453;

  @RuneConstant(doc = "The natural logarithm of 10.")
  static final double LN_10 = 2.302585092994046;

  @RuneConstant(doc = "The logarithm of 10 to base 2.")
  static final double LOG2_10 = 3.321928094887362;

  @RuneConstant(doc = "The logarithm of e to base 2.")
  static final double LOG2_E = 1.4426950408889634;

  @RuneConstant(doc = "The logarithm of 2 to base 10.")
  static final double LOG10_2 = 0.3010299956639812;

  @RuneConstant(doc = "The logarithm of e to base 10.")
  static final double LOG10_E = 0.4342944819032518;

  @RuneConstant(doc = "The ratio of the circumference of a circle to its diameter.")
  static final double PI = 3.141592653589793;

  @RuneConstant(doc = "√2.")
  static final double SQRT_2 = 1.4142135623730951;

  @RuneConstant(doc = "2π: a full turn.")
  static final double TAU = 6.283185307179586;

  private F64ConstsModule() {}
}
