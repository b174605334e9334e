package dev.runevm.tck.differential;

import dev.runevm.interpreter.error.ErrorKind;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A difference that is meant: each has a row of this name in {@code docs/conformance.md}. */
enum Deviation {
  /** Types, functions, ranges and native objects are shown by what they are, not where. */
  DEBUG_FORM {
    @Override
    boolean explains(Sample sample, Outcome original, Outcome here) {
      boolean alike = original.getClass() == here.getClass();
      return alike
          && OPAQUE.matcher(text(original)).find()
          && pattern(text(original)).matcher(text(here)).matches();
    }

    private static Pattern pattern(String text) {
      StringBuilder regex = new StringBuilder();
      int from = 0;
      Matcher opaque = OPAQUE.matcher(text);
      for (MatchResult found : opaque.results().toList()) {
        regex.append(Pattern.quote(text.substring(from, found.start()))).append(".+");
        from = found.end();
      }
      return Pattern.compile(regex + Pattern.quote(text.substring(from)), Pattern.DOTALL);
    }
  },

  /** Variants and types are ordered as they are declared and named, there by their hashes. */
  HASH_ORDER {
    @Override
    boolean explains(Sample sample, Outcome original, Outcome here) {
      return original instanceof Outcome.Value
          && here instanceof Outcome.Value
          && HASHED.matcher(sample.body()).find()
          && COMPARES.matcher(sample.body()).find();
    }
  },

  /** Native types have more methods; {@code Result} can be iterated. */
  ADDED_METHOD {
    @Override
    boolean explains(Sample sample, Outcome original, Outcome here) {
      return original instanceof Outcome.Failure(String expected)
          && MISSING_METHOD.matcher(expected).matches()
          && !here.equals(original);
    }
  },

  /** The same is wrong for another reason, which says more. */
  ERROR_KIND {
    @Override
    boolean explains(Sample sample, Outcome original, Outcome here) {
      return original instanceof Outcome.Failure(String expected)
          && here instanceof Outcome.Failure(String actual)
          && Comparison.kind(expected)
              .flatMap(kind -> Comparison.kind(actual).map(k -> areAlike(kind, k)))
              .orElse(false);
    }

    private static boolean areAlike(ErrorKind original, ErrorKind here) {
      return ALIKE.getOrDefault(here, Set.of()).contains(original);
    }
  },

  /** The negation of the least integer overflows; there it is the least integer again. */
  NEGATED_MINIMUM {
    @Override
    boolean explains(Sample sample, Outcome original, Outcome here) {
      return sample.body().contains("(-")
          && sample.body().contains("9223372036854775808")
          && here.equals(new Outcome.Failure("Numerical overflow"));
    }
  },

  /** {@code t.0.1} is two fields and not a field and a float. */
  FIELD_OF_FIELD {
    @Override
    boolean explains(Sample sample, Outcome original, Outcome here) {
      return original instanceof Outcome.Refusal(String message)
          && message.startsWith("Unsupported tuple index");
    }
  },

  /** A type is no function; there its hash is taken for that of one. */
  CALLED_TYPE {
    @Override
    boolean explains(Sample sample, Outcome original, Outcome here) {
      return original instanceof Outcome.Failure(String message)
          && message.startsWith("Missing function with hash")
          && here.equals(new Outcome.Failure(NO_FUNCTION));
    }
  },

  /** A variant of a native enum is a pattern that matches it; in 0.14.2 it matches nothing. */
  NATIVE_VARIANT {
    @Override
    boolean explains(Sample sample, Outcome original, Outcome here) {
      return original instanceof Outcome.Value
          && here instanceof Outcome.Value
          && sample.body().contains("std::cmp::Ordering::Less => ");
    }
  },

  /** The digits of a float may be separated. */
  FLOAT_SEPARATOR {
    @Override
    boolean explains(Sample sample, Outcome original, Outcome here) {
      return original.equals(new Outcome.Refusal("Number literal not valid"))
          && SEPARATED.matcher(sample.body()).find();
    }
  },

