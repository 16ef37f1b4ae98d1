package org.photonbench.device.tck;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Whether a twin shares code with its driver: if both had one encoder, one parser or one scale, an
 * error in it would not show. Looks at the names in the compiled classes.
 */
public final class Independence {
  private Independence() {}

  /**
   * Every class of one package that names a class of another one.
   *
   * @param user a class of the package that is looked at
   * @param used a class of the package that must not be named
   * @param allowed simple names of classes of {@code user}'s package that may, such as the factory
   *     that starts the twin
   * @return one sentence each
   */
  public static List<String> sharing(Class<?> user, Class<?> used, String... allowed)
      throws IOException {
    String forbidden = used.getPackageName().replace('.', '/') + "/";
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, byte[]> type : classes(user).entrySet()) {
      String simple = type.getKey().replaceFirst("[$.].*", "");
      // A test may use both.
      boolean free = List.of(allowed).contains(simple) || simple.endsWith("Test");
      if (!free && names(type.getValue(), forbidden)) {
        found.add(
            user.getPackageName() + "." + simple + " uses a class of " + used.getPackageName());
      }
    }
    return found;
  }

  /** Whether a class file names a class in exactly that package, not in one below it. */
  private static boolean names(byte[] type, String folder) {
    String text = new String(type, StandardCharsets.ISO_8859_1);
    int at = text.indexOf(folder);
    while (at >= 0) {
      int next = at + folder.length();
      if (next < text.length() && Character.isUpperCase(text.charAt(next))) {
        return true;
      }
      at = text.indexOf(folder, next);
    }
    return false;
  }

  private static Map<String, byte[]> classes(Class<?> of) throws IOException {
    String folder = of.getPackageName().replace('.', '/');
    try {
      URI source = of.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path root = Path.of(source);
      if (Files.isDirectory(root)) {
        Path bin = root.resolve("bin");
        return read(
            Files.isDirectory(bin.resolve(folder)) ? bin.resolve(folder) : root.resolve(folder));
      }
      try (FileSystem jar = FileSystems.newFileSystem(root)) {
        return read(jar.getPath(folder));
      }
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static Map<String, byte[]> read(Path folder) throws IOException {
    Map<String, byte[]> classes = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        classes.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return classes;
  }
}
