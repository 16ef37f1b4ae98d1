package org.photonbench.analysis.lifetime;

/** The mean arrival time after the response, which needs no law of decay. */
final class Arrival {
  private Arrival() {}

  /**
   * Mean time of the photons of a decay less that of its response, within one period. Long decays
   * wrap around and make it too short.
   *
   * @param fit gives background and place of the response
   */
  static DecayFit.Estimate of(DecayFit fit, long responsePhotons) {
    AlignedDecay decay = fit.fitter().decay();
    double background = fit.background() * decay.binNs();
    double noise = fit.sigma("background") * decay.binNs();
    double photons = 0;
    double first = 0;
    double second = 0;
    double bins = 0;
    double times = 0;
    for (int i = 0; i < decay.bins(); i++) {
      if (!decay.usable()[i]) {
        continue;
      }
      double t = decay.startNs(i) + decay.binNs() / 2;
      long n = decay.counts()[i];
      photons += n - background;
      first += (n - background) * t;
      bins++;
      times += t;
    }
    double mean = first / photons;
    for (int i = 0; i < decay.bins(); i++) {
      if (decay.usable()[i]) {
        double t = decay.startNs(i) + decay.binNs() / 2 - mean;
        second += decay.counts()[i] * t * t;
      }
    }
    double byBackground = (times - mean * bins) / photons;
    double variance = second / (photons * photons);
    if (Double.isFinite(noise)) {
      variance += byBackground * byBackground * noise * noise;
    }
    double start = fit.shift(Double.NaN);
    if (fit.fitter().response() instanceof Response.Measured measured) {
      double[] moments = measured.moments();
      start += moments[0];
      variance += moments[1] / Math.max(1, responsePhotons);
    }
    double shiftNoise = fit.fitter().isTail() ? 0 : fit.sigma(fit.fitter().name("shift"));
    if (Double.isFinite(shiftNoise)) {
      variance += shiftNoise * shiftNoise;
    }
    return new DecayFit.Estimate(mean - start, Math.sqrt(variance));
  }
}
