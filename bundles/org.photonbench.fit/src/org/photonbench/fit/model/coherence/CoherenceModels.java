package org.photonbench.fit.model.coherence;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.fit.Model;
import org.photonbench.fit.model.ModelProvider;

/** The models of this package. */
public final class CoherenceModels implements ModelProvider {
  private static final int MOST_LINES = 3;

  @Override
  public List<Model> models() {
    List<Model> models = new ArrayList<>(EnvelopeModels.all());
    for (int lines = 1; lines <= MOST_LINES; lines++) {
      for (SpectralCorrelationModel.Wander wander : SpectralCorrelationModel.Wander.values()) {
        models.add(new SpectralCorrelationModel(lines, wander));
      }
    }
    return models;
  }
}
