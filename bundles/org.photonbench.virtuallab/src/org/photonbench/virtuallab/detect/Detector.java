package org.photonbench.virtuallab.detect;

import org.photonbench.virtuallab.random.RandomTime;

/**
 * One single-photon detector with its cable to the time tagger. Times in ps, rates in 1/ps.
 *
 * @param name name for people
 * @param channel channel of the recording, 0 to 62
 * @param port beam it stands in
 * @param efficiency probability that a photon starts an avalanche of a detector that is ready
 * @param jitter spread of the electrical pulse after the avalanche
 * @param deadPs time after an avalanche without another one
 * @param paralyzable whether a photon within the dead time makes it last longer
 * @param darkPerPs rate of dark counts, and of room light
 * @param afterpulsing avalanches by charges trapped in an earlier one
 * @param delayPs delay of the cable; may be negative
 */
public record Detector(
    String name,
    int channel,
    int port,
    double efficiency,
    Jitter jitter,
    double deadPs,
    boolean paralyzable,
    double darkPerPs,
    Afterpulsing afterpulsing,
    double delayPs) {

  /** Highest channel: the format of the recordings has no more. */
  public static final int MAX_CHANNEL = 62;

  /**
   * A normal distribution, to which a fraction of the pulses adds an exponential tail.
   *
   * @param sigmaPs standard deviation of one detector
   * @param tailFraction 0 to 1
   * @param tailPs mean of the exponential
   */
  public record Jitter(double sigmaPs, double tailFraction, double tailPs) {
    public static final Jitter NONE = new Jitter(0, 0, 0);

    public Jitter {
      require(sigmaPs >= 0 && sigmaPs < 1e6, "jitter must be 0 to below 1 us", sigmaPs);
      require(tailFraction >= 0 && tailFraction <= 1, "tail fraction must be 0 to 1", tailFraction);
      require(tailPs >= 0 && tailPs < 1e9, "tail of the jitter must be 0 to below 1 ms", tailPs);
    }
  }

  /**
   * @param probability that an avalanche leaves a charge which starts another one
   * @param delay when it does
   */
  public record Afterpulsing(double probability, RandomTime delay) {
    public static final Afterpulsing NONE = new Afterpulsing(0, new RandomTime.Never());

    public Afterpulsing {
      require(
          probability >= 0 && probability < 1,
          "afterpulse probability must be 0 to below 1",
          probability);
    }
  }

  public Detector {
    require(channel >= 0 && channel <= MAX_CHANNEL, "channel must be 0 to 62", channel);
    require(port >= 0 && port <= Byte.MAX_VALUE, "port must be 0 to 127", port);
    require(efficiency >= 0 && efficiency <= 1, "efficiency must be 0 to 1", efficiency);
    require(deadPs >= 0 && deadPs < 1e12, "dead time must be 0 to below 1 s", deadPs);
    require(darkPerPs >= 0 && darkPerPs < 1e-3, "dark counts must be 0 to below 1 GHz", darkPerPs);
    require(Math.abs(delayPs) <= 1e9, "delay must be at most 1 ms", delayPs);
  }

  private static void require(boolean holds, String rule, double value) {
    if (!holds) {
      throw new IllegalArgumentException(rule + ", was " + value);
    }
  }

  /** A detector without faults. */
  public static Detector ideal(String name, int channel, int port) {
    return new Detector(name, channel, port, 1, Jitter.NONE, 0, false, 0, Afterpulsing.NONE, 0);
  }
}
