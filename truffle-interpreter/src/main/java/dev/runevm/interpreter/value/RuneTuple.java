package dev.runevm.interpreter.value;

/** A tuple: of fixed length, its elements mutable, shared. {@code ()} is {@link #UNIT}. */
public final class RuneTuple implements RuneValue {
  /** The unit value {@code ()}, the only tuple without elements. */
  public static final RuneTuple UNIT = new RuneTuple(new Object[0]);

  private final Object[] elements;

  private RuneTuple(Object[] elements) {
    this.elements = elements;
  }

  /** A tuple of these elements; the array becomes its own. */
  public static RuneTuple of(Object... elements) {
    return elements.length == 0 ? UNIT : new RuneTuple(elements);
  }

  /** The number of elements. */
  public int size() {
    return elements.length;
  }

  /** An element. */
  public Object get(int index) {
    return elements[index];
  }

  /** Changes an element. */
  public void set(int index, Object value) {
    elements[index] = value;
  }

  /** A copy of the elements. */
  public Object[] toArray() {
    return elements.clone();
  }

  @Override
  public RuneType type() {
    return BuiltinTypes.TUPLE;
  }
}
