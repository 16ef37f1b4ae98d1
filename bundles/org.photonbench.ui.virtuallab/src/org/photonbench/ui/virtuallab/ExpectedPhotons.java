package org.photonbench.ui.virtuallab;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.figure.text.NumberText;
import org.photonbench.virtuallab.lab.VirtualLaboratory.Item;
import org.photonbench.virtuallab.lab.VirtualLaboratory.Output;
import org.photonbench.virtuallab.scenario.ScenarioException;
import org.photonbench.virtuallab.scenario.ScenarioLibrary;
import org.photonbench.virtuallab.scenario.ScenarioTruth;

/** How many photons a scenario is due to give, from the rates that its truth states. Plain Java. */
final class ExpectedPhotons {
  private static final Pattern RATE = Pattern.compile("(channel\\d+)\\.(signal|dark)");
  private static final String DARK = "dark";
  private static final int BYTES_PER_PHOTON = 4;

  private ExpectedPhotons() {}

  /**
   * Photons per second of duration, in all recordings together: signal and dark counts before what
   * detectors and electronics lose. Takes up to some tenths of a second.
   *
   * @return empty if the truth does not state the rate of every detector
   */
  static OptionalDouble perSecond(Item item) throws ScenarioException {
    if (item.output() == Output.DATA) {
      return OptionalDouble.empty();
    }
    double all = 0;
    for (ScenarioLibrary.Step step : new ScenarioLibrary().load(item.name()).steps()) {
      Map<String, Integer> stated = new HashMap<>();
      for (Quantity quantity : ScenarioTruth.of(step.scenario()).quantities()) {
        Matcher rate = RATE.matcher(quantity.id());
        if (rate.matches()) {
          all += quantity.value();
          stated.merge(rate.group(1), rate.group(2).equals(DARK) ? 0 : 1, Integer::sum);
        }
      }
      if (stated.isEmpty() || stated.containsValue(0)) {
        return OptionalDouble.empty();
      }
    }
    return OptionalDouble.of(all);
  }

  /**
   * For people.
   *
   * @param photons expected in all recordings
   */
  static String text(double photons) {
    return "About "
        + NumberText.significant(photons, 2, "photons")
        + ", "
        + NumberText.significant(photons * BYTES_PER_PHOTON, 2, "B")
        + " on the disk, before dead time and losses.";
  }
}
