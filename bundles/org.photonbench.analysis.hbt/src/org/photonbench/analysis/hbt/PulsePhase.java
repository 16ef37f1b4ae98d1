package org.photonbench.analysis.hbt;

import java.util.List;
import java.util.OptionalDouble;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.correlation.MicroTimeShape;

/**
 * Where the peaks of pulsed light lie beside whole periods: the part of the delay that is no whole
 * number of pulses.
 *
 * @param ns the phase in ns
 * @param sigma its standard uncertainty in ns; empty if it is not measured
 */
record PulsePhase(double ns, OptionalDouble sigma) {
  /**
   * Where the peaks lie beside whole periods, in ns: the part of the delay that is no whole number
   * of pulses. T2 with a given delay: from it. Else from the phase of the first Fourier component
   * of all pairs.
   */
  static PulsePhase of(HbtCounts counts, long[] histogram, List<Message> messages) {
    double periodNs = counts.periodNs();
    boolean t3 = counts.timeBase().pulses();
    if (counts.delayNs().isPresent() && !t3) {
      double given = counts.delayNs().getAsDouble();
      return new PulsePhase(given - periodNs * Math.rint(given / periodNs), OptionalDouble.empty());
    }
    double cos = 0;
    double sin = 0;
    double cosTwice = 0;
    double sinTwice = 0;
    double pairs = 0;
    for (int i = 0; i < histogram.length; i++) {
      double angle = 2 * Math.PI * counts.lags().centre(i) / periodNs;
      cos += histogram[i] * Math.cos(angle);
      sin += histogram[i] * Math.sin(angle);
      cosTwice += histogram[i] * Math.cos(2 * angle);
      sinTwice += histogram[i] * Math.sin(2 * angle);
      pairs += histogram[i];
    }
    double expected = t3 ? edgeNs(counts, counts.shapeB()) - edgeNs(counts, counts.shapeA()) : 0;
    // Without pulses cos² + sin² has the mean 'pairs'; above 20 times that is chance of e^-20.
    if (cos * cos + sin * sin < 20 * pairs) {
      if (!t3) {
        messages.add(
            Message.warning(
                "The pairs show no pulses at a repetition rate of %s MHz."
                    .formatted(SentenceNumber.text(1e3 / periodNs, 6)),
                "Check Settings > Record > Repetition rate, or choose CW."));
      }
      return new PulsePhase(expected, OptionalDouble.empty());
    }
    double mean = Math.atan2(sin, cos);
    // Standard error of a mean direction (K. V. Mardia and P. E. Jupp, Directional Statistics).
    double spreadTwice = (cosTwice * Math.cos(2 * mean) + sinTwice * Math.sin(2 * mean)) / pairs;
    double resultant = Math.hypot(cos, sin) / pairs;
    double sigma = Math.sqrt((1 - spreadTwice) / (2 * pairs)) / resultant;
    double perRadian = periodNs / (2 * Math.PI);
    double phase = perRadian * mean;
    return new PulsePhase(
        phase + periodNs * Math.rint((expected - phase) / periodNs),
        OptionalDouble.of(perRadian * sigma));
  }

  /** Rising edge of a detector after its pulse in ns, on the axis of the unwrapped micro times. */
  private static double edgeNs(HbtCounts counts, MicroTimeShape shape) {
    return shape.edgeNs(
        counts.timeBase().microTickSeconds() * 1e9, counts.periodNs(), counts.settings().unwrap());
  }
}
