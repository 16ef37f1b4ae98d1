package org.photonbench.driver.zaber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.device.driver.DriverFactory;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.tck.DeviceContract;
import org.photonbench.device.tck.TwinSubject;

/**
 * The template that this driver was made from: what {@code releng/new-driver.sh} makes compiles and
 * keeps the contract, so that the author of a driver begins with something that works.
 */
class NewDriverTest {
  @TempDir Path folder;

  private static Path script() {
    Path root = Path.of(System.getProperty("photonbench.root", "")).toAbsolutePath();
    while (root != null && !Files.exists(root.resolve("releng/new-driver.sh"))) {
      root = root.getParent();
    }
    Assumptions.assumeTrue(root != null, "not in the source tree");
    assertNotNull(root);
    return root.resolve("releng/new-driver.sh");
  }

  private int make(Path script, String name) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("sh", script.toString(), name, "Acme & Sons", folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out.txt").toFile())
            .start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the script hangs");
    return process.exitValue();
  }

  @Test
  void aNewDriverCompilesAndKeepsTheContract() throws Exception {
    Path script = script();
    assertEquals(0, make(script, "acme2"), Files.readString(folder.resolve("out.txt")));
    assertEquals(2, make(script, "acme2"), "it overwrites nothing");
    assertEquals(2, make(script, "2acme"));
    Path bundle = folder.resolve("org.photonbench.driver.acme2");
    Path classes = Files.createDirectory(folder.resolve("classes"));
    standInForTheAnnotation(bundle.resolve("src"));
    compile(bundle.resolve("src"), classes);
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL(), bundle.resolve("src").toUri().toURL()},
            DriverFactory.class.getClassLoader())) {
      DriverFactory made =
          ServiceLoader.load(DriverFactory.class, loader).stream()
              .map(ServiceLoader.Provider::get)
              .filter(driver -> driver.id().equals("acme2"))
              .findFirst()
              .orElseThrow();
      assertEquals("Acme & Sons", made.vendor());
      InstrumentEntry entry = InstrumentEntry.of("stage", made.id(), true, "");
      List<String> failed =
          DeviceContract.notPassed(
              DeviceContract.runTogether(() -> TwinSubject.open(made, entry, 1)));
      assertEquals(List.of(), failed);
    }
  }

  /** The annotation of Declarative Services is there when bundles are built, but not in a test. */
  private static void standInForTheAnnotation(Path sources) throws IOException {
    Path file = sources.resolve("org/osgi/service/component/annotations/Component.java");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        package org.osgi.service.component.annotations;
        public @interface Component { Class<?>[] service() default {}; }
        """);
  }

  private static void compile(Path sources, Path classes) throws IOException {
    Optional<JavaCompiler> compiler = Optional.ofNullable(ToolProvider.getSystemJavaCompiler());
    Assumptions.assumeTrue(compiler.isPresent(), "no compiler in this Java");
    List<String> options =
        new ArrayList<>(
            List.of(
                "-proc:none",
                "-nowarn",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path")));
    try (Stream<Path> files = Files.walk(sources)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> options.add(file.toString()));
    }
    int code = compiler.orElseThrow().run(null, null, null, options.toArray(String[]::new));
    assertEquals(0, code);
  }
}
