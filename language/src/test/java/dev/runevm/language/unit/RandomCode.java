package dev.runevm.language.unit;

import dev.runevm.language.instruction.CodeWriter;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.instruction.Opcode.Form;
import dev.runevm.language.instruction.OperandKind;
import dev.runevm.language.unit.UnitBuilder.FunctionSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random well-formed code for one function: statements, expressions, structures, resume points. */
final class RandomCode {
  private static final int STATEMENTS = 12;
  private static final int EXPRESSION_DEPTH = 4;
  private static final int NESTING = 5;

  private static final List<Opcode> EXPRESSIONS = withForm(Form.EXPRESSION);
  private static final List<Opcode> LEAVES =
      EXPRESSIONS.stream().filter(opcode -> opcode.pops() == 0).toList();
  private static final List<Opcode> LAZY = withForm(Form.LAZY);
  private static final List<Opcode> STATEMENT_OPCODES = withForm(Form.STATEMENT);

  private final RandomUnits units;
  private final Random random;
  private final RandomSignature signature;
  private final int source;
  private final CodeWriter code = new CodeWriter();
  private final List<List<Integer>> points = new ArrayList<>();
  private final Deque<Opcode> structures = new ArrayDeque<>();

  RandomCode(RandomUnits units, RandomSignature signature, int source) {
    this.units = units;
    this.random = units.random;
    this.signature = signature;
    this.source = source;
  }

  void define() {
    setAllLocals();
    statements();
    expression(EXPRESSION_DEPTH);
    code.emit(Opcode.RETURN);
    List<String> names = new ArrayList<>(Collections.nCopies(signature.locals(), ""));
    names.set(0, "first");
    units.builder.defineFunction(
        signature.index(),
        signature.kind(),
        signature.captures(),
        signature.parameters(),
        signature.locals(),
        points,
        code,
        new FunctionSource("f" + signature.index(), source, 0, 1000, names));
  }

  private static List<Opcode> withForm(Form form) {
    return Stream.of(Opcode.values()).filter(opcode -> opcode.form() == form).toList();
  }

  private void setAllLocals() {
    for (int i = signature.captures() + signature.parameters().size();
        i < signature.locals();
        i++) {
      code.emit(Opcode.UNIT);
      code.emit(Opcode.LOCAL_SET, i);
    }
  }

  private void statements() {
    int count = random.nextInt(STATEMENTS >> structures.size());
    for (int i = 0; i < count; i++) {
      if (random.nextInt(4) == 0) {
        int start = random.nextInt(900);
        code.position(start, start + random.nextInt(100));
      }
      if (structures.size() < NESTING && random.nextInt(3) == 0) {
        structure();
      } else {
        statement(STATEMENT_OPCODES.get(random.nextInt(STATEMENT_OPCODES.size())));
      }
    }
  }

  private void structure() {
    Opcode opcode = List.of(Opcode.BLOCK, Opcode.LOOP, Opcode.IF).get(random.nextInt(3));
    if (opcode == Opcode.IF) {
      expression(EXPRESSION_DEPTH);
    }
    code.emit(opcode);
    structures.push(opcode);
    statements();
    if (opcode == Opcode.IF && random.nextBoolean()) {
      code.emit(Opcode.ELSE);
      statements();
    }
    if (opcode == Opcode.LOOP) {
      code.emit(Opcode.FALSE);
      code.emit(Opcode.RETURN);
    }
    structures.pop();
    code.emit(Opcode.END);
  }

  private void statement(Opcode opcode) {
    boolean pauses =
        switch (opcode) {
          case AWAIT, SELECT -> true;
          case YIELD -> true;
          default -> false;
        };
    boolean allowed =
        opcode == Opcode.YIELD ? signature.kind().yields() : signature.kind().awaits();
    boolean branches = opcode.operands().contains(OperandKind.DEPTH);
    if (pauses && !allowed || branches && structures.isEmpty()) {
      return;
    }
    for (int i = 0; i < opcode.pops(); i++) {
      expression(EXPRESSION_DEPTH);
    }
    if (pauses) {
      points.add(liveLocals());
    }
    emit(opcode);
  }

  private List<Integer> liveLocals() {
    return IntStream.range(0, signature.locals())
        .filter(local -> random.nextBoolean())
        .boxed()
        .toList();
  }

  private void expression(int depth) {
    if (depth == 0) {
      emitExpression(LEAVES.get(random.nextInt(LEAVES.size())), depth);
    } else if (random.nextInt(8) == 0) {
      expression(depth - 1);
      code.emit(LAZY.get(random.nextInt(LAZY.size())));
      expression(depth - 1);
      code.emit(Opcode.END);
    } else {
      emitExpression(EXPRESSIONS.get(random.nextInt(EXPRESSIONS.size())), depth);
    }
  }

