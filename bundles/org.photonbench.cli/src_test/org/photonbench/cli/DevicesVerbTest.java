package org.photonbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without drivers on the class path: the words of the verb. Drivers try it with their twins. */
class DevicesVerbTest {
  @TempDir Path folder;

  private Path setUp(String instruments) throws IOException {
    Path file = folder.resolve("table.json");
    Files.writeString(
        file,
        "{\"format\": \"photonbench-set-up\", \"version\": 1, \"name\": \"t\", \"instruments\": ["
            + instruments
            + "]}");
    return file;
  }

  @Test
  void listsDriversAndPrintsAnExample() {
    Calls calls = new Calls(folder);
    assertEquals(ExitCode.SUCCESS, calls.run("devices"));
    assertTrue(!calls.out.isBlank());
    assertEquals(ExitCode.SUCCESS, calls.run("devices", "--example"));
    assertTrue(calls.out.contains("photonbench-set-up"), calls.out);
    assertEquals(ExitCode.SUCCESS, calls.run("devices", "--json"));
    assertTrue(JsonParser.parseString(calls.out).getAsJsonObject().has("drivers"), calls.out);
  }

  @Test
  void anUnknownDriverIsListedWithItsReason() throws IOException {
    Calls calls = new Calls(folder);
    Path file = setUp("{\"id\": \"a\", \"driver\": \"no-such\", \"twin\": true}");
    assertEquals(ExitCode.BAD_INPUT, calls.run("devices", "--setup", file));
    assertTrue(calls.out.contains("There is no driver 'no-such'"), calls.out);
    assertTrue(calls.out.contains("TWIN"), calls.out);
    assertEquals(ExitCode.BAD_INPUT, calls.run("devices", "--setup", file, "--do", "b read"));
    assertTrue(calls.err.contains("no instrument 'b'"), calls.err);
  }

  @Test
  void noStepBeginsOnceItIsCancelled() throws IOException {
    Path file = setUp("{\"id\": \"a\", \"driver\": \"no-such\", \"twin\": true}");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    CommandLineTool tool = new Calls(folder).tool(new ByteArrayOutputStream(), err);
    tool.cancel();
    assertEquals(
        ExitCode.CANCELLED, tool.run("devices", "--setup", file.toString(), "--do", "b read"));
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void badSetUpsAreExplained() throws IOException {
    Calls calls = new Calls(folder);
    assertEquals(ExitCode.BAD_INPUT, calls.run("devices", "--setup", folder.resolve("none")));
    assertTrue(calls.err.contains("cannot be read"), calls.err);
    Path file = setUp("{\"id\": \"a\", \"driver\": \"d\", \"twin\": false}, 3");
    assertEquals(ExitCode.BAD_INPUT, calls.run("devices", "--setup", file));
    assertTrue(calls.err.contains("2 problems"), calls.err);
    assertEquals(ExitCode.BAD_INPUT, calls.run("devices", "--do", "a read"));
    assertTrue(calls.err.contains("--setup"), calls.err);
  }

  @Test
  void virtualSetUpsArePrintedAndUnknownOnesExplained() throws IOException {
    Calls calls = new Calls(folder);
    assertEquals(ExitCode.SUCCESS, calls.run("devices", "--virtual", "microscope"));
    assertTrue(calls.out.contains("\"twin-role\": \"excitation-shutter\""), calls.out);
    // What is printed is a set-up file.
    Path file = folder.resolve("microscope.json");
    Files.writeString(file, calls.out);
    calls.run("devices", "--setup", file);
    assertTrue(calls.out.contains("attenuator"), calls.out);
    assertEquals(ExitCode.BAD_INPUT, calls.run("devices", "--virtual", "telescope"));
    assertTrue(calls.err.contains("interferometer"), calls.err);
  }
}
