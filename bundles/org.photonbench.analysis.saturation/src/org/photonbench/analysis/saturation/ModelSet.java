package org.photonbench.analysis.saturation;

import java.util.Optional;
import org.photonbench.analysis.saturation.SaturationSettings.Excitation;
import org.photonbench.fit.Model;
import org.photonbench.fit.model.ModelLibrary;

/**
 * The models of one kind of excitation.
 *
 * @param rate rate against power
 * @param purity g2(0) against power; none for CW
 */
record ModelSet(Model rate, Optional<Model> purity) {
  private static final ModelLibrary LIBRARY = ModelLibrary.load();

  static ModelSet of(Excitation excitation) {
    return switch (excitation) {
      case CW -> new ModelSet(LIBRARY.get("saturation.cw"), Optional.empty());
      case TWO_PHOTON -> pulsed(".two-photon");
      default -> pulsed("");
    };
  }

  private static ModelSet pulsed(String key) {
    return new ModelSet(
        LIBRARY.get("saturation.pulsed.biexciton" + key),
        Optional.of(LIBRARY.get("purity.pulsed" + key)));
  }

  /** Whether the biexciton takes part. */
  boolean hasRatio() {
    return purity.isPresent();
  }
}
