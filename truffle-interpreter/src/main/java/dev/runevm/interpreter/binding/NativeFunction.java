package dev.runevm.interpreter.binding;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.dsl.Idempotent;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.language.capability.Capability;
import dev.runevm.language.library.LibraryItem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A native function that can be called. Its module's generated class is loaded at the first call.
 * One instance per function and type argument of a registry; safe for use by many threads.
 */
public final class NativeFunction {
  private final NativeModules modules;
  private final int moduleIndex;
  private final int id;
  private final LibraryItem.Function item;
  private final String typeArgument;
  @CompilationFinal private NativeModule module;

  NativeFunction(
      NativeModules modules,
      int moduleIndex,
      int id,
      LibraryItem.Function item,
      String typeArgument) {
    this.modules = modules;
    this.moduleIndex = moduleIndex;
    this.id = id;
    this.item = item;
    this.typeArgument = typeArgument;
  }

  /** Its full path, such as {@code std::vec::Vec::len}. */
  public String path() {
    return item.path();
  }

  /** Its name: the last segment of the path. */
  public String name() {
    String path = item.path();
    return path.substring(path.lastIndexOf(':') + 1);
  }

  /** Its signature and documentation. */
  public LibraryItem.Function item() {
    return item;
  }

  /** Its parameters, the receiver of a method included; a type argument is none. */
  public List<LibraryItem.Parameter> parameters() {
    return item.parameters();
  }

  /** How many arguments it takes; with {@link #variadic} at least as many. */
  public int arity() {
    return item.parameters().size();
  }

  /** Whether more arguments than {@link #arity} may be given. */
  public boolean variadic() {
    return item.variadic();
  }

  /** Whether a call by path gives a future that is awaited implicitly. */
  public boolean suspends() {
    return item.suspends();
  }

  /** What it needs; a call without it is an error. */
  public Optional<Capability> capability() {
    return item.capability();
  }

  /** The path of the type argument that is bound to it, if it is generic. */
  public Optional<String> typeArgument() {
    return Optional.ofNullable(typeArgument);
  }

  /**
   * Calls it. The arguments must be complete: defaults are filled in by the caller (see {@link
   * #parameters}).
   */
  public Object call(RuneContext context, Object... arguments) {
    if (typeArgument != null) {
      Object[] extended = Arrays.copyOf(arguments, arguments.length + 1);
      extended[arguments.length] = typeArgument;
      return module().call(id, context, extended);
    }
    return module().call(id, context, arguments);
  }

  /** What calls it without any detour; null if it takes any number of arguments. */
  public NativeBridge bridge() {
    return variadic()
        ? null
        : new NativeBridge(module(), NativeBridge.method(id), arity(), typeArgument);
  }

  /** Whether it calls functions of the program through the caller of {@link #callBy} alone. */
  @Idempotent
  public boolean takesCaller() {
    return module().takesCaller(id);
  }

  /** As {@link #call}, for a function that {@link #takesCaller}. */
  public Object callBy(Caller caller, Object... arguments) {
    return module().callBy(id, caller, typeArgument, arguments);
  }

  /** Calls it without arguments. */
  public Object call0(RuneContext context) {
    return typeArgument == null
        ? module().call0(id, context)
        : module().call1(id, context, typeArgument);
  }

  /** Calls it with one argument. */
  public Object call1(RuneContext context, Object first) {
    return typeArgument == null
        ? module().call1(id, context, first)
        : module().call2(id, context, first, typeArgument);
  }

  /** Calls it with two arguments. */
  public Object call2(RuneContext context, Object first, Object second) {
    return typeArgument == null
        ? module().call2(id, context, first, second)
        : module().call3(id, context, first, second, typeArgument);
  }

  /** Calls it with three arguments. */
  public Object call3(RuneContext context, Object first, Object second, Object third) {
    return typeArgument == null
        ? module().call3(id, context, first, second, third)
        : module().call(id, context, new Object[] {first, second, third, typeArgument});
  }

  private NativeModule module() {
    NativeModule loaded = module;
    if (loaded == null) {
      CompilerDirectives.transferToInterpreterAndInvalidate();
      loaded = modules.load(moduleIndex);
      module = loaded;
    }
    return loaded;
  }

  @Override
  public String toString() {
    return typeArgument == null ? path() : path() + "::<" + typeArgument + ">";
  }
}
