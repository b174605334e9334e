package dev.runevm.stdlib.std;

/** The Unicode property White_Space, which none of Java's own tests is. */
final class WhiteSpace {
  private WhiteSpace() {}

  static boolean contains(int codePoint) {
    return switch (codePoint) {
      case ' ', 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> true;
      default ->
          (codePoint >= 0x09 && codePoint <= 0x0D) || (codePoint >= 0x2000 && codePoint <= 0x200A);
    };
  }
}
