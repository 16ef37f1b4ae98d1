package org.photonbench.ui.spectrum.data;

import java.util.Optional;
import org.photonbench.spectrum.SpectralQuantity;
import org.photonbench.spectrum.io.Measured;

/**
 * What is to be shown of a file. What a file does not have is left out of account.
 *
 * @param frame number of the frame, from 0
 * @param allFrames all frames one above the other as a map
 * @param quantity what the spectral axis counts; empty: as in the file
 * @param logarithmic whether the vertical axis is logarithmic
 * @param electrons camera counts as electrons, without the camera's offset
 * @param uncertainty a band of one standard uncertainty
 */
public record FigureChoice(
    int frame,
    boolean allFrames,
    Optional<SpectralQuantity> quantity,
    boolean logarithmic,
    boolean electrons,
    boolean uncertainty) {

  /** How a file is shown first: decays fall over decades. */
  public static FigureChoice first(Measured measured) {
    return new FigureChoice(
        0, false, Optional.empty(), measured instanceof Measured.Decays, false, true);
  }
}
