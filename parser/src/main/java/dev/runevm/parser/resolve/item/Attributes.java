package dev.runevm.parser.resolve.item;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.diagnostic.Diagnostics;
import dev.runevm.language.diagnostic.Similar;
import dev.runevm.parser.ast.Attribute;
import dev.runevm.parser.ast.Item;
import java.util.List;

/** Checks the attributes of items: only documentation, tests and benchmarks mean something. */
final class Attributes {
  private static final String DOC = "doc";
  private static final String TEST = "test";
  private static final String BENCH = "bench";
  private static final List<String> ON_FUNCTIONS = List.of(DOC, TEST, BENCH);

  private final Diagnostics diagnostics;

  Attributes(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Reports everything but documentation; {@code where} begins the message. */
  void checkDocumentation(List<Attribute> attributes, String where) {
    for (Attribute attribute : attributes) {
      if (!attribute.name().equals(DOC)) {
        unsupported(attribute, where);
      }
    }
  }

  /** Reads the attributes of a function. */
  FunctionItem.Flags ofFunction(Item.Fn fn, boolean associated, boolean nested) {
    Attribute test = null;
    Attribute bench = null;
    for (Attribute attribute : fn.attributes()) {
      switch (attribute.name()) {
        case DOC -> {}
        case TEST -> test = single(test, attribute);
        case BENCH -> bench = single(bench, attribute);
        default -> unsupported(attribute, "Attributes on functions", ON_FUNCTIONS);
      }
    }
    boolean isTest = test != null && usable(test, fn, associated, nested, Code.NESTED_TEST);
    boolean isBench = bench != null && usable(bench, fn, associated, nested, Code.NESTED_BENCH);
    return new FunctionItem.Flags(nested, isTest, isBench);
  }

  private Attribute single(Attribute before, Attribute now) {
    if (before != null) {
      String message = "Can only specify one attribute named `" + now.name() + "`";
      diagnostics.report(
          Diagnostic.error(Code.MULTIPLE_MATCHING_ATTRIBUTES, now.source(), now.span(), message)
              .secondary(before.span(), "the first one is here"));
    }
    return now;
  }

  private boolean usable(
      Attribute attribute, Item.Fn fn, boolean associated, boolean nested, Code nestedCode) {
    if (nested) {
      String message = "Attribute `#[" + attribute.name() + "]` is not supported on nested items";
      diagnostics.report(
          Diagnostic.error(nestedCode, attribute.source(), attribute.span(), message)
              .help("move the function out of the function around it"));
      return false;
    }
    if (associated || fn.hasSelf()) {
      unsupported(attribute, "Attribute `#[" + attribute.name() + "]` on functions of a type");
      return false;
    }
    if (attribute.input().isPresent()) {
      diagnostics.error(
          Code.BAD_ATTRIBUTE,
          attribute.source(),
          attribute.span(),
          "Attribute `#[" + attribute.name() + "]` takes no arguments");
    }
    return true;
  }

  private void unsupported(Attribute attribute, String where) {
    unsupported(attribute, where, List.of());
  }

  private void unsupported(Attribute attribute, String where, List<String> known) {
    boolean one = where.startsWith("Attribute `");
    diagnostics.report(
        Diagnostic.error(
                Code.UNSUPPORTED_ATTRIBUTES,
                attribute.source(),
                attribute.span(),
                where + (one ? " is" : " are") + " not supported")
            .help(
                Similar.to(attribute.name(), known)
                    .map(near -> "did you mean `#[" + near + "]`?")
                    .orElseGet(() -> "remove `" + attribute.text().strip() + "`")));
  }
}
