package dev.runevm.tck.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Each kind of contact with the outside world has its packages, and nobody else may touch it: that
 * is where a capability is asked for, and where a test or a replay can put something else.
 */
@Tag("architecture")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EffectsTest {
  private static final String LAUNCHER = "dev.runevm.launcher";

  private static final Set<String> FILES =
      Set.of(
          "java.nio.file.Files",
          "java.nio.channels.FileChannel",
          "java.io.FileInputStream",
          "java.io.FileOutputStream",
          "java.io.FileReader",
          "java.io.FileWriter",
          "java.io.RandomAccessFile");

  private static final Set<String> CLOCK_CALLS =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.ZonedDateTime.now",
          "java.time.OffsetDateTime.now",
          "java.time.Clock.systemUTC",
          "java.time.Clock.systemDefaultZone");

  private static final Set<String> RANDOM_CALLS =
      Set.of("java.lang.Math.random", "java.util.UUID.randomUUID");

  private static final Set<String> RANDOM =
      Set.of(
          "java.util.Random",
          "java.util.SplittableRandom",
          "java.util.concurrent.ThreadLocalRandom",
          "java.security.SecureRandom",
          "java.util.random.RandomGenerator");

  private JavaClasses project;

  @BeforeAll
  void readClasses() {
    project = ProjectClasses.read();
  }

  @Test
  void files() {
    only(
        "open files",
        List.of(
            LAUNCHER,
            LAUNCHER + ".benchmarking",
            LAUNCHER + ".console",
            LAUNCHER + ".doc",
            LAUNCHER + ".program",
            LAUNCHER + ".project",
            LAUNCHER + ".testing",
            // Writes class files while the standard library is built; never runs in a program.
            "dev.runevm.interpreter.binding",
            // The host side of the standard library.
            "dev.runevm.stdlib.host"),
        access -> FILES.contains(owner(access)));
  }

  @Test
  void sockets() {
    only(
        "use the network",
        List.of("dev.runevm.stdlib.http"),
        access ->
            owner(access).startsWith("java.net.http")
                || owner(access).equals("java.net.InetAddress")
                || owner(access).endsWith("Socket")
                || owner(access).endsWith("SocketChannel")
                || owner(access).equals("java.net.URL") && !access.getName().equals("<init>"));
  }

  @Test
  void processes() {
    only(
        "start processes",
        List.of("dev.runevm.stdlib.process"),
        access ->
            owner(access).equals("java.lang.ProcessBuilder")
                || name(access).equals("java.lang.Runtime.exec"));
  }

  @Test
  void signals() {
    only(
        "handle signals",
        List.of("dev.runevm.stdlib.signal"),
        access -> owner(access).startsWith("sun.misc.Signal"));
  }

  @Test
  void clocks() {
    only(
        "read a clock",
        List.of("dev.runevm.interpreter.time"),
        access -> CLOCK_CALLS.contains(name(access)));
  }

  @Test
  void randomness() {
    only(
        "draw random numbers",
        List.of("dev.runevm.stdlib.rand"),
        access -> RANDOM.contains(owner(access)) || RANDOM_CALLS.contains(name(access)));
  }

  private void only(
      String what, List<String> packages, java.util.function.Predicate<JavaAccess<?>> effect) {
    noClasses()
        .that(
            describe(
                "reside outside of " + packages,
                (JavaClass type) ->
                    !packages.contains(type.getPackageName()) && !ProjectClasses.isGenerated(type)))
        .should()
        .accessTargetWhere(describe(what, effect))
        .as("only " + packages + " may " + what)
        .check(project);
  }

  private static String owner(JavaAccess<?> access) {
    return access.getTargetOwner().getFullName();
  }

  private static String name(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    return owner(access) + "." + target.getName();
  }
}
