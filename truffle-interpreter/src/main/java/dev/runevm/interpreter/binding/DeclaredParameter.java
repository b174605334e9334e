package dev.runevm.interpreter.binding;

import dev.runevm.language.unit.Constant;
import java.util.Optional;

/**
 * One parameter of a native function, without the context.
 *
 * @param name its name in programs
 * @param kind how an argument becomes the Java value
 * @param className for {@link Kind#VALUE} the internal name of the class
 * @param typePath for {@link Kind#VALUE} and {@link Kind#STRUCT} the path of the type, for messages
 *     and checks
 * @param bits for {@link Kind#UNSIGNED} how many bits an argument may have
 * @param fallback its default
 */
record DeclaredParameter(
    String name,
    Kind kind,
    String className,
    String typePath,
    int bits,
    Optional<Constant> fallback) {

  /** How an argument becomes the Java value: each is a method of {@link Arguments}. */
  enum Kind {
    I64("i64", "J"),
    I32("i32", "I"),
    UNSIGNED("unsigned", "J"),
    F64("f64", "D"),
    BOOL("bool", "Z"),
    TEXT("text", "Ljava/lang/String;"),
    OPTION("option", "Ljava/util/Optional;"),
    CALLABLE("callable", "Ljava/lang/Object;"),
    STRUCT("struct", "Ldev/runevm/interpreter/value/RuneStruct;"),
    VALUE("value", "Ljava/lang/Object;"),
    ANY("", "Ljava/lang/Object;"),
    TYPE_ARGUMENT("", "Ljava/lang/String;"),
    REST("", "[Ljava/lang/Object;");

    private final String converter;
    private final String descriptor;

    Kind(String converter, String descriptor) {
      this.converter = converter;
      this.descriptor = descriptor;
    }

    /** The method of {@link Arguments} that converts; empty if nothing is to be done. */
    String converter() {
      return converter;
    }

    /** The descriptor of what the conversion gives. */
    String descriptor() {
      return descriptor;
    }

    /** Whether a program passes an argument for it. */
    boolean isArgument() {
      return this != TYPE_ARGUMENT && this != REST;
    }
  }
}
