package dev.runevm.parser.emit;

import dev.runevm.language.instruction.InstructionCursor;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.instruction.Opcode.Form;
import dev.runevm.language.unit.Constant;
import dev.runevm.language.unit.Function;
import dev.runevm.language.unit.TypeDeclaration;
import dev.runevm.language.unit.TypeReference;
import dev.runevm.language.unit.Unit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Evaluates the code of a function. At every resume point it forgets all locals but those that are
 * said to be live, and fails if one of the others is read later.
 */
final class CodeEvaluator {
  private static final Object FORGOTTEN = new Object();

  private final Unit unit;
  private final Function function;
  private final Model model;
  private final List<Step> steps = new ArrayList<>();
  private final Object[] locals;
  private final Deque<Object> stack = new ArrayDeque<>();

  /**
   * A decoded instruction.
   *
   * @param target the step after a branch, or after the part that may be skipped
   */
  private record Step(Opcode opcode, long[] operands, int[] target) {
    int index(int operand) {
      return (int) operands[operand];
    }
  }

  CodeEvaluator(Unit unit, Function function, Model model, List<Object> arguments) {
    this.unit = unit;
    this.function = function;
    this.model = model;
    this.locals = new Object[function.locals()];
    Arrays.fill(locals, FORGOTTEN);
    for (int i = 0; i < arguments.size(); i++) {
      locals[i] = arguments.get(i);
    }
    decode();
  }

