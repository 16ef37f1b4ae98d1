package org.photonbench.virtuallab.table;

import java.util.List;
import java.util.Optional;
import org.photonbench.virtuallab.emitter.Dot;
import org.photonbench.virtuallab.light.LightSource;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.scenario.Excitation;
import org.photonbench.virtuallab.scenario.LightPart;
import org.photonbench.virtuallab.scenario.Moments;
import org.photonbench.virtuallab.scenario.Truth;

/**
 * A light part at some place of the focus: it gets a part of the excitation, and a part of its
 * light is collected.
 *
 * @param part what stands there
 * @param excitation excitation there relative to that in the middle of the focus
 * @param photons how many photons one excitation takes
 * @param collection part of the light that is collected, relative to the middle
 */
record FocusedPart(LightPart part, double excitation, int photons, double collection)
    implements LightPart {

  @Override
  public String name() {
    return part.name();
  }

  @Override
  public List<Line> lines() {
    return part.lines();
  }

  @Override
  public double brightest(Excitation full) {
    return part.brightest(here(full)) * collection;
  }

  @Override
  public Moments moments(Excitation full) {
    Moments moments = part.moments(here(full));
    double[] mean = moments.mean().clone();
    for (int i = 0; i < mean.length; i++) {
      mean[i] *= collection;
    }
    return new Moments(mean, pairs(moments.zero()), pairs(moments.slow()));
  }

  private double[][] pairs(double[][] of) {
    double[][] scaled = new double[of.length][];
    for (int i = 0; i < of.length; i++) {
      scaled[i] = of[i].clone();
      for (int j = 0; j < scaled[i].length; j++) {
        scaled[i][j] *= collection * collection;
      }
    }
    return scaled;
  }

  @Override
  public Optional<Dot> emitter() {
    return part.emitter();
  }

  @Override
  public LightSource build(Build build) {
    return part.build(
        new Build(
            build.clock(),
            here(build.excitation()),
            build.transmission() * collection,
            build.shares(),
            build.random(),
            build.states()));
  }

  @Override
  public void truth(Excitation full, String prefix, Truth truth) {
    part.truth(here(full), prefix, truth);
  }

  private Excitation here(Excitation full) {
    return scaled(full, excitation, photons);
  }

  /**
   * Excitation at another power.
   *
   * @param power relative to that of {@code full}
   * @param photons how many photons one excitation takes
   */
  static Excitation scaled(Excitation full, double power, int photons) {
    double factor = Math.pow(power, photons);
    return switch (full) {
      case Excitation.Pulsed pulsed ->
          new Excitation.Pulsed(pulsed.periodPs(), pulsed.occupancy() * factor);
      case Excitation.Cw cw -> new Excitation.Cw(cw.pumpPerPs() * power, cw.saturation() * power);
    };
  }
}