  private void emitExpression(Opcode opcode, int depth) {
    switch (opcode) {
      case FUNCTION_VALUE, CALL -> call(opcode, depth);
      case CLOSURE -> {
        RandomSignature callee = units.signatures.get(random.nextInt(units.signatures.size()));
        operands(callee.captures(), depth);
        code.emit(opcode, callee.index());
      }
      case CALL_NATIVE -> {
        int arity = random.nextInt(4) - 1;
        int count = arity < 0 ? random.nextInt(4) : arity;
        operands(count, depth);
        code.emit(opcode, units.importOf(arity), count);
      }
      case CALL_METHOD -> {
        int count = random.nextInt(3);
        operands(count + 1, depth);
        code.emit(opcode, units.selector("method", random.nextInt(count + 1)), count);
      }
      case CALL_VALUE_NAMED -> {
        int count = 1 + random.nextInt(3);
        operands(count + 1, depth);
        code.emit(opcode, units.selector("", 1 + random.nextInt(count)), count);
      }
      case STRUCT -> {
        RandomUnits.Constructor constructor = units.constructor();
        operands(constructor.fields(), depth);
        code.emit(opcode, constructor.reference(), constructor.fields());
      }
      case CONSTRUCTOR_VALUE -> {
        RandomUnits.Constructor constructor = units.constructor();
        if (constructor.tuple()) {
          code.emit(opcode, constructor.reference());
        } else {
          code.emit(Opcode.UNIT);
        }
      }
      case OBJECT -> {
        int count = random.nextInt(3);
        operands(count, depth);
        code.emit(opcode, keys(count));
      }
      case RANGE_NEW -> {
        RangeKind kind = RangeKind.values()[random.nextInt(RangeKind.values().length)];
        operands((kind.hasStart() ? 1 : 0) + (kind.hasEnd() ? 1 : 0), depth);
        code.emit(opcode, kind.ordinal());
      }
      default -> counted(opcode, depth);
    }
  }

  /** An instruction whose operands are a fixed number, or as many as its first operand says. */
  private void counted(Opcode opcode, int depth) {
    int count = random.nextInt(3);
    int pops =
        switch (opcode.pops()) {
          case Opcode.BY_OPERAND_0 -> count;
          case Opcode.BY_OPERAND_0_PLUS_1 -> count + 1;
          default -> opcode.pops();
        };
    operands(pops, depth);
    if (opcode.pops() < 0) {
      code.emit(opcode, count);
    } else {
      emit(opcode);
    }
  }

  private void call(Opcode opcode, int depth) {
    RandomSignature callee = units.signatures.get(random.nextInt(units.signatures.size()));
    if (callee.captures() > 0) {
      code.emit(Opcode.TRUE);
      return;
    }
    if (opcode == Opcode.CALL) {
      operands(callee.parameters().size(), depth);
    }
    code.emit(opcode, callee.index());
  }

  private void operands(int count, int depth) {
    for (int i = 0; i < count; i++) {
      expression(Math.max(0, depth - 1));
    }
  }

  private int keys(int count) {
    return units.builder.keys(IntStream.range(0, count).mapToObj(i -> "key" + i).toList());
  }

  private void emit(Opcode opcode) {
    code.emit(opcode, opcode.operands().stream().mapToLong(this::operand).toArray());
  }

  private long operand(OperandKind kind) {
    return switch (kind) {
      case I64, U64 -> RandomConstants.integer(random);
      case F64 -> Double.doubleToLongBits(RandomConstants.number(random));
      case CODE_POINT -> RandomConstants.codePoint(random);
      case COUNT, POSITION -> random.nextInt(300);
      case FLAG -> random.nextInt(2);
      case RANGE -> random.nextInt(RangeKind.values().length);
      case LOCAL -> random.nextInt(signature.locals());
      case STRING -> units.builder.string(units.word());
      case CONSTANT -> units.constant();
      case KEYS -> keys(random.nextInt(4));
      case BOUNDS ->
          units.builder.bounds(RandomConstants.bound(random), RandomConstants.bound(random));
      case TYPE -> units.typeReference();
      case STATIC -> units.staticVariable();
      case IMPORT -> units.importOf(random.nextInt(3));
      case DEPTH -> random.nextInt(structures.size());
      case POINT -> points.size();
      case FUNCTION, SELECTOR, CONSTRUCTOR ->
          throw new IllegalStateException("depends on what is called: " + kind);
    };
  }
}
