package org.photonbench.virtuallab.light;

/**
 * How simulated time is cut into blocks of equal length: by laser pulses, or by time alone.
 *
 * <p>A pulse period is in general no whole number of ps, so the start of a block is kept as whole
 * ps and a remainder, exact to rounding of the period itself for any length of the run.
 */
public final class BlockClock {
  private static final double LONGEST_PS = 1e12;

  private final double periodPs;
  private final long pulsesPerBlock;
  private final double blockPs;

  private BlockClock(double periodPs, long pulsesPerBlock, double blockPs) {
    if (!(blockPs > 0 && blockPs <= LONGEST_PS)) {
      throw new IllegalArgumentException(
          "a block must last more than 0 and at most 1 s, was " + blockPs + " ps");
    }
    this.periodPs = periodPs;
    this.pulsesPerBlock = pulsesPerBlock;
    this.blockPs = blockPs;
  }

  /**
   * Blocks for light without pulses.
   *
   * @param blockPs length of a block in ps, more than 0 and at most 1 s
   */
  public static BlockClock cw(double blockPs) {
    return new BlockClock(0, 0, Math.rint(blockPs));
  }

  /**
   * Blocks for pulsed light.
   *
   * @param periodPs time between pulses in ps
   * @param pulsesPerBlock whole number of pulses in a block, at least 1
   */
  public static BlockClock pulsed(double periodPs, long pulsesPerBlock) {
    if (!(periodPs > 0) || pulsesPerBlock < 1) {
      throw new IllegalArgumentException(
          "pulses every " + periodPs + " ps, " + pulsesPerBlock + " in a block");
    }
    return new BlockClock(periodPs, pulsesPerBlock, periodPs * pulsesPerBlock);
  }

  public boolean isPulsed() {
    return pulsesPerBlock > 0;
  }

  /** Time between pulses in ps; 0 for CW. */
  public double periodPs() {
    return periodPs;
  }

  /** Pulses in a block; 0 for CW. */
  public long pulsesPerBlock() {
    return pulsesPerBlock;
  }

  /** Length of a block in ps. */
  public double blockPs() {
    return blockPs;
  }

  /** Number of the first pulse of a block; 0 for CW. */
  public long firstPulse(long block) {
    return Math.multiplyExact(block, pulsesPerBlock);
  }

  /** Start of a block: whole ps since the start of the run. */
  public long startPs(long block) {
    return isPulsed() ? pulsePs(firstPulse(block)) : block * (long) blockPs;
  }

  /** What the start of a block has beyond {@link #startPs} in ps, 0 to below 1. */
  public double startRemainderPs(long block) {
    return isPulsed() ? pulseRemainderPs(firstPulse(block)) : 0;
  }

  /** Time of a pulse: whole ps since the start of the run. */
  public long pulsePs(long pulse) {
    double product = pulse * periodPs;
    double floor = Math.floor(product);
    double remainder = product - floor + Math.fma(pulse, periodPs, -product);
    return (long) floor + (long) Math.floor(remainder);
  }

  /** What the time of a pulse has beyond {@link #pulsePs} in ps, 0 to below 1. */
  public double pulseRemainderPs(long pulse) {
    double product = pulse * periodPs;
    double remainder = product - Math.floor(product) + Math.fma(pulse, periodPs, -product);
    return remainder - Math.floor(remainder);
  }

  /** The block that a time since the start of the run falls into, up to rounding at its edges. */
  public long blockAt(double ps) {
    return (long) Math.floor(ps / blockPs);
  }
}
