package dev.runevm.interpreter.binding;

import java.util.HashMap;
import java.util.Map;

/**
 * Which type of the language the values of a Java class have, by the internal name of the class.
 */
final class JavaTypes {
  static final String CONTEXT = "dev/runevm/interpreter/RuneContext";
  static final String CALLER = "dev/runevm/interpreter/value/Caller";
  static final String STRUCT = "dev/runevm/interpreter/value/RuneStruct";
  static final String VALUE = "dev/runevm/interpreter/value/RuneValue";
  static final String TYPE = "dev/runevm/interpreter/value/RuneType";
  static final String FUTURE = "dev/runevm/interpreter/coroutine/RuneFuture";
  private static final String ITERATOR = "dev/runevm/interpreter/value/RuneIterator";

  private final Map<String, String> paths = new HashMap<>();

  /** Knows the primitives and what stands for many types; all else is declared. */
  JavaTypes() {
    paths.put("J", "std::i64");
    paths.put("D", "std::f64");
    paths.put("Z", "std::bool");
    paths.put("java/lang/String", "std::string::String");
    paths.put(ITERATOR, "std::iter::Iterator");
  }

  /** Says that the values of a class have a type. */
  void declare(String className, String typePath) {
    paths.putIfAbsent(className, typePath);
  }

  /** The path of the type, or null if the class was not declared. */
  String path(String className) {
    return paths.get(className);
  }

  Map<String, String> all() {
    return paths;
  }
}
