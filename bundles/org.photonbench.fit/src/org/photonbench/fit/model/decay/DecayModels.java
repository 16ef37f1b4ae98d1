package org.photonbench.fit.model.decay;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.fit.Model;
import org.photonbench.fit.model.ModelProvider;

/**
 * The models of this package that need no data. Those with a measured response or a repetition
 * period are made with their constructors.
 */
public final class DecayModels implements ModelProvider {
  private static final int MOST_COMPONENTS = 4;

  @Override
  public List<Model> models() {
    List<Model> models = new ArrayList<>();
    for (int n = 1; n <= MOST_COMPONENTS; n++) {
      models.add(new ExponentialTail(n));
    }
    models.add(new StretchedDecay());
    for (int n = 1; n <= MOST_COMPONENTS; n++) {
      models.add(new GaussianResponseDecay(n, Double.POSITIVE_INFINITY));
    }
    return models;
  }
}
