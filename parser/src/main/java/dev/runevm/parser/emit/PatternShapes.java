package dev.runevm.parser.emit;

import dev.runevm.parser.program.Pattern;
import java.util.Collection;
import java.util.List;

/** What the shape of a pattern says about the code that matches it. */
final class PatternShapes {
  /** A part of a value that is read no oftener than this is read where it is needed. */
  private static final int READS_IN_PLACE = 3;

  /**
   * More tests than this are not combined into one operand: it would be nested as deep as there are
   * tests.
   */
  static final int TESTS_IN_ONE = 16;

  private PatternShapes() {}

  /** Whether every value matches. */
  static boolean isIrrefutable(Pattern pattern) {
    return switch (pattern) {
      case Pattern.Wildcard wildcard -> true;
      case Pattern.Binding binding -> true;
      case Pattern.As as -> isIrrefutable(as.pattern());
      case Pattern.Or or -> or.alternatives().stream().anyMatch(PatternShapes::isIrrefutable);
      default -> false;
    };
  }

  /** Whether it binds a variable. */
  static boolean binds(Pattern pattern) {
    return pattern instanceof Pattern.Binding
        || pattern instanceof Pattern.As
        || parts(pattern).stream().anyMatch(PatternShapes::binds);
  }

  /** How often the value is read to match it and to bind its variables. */
  static int reads(Pattern pattern) {
    return switch (pattern) {
      case Pattern.Wildcard wildcard -> 0;
      case Pattern.Binding binding -> 1;
      case Pattern.As as -> 1 + reads(as.pattern());
      case Pattern.Or or -> sum(or.alternatives());
      default -> 1 + sum(parts(pattern));
    };
  }

  /** Whether a part that matches this pattern is better put into a temporary first. */
  static boolean needsTemporary(Pattern part) {
    return reads(part) > READS_IN_PLACE;
  }

  /**
   * Whether one operand tells if a value matches: no part needs a temporary, alternatives bind
   * nothing, and there are not too many tests.
   */
  static boolean isOneTest(Pattern pattern) {
    return tests(pattern) <= TESTS_IN_ONE && isTestable(pattern);
  }

  private static boolean isTestable(Pattern pattern) {
    return switch (pattern) {
      case Pattern.As as -> isTestable(as.pattern());
      case Pattern.Or or ->
          !binds(or) && or.alternatives().stream().allMatch(PatternShapes::isTestable);
      default ->
          parts(pattern).stream().noneMatch(PatternShapes::needsTemporary)
              && parts(pattern).stream().allMatch(PatternShapes::isTestable);
    };
  }

  /** How many tests a value must pass, those of all alternatives included. */
  private static int tests(Pattern pattern) {
    int tests =
        switch (pattern) {
          case Pattern.Wildcard wildcard -> 0;
          case Pattern.Binding binding -> 0;
          case Pattern.As as -> 0;
          case Pattern.Or or -> 0;
          default -> 1;
        };
    for (Pattern part : parts(pattern)) {
      tests += tests(part);
    }
    return tests;
  }

  /**
   * Whether it can match a tuple of this size and looks at it only by its elements, or as a whole.
   */
  static boolean takesApart(Pattern pattern, int size) {
    return switch (pattern) {
      case Pattern.Wildcard wildcard -> true;
      case Pattern.Binding binding -> true;
      case Pattern.Tuple tuple ->
          tuple.rest() ? tuple.elements().size() <= size : tuple.elements().size() == size;
      case Pattern.Or or ->
          or.alternatives().stream().allMatch(alternative -> takesApart(alternative, size));
      default -> false;
    };
  }

  private static int sum(Collection<Pattern> patterns) {
    int sum = 0;
    for (Pattern pattern : patterns) {
      sum += reads(pattern);
    }
    return sum;
  }

  private static Collection<Pattern> parts(Pattern pattern) {
    return switch (pattern) {
      case Pattern.As as -> List.of(as.pattern());
      case Pattern.Vec vec -> vec.elements();
      case Pattern.Tuple tuple -> tuple.elements();
      case Pattern.Obj object -> object.fields().values();
      case Pattern.Positional positional -> positional.fields();
      case Pattern.Named named -> named.fields().values();
      case Pattern.Or or -> or.alternatives();
      case Pattern.Wildcard wildcard -> List.of();
      case Pattern.Binding binding -> List.of();
      case Pattern.Literal literal -> List.of();
      case Pattern.Range range -> List.of();
      case Pattern.Type type -> List.of();
    };
  }
}
