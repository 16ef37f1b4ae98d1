package org.photonbench.fit.model.spectrum;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.fit.Model;
import org.photonbench.fit.model.ModelProvider;

/** The models of this package. */
public final class SpectrumModels implements ModelProvider {
  @Override
  public List<Model> models() {
    List<Model> models = new ArrayList<>();
    for (SpectralAxis axis : SpectralAxis.values()) {
      for (PeakShape shape : PeakShape.values()) {
        models.add(PeakModel.of(shape, 1, axis));
      }
      for (int peaks = 2; peaks <= 3; peaks++) {
        models.add(PeakModel.of(PeakShape.GAUSSIAN, peaks, axis));
        models.add(PeakModel.of(PeakShape.LORENTZIAN, peaks, axis));
        models.add(PeakModel.of(PeakShape.VOIGT, peaks, axis));
      }
    }
    models.addAll(LineModels.all());
    models.addAll(ThermalModels.all());
    return models;
  }
}
