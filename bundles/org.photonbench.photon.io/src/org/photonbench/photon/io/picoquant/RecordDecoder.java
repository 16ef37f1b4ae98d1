package org.photonbench.photon.io.picoquant;

import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.io.internal.BatchDecoder;

/**
 * Turns 32-bit records of PicoQuant's devices into photons, markers and faults.
 *
 * <p>Each layout is one loop that tests for a photon first. A loop without branches was measured at
 * 1.5 times this speed where photons and overflows alternate at random, and at 0.6 times where
 * photons prevail, which is where files are large.
 */
public abstract sealed class RecordDecoder extends BatchDecoder
    permits HydraHarpT2Decoder,
        HydraHarpT3Decoder,
        PicoHarpT2Decoder,
        PicoHarpT3Decoder,
        TimeHarp200Decoder {
  private static final int RECORD_BYTES = 4;

  /** Special channels from 1 to this are marker bits in the HydraHarp layouts. */
  static final int LAST_MARKER = 15;

  final RecordType type;

  RecordDecoder(RecordType type, long firstRecord) {
    super(type.mode(), type.title(), RECORD_BYTES, type.overflowPeriod(), firstRecord);
    this.type = type;
  }

  /**
   * A decoder at the start of a record stream.
   *
   * @param firstRecord absolute position of the first record in its file in bytes, for the events
   */
  public static RecordDecoder of(RecordType type, OpenOptions options, long firstRecord) {
    return switch (type.layout()) {
      case PICOHARP_T2 -> new PicoHarpT2Decoder(type, firstRecord);
      case PICOHARP_T3 -> new PicoHarpT3Decoder(type, firstRecord);
      case HYDRAHARP_T2 -> new HydraHarpT2Decoder(type, options, firstRecord);
      case HYDRAHARP_T3 -> new HydraHarpT3Decoder(type, firstRecord);
      case TIMEHARP_200 -> new TimeHarp200Decoder(type, firstRecord);
    };
  }

  public final RecordType type() {
    return type;
  }

  /** Whether the record is offered as a photon. */
  abstract boolean isPhoton(int word);

  /** Records a record without meaning; called from within {@link #decodeBatch}. */
  final void faulty(int index, int size, long overflowTime, int word, String why) {
    faulty++;
    if (lists(StreamEvent.Kind.FAULTY_RECORD, 1)) {
      add(
          StreamEvent.Kind.FAULTY_RECORD,
          Math.max(lastBefore(size), overflowTime),
          size,
          index,
          0,
          String.format(
              "Record %08X at byte %d means nothing in %s: %s.",
              word, where(index), type.title(), why));
    }
  }

  /** Checks the order of the photons. */
  @Override
  protected final void afterBatch(int[] batch, int n, PhotonBlock block, int start, int end) {
    long[] times = block.times();
    long early = (times[start] - last) >>> 63;
    // Differences of times fit a long, so their sign bit is the comparison; this loop vectorises.
    for (int i = start + 1; i < end; i++) {
      early += (times[i] - times[i - 1]) >>> 63;
    }
    if (early > 0 && lists(StreamEvent.Kind.TIME_ORDER, early)) {
      int first = start;
      for (long before = last; times[first] >= before; first++) {
        before = times[first];
      }
      int index = indexOfPhoton(batch, first - start, n);
      add(
          StreamEvent.Kind.TIME_ORDER,
          times[end - 1],
          end,
          index,
          early,
          (early == 1 ? "1 photon is" : early + " photons are")
              + " earlier than the photon before, the first at byte "
              + where(index)
              + ".");
    }
    last = times[end - 1];
  }

  private int indexOfPhoton(int[] batch, int photon, int n) {
    int seen = -1;
    for (int i = 0; i < n; i++) {
      if (isPhoton(batch[i])) {
        seen++;
      }
      if (seen == photon) {
        return i;
      }
    }
    throw new IllegalStateException("batch of " + n + " records has no photon " + photon);
  }
}
