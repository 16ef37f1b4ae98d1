package org.photonbench.photon.io.picoquant;

/**
 * The tags by which a PTU file that PhotonBench wrote says what the standard tags cannot. All other
 * readers pass over them.
 *
 * <table>
 * <caption>Tags, all without an index</caption>
 * <tr><th>identifier</th><th>type</th><th>meaning</th></tr>
 * <tr><td>PhotonBench_Version</td><td>int64</td><td>version of these tags: 1</td></tr>
 * <tr><td>PhotonBench_Gaps</td><td>int64[]</td><td>where the device lost photons, which PTU has no
 * record for: see below</td></tr>
 * <tr><td>PhotonBench_Faults</td><td>ANSI</td><td>other faults of the recording before it was
 * written to this file, in words</td></tr>
 * <tr><td>PhotonBench_AcquisitionTime</td><td>double</td><td>acquisition time in seconds, which
 * TTResult_StopAfter has in whole milliseconds; 0: unknown</td></tr>
 * <tr><td>PhotonBench_SyncRate</td><td>double</td><td>sync rate in Hz, where it is not the whole
 * number that TTResult_SyncRate has</td></tr>
 * <tr><td>PhotonBench_Clock</td><td>bool</td><td>true: the nsync of the T3 records counts a clock of
 * the device instead of laser pulses, with the period MeasDesc_GlobalResolution</td></tr>
 * <tr><td>PhotonBench_Source</td><td>ANSI</td><td>the recording that this one was converted from
 * </td></tr>
 * </table>
 *
 * <p>PhotonBench_Gaps holds n, m, and then n triples (record, time, length), after which its room
 * is not used: before the record with this number, counted from 0 and overflows included, the
 * device lost photons; the gap reached up to this time and was so long, 0 if unknown, both in units
 * of MeasDesc_GlobalResolution. The numbers of records do not fall. If there were more gaps than
 * there is room for, m is how many the last triple stands for: their first record, their last time
 * and the sum of their lengths; otherwise m is 0.
 */
public final class PhotonBenchTags {
  public static final String VERSION = "PhotonBench_Version";
  public static final String GAPS = "PhotonBench_Gaps";
  public static final String FAULTS = "PhotonBench_Faults";
  public static final String ACQUISITION_TIME = "PhotonBench_AcquisitionTime";
  public static final String SYNC_RATE = "PhotonBench_SyncRate";
  public static final String CLOCK = "PhotonBench_Clock";
  public static final String SOURCE = "PhotonBench_Source";

  /** The version of the tags that this code writes. */
  public static final long CURRENT_VERSION = 1;

  /** Numbers before the first triple of {@link #GAPS}. */
  public static final int GAPS_HEAD = 2;

  /** Numbers of a gap in {@link #GAPS}. */
  public static final int GAP_NUMBERS = 3;

  private PhotonBenchTags() {}
}
