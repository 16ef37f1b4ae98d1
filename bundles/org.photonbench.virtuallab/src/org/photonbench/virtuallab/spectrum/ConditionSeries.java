package org.photonbench.virtuallab.spectrum;

import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.spectrum.FrameColumn;
import org.photonbench.spectrum.SpectrumSeries;
import org.photonbench.virtuallab.check.Require;
import org.photonbench.virtuallab.emitter.BrightDark;
import org.photonbench.virtuallab.random.RandomStreams;

/**
 * Spectra, and optionally decays, of one exciton under several conditions: a temperature series, a
 * series in a magnetic field.
 *
 * @param exciton the emission
 * @param conditions one a frame, at least one
 * @param photonsPerSecond photons emitted per second under all conditions
 * @param spectrometer the spectrometer
 * @param camera the camera
 * @param backgroundPerSecond electrons per pixel and second that are neither emission nor dark
 *     current
 * @param exposureSeconds exposure of each spectrum in s
 * @param decay how decays are recorded; empty: none are
 * @param spinFlip how the decay depends on temperature; present with {@code decay}
 */
public record ConditionSeries(
    ExcitonLines exciton,
    List<Conditions> conditions,
    double photonsPerSecond,
    Spectrometer spectrometer,
    Camera camera,
    double backgroundPerSecond,
    double exposureSeconds,
    Optional<DecayHistogram> decay,
    Optional<SpinFlip> spinFlip) {
  private static final int SPECTRA_ROLE = 0;
  private static final int DECAYS_ROLE = 1;

  public ConditionSeries {
    conditions = List.copyOf(conditions);
    Require.positive("the rate of photons", photonsPerSecond);
    Require.notNegative("the background", backgroundPerSecond);
    Require.positive("the exposure", exposureSeconds);
    if (conditions.isEmpty()) {
      throw new IllegalArgumentException("a series needs at least one condition");
    }
    if (decay.isPresent() != spinFlip.isPresent()) {
      throw new IllegalArgumentException(
          "decays need both their histogram and the law of the bright and dark state");
    }
    for (Conditions one : conditions) {
      exciton.shape(one); // what cannot be is refused here
      spinFlip.ifPresent(flip -> flip.at(one.kelvin()));
    }
  }

  /**
   * The bright and the dark state of an exciton: lifetimes, and phonons that flip the spin.
   *
   * @param brightPs lifetime of the bright state alone in ps
   * @param darkPs lifetime of the dark state alone in ps
   * @param ratePerPs rate g0 in 1/ps: down at g0 (n + 1)^m, up at g0 n^m
   * @param phononEv energy of the phonons in eV
   * @param phonons m, 2 for two optical phonons
   * @param brightFraction probability that excitation ends in the bright state
   */
  public record SpinFlip(
      double brightPs,
      double darkPs,
      double ratePerPs,
      double phononEv,
      int phonons,
      double brightFraction) {
    public SpinFlip {
      Require.positive("the energy of the phonons", phononEv);
      if (phonons < 1 || phonons > 4) {
        throw new IllegalArgumentException("1 to 4 phonons flip the spin, not " + phonons);
      }
    }

    /** The decay at a temperature. */
    public BrightDark at(double kelvin) {
      double n = new Conditions(kelvin, 0).occupation(phononEv);
      return new BrightDark(
          brightPs,
          darkPs,
          ratePerPs * Math.pow(n + 1, phonons),
          ratePerPs * Math.pow(n, phonons),
          brightFraction,
          0);
    }
  }

  /**
   * What came of it.
   *
   * @param spectra camera counts with the conditions
   * @param expected expected photoelectrons of the emission, of each frame and pixel
   * @param decays counts of each condition and bin; empty without decays
   * @param hits cosmic rays
   * @param saturated pixels of all frames at the end of the range of the converter
   */
  public record Frames(
      SpectrumSeries spectra,
      double[][] expected,
      long[][] decays,
      List<Camera.Hit> hits,
      long saturated) {}

  /**
   * Simulates it.
   *
   * @param progress told the fraction after each frame; may cancel
   */
  public Frames simulate(long seed, ProgressListener progress) throws RunCancelledException {
    int n = conditions.size();
    RandomStreams decays = new RandomStreams(seed, DECAYS_ROLE);
    Exposures exposures =
        new Exposures(
            spectrometer,
            camera,
            backgroundPerSecond,
            exposureSeconds,
            n,
            new RandomStreams(seed, SPECTRA_ROLE),
            progress);
    long[][] histograms = new long[decay.isPresent() ? n : 0][];
    double[] kelvin = new double[n];
    double[] tesla = new double[n];
    for (int i = 0; i < n; i++) {
      kelvin[i] = conditions.get(i).kelvin();
      tesla[i] = conditions.get(i).tesla();
      double[] electrons = spectrometer.response(exciton.shape(conditions.get(i)));
      for (int j = 0; j < electrons.length; j++) {
        electrons[j] *= photonsPerSecond * exposureSeconds;
      }
      exposures.add(electrons);
      if (decay.isPresent() && spinFlip.isPresent()) {
        histograms[i] = decay.get().draw(spinFlip.get().at(kelvin[i]), decays.block(i));
      }
    }
    List<FrameColumn> columns =
        List.of(
            new FrameColumn(FrameColumn.TEMPERATURE, "K", kelvin),
            new FrameColumn(FrameColumn.MAGNETIC_FIELD, "T", tesla));
    return new Frames(
        exposures.spectra(seed, columns),
        exposures.expected(),
        histograms,
        exposures.hits(),
        exposures.saturated());
  }
}
