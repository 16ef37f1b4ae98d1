package org.photonbench.ui.virtuallab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.photonbench.virtuallab.lab.VirtualLaboratory;
import org.photonbench.virtuallab.lab.VirtualLaboratory.Item;
import org.photonbench.virtuallab.lab.VirtualLaboratory.Output;
import org.photonbench.virtuallab.scenario.ScenarioException;

/** The scenarios of the product, as the wizard lists them. */
class ScenarioListTest {
  private static List<Item> all;

  @BeforeAll
  static void load() throws ScenarioException {
    all = VirtualLaboratory.scenarios();
  }

  private static List<Item> items(List<ScenarioList.Group> groups) {
    return groups.stream().flatMap(group -> group.items().stream()).toList();
  }

  @Test
  void allAreListedOnceByWhatTheyGive() {
    List<ScenarioList.Group> groups = new ScenarioList(all).groups("");
    assertEquals(
        List.of("Recordings", "Series of recordings", "Spectra and maps"),
        groups.stream().map(ScenarioList.Group::title).toList());
    assertEquals(all.size(), items(groups).stream().distinct().count());
    assertEquals(all.size(), items(groups).size());
    for (int i = 0; i < groups.size(); i++) {
      Output output = Output.values()[i];
      assertTrue(groups.get(i).items().stream().allMatch(item -> item.output() == output));
    }
  }

  @Test
  void wordsFilterInAnyOrderAndCase() {
    ScenarioList list = new ScenarioList(all);
    List<Item> found = items(list.groups("LASER attenuated"));
    assertEquals(List.of("laser", "laser-pulsed"), found.stream().map(Item::name).toList());
    assertEquals(List.of(), list.groups("no such words"));
    assertEquals(Optional.empty(), list.best("no such words"));
  }

  @Test
  void theBestMatchIsByNameThenByTitle() {
    ScenarioList list = new ScenarioList(all);
    assertEquals("laser", list.best(" Laser ").orElseThrow().name());
    assertEquals("power-series", list.best("power").orElseThrow().name());
    assertEquals("thermal", list.best("thermal light").orElseThrow().name());
    assertEquals(all.getFirst(), list.best("").orElseThrow());
  }

  @Test
  void aFileIsListedFirstAndOnce() {
    ScenarioList list = new ScenarioList(all);
    Item file = new Item("/x/a.json", "Own", "", Output.RECORDING, 1, OptionalDouble.of(1), "", 1);
    list.add(file);
    list.add(file);
    assertEquals("Scenario files", list.groups("").getFirst().title());
    assertEquals(List.of(file), list.groups("").getFirst().items());
  }

  @Test
  void whatAScenarioGivesIsSaid() {
    Item series =
        new Item("p", "P", "", Output.SERIES, 1, OptionalDouble.of(0.5), "excitation.power", 10);
    assertEquals(
        "Gives 10 recordings of 0.5\u202Fs each; from one to the next excitation.power varies.",
        ScenarioList.gives(series));
  }
}
