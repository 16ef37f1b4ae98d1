package org.photonbench.driver.picoquant;

import java.util.List;

/**
 * How a time tagger measures.
 *
 * @param syncDivider of the sync input in T3, a power of 2; T2 takes 1
 * @param sync the sync input
 * @param inputs the detector inputs by channel; those that are not listed are as the last one, or
 *     as the sync input if none is
 * @param binning T3: micro times are counted in 2^binning of the base resolution
 * @param offsetNanoseconds T3: start of the range of micro times
 */
public record HarpSettings(
    int syncDivider, HarpInput sync, List<HarpInput> inputs, int binning, int offsetNanoseconds) {
  public HarpSettings {
    inputs = List.copyOf(inputs);
    if (Integer.bitCount(syncDivider) != 1) {
      throw new IllegalArgumentException("the sync divider is a power of 2, not " + syncDivider);
    }
    if (binning < 0 || offsetNanoseconds < 0) {
      throw new IllegalArgumentException(
          "binning " + binning + " and offset " + offsetNanoseconds + " must not be negative");
    }
  }

  /** What a family usually needs: no divider, all inputs the same, finest micro times. */
  public static HarpSettings usual(HarpFamily family) {
    return new HarpSettings(1, family.usualInput(), List.of(family.usualInput()), 0, 0);
  }

  HarpInput input(int channel) {
    return channel < inputs.size()
        ? inputs.get(channel)
        : inputs.isEmpty() ? sync : inputs.getLast();
  }

  public HarpSettings withSyncDivider(int divider) {
    return new HarpSettings(divider, sync, inputs, binning, offsetNanoseconds);
  }

  public HarpSettings withBinning(int other) {
    return new HarpSettings(syncDivider, sync, inputs, other, offsetNanoseconds);
  }

  public HarpSettings withInputs(List<HarpInput> other) {
    return new HarpSettings(syncDivider, sync, other, binning, offsetNanoseconds);
  }

  public HarpSettings withSync(HarpInput other) {
    return new HarpSettings(syncDivider, other, inputs, binning, offsetNanoseconds);
  }

  public HarpSettings withOffset(int nanoseconds) {
    return new HarpSettings(syncDivider, sync, inputs, binning, nanoseconds);
  }
}
