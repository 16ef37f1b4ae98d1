package org.photonbench.virtuallab.field;

import java.nio.file.Path;
import org.photonbench.virtuallab.scenario.Fields;
import org.photonbench.virtuallab.scenario.ScenarioException;
import org.photonbench.virtuallab.scenario.ScenarioLibrary;
import org.photonbench.virtuallab.spectrum.SpectralExperiments;

/** Loads the scenarios that give spectra and images: all kinds beside photon recordings. */
public final class Experiments {
  private Experiments() {}

  /** All kinds. */
  public static SpectralExperiments kinds() {
    return new SpectralExperiments()
        .with(ConfocalFieldExperiment.KIND, ConfocalFieldExperiment::read);
  }

  /**
   * Loads a scenario by its name, or from a file if the text ends in .json.
   *
   * @throws ScenarioException if there is none, it is of another kind, or it is wrong
   */
  public static SpectralExperiments.Loaded load(String nameOrFile) throws ScenarioException {
    Fields fields = new ScenarioLibrary().fields(nameOrFile);
    String name = String.valueOf(Path.of(nameOrFile).getFileName());
    boolean isFile = name.endsWith(ScenarioLibrary.EXTENSION);
    int length = name.length() - (isFile ? ScenarioLibrary.EXTENSION.length() : 0);
    return kinds().read(fields, name.substring(0, length));
  }
}
