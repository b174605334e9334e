package dev.runevm.stdlib.toml;

import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;

/** The errors of writing. */
@RuneModule(path = "toml::ser", doc = "Writing TOML.")
@RuneType(name = "Error", doc = "Why a value cannot become TOML.", java = TomlWriteError.class)
final class TomlSerModule {
  private TomlSerModule() {}

  @RuneMethod(
      doc = "What is wrong.",
      example =
          """
          let error = toml::to_string(#{ a: () }).unwrap_err();
          assert_eq!(`${error}`, "unsupported unit type");
          """)
  static String displayFmt(TomlWriteError self) {
    return self.message();
  }

  @RuneMethod(
      doc = "The debug form.",
      example =
          """
          let error = toml::to_string([1]).unwrap_err();
          assert_eq!(format!("{:?}", error), "UnsupportedType(None)");
          """)
  static String debugFmt(TomlWriteError self) {
    return self.debug();
  }
}
