package org.photonbench.photon.io.picoquant;

import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.io.internal.BufferedRecordSource;

/** Reads the records behind a PicoQuant header, unified or legacy. */
final class PtuSource extends BufferedRecordSource {
  private final RecordDecoder decoder;
  private final GapList gaps;
  private final long firstRecord;
  private int nextGap;

  /**
   * Takes over the channel and closes it.
   *
   * @param length bytes of the file at opening
   * @param decoder decoder whose position is that of the first record
   * @param bufferBytes size of the buffer, at least one record
   */
  PtuSource(
      SeekableByteChannel channel,
      String fileName,
      long length,
      RecordingInfo info,
      RecordDecoder decoder,
      int bufferBytes) {
    this(channel, fileName, length, info, decoder, GapList.NONE, bufferBytes);
  }

  /**
   * Takes over the channel and closes it.
   *
   * @param gaps where the device lost photons, if the header tells
   */
  PtuSource(
      SeekableByteChannel channel,
      String fileName,
      long length,
      RecordingInfo info,
      RecordDecoder decoder,
      GapList gaps,
      int bufferBytes) {
    super(channel, fileName, length, info, decoder.position(), decoder.recordBytes(), bufferBytes);
    this.gaps = gaps;
    this.decoder = decoder;
    firstRecord = decoder.position();
  }

  /** Decodes what is in the buffer, or if there is a gap in it, up to that. */
  @Override
  protected void decode(ByteBuffer records, PhotonBlock block) {
    long position = decoder.position();
    addGaps(block, position);
    int limit = records.limit();
    if (nextGap < gaps.size()) {
      long untilGap = positionOf(nextGap) - position;
      records.limit((int) Math.min(limit, records.position() + untilGap));
    }
    decoder.decode(records, block);
    records.limit(limit);
  }

  /** Adds the gaps up to a position as events. */
  private void addGaps(PhotonBlock block, long position) {
    while (nextGap < gaps.size() && positionOf(nextGap) <= position) {
      gaps.addTo(block, nextGap, position, info().timeBase().tickSeconds());
      nextGap++;
    }
  }

  private long positionOf(int gap) {
    return firstRecord + decoder.recordBytes() * gaps.record(gap);
  }

  @Override
  protected void finish(PhotonBlock block) {
    // Those beyond the last record, too: the file may have been cut off.
    while (nextGap < gaps.size()) {
      gaps.addTo(block, nextGap, decoder.position(), info().timeBase().tickSeconds());
      nextGap++;
    }
    decoder.finish(block);
    addTruncation(block, decoder.timeReached(), "record");
    long records = balance().records();
    info()
        .declaredRecords()
        .ifPresent(declared -> {
          if (declared != records) {
            block.add(
                new StreamEvent(
                    StreamEvent.Kind.RECORD_COUNT,
                    decoder.timeReached(),
                    block.size(),
                    decoder.position(),
                    declared,
                    "The header announces "
                        + declared
                        + " records, the file holds "
                        + records
                        + "; all of them are read."));
          }
        });
  }

  @Override
  public RecordBalance balance() {
    return decoder.balance(trailingBytes());
  }
}
