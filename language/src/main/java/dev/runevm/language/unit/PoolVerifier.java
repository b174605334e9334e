package dev.runevm.language.unit;

import dev.runevm.language.limits.Limits;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Verifies everything of a unit but the code: V2, V7, V8, V15, V16 and V23 of the pools. */
final class PoolVerifier {
  private final Unit unit;
  private final Limits limits;
  private final Problems problems;

  PoolVerifier(Unit unit, Limits limits, Problems problems) {
    this.unit = unit;
    this.limits = limits;
    this.problems = problems;
  }

  /** All that does not depend on the code. Constants come first: orders compare them. */
  void verifyEntries() {
    verifySizes();
    unit.constants().forEach(constant -> verifyConstant(constant, limits.nesting()));
    unit.typeReferences().forEach(this::verifyTypeReference);
    unit.selectors().forEach(selector -> verifyTypes(selector.typeArguments(), "selector"));
    unit.imports().forEach(this::verifyImport);
    unit.types().forEach(this::verifyType);
    unit.statics().forEach(variable -> verifyConstantIndex(variable.constant(), variable.path()));
    unit.functions().forEach(this::verifySignature);
    unit.methods().forEach(this::verifyMethod);
    unit.exports().forEach(this::verifyExport);
    if (problems.none()) {
      verifyOrders();
    }
  }

  /** V7: nothing is in a pool that nothing refers to. */
  void verifyReferenced(References references) {
    requireAll(references.strings, unit.strings(), "string");
    requireAll(references.constants, unit.constants(), "constant");
    requireAll(references.typeReferences, unit.typeReferences(), "type reference");
    requireAll(references.selectors, unit.selectors(), "selector");
    requireAll(references.imports, unit.imports(), "import");
    requireAll(references.types, unit.types(), "type");
    requireAll(references.statics, unit.statics(), "static");
  }

  private void requireAll(BitSet referenced, List<?> pool, String what) {
    int first = referenced.nextClearBit(0);
    if (first < pool.size()) {
      problems.add("V7", "nothing refers to the " + what + " " + first);
    }
  }

  private void verifySizes() {
    if (unit.functions().size() > limits.functions()) {
      problems.add("V2", "there are too many functions; at most " + limits.functions());
    }
  }

  private void verifyOrders() {
    requireOrder(unit.strings(), CanonicalOrder.STRINGS, "strings");
    requireOrder(unit.constants(), CanonicalOrder.CONSTANTS, "constants");
    requireOrder(unit.typeReferences(), CanonicalOrder.TYPE_REFERENCES, "type references");
    requireOrder(unit.selectors(), CanonicalOrder.SELECTORS, "selectors");
    requireOrder(unit.imports(), CanonicalOrder.IMPORTS, "imports");
    requireOrder(unit.types(), CanonicalOrder.TYPES, "types");
    requireOrder(unit.statics(), CanonicalOrder.STATICS, "statics");
    requireOrder(unit.methods(), CanonicalOrder.METHODS, "methods");
    requireOrder(unit.exports(), CanonicalOrder.EXPORTS, "exports");
  }

  /** V7: entries ascend strictly, so none is there twice. */
  private <T> void requireOrder(List<T> pool, Comparator<? super T> order, String what) {
    for (int i = 1; i < pool.size(); i++) {
      if (order.compare(pool.get(i - 1), pool.get(i)) >= 0) {
        problems.add("V7", "the " + what + " are not sorted, or one is there twice: number " + i);
        return;
      }
    }
  }

  /** V16 and V23. The depth is checked on the way down, before anything else recurs. */
  private void verifyConstant(Constant constant, int nesting) {
    if (nesting == 0) {
      problems.add("V16", "a constant is nested too deeply; at most " + limits.nesting());
      return;
    }
    switch (constant) {
      case Constant.Char(int value) -> {
        if (!ConstantEncoding.isScalar(value)) {
          problems.add("V23", "a char is not a Unicode scalar value");
        }
      }
      case Constant.Vec(List<Constant> elements) ->
          elements.forEach(element -> verifyConstant(element, nesting - 1));
      case Constant.Tuple(List<Constant> elements) -> {
        if (elements.isEmpty()) {
          problems.add("V23", "a tuple without elements is written as unit");
        }
        elements.forEach(element -> verifyConstant(element, nesting - 1));
      }
      case Constant.Obj object ->
          object.fields().values().forEach(element -> verifyConstant(element, nesting - 1));
      case Constant.Some(Constant payload) -> verifyConstant(payload, nesting - 1);
      default -> {}
    }
  }

