package org.photonbench.photon.io;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.photonbench.photon.Channel;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.io.picoquant.RecordDecoder;
import org.photonbench.photon.io.picoquant.RecordType;

/**
 * Turns the records that PicoQuant's time taggers hand out while they measure into photons: those
 * of MultiHarp, PicoHarp 330 and HydraHarp 400 (from library 2 on), which share one layout. The
 * records may come in pieces of any length. Not thread-safe.
 */
public final class DeviceRecords {
  private final RecordDecoder decoder;

  /**
   * A decoder at the start of a measurement.
   *
   * @param syncChannel channel that events of the sync input get as photons (T2 only); empty: they
   *     are counted and left out
   */
  public DeviceRecords(RecordMode mode, Optional<Channel> syncChannel) {
    if (mode == RecordMode.T3 && syncChannel.isPresent()) {
      throw new IllegalArgumentException("T3 records have no events of the sync input");
    }
    decoder =
        RecordDecoder.of(
            mode == RecordMode.T3 ? RecordType.GENERIC_T3 : RecordType.GENERIC_T2,
            new OpenOptions(syncChannel),
            0);
  }

  /**
   * Appends photons and events to the block until it is full or no complete record is left, and
   * moves the position of {@code records} behind the last record taken.
   */
  public void decode(ByteBuffer records, PhotonBlock block) {
    decoder.decode(records, block);
  }

  /** Adds the events that can only be told at the end. */
  public void finish(PhotonBlock block) {
    decoder.finish(block);
  }

  /** The latest time that an overflow or the last photon reached, in ticks (T2) or pulses (T3). */
  public long timeReached() {
    return decoder.timeReached();
  }

  /** Where the records went so far. */
  public RecordBalance balance() {
    return decoder.balance(0);
  }
}
