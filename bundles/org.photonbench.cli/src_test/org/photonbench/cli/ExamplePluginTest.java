package org.photonbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.ServiceLoader;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.PhotonAnalysis;
import org.photonbench.analysis.PhotonRun;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.AnalysisRegistry;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.device.driver.DriverFactory;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.tck.DeviceContract;
import org.photonbench.device.tck.TwinSubject;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.TimeBase;

/** The plugin in examples/acme compiles, and what it brings is right. */
class ExamplePluginTest {
  private static final double SECONDS = 40;
  private static final double TICK = 1e-9;

  @TempDir static Path classes;
  private static URLClassLoader loader;

  @BeforeAll
  static void compile() throws IOException {
    Path root = Path.of(System.getProperty("photonbench.root", "")).toAbsolutePath();
    while (root != null && !Files.exists(root.resolve("examples/acme"))) {
      root = root.getParent();
    }
    Assumptions.assumeTrue(root != null, "not in the source tree");
    assertNotNull(root);
    Path sources = root.resolve("examples/acme/org.example.acme/src");
    Optional<JavaCompiler> compiler = Optional.ofNullable(ToolProvider.getSystemJavaCompiler());
    Assumptions.assumeTrue(compiler.isPresent(), "no compiler in this Java");
    // The annotation of Declarative Services is there when bundles are built, but not in a test.
    Path annotation = classes.resolve("Component.java");
    Files.writeString(
        annotation,
        """
        package org.osgi.service.component.annotations;
        public @interface Component { Class<?>[] service() default {}; }
        """);
    List<String> options =
        new ArrayList<>(
            List.of(
                "-proc:none",
                "-nowarn",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                annotation.toString()));
    try (Stream<Path> files = Files.walk(sources)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> options.add(file.toString()));
    }
    assertEquals(0, compiler.get().run(null, null, null, options.toArray(String[]::new)));
    loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL(), sources.toUri().toURL()},
            ExamplePluginTest.class.getClassLoader());
  }

  @AfterAll
  static void close() throws IOException {
    if (loader != null) {
      loader.close();
    }
  }

  @Test
  void itsDriverKeepsTheContract() {
    DriverFactory driver =
        ServiceLoader.load(DriverFactory.class, loader).stream()
            .map(ServiceLoader.Provider::get)
            .filter(given -> given.id().equals("acme-shutter"))
            .findFirst()
            .orElseThrow();
    InstrumentEntry entry = InstrumentEntry.of("shutter", driver.id(), true, "");
    assertEquals(
        List.of(),
        DeviceContract.notPassed(
            DeviceContract.runTogether(() -> TwinSubject.open(driver, entry, 1))));
  }

  @Test
  void poissonianLightHasAFanoFactorOfOne() throws Exception {
    int inside = 0;
    for (int seed = 1; seed <= 40; seed++) {
      Quantity fano = fano(photons(seed, t -> 4000), Optional.empty());
      inside += fano.interval95().orElseThrow().contains(1) ? 1 : 0;
    }
    assertTrue(inside >= 34, inside + " of 40");
  }

  /** Of a rate r that changes slowly the factor is 1 + T var(r)/mean(r) in windows of T. */
  @Test
  void aRateThatChangesAddsItsVariance() throws Exception {
    Quantity fano = fano(photons(1, t -> (long) t % 2 == 0 ? 1000 : 3000), Optional.empty());
    assertEquals(1 + 0.01 * 1e6 / 2000, fano.value(), 4 * fano.sigma().getAsDouble());
  }

  /** A mask takes time away; the windows at its ends must not pass for dark ones. */
  @Test
  void gapsAreNoFluctuation() throws Exception {
    long[] starts = new long[39];
    long[] ends = new long[39];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = i * 1_000_000_000L;
      ends[i] = starts[i] + 503_000_000L;
    }
    LiveTime live = LiveTime.of(starts, ends);
    double[] times = photons(1, t -> 4000);
    double[] kept = Arrays.stream(times).filter(t -> live.contains((long) (t / TICK))).toArray();
    Quantity fano = fano(kept, Optional.of(live));
    assertEquals(1, fano.value(), 4 * fano.sigma().getAsDouble());
    // Half of the time, without the window that each gap begins in.
    assertEquals(
        39 * 50, analysed(kept, Optional.of(live)).quantity("windows").orElseThrow().value());
  }

  private static double[] photons(int seed, DoubleUnaryOperator rate) {
    SplittableRandom random = new SplittableRandom(seed);
    double most = 4000;
    return Stream.iterate(
            -Math.log(1 - random.nextDouble()) / most,
            t -> t < SECONDS,
            t -> t - Math.log(1 - random.nextDouble()) / most)
        .filter(t -> random.nextDouble() * most < rate.applyAsDouble(t))
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  private static Quantity fano(double[] seconds, Optional<LiveTime> live) throws Exception {
    return analysed(seconds, live).quantity("fano").orElseThrow();
  }

  private static Result analysed(double[] seconds, Optional<LiveTime> live) throws Exception {
    AnalysisRegistry registry = AnalysisRegistry.load(loader);
    assertEquals(List.of(), registry.problems());
    return run(
        (PhotonAnalysis<?>) registry.find("counting-statistics").orElseThrow(), seconds, live);
  }

  private static <S extends Record> Result run(
      PhotonAnalysis<S> analysis, double[] seconds, Optional<LiveTime> live) throws Exception {
    SettingsSchema<S> schema = SettingsSchema.of(analysis.settingsType());
    S settings = schema.with(schema.defaults(), Map.of("window", "10"));
    RecordingInfo info =
        new RecordingInfo(
            "test",
            "T2",
            TimeBase.t2(TICK),
            OptionalDouble.of(live.map(l -> l.totalTicks() * TICK).orElse(SECONDS)),
            OptionalDouble.empty(),
            OptionalLong.empty(),
            "",
            Optional.empty(),
            "",
            List.of(),
            List.of(),
            true,
            live);
    PhotonRun run = analysis.start(settings, info);
    run.beginPass(0);
    PhotonBlock block = new PhotonBlock(RecordMode.T2, seconds.length + 1);
    for (double t : seconds) {
      block.add((long) (t / TICK), 0, 0);
    }
    run.accept(block);
    run.endPass(0);
    return run.finish();
  }
}
