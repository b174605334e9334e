package dev.runevm.parser.emit;

import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.source.Span;
import dev.runevm.parser.program.Pattern;
import dev.runevm.parser.program.Variable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Matches one value against one pattern: first all tests, then all bindings, so that nothing is
 * bound unless the whole pattern matches.
 *
 * <p>Tests are collected into one operand as long as possible. They are emitted, with a branch to
 * where a mismatch leads, when a temporary is needed to go on.
 */
final class Matching {
  private final Body body;
  private final Label mismatch;
  private final List<Binding> bindings = new ArrayList<>();
  private Operand pending;
  private int pendingTests;

  /**
   * A matching.
   *
   * @param mismatch where a mismatch leads; null if the pattern is one test
   */
  Matching(Body body, Label mismatch) {
    this.body = body;
    this.mismatch = mismatch;
  }

  private record Binding(Variable variable, Operand value, Span span) {}

  /** The test that has not been emitted; null if there is none. */
  Operand pending() {
    return pending;
  }

  /** Emits the tests that are pending. */
  void test(Span span) {
    if (pending != null) {
      body.code().branchUnless(pending, mismatch, span);
      pending = null;
      pendingTests = 0;
    }
  }

  /** Sets the variables. */
  void bind() {
    for (Binding binding : bindings) {
      body.set(body.locals().declare(binding.variable()), binding.value(), binding.span());
    }
  }

  /** Adds the tests and bindings of a pattern for a value that can be read repeatedly. */
  void match(Pattern pattern, Operand value) {
    Span span = pattern.span();
    if (pattern instanceof Pattern.Binding(Variable variable, Span s)) {
      bindings.add(new Binding(variable, value, span));
    } else if (pattern instanceof Pattern.As(Variable variable, Pattern inner, Span s)) {
      bindings.add(new Binding(variable, value, span));
      match(inner, value);
    } else if (pattern instanceof Pattern.Literal literal) {
      require(Opcode.TEST_CONST, span, value, body.pools().constant(literal.value()));
    } else if (pattern instanceof Pattern.Range range) {
      require(
          Opcode.TEST_RANGE,
          span,
          value,
          body.pools().bounds(range.lo(), range.hi()),
          flag(range.inclusive()));
    } else if (pattern instanceof Pattern.Type type) {
      require(Opcode.TEST_TYPE, span, value, body.pools().type(type.type()));
    } else if (pattern instanceof Pattern.Vec vec) {
      require(Opcode.TEST_VEC, span, value, vec.elements().size(), flag(vec.rest()));
      elements(vec.elements(), value);
    } else if (pattern instanceof Pattern.Tuple tuple) {
      tuple(tuple, value);
    } else if (pattern instanceof Pattern.Obj object) {
      int keys = body.pools().keys(List.copyOf(object.fields().keySet()));
      require(Opcode.TEST_OBJECT, span, value, keys, flag(object.rest()));
      object.fields().forEach((name, part) -> field(name, part, value));
    } else if (pattern instanceof Pattern.Positional positional) {
      require(Opcode.TEST_TYPE, span, value, body.pools().type(positional.type()));
      elements(positional.fields(), value);
    } else if (pattern instanceof Pattern.Named named) {
      require(Opcode.TEST_TYPE, span, value, body.pools().type(named.type()));
      named.fields().forEach((name, part) -> field(name, part, value));
    } else if (pattern instanceof Pattern.Or or) {
      alternatives(or, value);
    }
  }

  private void tuple(Pattern.Tuple tuple, Operand value) {
    int count = tuple.elements().size();
    if (value.opcode() != Opcode.TUPLE) {
      require(Opcode.TEST_TUPLE, tuple.span(), value, count, flag(tuple.rest()));
      elements(tuple.elements(), value);
      return;
    }
    // The tuple would be made for this match alone: its elements are matched without making it.
    for (int i = 0; i < count; i++) {
      match(tuple.elements().get(i), value.children().get(i));
    }
  }

  private void elements(List<Pattern> elements, Operand value) {
    for (int i = 0; i < elements.size(); i++) {
      Pattern element = elements.get(i);
      part(element, Operand.unary(Opcode.TUPLE_GET, element.span(), value, i));
    }
  }

  private void field(String name, Pattern pattern, Operand value) {
    int string = body.pools().string(name);
    part(pattern, Operand.unary(Opcode.FIELD_GET, pattern.span(), value, string));
  }

  private void part(Pattern pattern, Operand part) {
    if (PatternShapes.needsTemporary(pattern)) {
      test(pattern.span());
      match(pattern, body.spill(part));
    } else {
      match(pattern, part);
    }
  }

  private void alternatives(Pattern.Or or, Operand value) {
    if (PatternShapes.isOneTest(or)) {
      Operand either = eitherOf(or.alternatives(), value, or.span());
      if (either != null) {
        require(either);
      }
      return;
    }
    test(or.span());
    Label matched = body.code().open(Opcode.BLOCK);
    int last = or.alternatives().size() - 1;
    for (int i = 0; i < last; i++) {
      Pattern alternative = or.alternatives().get(i);
      Label next = body.code().open(Opcode.BLOCK);
      alternative(alternative, value, next);
      body.code().branch(matched, alternative.span());
      body.code().close(next);
    }
    alternative(or.alternatives().get(last), value, mismatch);
    body.code().close(matched);
  }

  private void alternative(Pattern pattern, Operand value, Label next) {
    Matching matching = new Matching(body, next);
    matching.match(pattern, value);
    matching.test(pattern.span());
    matching.bind();
  }

  /** The test of alternatives that are one test each; null if one of them always matches. */
  private Operand eitherOf(Collection<Pattern> alternatives, Operand value, Span span) {
    Operand either = null;
    for (Pattern alternative : alternatives) {
      Matching matching = new Matching(body, null);
      matching.match(alternative, value);
      if (matching.pending == null) {
        return null;
      }
      either =
          either == null
              ? matching.pending
              : Operand.binary(Opcode.OR, span, either, matching.pending);
    }
    return either;
  }

  private void require(Opcode opcode, Span span, Operand value, long... immediates) {
    require(Operand.unary(opcode, span, value, immediates));
  }

  /** Adds a test. */
  void require(Operand test) {
    if (pendingTests >= PatternShapes.TESTS_IN_ONE && mismatch != null) {
      test(test.span());
    }
    pending = pending == null ? test : Operand.binary(Opcode.AND, test.span(), pending, test);
    pendingTests++;
  }

  private static long flag(boolean set) {
    return set ? 1 : 0;
  }
}
