package org.photonbench.virtuallab.detect;

/**
 * Light of an avalanche that another detector sees.
 *
 * @param probability that an avalanche starts one in another detector, any of them alike
 * @param delayPs shortest way from one to the other in ps
 * @param spreadPs mean of the exponential that comes on top in ps
 */
public record Crosstalk(double probability, double delayPs, double spreadPs) {
  public static final Crosstalk NONE = new Crosstalk(0, 0, 0);

  public Crosstalk {
    if (!(probability >= 0 && probability < 1)) {
      throw new IllegalArgumentException(
          "crosstalk probability must be 0 to below 1, was " + probability);
    }
    if (!(delayPs >= 0 && spreadPs >= 0 && delayPs < 1e9 && spreadPs < 1e9)) {
      throw new IllegalArgumentException(
          "delay and spread of the crosstalk must be 0 to below 1 ms, were "
              + delayPs
              + " ps and "
              + spreadPs
              + " ps");
    }
  }
}
