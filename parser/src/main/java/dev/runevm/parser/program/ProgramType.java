package dev.runevm.parser.program;

import java.util.List;
import java.util.Optional;

/**
 * A struct or enum of a program. A struct has exactly one variant with an empty name.
 *
 * <p>Mutable while the resolver fills it in; two are the same only if they are the same object.
 */
public final class ProgramType {
  /** How the fields of a variant are named. */
  public enum Fields {
    UNIT,
    TUPLE,
    NAMED
  }

  /** A field with the type that it is annotated with. */
  public record Field(String name, Optional<TypeName> type) {}

  /** A variant of an enum, or the one of a struct. */
  public record VariantDeclaration(String name, Fields kind, List<Field> fields) {}

  private final String path;
  private final boolean enumeration;
  private List<VariantDeclaration> variants = List.of();

  /** A type without variants yet. */
  public ProgramType(String path, boolean enumeration) {
    this.path = path;
    this.enumeration = enumeration;
  }

  /** Its item path. */
  public String path() {
    return path;
  }

  /** Whether it is an enum. */
  public boolean isEnumeration() {
    return enumeration;
  }

  /** Its variants in the order of their declaration. */
  public List<VariantDeclaration> variants() {
    return variants;
  }

  /** Sets the variants, once. */
  public void define(List<VariantDeclaration> declared) {
    variants = List.copyOf(declared);
  }
}
