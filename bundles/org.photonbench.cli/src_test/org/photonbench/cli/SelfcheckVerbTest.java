package org.photonbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.analysis.run.AnalysisRegistry;
import org.photonbench.photon.io.Recordings;
import org.photonbench.selfcheck.EstimatorRegistry;
import org.photonbench.selfcheck.Outputs;
import picocli.CommandLine;

class SelfcheckVerbTest {
  private static final String VECTORS =
      """
      {"schema": "ground_truth v1", "vectors": [
        {"id": "G2-NEMITTERS-A", "topic": "g2cw", "inputs": {"I": [1, 1, 1, 1]},
         "expected": {"g2_0": 0.75}, "tolerance": {"rel": 1e-12}},
        {"id": "CAV-NARROW-A", "topic": "cavity", "inputs": {"gamma_em": 1e9, "kappa": 2},
         "expected": {"product_fwhm": 2.0}, "tolerance": {"rel": 1e-8}},
        {"id": "SIM-SPEED", "topic": "simulator", "inputs": {},
         "expected": {"photons": 1}, "tolerance": {"rel": 10}}
      ]}
      """;

  @TempDir Path folder;
  private String out;

  private Environment environment(PrintStream stream) {
    return new Environment(
        stream,
        stream,
        false,
        () -> new AnalysisRegistry(List.of()),
        () -> new Recordings(List.of()),
        folder);
  }

  private int run(EstimatorRegistry registry, String... args) throws UserException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    SelfcheckVerb verb = new SelfcheckVerb(environment(stream), () -> false, registry);
    int code = verb.run(new CommandLine(verb.spec()).parseArgs(args));
    out = bytes.toString(StandardCharsets.UTF_8);
    return code;
  }

  private String vectors(String text) throws IOException {
    return Files.writeString(folder.resolve("vectors.json"), text).toString();
  }

  @Test
  void passes() throws IOException, UserException {
    assertEquals(ExitCode.SUCCESS, run(null, "--vectors", vectors(VECTORS)));
    assertTrue(out.endsWith("2 passed, 0 failed, 0 unmapped, 1 not there yet\n"), out);
    assertTrue(out.contains("G2-NEMITTERS  1 of 1 passed"), out);
    assertTrue(out.contains("waits for"), out);
  }

  @Test
  void aBrokenEstimatorGivesANonZeroCode() throws IOException, UserException {
    EstimatorRegistry broken =
        EstimatorRegistry.ofProduct()
            .replacing(
                "G2-NEMITTERS", in -> new Outputs().put("g2_0", 1 - 1.01 / in.numbers("I").length));
    assertEquals(ExitCode.BAD_INPUT, run(broken, "--vectors", vectors(VECTORS)));
    assertTrue(out.endsWith("1 passed, 1 failed, 0 unmapped, 1 not there yet\n"), out);
    assertTrue(out.contains("g2_0: expected 0.75, got 0.7475"), out);
  }

  @Test
  void anUnmappedVectorOfAKnownFamilyGivesANonZeroCode() throws IOException, UserException {
    String unknown = VECTORS.replace("\"kappa\"", "\"kay\"");
    assertEquals(ExitCode.BAD_INPUT, run(null, "--vectors", vectors(unknown)));
    assertTrue(
        out.contains("Unmapped: no estimator of this family takes the inputs gamma_em, kay"));
  }

  @Test
  void asJson() throws IOException, UserException {
    assertEquals(ExitCode.SUCCESS, run(null, "--json", "--vectors", vectors(VECTORS)));
    JsonObject json = JsonText.readObject(out);
    assertEquals(2, json.get("passed").getAsInt());
    assertEquals(0, json.get("failed").getAsInt());
    JsonObject first = json.getAsJsonArray("outcomes").get(0).getAsJsonObject();
    assertEquals("passed", first.get("status").getAsString());
    assertEquals(
        0.75,
        first.getAsJsonArray("values").get(0).getAsJsonObject().get("got").getAsDouble(),
        1e-12);
    assertTrue(json.getAsJsonArray("familiesNotThereYet").size() > 0);
  }

  /** Numbers that do not exist are no numbers in JSON. */
  @Test
  void asJsonWithNumbersThatDoNotExist() throws IOException, UserException {
    String text =
        """
        {"vectors": [{"id": "G2P-CP-0", "topic": "g2pulsed",
          "inputs": {"C0": 0, "S": 8, "m_side": 2, "level": 0.9},
          "expected": {"sigma_gauss": null}, "tolerance": {"rel": 1e-8}}]}
        """;
    assertEquals(ExitCode.SUCCESS, run(null, "--json", "--vectors", vectors(text)));
    assertEquals(1, JsonText.readObject(out).get("passed").getAsInt());
  }

  @Test
  void nothingCheckedIsNoSuccess() throws IOException, UserException {
    assertEquals(ExitCode.BAD_INPUT, run(null, "--vectors", vectors("{\"vectors\": []}")));
    assertTrue(out.contains("Nothing was checked"), out);
  }

  @Test
  void aBadFileIsSaidInOneSentence() throws IOException {
    String bad = vectors("[]");
    assertThrows(UserException.class, () -> run(null, "--vectors", bad));
    UserException e =
        assertThrows(UserException.class, () -> run(null, "--vectors", folder + "/none.json"));
    assertTrue(e.getMessage().startsWith("There is no file "), e.getMessage());
  }
}
