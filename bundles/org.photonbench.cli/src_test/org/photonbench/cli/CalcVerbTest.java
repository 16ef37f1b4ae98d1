package org.photonbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.calculator.Calculators;

/** {@code calc} as people and programs call it. */
class CalcVerbTest {
  @TempDir Path folder;

  private Calls calls;

  @BeforeEach
  void prepare() {
    calls = new Calls(folder);
  }

  @Test
  void aCalculationIsATable() {
    int code =
        calls.run(
            "calc", "purcell", "wavelength=690nm", "index=1.47", "quality=300±15", "volume=0.5um3");
    assertEquals(ExitCode.SUCCESS, code, calls.err);
    assertTrue(calls.out.contains("Purcell factor F"), calls.out);
    assertTrue(calls.out.contains("4.72 ± 0.24"), calls.out);
    assertTrue(calls.out.contains("300 ± 15"), calls.out);
    assertTrue(calls.out.contains("Warning: No linewidth of the emitter"), calls.out);
  }

  @Test
  void theSameNumbersAreInJson() {
    assertEquals(
        ExitCode.SUCCESS,
        calls.run("calc", "linewidth", "--json", "t2=78(3)ps", "wavelength=2.38eV"),
        calls.err);
    JsonObject json = JsonText.readObject(calls.out);
    assertEquals("linewidth", json.get("calculator").getAsString());
    JsonObject width = json.getAsJsonArray("quantities").get(1).getAsJsonObject();
    assertEquals(16.877, width.get("value").getAsDouble(), 1e-3);
    assertEquals("ueV", width.get("unit").getAsString());
    assertEquals(3 / 78.0 * 16.877, width.get("sigma").getAsDouble(), 0.01);
  }

  @Test
  void allAreListedAndExplained() {
    assertEquals(ExitCode.SUCCESS, calls.run("calc"));
    Calculators.all().forEach(c -> assertTrue(calls.out.contains(c.id()), c.id()));
    assertEquals(ExitCode.SUCCESS, calls.run("calc", "--json"));
    assertEquals(
        Calculators.all().size(),
        JsonText.readObject(calls.out).getAsJsonArray("calculators").size());
    assertEquals(ExitCode.SUCCESS, calls.run("help", "calc", "coherence"));
    String help = calls.out;
    assertTrue(help.contains("visibility"), help);
    assertTrue(help.contains("exactly one of t2, dephasing, width, visibility"), help);
    assertEquals(ExitCode.SUCCESS, calls.run("calc", "coherence"));
    assertEquals(help, calls.out, "without inputs it explains itself");
    assertEquals(ExitCode.SUCCESS, calls.run("calc", "coherence", "--json"));
    assertEquals("coherence", JsonText.readObject(calls.out).get("calculator").getAsString());
  }

  @Test
  void mistakesAreSaid() {
    assertEquals(ExitCode.BAD_INPUT, calls.run("calc", "linewidht", "t2=78ps"));
    assertTrue(calls.err.contains("linewidth"), calls.err);
    assertEquals(ExitCode.BAD_INPUT, calls.run("calc", "linewidth", "78ps"));
    assertTrue(calls.err.contains("equals sign"), calls.err);
    assertEquals(ExitCode.BAD_INPUT, calls.run("calc", "linewidth", "t2=78ps", "t2=79ps"));
    assertTrue(calls.err.contains("given twice"), calls.err);
    assertEquals(ExitCode.BAD_INPUT, calls.run("calc", "linewidth", "t2=78nm"));
    assertTrue(calls.err.contains("cannot be in 'nm'"), calls.err);
    assertTrue(calls.err.contains("calc linewidth --help"), calls.err);
  }
}