  private void decode() {
    InstructionCursor cursor = new InstructionCursor(function.code());
    while (cursor.next()) {
      long[] operands = new long[cursor.opcode().operands().size()];
      for (int i = 0; i < operands.length; i++) {
        operands[i] = cursor.operand(i);
      }
      steps.add(new Step(cursor.opcode(), operands, new int[] {-1}));
    }
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (step.opcode().form() == Form.OPEN || step.opcode().form() == Form.LAZY) {
        open.push(i);
      } else if (step.opcode() == Opcode.ELSE) {
        steps.get(open.peek()).target()[0] = i + 1;
        step.target()[0] = open.pop();
        open.push(i);
      } else if (step.opcode() == Opcode.END) {
        close(open.pop(), i);
      }
    }
    resolveBranches();
  }

  private void close(int opener, int end) {
    Step step = steps.get(opener);
    if (step.opcode() == Opcode.ELSE) {
      step.target()[0] = end + 1;
    } else if (step.opcode() != Opcode.LOOP) {
      step.target()[0] = end + 1;
    } else {
      step.target()[0] = opener + 1;
      steps.get(end).target()[0] = opener + 1;
    }
  }

  private void resolveBranches() {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      switch (step.opcode()) {
        case BLOCK, LOOP, IF, AND, OR -> open.add(i);
        case ELSE -> open.set(open.size() - 1, i);
        case END -> open.removeLast();
        case BR, BR_IF, BR_UNLESS -> step.target()[0] = branchTarget(open, step.index(0));
        case NEXT -> step.target()[0] = branchTarget(open, step.index(2));
        default -> {}
      }
    }
  }

  private int branchTarget(List<Integer> open, int depth) {
    Step opener = steps.get(open.get(open.size() - 1 - depth));
    return opener.target()[0];
  }

  Object run() {
    int next = 0;
    while (true) {
      Step step = steps.get(next);
      next++;
      switch (step.opcode()) {
        case RETURN -> {
          return stack.pop();
        }
        case TRY -> {
          Object value = stack.pop();
          if (Model.isBreak(value)) {
            return value;
          }
          locals[step.index(0)] = value;
        }
        case IF, BR_UNLESS -> next = Model.isTrue(stack.pop()) ? next : step.target()[0];
        case BR_IF -> next = Model.isTrue(stack.pop()) ? step.target()[0] : next;
        case BR, ELSE -> next = step.target()[0];
        case END -> {
          model.step();
          next = step.target()[0] >= 0 ? step.target()[0] : next;
        }
        case AND, OR -> {
          boolean decided =
              step.opcode() == Opcode.AND
                  ? Model.isFalse(stack.peek())
                  : Model.isTrue(stack.peek());
          if (decided) {
            next = step.target()[0];
          } else {
            stack.pop();
          }
        }
        case NEXT -> {
          Iterator<?> iterator = (Iterator<?>) read(step.index(0));
          if (iterator.hasNext()) {
            locals[step.index(1)] = iterator.next();
          } else {
            next = step.target()[0];
          }
        }
        case BLOCK, LOOP -> {}
        default -> execute(step);
      }
    }
  }

  private Object read(int local) {
    if (locals[local] == FORGOTTEN) {
      throw new AssertionError("local " + local + " is read but was not live");
    }
    return locals[local];
  }

  private List<Object> pop(int count) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add(stack.pop());
    }
    Collections.reverse(values);
    return values;
  }

  private void execute(Step step) {
    switch (step.opcode()) {
      case LOCAL_GET -> stack.push(read(step.index(0)));
      case LOCAL_SET -> locals[step.index(0)] = stack.pop();
      case STATIC_GET -> stack.push(model.readStatic(unit.statics().get(step.index(0)).path()));
      case STATIC_SET -> model.writeStatic(unit.statics().get(step.index(0)).path(), stack.pop());
      case POP -> stack.pop();
      case AWAIT -> {
        Object value = stack.pop();
        forget(function.points().get(step.index(0) - 1));
        model.suspend("await", value);
        locals[step.index(1)] = value;
      }
      case PANIC -> throw new Model.Failure(unit.strings().get(step.index(0)));
      case FIELD_SET -> {
        List<Object> values = pop(2);
        Model.setField(values.get(0), unit.strings().get(step.index(0)), values.get(1));
      }
      case TUPLE_SET -> {
        List<Object> values = pop(2);
        Model.setElement(values.get(0), step.index(0), values.get(1));
      }
      case INDEX_SET -> {
        List<Object> values = pop(3);
        Model.setElement(values.get(0), Model.number(values.get(1)), values.get(2));
      }
      default -> stack.push(expression(step));
    }
  }

  private void forget(List<Integer> live) {
    if (!stack.isEmpty()) {
      throw new AssertionError("the stack is not empty at a resume point");
    }
    for (int i = 0; i < locals.length; i++) {
      if (!live.contains(i)) {
        locals[i] = FORGOTTEN;
      }
    }
  }

  private Object expression(Step step) {
    return switch (step.opcode()) {
      case UNIT -> Model.UNIT;
      case TRUE -> true;
      case FALSE -> false;
      case I64 -> step.operands()[0];
      case CONST -> Model.constant(unit.constants().get(step.index(0)));
      case VEC, TUPLE -> pop(step.index(0));
      case STRUCT -> struct(step);
      case FIELD_GET -> Model.field(stack.pop(), unit.strings().get(step.index(0)));
      case TUPLE_GET -> Model.element(stack.pop(), step.index(0));
      case INDEX_GET -> {
        List<Object> values = pop(2);
        yield Model.element(values.get(0), Model.number(values.get(1)));
      }
      case CALL_NATIVE -> model.call(unit.imports().get(step.index(0)).name(), pop(step.index(1)));
      case ITER -> Model.elements(stack.pop()).iterator();
      case CHECK ->
          Model.check(
              stack.pop(), declaration(step.index(0)).path(), unit.strings().get(step.index(1)));
      case TEST_CONST -> Model.constant(unit.constants().get(step.index(0))).equals(stack.pop());
      case TEST_RANGE -> inRange(step.index(0), stack.pop());
      case TEST_TUPLE -> {
        int size = stack.pop() instanceof List<?> list ? list.size() : -1;
        yield step.index(1) == 1 ? size >= step.index(0) : size == step.index(0);
      }
      case TEST_TYPE ->
          stack.pop() instanceof Model.Thing thing
              && thing.type.equals(declaration(step.index(0)).path());
      default -> {
        if (step.opcode().pops() != 2) {
          throw new AssertionError(step.opcode());
        }
        List<Object> values = pop(2);
        yield Model.operator(step.opcode(), values.get(0), values.get(1));
      }
    };
  }

  private boolean inRange(int constant, Object value) {
    List<Constant> bounds = ((Constant.Tuple) unit.constants().get(constant)).elements();
    return value instanceof Long number
        && number >= ((Constant.I64) bounds.get(0)).value()
        && number <= ((Constant.I64) bounds.get(1)).value();
  }

  private TypeDeclaration.Struct declaration(int reference) {
    TypeReference.Declared declared = (TypeReference.Declared) unit.typeReferences().get(reference);
    return (TypeDeclaration.Struct) unit.types().get(declared.type());
  }

  private Object struct(Step step) {
    TypeDeclaration.Struct type = declaration(step.index(0));
    List<Object> values = pop(step.index(1));
    Model.Thing thing = new Model.Thing(type.path());
    for (int i = 0; i < values.size(); i++) {
      thing.fields.put(type.shape().fields().get(i).name(), values.get(i));
    }
    return thing;
  }
}
