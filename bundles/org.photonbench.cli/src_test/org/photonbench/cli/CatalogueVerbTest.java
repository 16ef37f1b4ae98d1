package org.photonbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.catalogue.index.CatalogueIndex;

/** The catalogue by the command line, from old files to a table. */
class CatalogueVerbTest {
  private static final String PATTERN = "{batch}_{sample}_dot{emitter:int}_{temperature}";

  @TempDir Path folder;
  private Calls calls;
  private Path project;
  private Path file;

  @BeforeEach
  void makeAProject() throws IOException {
    System.setProperty(CatalogueIndex.CACHE, folder.resolve("cache").toString());
    calls = new Calls(folder);
    project = Files.createDirectories(folder.resolve("project"));
    file = project.resolve("a.pbcat");
    for (String name : new String[] {"B1_S1_dot1_4K.tiny", "B1_S1_dot2_293K.tiny"}) {
      Files.writeString(project.resolve(name), "TINY0120m.!00");
    }
  }

  @AfterEach
  void forgetTheCache() {
    System.clearProperty(CatalogueIndex.CACHE);
  }

  private void does(Object... args) {
    assertEquals(ExitCode.SUCCESS, calls.run(args), calls.out + calls.err);
  }

  private void refuses(String words, Object... args) {
    assertEquals(ExitCode.BAD_INPUT, calls.run(args), calls.out);
    assertTrue(calls.err.contains(words), calls.err);
    assertEquals(1, calls.err.strip().lines().count(), calls.err);
  }

  @Test
  void aFolderIsImportedAfterAPreview() {
    does("catalogue", "import", project, "--pattern", PATTERN, "--into", file, "--dry-run");
    assertTrue(calls.out.contains("2 measurements on 2 emitters of 1 samples"), calls.out);
    assertFalse(Files.exists(file));
    does("catalogue", "import", project, "--pattern", PATTERN, "--into", file);
    does("catalogue", "list", project, "--where", "T<10K", "--columns", "batch,emitter,T");
    assertTrue(calls.out.contains("dot 1") && !calls.out.contains("dot 2"), calls.out);
    assertTrue(calls.out.endsWith("1 row\n"), calls.out);
    does("catalogue", "list", project, "--of", "emitters", "--sort", "-T", "--json");
    JsonObject first =
        JsonParser.parseString(calls.out)
            .getAsJsonObject()
            .getAsJsonArray("rows")
            .get(0)
            .getAsJsonObject();
    assertEquals("S1 dot 2", first.get("name").getAsString());
    does("catalogue", "check", project);
    assertTrue(calls.out.contains("1 file: 0 errors"), calls.out);
    refuses(
        "suits the pattern", "catalogue", "import", project, "--pattern", PATTERN, "--into", file);
  }

  @Test
  void recordingsAreRegisteredOnceOnAnEmitter() throws IOException {
    Path recording = project.resolve("B1_S1_dot1_4K.tiny");
    Object[] add = {
      "catalogue", "add-measurement", file, recording, "--sample", "S1", "--emitter", "dot"
    };
    refuses("Add --create", add);
    Object[] create = java.util.Arrays.copyOf(add, add.length + 1);
    create[add.length] = "--create";
    does(create);
    refuses("registered already", add);
    assertTrue(Files.readString(file).contains("uri=\"B1_S1_dot1_4K.tiny\""));
    refuses(
        "no sample 'S2'",
        "catalogue",
        "add-measurement",
        file,
        recording,
        "--sample",
        "S2",
        "--emitter",
        "dot");
  }

  @Test
  void tablesAndFilesAreExportedAndImported() throws IOException {
    Path csv =
        Files.writeString(
            folder.resolve("in.csv"),
            "sample,emitter,composition,g2,g2 low,g2 high\nS,d,CsPbBr3,0.1,0.05,0.2\n");
    does("catalogue", "import", csv, "--into", file);
    Path out = folder.resolve("out.csv");
    does("catalogue", "export", project, "-o", out, "--columns", "composition,g2");
    assertEquals(
        "name,source,composition,g2,g2 low,g2 high\r\nS d,,CsPbBr3,0.1,0.05,0.2\r\n",
        Files.readString(out));
    refuses("exists already", "catalogue", "export", project, "-o", out);
    Path latex = folder.resolve("out.tex");
    does("catalogue", "export", project, "-o", latex, "--columns", "composition,g2");
    assertTrue(Files.readString(latex).contains("S d & CsPbBr$_{3}$ & "));
    Path json = folder.resolve("out.json");
    does("catalogue", "export", file, "-o", json);
    Path again = project.resolve("sub/again.pbcat");
    does("catalogue", "import", json, "--into", again);
    assertEquals(Files.readString(file), Files.readString(again));
  }

  @Test
  void problemsAreListedAndFail() throws IOException {
    aFolderIsImportedAfterAPreview();
    Files.writeString(file, Files.readString(file).replace("value=\"4.0\"", "value=\"-4.0\""));
    assertEquals(ExitCode.BAD_INPUT, calls.run("catalogue", "check", project));
    assertTrue(calls.out.contains("must be above 0 K"), calls.out);
    Files.writeString(file, "nonsense");
    assertEquals(ExitCode.BAD_INPUT, calls.run("catalogue", "check", project, "--json"));
    assertTrue(calls.out.contains("damaged"), calls.out);
    refuses(
        "cannot be changed", "catalogue", "import", project, "--pattern", PATTERN, "--into", file);
    assertEquals("nonsense", Files.readString(file));
  }

  @Test
  void mistakesAreExplained() {
    refuses("no field", "catalogue", "list", project, "--where", "xyzzy=1");
    refuses("Did you mean size", "catalogue", "list", project, "--where", "siz>8nm");
    refuses("There is no folder", "catalogue", "list", folder.resolve("nowhere"));
    refuses("emitters or measurements", "catalogue", "list", project, "--of", "cats");
    refuses("Say what to do", "catalogue");
    refuses("--into", "catalogue", "import", project);
    refuses(
        "must end in .pbcat",
        "catalogue",
        "import",
        project,
        "--pattern",
        PATTERN,
        "--into",
        "x.xml");
    refuses("unknown part", "catalogue", "import", project, "--pattern", "{x}", "--into", file);
    refuses("end it in .csv".replace("end", "End"), "catalogue", "export", project, "-o", "x.doc");
  }
}
