package org.photonbench.fit.model.power;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.fit.Model;
import org.photonbench.fit.model.ModelProvider;

/** The models of this package. */
public final class PowerModels implements ModelProvider {
  @Override
  public List<Model> models() {
    List<Model> models = new ArrayList<>(SaturationModels.all());
    models.addAll(CurveModels.all());
    return models;
  }
}
