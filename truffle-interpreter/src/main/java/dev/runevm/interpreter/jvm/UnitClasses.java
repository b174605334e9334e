package dev.runevm.interpreter.jvm;

import dev.runevm.interpreter.jvm.analysis.Kind;
import dev.runevm.interpreter.jvm.analysis.ReturnKinds;
import dev.runevm.interpreter.jvm.analysis.Variant;
import dev.runevm.interpreter.jvm.codegen.ClassAssembler;
import dev.runevm.interpreter.jvm.codegen.EntryCompiler;
import dev.runevm.interpreter.jvm.codegen.MethodCompiler;
import dev.runevm.interpreter.jvm.runtime.CompiledFunction;
import dev.runevm.interpreter.jvm.runtime.JvmLinkage;
import dev.runevm.interpreter.unit.LoadedUnit;
import dev.runevm.interpreter.unit.ScriptCode;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodTooLargeException;

/**
 * The classes of the functions of a unit. A class is compiled when it is asked for, most often by
 * the virtual machine when compiled code calls the function for the first time. They go when the
 * unit goes.
 */
public final class UnitClasses extends ClassLoader implements JvmLinkage.Definer {
  /** The virtual machine does not compile methods that are larger, in bytes of their code. */
  private static final int LARGEST_METHOD = 8000;

  private static final List<String> SEEN_BY_CLASSES =
      List.of(
          "dev.runevm.interpreter",
          "dev.runevm.interpreter.binding",
          "dev.runevm.interpreter.coroutine",
          "dev.runevm.interpreter.jvm.runtime",
          "dev.runevm.interpreter.operator",
          "dev.runevm.interpreter.unit",
          "dev.runevm.interpreter.value",
          "dev.runevm.interpreter.value.iterator");

  private final LoadedUnit unit;
  private final TierTrace trace;
  private final ReturnKinds returnKinds = new ReturnKinds();
  private final Map<String, Object[]> constants = new HashMap<>();
  private final Set<Integer> tooLarge = new HashSet<>();

  UnitClasses(LoadedUnit unit, TierTrace trace) {
    super("rune", UnitClasses.class.getClassLoader());
    this.unit = unit;
    this.trace = trace;
    Module own = UnitClasses.class.getModule();
    if (own.isNamed()) {
      SEEN_BY_CLASSES.forEach(name -> own.addExports(name, getUnnamedModule()));
    }
  }

  /**
   * The entry of a function for arguments of these kinds first of all.
   *
   * @return null if the function is too large to be compiled
   */
  synchronized CompiledFunction entry(ScriptCode code, Kind... kinds) {
    if (!code.isImmediate()) {
      return create(Variant.coroutine(code, kinds));
    }
    load(Variant.call(code, kinds));
    return create(Variant.entry(code, kinds));
  }

  /**
   * What goes on at a loop with locals of these kinds.
   *
   * @return null if it is too large to be compiled
   */
  synchronized CompiledFunction loop(ScriptCode code, int loop, Kind... kinds) {
    return create(Variant.loop(code, loop, kinds));
  }

  private CompiledFunction create(Variant variant) {
    Class<?> type = load(variant);
    if (tooLarge.contains(variant.function())) {
      return null;
    }
    try {
      return (CompiledFunction) type.getConstructor().newInstance();
    } catch (InstantiationException
        | IllegalAccessException
        | InvocationTargetException
        | NoSuchMethodException e) {
      throw new IllegalStateException("a compiled class cannot be used: " + variant, e);
    }
  }

  private Class<?> load(Variant variant) {
    try {
      return loadClass(variant.className());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("not compiled: " + variant, e);
    }
  }

  @Override
  public synchronized Object[] takeConstants(String className) {
    return constants.remove(className);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    Variant variant = Variant.of(name);
    if (variant == null) {
      throw new ClassNotFoundException(name);
    }
    synchronized (this) {
      ScriptCode code = unit.function(variant.function());
      TierTrace.Compilation compilation = trace.begin(code, variant);
      ClassAssembler assembler = assemble(variant, false);
      byte[] bytes = compile(assembler, code, variant);
      if (bytes == null) {
        assembler = assemble(variant, true);
        bytes = compile(assembler, code, variant);
      }
      if (bytes == null) {
        tooLarge.add(variant.function());
        assembler = assemble(variant, true);
        bytes = interpreted(assembler, code, variant);
        compilation.refused("its code would be too large for the Java virtual machine");
      } else {
        compilation.done(bytes.length);
      }
      constants.put(name, assembler.constants());
      return defineClass(name, bytes, 0, bytes.length);
    }
  }

  private ClassAssembler assemble(Variant variant, boolean small) {
    return new ClassAssembler(variant.internalName(), CompiledFunction.class, this, small);
  }

  /** The class; null if it would be too large. */
  private byte[] compile(ClassAssembler assembler, ScriptCode code, Variant variant) {
    EntryCompiler.constructor(assembler);
    Label end = null;
    switch (variant.form()) {
      case CALL -> end = MethodCompiler.compile(assembler, code, variant, returnKinds);
      case ENTRY ->
          new EntryCompiler(assembler, code, variant.entry().kinds(), returnKinds).calls();
      case COROUTINE, LOOP -> {
        end = MethodCompiler.compile(assembler, code, variant, returnKinds);
        EntryCompiler.run(assembler);
      }
    }
    try {
      byte[] bytes = assembler.finish();
      return end != null && end.getOffset() > LARGEST_METHOD ? null : bytes;
    } catch (MethodTooLargeException | ClassTooLargeException e) {
      return null;
    }
  }

  /** A class that has the nodes do the work. */
  private byte[] interpreted(ClassAssembler assembler, ScriptCode code, Variant variant) {
    EntryCompiler.constructor(assembler);
    if (variant.form() == Variant.Form.CALL) {
      Kind[] kinds = variant.entry().kinds();
      EntryCompiler.interpretedBody(assembler, code, kinds, returnKinds.of(code, kinds));
    }
    return assembler.finish();
  }
}
