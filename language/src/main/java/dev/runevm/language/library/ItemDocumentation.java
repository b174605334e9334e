package dev.runevm.language.library;

import dev.runevm.language.binary.ByteReader;

/** The half of a library that is for people, in the order of its items. */
interface ItemDocumentation {
  /** Of a library that is only to be compiled against or run. */
  ItemDocumentation NONE =
      new ItemDocumentation() {
        @Override
        public String text() {
          return "";
        }

        @Override
        public Signature signature() {
          return Signature.UNKNOWN;
        }
      };

  /** What {@link LibraryItemWriter} wrote. */
  static ItemDocumentation of(ByteReader in) {
    return new ItemDocumentation() {
      @Override
      public String text() {
        return in.string();
      }

      @Override
      public Signature signature() {
        return new Signature(
            in.list(1, ByteReader::string),
            in.string(),
            in.string(),
            in.list(1, ByteReader::string));
      }
    };
  }

  /** The next text: documentation, an example, the type of a field. */
  String text();

  /** The types of the next function. */
  Signature signature();
}