  private void verifyTypeReference(TypeReference reference) {
    switch (reference) {
      case TypeReference.Native ignored -> {}
      case TypeReference.Declared(int type) -> requireIndex(type, unit.types(), "type");
      case TypeReference.Variant(int type, int variant) -> {
        if (requireIndex(type, unit.types(), "type")) {
          requireVariant(unit.types().get(type), variant);
        }
      }
    }
  }

  private void requireVariant(TypeDeclaration type, int variant) {
    boolean exists =
        type instanceof TypeDeclaration.Enumeration enumeration
            && variant >= 0
            && variant < enumeration.variants().size();
    if (!exists) {
      problems.add("V8", "the type " + type.path() + " has no variant " + variant);
    }
  }

  private void verifyImport(Import item) {
    verifyTypes(item.typeArguments(), "import");
    if (item.arity() < Import.VARIADIC || item.arity() > limits.parameters()) {
      problems.add("V15", "an import cannot take " + item.arity() + " arguments: " + item.name());
    }
  }

  private void verifyTypes(List<Integer> indices, String what) {
    for (int index : indices) {
      requireIndex(index, unit.typeReferences(), "type argument of a " + what);
    }
  }

  private void verifyType(TypeDeclaration type) {
    if (type instanceof TypeDeclaration.Enumeration(String path, var variants)) {
      requireDistinct(
          variants.stream().map(TypeDeclaration.Variant::name).toList(), "variant", path);
    }
    for (Shape shape : References.shapes(type)) {
      verifyShape(shape, type.path());
    }
  }

  private void verifyShape(Shape shape, String path) {
    requireDistinct(shape.fields().stream().map(Shape.Field::name).toList(), "field", path);
    if (shape.kind() == Shape.Kind.UNIT && !shape.fields().isEmpty()) {
      problems.add("V8", "what has no kind of fields has fields: " + path);
    }
    for (Shape.Field field : shape.fields()) {
      if (field.type().isPresent()) {
        requireIndex(field.type().getAsInt(), unit.typeReferences(), "type of a field");
      }
    }
  }

  private void requireDistinct(List<String> names, String what, String path) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        problems.add("V7", "a " + what + " is there twice: " + path + ", " + name);
        return;
      }
    }
  }

  private void verifySignature(Function function) {
    for (Function.Parameter parameter : function.parameters()) {
      verifyConstantIndex(parameter.constant(), parameter.name());
    }
  }

  private void verifyConstantIndex(OptionalInt constant, String where) {
    if (constant.isPresent()) {
      requireIndex(constant.getAsInt(), unit.constants(), "constant of " + where);
    }
  }

  private void verifyMethod(Method method) {
    boolean typeExists = requireIndex(method.type(), unit.typeReferences(), "type of a method");
    if (typeExists && unit.typeReferences().get(method.type()) instanceof TypeReference.Variant) {
      problems.add("V8", "a variant has no methods: " + method.name());
    }
    if (requireIndex(method.function(), unit.functions(), "function of a method")) {
      Function function = unit.functions().get(method.function());
      if (function.captures() != 0 || function.parameters().isEmpty()) {
        problems.add("V15", "a method takes its receiver and no captures: " + method.name());
      }
    }
  }

  private void verifyExport(Export export) {
    if (!requireIndex(export.function(), unit.functions(), "exported function")) {
      return;
    }
    Function function = unit.functions().get(export.function());
    if (function.captures() != 0) {
      problems.add("V15", "a function with captures cannot be exported: " + export.path());
    }
    if (export.path().equals(Export.SCRIPT) && !function.parameters().isEmpty()) {
      problems.add("V15", "the body of a script has no parameters");
    }
  }

  private boolean requireIndex(int index, List<?> pool, String what) {
    if (index >= 0 && index < pool.size()) {
      return true;
    }
    problems.add("V8", "there is no number " + index + " to be the " + what);
    return false;
  }
}
