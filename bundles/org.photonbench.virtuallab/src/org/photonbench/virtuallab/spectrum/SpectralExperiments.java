package org.photonbench.virtuallab.spectrum;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.photonbench.virtuallab.scenario.Fields;
import org.photonbench.virtuallab.scenario.ScenarioException;

/** Reads scenarios of kinds other than photon recordings. */
public final class SpectralExperiments {
  private static final long LARGEST_SEED = 1L << 53;

  private final Map<String, Fields.Reader<SpectralExperiment>> kinds = new TreeMap<>();

  /** Knows the kinds of spectra and of absorption-state interference. */
  public SpectralExperiments() {
    kinds.put(SpectraExperiment.KIND, SpectraExperiment::read);
    kinds.put(ConditionExperiment.KIND, ConditionExperiment::read);
    kinds.put(LineSeriesExperiment.KIND, LineSeriesExperiment::read);
    kinds.put(AbsorptionInterference.KIND, AbsorptionInterference::read);
  }

  /** Adds a kind. */
  public SpectralExperiments with(String kind, Fields.Reader<SpectralExperiment> reader) {
    kinds.put(kind, reader);
    return this;
  }

  /**
   * A scenario.
   *
   * @param header what it says of itself
   * @param experiment what is simulated
   */
  public record Loaded(SpectralExperiment.Header header, SpectralExperiment experiment) {}

  /** Whether scenarios of this kind are read here. */
  public boolean knows(String kind) {
    return kinds.containsKey(kind);
  }

  /**
   * Reads a scenario, its base put in already.
   *
   * @param name short name
   * @throws ScenarioException if a field is missing, wrong or unknown, or values do not fit
   *     together
   */
  public Loaded read(Fields scenario, String name) throws ScenarioException {
    return scenario.read(fields -> {
      String kind = fields.choice("kind", kinds.keySet());
      SpectralExperiment.Header header =
          new SpectralExperiment.Header(
              name,
              fields.text("title"),
              fields.text("description"),
              fields.integer("seed", 0, LARGEST_SEED, 1),
              fields.source());
      Fields.Reader<SpectralExperiment> reader = Optional.ofNullable(kinds.get(kind)).orElseThrow();
      return new Loaded(header, reader.read(fields));
    });
  }
}
