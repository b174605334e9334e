package dev.runevm.stdlib.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.runevm.stdlib.data.DataValues;

/** How the JSON library is set up: strict reading, and text as the original writes it. */
final class JsonFormat {
  private static final String INDENT = "  ";

  /**
   * Without a table of the names seen so far, which contexts would share. The length of strings
   * needs no limit: the text is in memory already.
   */
  static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DataValues.MAXIMUM_DEPTH)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(DataValues.MAXIMUM_DEPTH).build())
          .build();

  private JsonFormat() {}

  /** Lines with an indent of two; empty containers stay in one. */
  static PrettyPrinter pretty() {
    DefaultIndenter indenter = new DefaultIndenter(INDENT, "\n");
    return new DefaultPrettyPrinter()
        .withArrayIndenter(indenter)
        .withObjectIndenter(indenter)
        .withSeparators(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
  }
}
