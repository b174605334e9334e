package dev.runevm.interpreter.binding;

/** More of {@link SampleModule}. */
@RunePart(of = SampleModule.class, type = "Other")
final class SamplePart {
  private SamplePart() {}

  @RuneMethod(doc = "The length.", example = "other.length()")
  static long length(SampleModule.Other self) {
    return 1;
  }
}
