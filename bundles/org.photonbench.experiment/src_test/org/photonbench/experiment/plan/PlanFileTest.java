package org.photonbench.experiment.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanFileTest {
  private static Plan parse(String text) throws PlanException {
    return PlanFile.parse("plan", text, Path.of(""));
  }

  private static String plan(String steps) {
    return """
    {"format": "photonbench-plan", "version": 2, "name": "Test",
     "setUp": {"format": "photonbench-set-up", "version": 1, "name": "Table",
               "instruments": []},
     "steps": [%s]}
    """
        .formatted(steps);
  }

  private static List<String> problems(String text) {
    return assertThrows(PlanException.class, () -> parse(text)).problems();
  }

  static List<String> templates() {
    return PlanTemplates.names();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void everyPlanThatComesWithTheProgramIsReadAndWrittenUnchanged(String name) throws Exception {
    Plan plan = PlanTemplates.read(name);
    assertTrue(!plan.description().isEmpty() && !plan.steps().isEmpty(), name);
    assertEquals(plan, parse(PlanFile.text(plan)));
    assertEquals(PlanFile.text(plan), PlanFile.text(parse(PlanFile.text(plan))));
  }

  @Test
  void whatDiffersFromTheDefaultIsInTheTextAndNothingElse() throws Exception {
    Plan plan = parse(plan("{\"do\": \"acquire\", \"name\": \"g2\", \"seconds\": 7}"));
    StepSettings.Acquire acquire =
        assertInstanceOf(StepSettings.Acquire.class, plan.steps().getFirst().settings());
    assertEquals(7, acquire.seconds());
    assertEquals("tagger", acquire.device());
    String text = PlanFile.text(plan);
    assertTrue(text.contains("\"seconds\": 7.0"), text);
    assertTrue(!text.contains("bleached"), text);
  }

  @Test
  void aPlanOfVersionOneIsLifted() throws Exception {
    Plan plan = parse(resource("plan-version-1.json"));
    StepSettings.Loop loop =
        assertInstanceOf(StepSettings.Loop.class, plan.steps().get(1).settings());
    assertEquals("delay", loop.device());
    StepSettings.Acquire acquire =
        assertInstanceOf(
            StepSettings.Acquire.class, plan.steps().get(1).steps().getFirst().settings());
    assertEquals(90, acquire.seconds(), "1.5 minutes");
    assertEquals("multiharp", acquire.device());
    assertEquals("Old table", plan.setUp().name());
    assertTrue(PlanFile.text(plan).contains("\"version\": 2"));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = PlanFileTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aNewerPlanIsRefused() {
    List<String> problems = problems(plan("").replace("\"version\": 2", "\"version\": 3"));
    assertEquals(1, problems.size());
    assertTrue(problems.getFirst().contains("use a newer one"), problems.getFirst());
  }

  @Test
  void allProblemsAreToldAtOnceWithTheirPlace() {
    List<String> problems =
        problems(
            plan(
                """
                {"do": "acquire", "name": "a", "secnds": 3},
                {"do": "fly"},
                {"do": "loop", "device": "d", "values": "1 mm"},
                {"do": "wait", "seconds": -1},
                {"do": "repeat", "times": 2, "steps": [{"do": "wait", "steps": [{"do": "wait"}]}]},
                {"do": "note", "text": "x", "analyses": [{"analysis": "hbt"}]}
                """));
    assertEquals(6, problems.size(), problems.toString());
    assertTrue(problems.get(0).startsWith("Step 1 (acquire): \"secnds\" is not known"));
    assertTrue(problems.get(0).contains("did you mean 'seconds'"), problems.get(0));
    assertTrue(problems.get(1).startsWith("Step 2: there is no step 'fly'"));
    assertTrue(problems.get(2).startsWith("Step 3 (loop) needs \"steps\""));
    assertTrue(problems.get(3).startsWith("Step 4 (wait): "));
    assertTrue(problems.get(4).startsWith("Step 5.1 (wait) takes no \"steps\""));
    assertTrue(problems.get(5).startsWith("Step 6 (note) takes no \"analyses\""));
  }

  @Test
  void whatIsNoPlanIsRefused() {
    assertTrue(problems("{\"format\": \"photonbench-set-up\"}").getFirst().contains("no plan"));
    assertTrue(problems("[]").getFirst().contains("no JSON"));
    assertTrue(problems(plan("")).getFirst().contains("no steps"));
    assertTrue(
        problems(plan("{\"do\": \"wait\"}").replace("\"name\": \"Test\"", "\"nam\": \"Test\""))
            .stream()
            .anyMatch(problem -> problem.contains("did you mean 'name'")));
  }
}
