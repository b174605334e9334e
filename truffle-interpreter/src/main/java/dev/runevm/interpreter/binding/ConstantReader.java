package dev.runevm.interpreter.binding;

import dev.runevm.language.library.LibraryItem;
import dev.runevm.language.unit.Constant;
import org.objectweb.asm.Opcodes;

/** Reads the annotated constants of a module's class. */
final class ConstantReader {
  private final DeclaredModule module;
  private final ItemCollector items;
  private final Violations violations;

  ConstantReader(DeclaredModule module, ItemCollector items, Violations violations) {
    this.module = module;
    this.items = items;
    this.violations = violations;
  }

  void read() {
    for (ScannedClass.Field field : module.source().fields()) {
      field.annotation(RuneConstant.class).ifPresent(facts -> read(field, facts));
    }
  }

  private void read(ScannedClass.Field field, Facts facts) {
    boolean constant = (field.access() & Opcodes.ACC_FINAL) != 0 && field.value() != null;
    if (!constant) {
      fail(field, "must be static final with a value that the Java compiler knows");
      return;
    }
    if (facts.string("doc").isBlank()) {
      fail(field, "has no documentation: give `doc`");
      return;
    }
    boolean unsigned = field.annotation(Unsigned.class).isPresent();
    Constant value =
        switch (field.descriptor()) {
          case "J" ->
              unsigned
                  ? new Constant.U64((Long) field.value())
                  : new Constant.I64((Long) field.value());
          case "D" -> new Constant.F64((Double) field.value());
          case "Z" -> new Constant.Bool((Integer) field.value() != 0);
          case "Ljava/lang/String;" -> new Constant.Text((String) field.value());
          default -> null;
        };
    if (value == null) {
      fail(field, "must be a long, double, boolean or String");
      return;
    }
    String name = facts.string("name").isEmpty() ? field.name() : facts.string("name");
    String type = facts.string("type").isEmpty() ? module.defaultType() : facts.string("type");
    String path = module.path(type.isEmpty() ? name : type + "::" + name);
    items.add(
        module.source(), field.name(), new LibraryItem.Value(path, value, facts.string("doc")));
  }

  private void fail(ScannedClass.Field field, String message) {
    violations.add(module.source(), field.name(), message);
  }
}
