package org.photonbench.photon;

/**
 * Where every record of a file went. {@link #isBalanced()} must hold for every reader and file.
 *
 * @param records complete records read
 * @param photons records that are photons
 * @param markers records that are markers
 * @param overflows records that are overflows of the time tag
 * @param syncs records that are sync events and were not offered as photons
 * @param invalid records that the device marked as invalid
 * @param faulty records that mean nothing in this format
 * @param trailingBytes bytes after the last complete record
 * @param overflowPeriods overflow periods that the overflow records stand for
 */
public record RecordBalance(
    long records,
    long photons,
    long markers,
    long overflows,
    long syncs,
    long invalid,
    long faulty,
    long trailingBytes,
    long overflowPeriods) {

  public static final RecordBalance EMPTY = new RecordBalance(0, 0, 0, 0, 0, 0, 0, 0, 0);

  public boolean isBalanced() {
    return records == photons + markers + overflows + syncs + invalid + faulty;
  }
}
