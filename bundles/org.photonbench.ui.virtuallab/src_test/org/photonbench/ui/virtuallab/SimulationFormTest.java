package org.photonbench.ui.virtuallab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.photonbench.virtuallab.lab.VirtualLaboratory.Item;
import org.photonbench.virtuallab.lab.VirtualLaboratory.Output;

/** What the wizard takes, suggests and refuses. */
class SimulationFormTest {
  private static final Item LASER =
      new Item("laser", "Laser", "", Output.RECORDING, 7, OptionalDouble.of(30), "", 1);
  private static final Item POWERS =
      new Item("powers", "Powers", "", Output.SERIES, 1, OptionalDouble.of(0.5), "power", 10);
  private static final Item SPECTRA =
      new Item("spectra", "Spectra", "", Output.DATA, 1, OptionalDouble.empty(), "", 1);

  private final SimulationForm form = new SimulationForm();

  private record Folder(Set<String> names) implements SimulationForm.Place {
    @Override
    public Path location() {
      return Path.of("/data");
    }

    @Override
    public boolean contains(String name) {
      return names.contains(name);
    }
  }

  @BeforeEach
  void chooseLaser() {
    form.choose(LASER);
    form.moveTo(new Folder(Set.of()));
  }

  private void assertRefused(String part) {
    String problem = form.problem().orElseThrow(() -> new AssertionError("nothing is wrong"));
    assertTrue(problem.contains(part), problem);
    assertThrows(IllegalStateException.class, form::request);
  }

  @Test
  void theScenarioGivesTheDefaults() {
    assertEquals(Optional.empty(), form.problem());
    assertEquals("laser.ptu", form.name());
    assertEquals("7", form.seed());
    assertEquals("30", form.seconds());
    assertEquals(Path.of("/data/laser.ptu"), form.request().output());
    assertEquals(OptionalLong.of(7), form.request().seed());
    assertEquals(OptionalDouble.of(30), form.request().seconds());
    assertEquals(Optional.of("laser.truth"), form.truthName());
    assertFalse(form.request().overwrite());
  }

  @Test
  void withoutScenarioOrFolderNothingStarts() {
    form.chooseNone();
    assertRefused("Choose a scenario");
    form.choose(LASER);
    form.moveNowhere("There is no folder x.");
    assertRefused("There is no folder x.");
  }

  @Test
  void suggestedNamesAreFree() {
    form.moveTo(new Folder(Set.of("laser.ptu", "laser-2.truth")));
    assertEquals("laser-3.ptu", form.name());
    form.choose(POWERS);
    assertEquals("powers", form.name());
    form.moveTo(new Folder(Set.of("powers")));
    assertEquals("powers-2", form.name());
  }

  @Test
  void aTypedNameStaysAndIsRefusedIfTaken() {
    form.setName("mine");
    form.moveTo(new Folder(Set.of("mine.truth")));
    assertEquals("mine", form.name());
    assertRefused("mine.truth is there already");
    form.setOverwrite(true);
    assertEquals(Path.of("/data/mine.ptu"), form.request().output());
    assertTrue(form.request().overwrite());
  }

  @Test
  void whatWasTypedStaysUntilAnotherScenarioIsChosen() {
    form.setName("mine");
    form.setSeed("3");
    form.chooseNone();
    form.choose(LASER);
    assertEquals("mine", form.name());
    assertEquals("3", form.seed());
    form.choose(POWERS);
    assertEquals("powers", form.name());
    assertEquals("1", form.seed());
    assertEquals("0.5", form.seconds());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".ptu", "a/b", "a:b", "..", ".hidden", "a\tb", "a\\b"})
  void badNamesAreRefused(String name) {
    form.setName(name);
    assertRefused("name");
  }

  @Test
  void aFolderIsNotNamedLikeARecording() {
    form.choose(POWERS);
    form.setName("powers.ptu");
    assertRefused("must not end in .ptu");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "1.5", "x", "9007199254740993", "99999999999999999999"})
  void badSeedsAreRefused(String seed) {
    form.setSeed(seed);
    assertRefused("The seed must be a whole number from 0 to 9007199254740992.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "1,5", "1e7", "NaN", "Infinity", "1 s", "1e-400", "0x1p3"})
  void badDurationsAreRefused(String seconds) {
    form.setSeconds(seconds);
    assertRefused("The duration must be a number of seconds");
  }

  @Test
  void goodNumbersAreTaken() {
    form.setSeed(" 9007199254740992 ");
    form.setSeconds(" 1e-3 ");
    assertEquals(OptionalLong.of(1L << 53), form.request().seed());
    assertEquals(OptionalDouble.of(0.001), form.request().seconds());
  }

  @Test
  void spectraTakeNoDuration() {
    form.choose(SPECTRA);
    form.setSeconds("whatever");
    assertFalse(form.takesSeconds());
    assertEquals(OptionalDouble.empty(), form.request().seconds());
    assertEquals(Path.of("/data/spectra"), form.request().output());
  }
}
