package dev.runevm.tck.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes that architecture tests look at: all that the project ships. */
final class ProjectClasses {
  private ProjectClasses() {}

  /** Reads the class files; takes a second or two, so a test class does it once. */
  static JavaClasses read() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                "dev.runevm.language",
                "dev.runevm.parser",
                "dev.runevm.interpreter",
                "dev.runevm.stdlib",
                "dev.runevm.launcher");
    if (classes.size() < 100) {
      throw new IllegalStateException(
          "only " + classes.size() + " classes: is the class path right?");
    }
    return classes;
  }

  /** Whether an annotation processor wrote the class: its shape is not this project's choice. */
  static boolean isGenerated(JavaClass type) {
    return type.isAnnotatedWith("com.oracle.truffle.api.dsl.GeneratedBy")
        || type.getEnclosingClass().map(ProjectClasses::isGenerated).orElse(false);
  }
}