  /** The operand of {@code return} may be any expression, a template too. */
  RETURN_OPERAND {
    @Override
    boolean explains(Sample sample, Outcome original, Outcome here) {
      return original instanceof Outcome.Refusal && OPERAND.matcher(sample.body()).find();
    }
  },

  /** A fault of the original: the value of a place that it has not filled. */
  EMPTY_PLACE {
    @Override
    boolean explains(Sample sample, Outcome original, Outcome here) {
      return EMPTY.matcher(text(original)).find();
    }
  },

  /** Values are never moved, so what was given away can still be used. */
  MOVES {
    @Override
    boolean explains(Sample sample, Outcome original, Outcome here) {
      return original instanceof Outcome.Failure(String expected)
          && ACCESS.matcher(expected).find();
    }
  };

  private static final String NO_FUNCTION =
      "Type `::std::any::Type` cannot be called since it's not a function";
  private static final Pattern OPAQUE =
      Pattern.compile(
          "<::.+? object at 0x[0-9a-f]+>|Type\\(0x[0-9a-f]+\\)|immediate function \\(at: \\w+\\)"
              + "|native function \\(Pointer \\{.*?\\}\\)");
  private static final Pattern HASHED = Pattern.compile("E::|[=\\[(] ?(P|i64)[;,]");
  private static final Pattern MISSING_METHOD =
      Pattern.compile(
          "Missing instance function `0x[0-9a-f]+` for `::std::.*`"
              + "|Missing protocol function `INTO_ITER` for `::std::result::Result`",
          Pattern.DOTALL);
  private static final Pattern OPERAND = Pattern.compile("return (`|\\|\\||match)");
  private static final Pattern EMPTY = Pattern.compile("<empty>|`empty`");
  private static final Pattern SEPARATED = Pattern.compile("\\d_\\d+\\.\\d");
  private static final Pattern COMPARES = Pattern.compile("[<>]|cmp|sort|max|min");
  private static final Pattern ACCESS =
      Pattern.compile("Cannot (read|write|take), value is [M-][X-]\\d{6}");
  private static final Map<ErrorKind, Set<ErrorKind>> ALIKE =
      Map.of(
          ErrorKind.UNSUPPORTED_OBJECT_SLOT_INDEX_SET, Set.of(ErrorKind.MISSING_FIELD),
          ErrorKind.EXPECTED_TYPE, Set.of(ErrorKind.EXPECTED_NUMBER),
          ErrorKind.VALUE_TO_INTEGER_COERCION, Set.of(ErrorKind.OVERFLOW, ErrorKind.UNDERFLOW),
          ErrorKind.UNSUPPORTED_INDEX_SET, Set.of(ErrorKind.MISSING_FIELD),
          ErrorKind.UNSUPPORTED_INDEX_GET,
              Set.of(ErrorKind.EXPECTED_NUMBER, ErrorKind.MISSING_INDEX_INTEGER),
          ErrorKind.UNSUPPORTED_TUPLE_INDEX_GET, Set.of(ErrorKind.MISSING_INDEX_INTEGER),
          ErrorKind.UNSUPPORTED_AWAIT,
              Set.of(ErrorKind.MISSING_PROTOCOL_FUNCTION, ErrorKind.EXPECTED_TYPE),
          ErrorKind.MISSING_PROTOCOL_FUNCTION, Set.of(ErrorKind.MISSING_INSTANCE_FUNCTION),
          ErrorKind.BAD_ARGUMENT,
              Set.of(
                  ErrorKind.EXPECTED_TYPE,
                  ErrorKind.EXPECTED_NUMBER,
                  ErrorKind.VALUE_TO_INTEGER_COERCION));

  private static String text(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Value(String text) -> text;
      case Outcome.Failure(String message) -> message;
      case Outcome.Refusal(String message) -> message;
    };
  }

  /** Whether this is why the outcomes differ. */
  abstract boolean explains(Sample sample, Outcome original, Outcome here);

  /** The deviation that explains a difference. */
  static Optional<Deviation> of(Sample sample, Outcome original, Outcome here) {
    return Arrays.stream(values()).filter(d -> d.explains(sample, original, here)).findFirst();
  }
}
