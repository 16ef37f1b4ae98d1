package org.photonbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without drivers on the class path: the words of the verbs. Plans with twins are tried there. */
class RunVerbTest {
  @TempDir Path folder;

  private Path plan(String steps) throws IOException {
    return Files.writeString(
        folder.resolve("plan.json"),
        """
        {"format": "photonbench-plan", "version": 2, "name": "Words only",
         "setUp": {"format": "photonbench-set-up", "version": 1, "name": "t",
                   "instruments": []},
         "steps": [%s]}
        """
            .formatted(steps));
  }

  @Test
  void aPlanRunsIsArchivedAndIsNotRunAgain() throws IOException {
    Calls calls = new Calls(folder);
    Path plan = plan("{\"do\": \"note\", \"text\": \"Good morning.\"}");
    Path run = folder.resolve("run");
    assertEquals(ExitCode.SUCCESS, calls.run("run", plan, "--check"), calls.err);
    assertTrue(calls.out.contains("can be started"), calls.out);
    assertFalse(Files.exists(run));
    assertEquals(ExitCode.SUCCESS, calls.run("run", plan, "--out", run, "--archive"), calls.err);
    assertTrue(calls.out.contains("Good morning."), calls.out);
    assertTrue(calls.out.contains("The run is finished."), calls.out);
    assertEquals(ExitCode.BAD_INPUT, calls.run("run", plan, "--out", run));
    assertTrue(calls.err.contains("holds a run already"), calls.err);
    assertEquals(ExitCode.BAD_INPUT, calls.run("resume", run));
    assertTrue(calls.err.contains("archived"), calls.err);
  }

  @Test
  void theEndOfARunIsToldForMachines() throws IOException {
    Calls calls = new Calls(folder);
    Path plan = plan("{\"do\": \"wait\", \"seconds\": 0.01}");
    assertEquals(
        ExitCode.SUCCESS, calls.run("run", plan, "--out", folder.resolve("run"), "--json"));
    assertEquals(
        "FINISHED", JsonParser.parseString(calls.out).getAsJsonObject().get("state").getAsString());
    assertEquals(ExitCode.SUCCESS, calls.run("resume", folder.resolve("run")));
  }

  @Test
  void aPlanThatDoesNotFitIsRefusedWithAllReasons() throws IOException {
    Calls calls = new Calls(folder);
    Path plan =
        plan(
            "{\"do\": \"set\", \"device\": \"delay\", \"quantity\": \"position\", \"value\": \"1"
                + " mm\"}, {\"do\": \"acquire\", \"name\": \"g2\"}");
    assertEquals(ExitCode.BAD_INPUT, calls.run("run", plan, "--out", folder.resolve("run")));
    assertTrue(calls.err.contains("there is no instrument 'delay'"), calls.err);
    assertTrue(calls.err.contains("there is no instrument 'tagger'"), calls.err);
    assertFalse(Files.exists(folder.resolve("run")));
    assertEquals(ExitCode.BAD_INPUT, calls.run("run", folder.resolve("no-plan.json")));
    assertEquals(ExitCode.BAD_INPUT, calls.run("resume", folder));
    assertTrue(calls.err.contains("no folder of a run"), calls.err);
  }

  @Test
  void plansAreListedAndPrinted() {
    Calls calls = new Calls(folder);
    assertEquals(ExitCode.SUCCESS, calls.run("plans"));
    assertTrue(calls.out.contains("s3-dot"), calls.out);
    assertEquals(ExitCode.SUCCESS, calls.run("plans", "hbt"));
    assertTrue(calls.out.contains("\"photonbench-plan\""), calls.out);
    assertEquals(ExitCode.BAD_INPUT, calls.run("plans", "hbd"));
    assertTrue(calls.err.contains("did you mean hbt"), calls.err);
  }

  @Test
  void aCancelledRunIsEndedAndGoesOnLater() throws IOException {
    Path plan =
        plan("{\"do\": \"wait\", \"seconds\": 0.5}, {\"do\": \"note\", \"text\": \"End.\"}");
    Calls calls = new Calls(folder);
    CommandLineTool tool = calls.tool(new ByteArrayOutputStream(), new ByteArrayOutputStream());
    tool.cancel();
    Path run = folder.resolve("run");
    assertEquals(ExitCode.CANCELLED, tool.run("run", plan.toString(), "--out", run.toString()));
    assertTrue(Files.exists(run.resolve("run.json")));
    assertEquals(ExitCode.SUCCESS, calls.run("resume", run), calls.err);
    assertTrue(calls.out.contains("End."), calls.out);
  }
}
