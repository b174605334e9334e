package dev.runevm.interpreter.binding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The elements of one annotation, as the class file has them: absent ones have their default. */
final class Facts {
  private final Map<String, Object> elements = new LinkedHashMap<>();

  /** What fills these facts while the annotation is visited. */
  AnnotationVisitor reader() {
    return new Reader(elements);
  }

  String string(String element) {
    return elements.get(element) instanceof String text ? text : "";
  }

  boolean flag(String element) {
    return Boolean.TRUE.equals(elements.get(element));
  }

  int integer(String element, int fallback) {
    return elements.get(element) instanceof Integer number ? number : fallback;
  }

  /** The internal name of a class, or an empty string for {@code void.class}. */
  String className(String element) {
    return elements.get(element) instanceof Type type && type.getSort() == Type.OBJECT
        ? type.getInternalName()
        : "";
  }

  List<String> strings(String element) {
    List<String> strings = new ArrayList<>();
    for (Object value : list(element)) {
      strings.add((String) value);
    }
    return strings;
  }

  /** The annotations in a container. */
  List<Facts> nested(String element) {
    List<Facts> nested = new ArrayList<>();
    for (Object value : list(element)) {
      nested.add((Facts) value);
    }
    return nested;
  }

  private List<?> list(String element) {
    return elements.get(element) instanceof List<?> list ? list : List.of();
  }

  /** Puts each value where it belongs: elements by name, the values of an array one by one. */
  private static final class Reader extends AnnotationVisitor {
    private final Map<String, Object> elements;

    Reader(Map<String, Object> elements) {
      super(Opcodes.ASM9);
      this.elements = elements;
    }

    @Override
    public void visit(String name, Object value) {
      elements.put(name, value);
    }

    @Override
    public void visitEnum(String name, String descriptor, String value) {
      elements.put(name, value);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String name, String descriptor) {
      Facts nested = new Facts();
      elements.put(name, nested);
      return nested.reader();
    }

    @Override
    public AnnotationVisitor visitArray(String name) {
      List<Object> list = new ArrayList<>();
      elements.put(name, list);
      return new ListReader(list);
    }
  }

  /** Collects the values of an array, which have no names. */
  private static final class ListReader extends AnnotationVisitor {
    private final List<Object> list;

    ListReader(List<Object> list) {
      super(Opcodes.ASM9);
      this.list = list;
    }

    @Override
    public void visit(String name, Object value) {
      list.add(value);
    }

    @Override
    public void visitEnum(String name, String descriptor, String value) {
      list.add(value);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String name, String descriptor) {
      Facts nested = new Facts();
      list.add(nested);
      return nested.reader();
    }
  }
}
