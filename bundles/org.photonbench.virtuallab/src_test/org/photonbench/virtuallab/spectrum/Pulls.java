package org.photonbench.virtuallab.spectrum;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Collects pulls over seeds 1 to N and asks for mean 0 and standard deviation 1. */
public final class Pulls {
  /** Seeds are 1 to this. */
  public static final int SEEDS = 200;

  private final String what;
  private double sum;
  private double squares;
  private int count;

  public Pulls(String what) {
    this.what = what;
  }

  public void add(double pull) {
    sum += pull;
    squares += pull * pull;
    count++;
  }

  /** |mean| below 0.2 and standard deviation 0.85 to 1.15. */
  public void check() {
    double mean = sum / count;
    double sd = Math.sqrt((squares - count * mean * mean) / (count - 1));
    String result = what + ": mean " + mean + ", sd " + sd + " of " + count;
    System.out.println("pulls of " + result);
    assertTrue(count >= SEEDS, result);
    assertTrue(Math.abs(mean) < 0.2, result);
    assertTrue(sd > 0.85 && sd < 1.15, result);
  }
}
