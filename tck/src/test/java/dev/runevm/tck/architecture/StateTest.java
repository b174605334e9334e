package dev.runevm.tck.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** No state outside of objects that belong to someone, and no way around the verifier. */
@Tag("architecture")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StateTest {
  /** Types whose only use in a static field is to be changed. */
  private static final Set<String> MUTABLE =
      Set.of(
          "java.lang.StringBuilder",
          "java.lang.ThreadLocal",
          "java.util.ArrayDeque",
          "java.util.ArrayList",
          "java.util.BitSet",
          "java.util.HashMap",
          "java.util.HashSet",
          "java.util.IdentityHashMap",
          "java.util.LinkedHashMap",
          "java.util.LinkedHashSet",
          "java.util.TreeMap",
          "java.util.WeakHashMap",
          "java.util.concurrent.ConcurrentHashMap",
          "java.util.concurrent.ConcurrentLinkedQueue",
          "java.util.concurrent.CopyOnWriteArrayList");

  private JavaClasses project;

  @BeforeAll
  void readClasses() {
    project = ProjectClasses.read();
  }

  @Test
  void staticFieldsAreFinal() {
    fields()
        .that(describe("are static and written by hand", StateTest::isOurStatic))
        .should()
        .beFinal()
        .because("there is no static mutable state")
        .check(project);
  }

  @Test
  void staticFieldsHoldNothingThatChanges() {
    noFields()
        .that(describe("are static and written by hand", StateTest::isOurStatic))
        .should()
        .haveRawType(describe("a type made to be changed", StateTest::isMutable))
        .because("there is no static mutable state")
        .check(project);
  }

  @Test
  void staticArraysAreSeenByTheirPackageOnly() {
    fields()
        .that(describe("are static arrays written by hand", StateTest::isOurStatic))
        .and()
        .haveRawType(describe("an array", JavaClass::isArray))
        .should()
        .notBePublic()
        .andShould()
        .notBeProtected()
        .because("anyone who sees an array can change it")
        .check(project);
  }

  @Test
  void onlyTheVerifierMakesVerifiedUnits() {
    constructors()
        .that()
        .areDeclaredInClassesThat()
        .haveSimpleName("VerifiedUnit")
        .should()
        .bePackagePrivate()
        .orShould()
        .bePrivate()
        .check(project);
  }

  private static boolean isOurStatic(JavaField field) {
    return field.getModifiers().contains(JavaModifier.STATIC)
        && !field.getModifiers().contains(JavaModifier.SYNTHETIC)
        && !ProjectClasses.isGenerated(field.getOwner());
  }

  private static boolean isMutable(JavaClass type) {
    return MUTABLE.contains(type.getFullName())
        || type.getFullName().startsWith("java.util.concurrent.atomic.");
  }
}
