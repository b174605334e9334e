package dev.runevm.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/** A jar and the jars that its manifest names, as the JVM would put them on the class path. */
final class ClassPathOfJar {
  private ClassPathOfJar() {}

  static List<String> of(Path jar) {
    List<String> path = new ArrayList<>();
    path.add(jar.toString());
    try (JarFile file = new JarFile(jar.toFile())) {
      String others = file.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      for (String other : others == null ? List.<String>of() : List.of(others.split(" ", -1))) {
        path.add(jar.resolveSibling(other).toString());
      }
    } catch (IOException e) {
      // The jar runs this code; should it be unreadable by now, its own name is the best answer.
    }
    return path;
  }
}
