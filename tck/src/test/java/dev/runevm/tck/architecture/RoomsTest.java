package dev.runevm.tck.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who may know whom: the rooms of the house, from the ground up. */
@Tag("architecture")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RoomsTest {
  private JavaClasses project;

  @BeforeAll
  void readClasses() {
    project = ProjectClasses.read();
  }

  @Test
  void arrowsPointDownOnly() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("language")
        .definedBy("dev.runevm.language..")
        .layer("parser")
        .definedBy("dev.runevm.parser..")
        .layer("interpreter")
        .definedBy("dev.runevm.interpreter..")
        .layer("stdlib")
        .definedBy("dev.runevm.stdlib..")
        .layer("launcher")
        .definedBy("dev.runevm.launcher..")
        .whereLayer("launcher")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("stdlib")
        .mayOnlyBeAccessedByLayers("launcher")
        .whereLayer("interpreter")
        .mayOnlyBeAccessedByLayers("stdlib", "launcher")
        .whereLayer("parser")
        .mayOnlyBeAccessedByLayers("interpreter", "stdlib", "launcher")
        .check(project);
  }

  @Test
  void languageDependsOnTheJdkAlone() {
    classes()
        .that()
        .resideInAPackage("dev.runevm.language..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "dev.runevm.language..")
        .check(project);
  }

  @Test
  void parserDependsOnLanguageAndThePureJdkAlone() {
    classes()
        .that()
        .resideInAPackage("dev.runevm.parser..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    "java.lang..",
                    "java.util..",
                    "java.nio",
                    "java.nio.charset",
                    "java.math",
                    "dev.runevm.language..",
                    "dev.runevm.parser..")
                .or(belongToAnyOf(ByteArrayOutputStream.class)))
        .because("the parser never touches Truffle, files or the network")
        .check(project);
  }

  @Test
  void onlyTheLanguageFacadeOfTheInterpreterKnowsTheParser() {
    noClasses()
        .that()
        .resideInAPackage("dev.runevm.interpreter..")
        .and()
        .resideOutsideOfPackage("dev.runevm.interpreter")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.runevm.parser..")
        .because("every program runs from a verified unit, wherever it came from")
        .check(project);
  }

  @Test
  void whatTheCommandDoesKnowsNoCommandLine() {
    noClasses()
        .that()
        .resideInAPackage("dev.runevm.launcher.*..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("picocli..").or(resideInAPackage("dev.runevm.launcher")))
        .because("the sub-commands read the command line, for what stands in the packages below")
        .check(project);
    slices()
        .matching("dev.runevm.launcher.(*)..")
        .should()
        .beFreeOfCycles()
        .because("each of them can be understood without those that use it")
        .check(project);
  }
}
