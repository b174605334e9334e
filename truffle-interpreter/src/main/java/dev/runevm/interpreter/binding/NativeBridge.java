package dev.runevm.interpreter.binding;

/**
 * The static method of a generated class that calls a native function: it takes the context and the
 * arguments as objects, and a type argument as the last of them, and returns an object.
 *
 * @param module the module that has the method
 * @param method the name of the method
 * @param arguments how many arguments it takes, a type argument not counted
 * @param typeArgument what is passed as the last argument, or null
 */
public record NativeBridge(NativeModule module, String method, int arguments, String typeArgument) {
  /** The method for a function with this number. */
  static String method(int id) {
    return "f" + id;
  }

  /**
   * Lets classes of a loader call it by name.
   *
   * @return false if they cannot, as its class has no name or is another one for the loader
   */
  public boolean openTo(ClassLoader loader) {
    Class<?> holder = module.getClass();
    if (holder.isHidden()) {
      return false;
    }
    try {
      if (Class.forName(holder.getName(), false, loader) != holder) {
        return false;
      }
    } catch (ClassNotFoundException e) {
      return false;
    }
    module.openTo(loader.getUnnamedModule());
    return true;
  }
}
