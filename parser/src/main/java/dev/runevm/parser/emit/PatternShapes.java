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
    if (pattern instanceof Pattern.Wildcard || pattern instanceof Pattern.Binding) {
      return true;
    }
    if (pattern instanceof Pattern.As as) {
      return isIrrefutable(as.pattern());
    }
    return pattern instanceof Pattern.Or or
        && or.alternatives().stream().anyMatch(PatternShapes::isIrrefutable);
  }

  /** Whether it binds a variable. */
  static boolean binds(Pattern pattern) {
    return pattern instanceof Pattern.Binding
        || pattern instanceof Pattern.As
        || parts(pattern).stream().anyMatch(PatternShapes::binds);
  }

  /** How often the value is read to match it and to bind its variables. */
  static int reads(Pattern pattern) {
    if (pattern instanceof Pattern.Wildcard) {
      return 0;
    }
    if (pattern instanceof Pattern.Binding) {
      return 1;
    }
    if (pattern instanceof Pattern.As as) {
      return 1 + reads(as.pattern());
    }
    if (pattern instanceof Pattern.Or or) {
      return sum(or.alternatives());
    }
    return 1 + sum(parts(pattern));
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
    if (pattern instanceof Pattern.As as) {
      return isTestable(as.pattern());
    }
    if (pattern instanceof Pattern.Or or) {
      return !binds(or) && or.alternatives().stream().allMatch(PatternShapes::isTestable);
    }
    return parts(pattern).stream().noneMatch(PatternShapes::needsTemporary)
        && parts(pattern).stream().allMatch(PatternShapes::isTestable);
  }

  /** Whether the pattern tests the value itself, apart from its parts. */
  private static boolean hasTest(Pattern pattern) {
    return !(pattern instanceof Pattern.Wildcard
        || pattern instanceof Pattern.Binding
        || pattern instanceof Pattern.As
        || pattern instanceof Pattern.Or);
  }

  /** How many tests a value must pass, those of all alternatives included. */
  private static int tests(Pattern pattern) {
    int tests = hasTest(pattern) ? 1 : 0;
    for (Pattern part : parts(pattern)) {
      tests += tests(part);
    }
    return tests;
  }

  /**
   * Whether it can match a tuple of this size and looks at it only by its elements, or as a whole.
   */
  static boolean takesApart(Pattern pattern, int size) {
    if (pattern instanceof Pattern.Wildcard || pattern instanceof Pattern.Binding) {
      return true;
    }
    if (pattern instanceof Pattern.Tuple tuple) {
      return tuple.rest() ? tuple.elements().size() <= size : tuple.elements().size() == size;
    }
    return pattern instanceof Pattern.Or or
        && or.alternatives().stream().allMatch(alternative -> takesApart(alternative, size));
  }

  private static int sum(Collection<Pattern> patterns) {
    int sum = 0;
    for (Pattern pattern : patterns) {
      sum += reads(pattern);
    }
    return sum;
  }

  /** The patterns directly in it. */
  static Collection<Pattern> parts(Pattern pattern) {
    if (pattern instanceof Pattern.As as) {
      return List.of(as.pattern());
    }
    if (pattern instanceof Pattern.Vec vec) {
      return vec.elements();
    }
    if (pattern instanceof Pattern.Tuple tuple) {
      return tuple.elements();
    }
    if (pattern instanceof Pattern.Obj object) {
      return object.fields().values();
    }
    if (pattern instanceof Pattern.Positional positional) {
      return positional.fields();
    }
    if (pattern instanceof Pattern.Named named) {
      return named.fields().values();
    }
    if (pattern instanceof Pattern.Or or) {
      return or.alternatives();
    }
    return List.of();
  }
}
