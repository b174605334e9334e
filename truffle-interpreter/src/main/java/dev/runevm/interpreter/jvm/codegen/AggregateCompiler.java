package dev.runevm.interpreter.jvm.codegen;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.jvm.analysis.Kind;
import dev.runevm.interpreter.jvm.analysis.Tree;
import dev.runevm.interpreter.jvm.runtime.JvmFormat;
import dev.runevm.interpreter.jvm.runtime.JvmSupport;
import dev.runevm.interpreter.jvm.runtime.JvmText;
import dev.runevm.interpreter.operator.Conversion;
import dev.runevm.interpreter.unit.LoadedUnit;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneObject;
import dev.runevm.interpreter.value.RuneRange;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.unit.Constant;
import dev.runevm.language.unit.RangeKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;

/** Writes the instructions that make new values of several others, and conversions. */
final class AggregateCompiler {
  private final InstructionCompiler instructions;
  private final LoadedUnit unit;
  private final Emitter out;

  AggregateCompiler(InstructionCompiler instructions, LoadedUnit unit, Emitter out) {
    this.instructions = instructions;
    this.unit = unit;
    this.out = out;
  }

  Kind vec(Tree.Instruction x) {
    if (x.arguments.length == 0) {
      out.invokeStatic(RuneVec.class, "create", RuneVec.class);
    } else {
      array(x.arguments, 0);
      out.invokeStatic(RuneVec.class, "of", RuneVec.class, Object[].class);
    }
    return Kind.OBJECT;
  }

  Kind repeat(Tree.Instruction x) {
    instructions.pushObject(x.arguments[0]);
    instructions.pushObject(x.arguments[1]);
    out.at(x.offset);
    out.invokeStatic(JvmSupport.class, "repeat", RuneVec.class, Object.class, Object.class);
    return Kind.OBJECT;
  }

  Kind tuple(Tree.Instruction x) {
    if (x.arguments.length == 0) {
      out.staticField(RuneTuple.class, "UNIT", RuneTuple.class);
    } else {
      array(x.arguments, 0);
      out.invokeStatic(RuneTuple.class, "of", RuneTuple.class, Object[].class);
    }
    return Kind.OBJECT;
  }

  Kind object(Tree.Instruction x) {
    out.constant(keys(unit, x.index(0)), String[].class);
    array(x.arguments, 0);
    out.invokeStatic(RuneObject.class, "of", RuneObject.class, String[].class, Object[].class);
    return Kind.OBJECT;
  }

  /** The keys that a constant lists. */
  static String[] keys(LoadedUnit unit, int constant) {
    return ((Constant.Vec) unit.unit().constants().get(constant))
        .elements().stream().map(key -> ((Constant.Text) key).value()).toArray(String[]::new);
  }

  Kind range(Tree.Instruction x) {
    RangeKind kind = RangeKind.values()[x.index(0)];
    out.staticField(RangeKind.class, kind.name(), RangeKind.class);
    bound(kind.hasStart() ? x.arguments[0] : null);
    bound(kind.hasEnd() ? x.arguments[x.arguments.length - 1] : null);
    out.invokeStatic(
        RuneRange.class, "of", RuneRange.class, RangeKind.class, Object.class, Object.class);
    return Kind.OBJECT;
  }

  private void bound(Tree.Instruction bound) {
    if (bound == null) {
      out.op(Opcodes.ACONST_NULL);
    } else {
      instructions.pushObject(bound);
    }
  }

  Kind concat(Tree.Instruction x) {
    List<Tree.Instruction> values = new ArrayList<>();
    int textBytes = 0;
    for (Tree.Instruction part : x.arguments) {
      if (part.opcode == Opcode.STRING_NEW) {
        textBytes += text(part).length;
      } else {
        values.add(part);
      }
    }
    // All values are there before the first of them shows its text.
    Operands operands =
        Operands.evaluate(instructions, out, values.toArray(Tree.Instruction[]::new));
    out.at(x.offset);
    out.push(textBytes);
    out.push(values.size());
    out.invokeStatic(RuneString.class, "forParts", RuneString.class, int.class, int.class);
    int next = 0;
    for (Tree.Instruction part : x.arguments) {
      if (part.opcode == Opcode.STRING_NEW) {
        out.constant(text(part), byte[].class);
        out.invokeStatic(JvmText.class, "text", RuneString.class, RuneString.class, byte[].class);
      } else {
        append(operands, next++);
      }
    }
    operands.release();
    return Kind.OBJECT;
  }

  /** Literal texts are never made strings of. */
  private byte[] text(Tree.Instruction literal) {
    return unit.unit().strings().get(literal.index(0)).getBytes(StandardCharsets.UTF_8);
  }

  private void append(Operands operands, int value) {
    if (operands.kind(value) == Kind.LONG) {
      operands.load(value);
      out.invokeStatic(JvmText.class, "number", RuneString.class, RuneString.class, long.class);
      return;
    }
    operands.loadObject(value);
    out.context();
    out.callsLeft();
    out.invokeStatic(
        JvmText.class,
        "value",
        RuneString.class,
        RuneString.class,
        Object.class,
        RuneContext.class,
        int.class);
  }

  Kind format(Tree.Instruction x) {
    instructions.pushObject(x.arguments[0]);
    out.constant(JvmFormat.of(unit.unit().strings().get(x.index(0))), JvmFormat.class);
    out.op(Opcodes.SWAP);
    out.context();
    out.callsLeft();
    out.at(x.offset);
    out.invokeVirtual(
        JvmFormat.class, "format", Object.class, Object.class, RuneContext.class, int.class);
    return Kind.OBJECT;
  }

  /** {@code as}. */
  Kind convert(Tree.Instruction x) {
    Kind from = instructions.push(x.arguments[0]);
    RuneType type = unit.type(x.index(0)).type();
    boolean number = from == Kind.LONG || from == Kind.DOUBLE;
    if (number && type == BuiltinTypes.F64) {
      if (from == Kind.LONG) {
        out.op(Opcodes.L2D);
      }
    } else if (number && type == BuiltinTypes.I64) {
      if (from == Kind.DOUBLE) {
        out.op(Opcodes.D2L);
      }
    } else {
      out.box(from);
      out.at(x.offset);
      out.constant(type, RuneType.class);
      out.invokeStatic(Conversion.class, "as", Object.class, Object.class, RuneType.class);
      out.unbox(x.kind);
    }
    return x.kind;
  }

  /** The values as objects in a new array, after so many elements that are left null. */
  void array(Tree.Instruction[] values, int offset) {
    if (offset + values.length == 0) {
      out.constant(new Object[0], Object[].class);
      return;
    }
    out.newArray(offset + values.length);
    for (int i = 0; i < values.length; i++) {
      out.op(Opcodes.DUP);
      out.push(offset + i);
      instructions.pushObject(values[i]);
      out.op(Opcodes.AASTORE);
    }
  }
}
