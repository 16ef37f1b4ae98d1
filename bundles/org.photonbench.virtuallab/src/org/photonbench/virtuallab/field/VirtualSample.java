package org.photonbench.virtuallab.field;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.virtuallab.check.Require;
import org.photonbench.virtuallab.random.Xoshiro256;

/**
 * Emitters at positions, seen through a Gaussian focus: an emitter at distance r from the focus
 * gives its peak rate times exp(-4 ln 2 r^2/fwhm^2). Immutable and thread-safe.
 *
 * @param emitters the emitters
 * @param focusFwhmNm full width at half maximum of the image of a point in nm
 * @param backgroundPerSecond rate without emitters: dark counts, scattered light
 */
public record VirtualSample(
    List<FieldEmitter> emitters, double focusFwhmNm, double backgroundPerSecond) {
  /** Tries to place an emitter before the field is called full. */
  private static final int MOST_TRIES = 10_000;

  public VirtualSample {
    emitters = List.copyOf(emitters);
    Require.positive("the width of the focus", focusFwhmNm);
    Require.notNegative("the background", backgroundPerSecond);
  }

  /**
   * How emitters are strewn.
   *
   * @param number how many
   * @param widthNm side of the field along x in nm; it begins at 0
   * @param heightNm side along y in nm
   * @param distanceNm least distance of two emitters in nm; 0: any
   * @param medianPerSecond median of the peak rates
   * @param spread standard deviation of the logarithm of the peak rates, which is normal
   * @param energyEv mean energy in eV
   * @param energySigmaEv standard deviation of the energies in eV
   */
  public record Strewn(
      int number,
      double widthNm,
      double heightNm,
      double distanceNm,
      double medianPerSecond,
      double spread,
      double energyEv,
      double energySigmaEv) {
    public Strewn {
      if (number < 1 || number > 100_000) {
        throw new IllegalArgumentException("a field has 1 to 100000 emitters, not " + number);
      }
      Require.positive("the width of the field", widthNm);
      Require.positive("the height of the field", heightNm);
      Require.notNegative("the distance of emitters", distanceNm);
      Require.positive("the median of the rates", medianPerSecond);
      Require.notNegative("the spread of the rates", spread);
      Require.positive("the mean energy", energyEv);
      Require.notNegative("the spread of the energies", energySigmaEv);
      if (energySigmaEv > 0.1 * energyEv) {
        throw new IllegalArgumentException(
            "the energies spread by more than a tenth of their mean; give a smaller spread");
      }
    }

    /**
     * Places the emitters at random.
     *
     * @throws IllegalArgumentException if they do not fit with their distance
     */
    public List<FieldEmitter> place(Xoshiro256 random) {
      List<FieldEmitter> placed = new ArrayList<>();
      for (int i = 0; i < number; i++) {
        double[] at = free(placed, random);
        placed.add(
            new FieldEmitter(
                "emitter " + (i + 1),
                at[0],
                at[1],
                medianPerSecond * Math.exp(spread * random.nextNormal()),
                energyEv + energySigmaEv * random.nextNormal()));
      }
      return placed;
    }

    private double[] free(List<FieldEmitter> placed, Xoshiro256 random) {
      for (int tries = 0; tries < MOST_TRIES; tries++) {
        double x = widthNm * random.nextDouble();
        double y = heightNm * random.nextDouble();
        if (distanceNm == 0
            || placed.stream().allMatch(e -> Math.hypot(e.xNm() - x, e.yNm() - y) >= distanceNm)) {
          return new double[] {x, y};
        }
      }
      throw new IllegalArgumentException(
          number
              + " emitters do not fit into a field of "
              + widthNm
              + " nm x "
              + heightNm
              + " nm with at least "
              + distanceNm
              + " nm between them; take fewer, or a larger field");
    }
  }

  /** Which part of its peak rate is seen of an emitter at a position of the focus, 0 to 1. */
  public double visibility(int emitter, double xNm, double yNm) {
    FieldEmitter e = emitters.get(emitter);
    double dx = (e.xNm() - xNm) / focusFwhmNm;
    double dy = (e.yNm() - yNm) / focusFwhmNm;
    return Math.exp(-4 * Math.log(2) * (dx * dx + dy * dy));
  }

  /** Rate of each emitter at a position of the focus, per second. */
  public double[] rates(double xNm, double yNm) {
    double[] rates = new double[emitters.size()];
    for (int i = 0; i < rates.length; i++) {
      rates[i] = emitters.get(i).peakPerSecond() * visibility(i, xNm, yNm);
    }
    return rates;
  }

  /** Rate of all emitters and the background at a position of the focus, per second. */
  public double rate(double xNm, double yNm) {
    double rate = backgroundPerSecond;
    for (int i = 0; i < emitters.size(); i++) {
      rate += emitters.get(i).peakPerSecond() * visibility(i, xNm, yNm);
    }
    return rate;
  }
}
