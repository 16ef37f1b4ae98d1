package org.photonbench.driver.lakeshore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.device.Amount;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.PropertyDescription;
import org.photonbench.device.PropertyValue;
import org.photonbench.device.StopMode;
import org.photonbench.device.TaskOutcome;
import org.photonbench.device.Unit;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.TwinContext;
import org.photonbench.device.permit.Hazard;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.transport.WireText;
import org.photonbench.device.transport.log.Exchange;
import org.photonbench.device.transport.log.Transcript;
import org.photonbench.device.transport.log.TranscriptEntry;
import org.photonbench.device.transport.log.TranscriptFile;
import org.photonbench.device.transport.log.WireEvent;
import org.photonbench.device.twin.TwinWorld;
import org.photonbench.driver.lakeshore.twin.LakeShoreTwin;

/**
 * The driver's bytes against a description of the 336's dialogues that was made elsewhere. It can
 * prove which questions and commands there are, not what the instrument does.
 */
@Timeout(120)
class TranscriptTest {
  /** Of IEEE 488.2, which every instrument has and the description leaves out. */
  private static final Set<String> COMMON = Set.of("*ESR?", "*CLS");

  private static final Pattern LINE = Pattern.compile("\\s+(?:- )?(default|q|r): (.*)");

  @TempDir Path folder;
  private final List<String> questions = new ArrayList<>();
  private final List<String> answers = new ArrayList<>();
  private final List<Pattern> commands = new ArrayList<>();

  @BeforeEach
  void readDialogues() throws IOException {
    String science = System.getProperty("photonbench.science", "");
    Path file =
        Path.of(science).resolveSibling("devices/transcripts/qcodes-sims/lakeshore_model336.yaml");
    Assumptions.assumeTrue(!science.isEmpty() && Files.exists(file), "no dialogues");
    String value = "";
    boolean setter = false;
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(lines.indexOf("    error: ERROR"), lines.size())) {
      setter = line.strip().equals("setter:") || setter && !line.strip().equals("getter:");
      Matcher match = LINE.matcher(line);
      if (!match.matches()) {
        continue;
      }
      String text = unquoted(match.group(2).strip());
      switch (match.group(1)) {
        case "default" -> value = text;
        case "q" -> {
          if (setter) {
            commands.add(Pattern.compile(Pattern.quote(text).replace("{}", "\\E.+\\Q")));
          } else {
            questions.add(text);
          }
        }
        default -> answers.add(text.replace("{}", value));
      }
    }
    assertEquals(questions.size(), answers.size());
    assertTrue(questions.size() > 40 && commands.size() > 15, questions::toString);
  }

  private static String unquoted(String text) {
    return text.startsWith("\"")
        ? text.substring(1, text.length() - 1).replace("\\\"", "\"")
        : text;
  }

  @Test
  void itReadsWhatAnotherSimulationAnswers() throws Exception {
    List<TranscriptEntry> entries = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      entries.add(Exchange.of(questions.get(i) + "\n", answers.get(i) + "\r\n"));
    }
    entries.add(Exchange.of("*ESR?\n", "0\r\n"));
    entries.add(Exchange.of("*CLS\n", ""));
    Path file = folder.resolve("336.json");
    TranscriptFile.write(new Transcript(entries, List.of()), file);
    try (LakeShoreController controller =
        new LakeShoreController(
            InstrumentEntry.of("cryostat", "lakeshore", false, "replay:" + file)
                .withOption("sensor", "B"),
            DeviceContext.create())) {
      controller.connect();
      assertEquals("336", controller.identity().orElseThrow().serial());
      // Its model has no name that means anything, output 1 follows B, and there is no limit.
      assertEquals(2, controller.health().warnings().size(), controller.health()::toString);
      assertEquals(100, controller.temperature("D").value());
      assertEquals(0.005, controller.heaterOutput().value());
      assertEquals(PropertyValue.of(20.0), controller.read("integral"));
      assertEquals(PropertyValue.of("low"), controller.read("heater-range"));
      for (PropertyDescription property : controller.properties()) {
        assertFalse(controller.read(property.name()).text().isEmpty(), property.name());
      }
    }
  }

  @Test
  void itSaysOnlyWhatTheDialoguesHave() throws Exception {
    DeviceContext context = DeviceContext.create();
    context.permits().grant(Hazard.HEATING, "the test");
    List<WireEvent> events;
    try (LakeShoreTwin twin =
            LakeShoreTwin.start("cryostat", false, new TwinContext(2, new TwinWorld()));
        LakeShoreController controller =
            new LakeShoreController(
                InstrumentEntry.of("cryostat", "lakeshore", true, twin.connection())
                    .withOption("settle", "0"),
                context)) {
      controller.connect();
      for (PropertyDescription property : controller.properties()) {
        PropertyValue value = controller.read(property.name());
        if (property.access().isWritable()) {
          controller.write(property.name(), value);
        }
      }
      DeviceTask<Void> task =
          controller.rampTo(new Amount(twin.bench().kelvin() + 0.5, Unit.KELVIN), 100);
      assertEquals(TaskOutcome.SUCCEEDED, task.await(Duration.ofSeconds(60)), task::note);
      task = controller.rampTo(new Amount(50, Unit.KELVIN), 10);
      while (task.progress() < 0.001 || Double.isNaN(task.progress())) {
        Thread.sleep(10);
      }
      controller.stop(StopMode.GENTLE);
      assertTrue(controller.makeSafe().reached());
      events = controller.wireLog().events();
    }
    Set<String> said = new TreeSet<>();
    for (WireEvent event : events) {
      if (event.direction() == WireEvent.Direction.SENT) {
        String text = WireText.text(event.bytes());
        assertTrue(text.endsWith("\n"), text);
        said.add(text.strip());
      }
    }
    said.removeAll(COMMON);
    assertTrue(said.size() > 40, said::toString);
    List<String> unknown =
        said.stream()
            .filter(text ->
                !questions.contains(text)
                    && commands.stream().noneMatch(c -> c.matcher(text).matches()))
            .toList();
    assertEquals(List.of(), unknown);
  }
}
