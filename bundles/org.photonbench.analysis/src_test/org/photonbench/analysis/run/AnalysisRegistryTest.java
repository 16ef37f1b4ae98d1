package org.photonbench.analysis.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.testing.TallyAnalysis;
import org.photonbench.figure.Figure;

class AnalysisRegistryTest {
  record Plain(int undeclared) {}

  private record Odd<S extends Record>(String id, Class<S> settingsType) implements Analysis<S> {
    @Override
    public String name() {
      return "Odd";
    }

    @Override
    public String description() {
      return "";
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public List<String> references() {
      return List.of();
    }

    @Override
    public List<Figure> figures(Result result) {
      return List.of();
    }
  }

  @Test
  void nothingIsDroppedSilently() {
    Analysis<?> good = new TallyAnalysis();
    AnalysisRegistry registry =
        new AnalysisRegistry(
            List.of(
                good,
                new TallyAnalysis(),
                new Odd<>("bad-settings", Plain.class),
                new Odd<>("Bad Id", Plain.class)));
    assertEquals(List.of(good), registry.analyses());
    assertEquals(3, registry.problems().size());
    assertTrue(registry.problems().get(0).contains("'tally' of " + TallyAnalysis.class.getName()));
    assertTrue(registry.problems().get(1).contains("'undeclared' lacks @Setting"));
    assertTrue(registry.problems().get(2).contains("'Bad Id'"));
    assertSame(good, registry.find("tally").orElseThrow());
  }

  @Test
  void providersThatCannotBeLoadedAreReported(@TempDir Path folder) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(
        services.resolve(Analysis.class.getName()),
        "org.example.Missing\n"
            + TallyAnalysis.class.getName()
            + "\n"
            + NearNames.class.getName()
            + "\n");
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {folder.toUri().toURL()}, TallyAnalysis.class.getClassLoader())) {
      AnalysisRegistry registry = AnalysisRegistry.load(loader);
      assertTrue(registry.find("tally").isPresent());
      assertEquals(2, registry.problems().size(), registry.problems().toString());
      assertTrue(registry.problems().getFirst().contains("org.example.Missing"));
    }
  }

  @Test
  void anUnknownNameSuggestsNearOnes() {
    AnalysisRegistry registry = new AnalysisRegistry(List.of(new TallyAnalysis()));
    assertEquals(
        "There is no analysis 'taly'. Did you mean tally?",
        assertThrows(AnalysisException.class, () -> registry.require("taly")).getMessage());
    assertEquals(
        "There is no analysis 'x'. There are: tally.",
        assertThrows(AnalysisException.class, () -> registry.require("x")).getMessage());
    AnalysisRegistry none = new AnalysisRegistry(List.of());
    assertEquals(
        "There is no analysis 'x'. No analysis is installed.",
        assertThrows(AnalysisException.class, () -> none.require("x")).getMessage());
  }

  @Test
  void distanceCountsChangesAndSwaps() {
    assertEquals(0, NearNames.distance("abc", "abc"));
    assertEquals(1, NearNames.distance("abc", "acb"));
    assertEquals(3, NearNames.distance("", "abc"));
    assertEquals(3, NearNames.distance("kitten", "sitting"));
    assertEquals(List.of("bin-width"), NearNames.of("bin-widht", List.of("bin-width", "delay")));
    assertEquals(List.of("info"), NearNames.of("in", List.of("info", "help")));
  }
}
