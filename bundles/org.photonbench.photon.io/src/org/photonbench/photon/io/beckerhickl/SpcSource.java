package org.photonbench.photon.io.beckerhickl;

import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.io.internal.BufferedRecordSource;

/** Reads the records of an SPC file. */
final class SpcSource extends BufferedRecordSource {
  private final SpcDecoder decoder;

  /**
   * Takes over the channel and closes it.
   *
   * @param length bytes of the file at opening
   * @param decoder decoder whose position is that of the first record behind the header
   * @param bufferBytes size of the buffer, at least one record
   */
  SpcSource(
      SeekableByteChannel channel,
      String fileName,
      long length,
      RecordingInfo info,
      SpcDecoder decoder,
      int bufferBytes) {
    super(channel, fileName, length, info, decoder.position(), decoder.recordBytes(), bufferBytes);
    this.decoder = decoder;
  }

  @Override
  protected void decode(ByteBuffer records, PhotonBlock block) {
    decoder.decode(records, block);
  }

  @Override
  protected void finish(PhotonBlock block) {
    decoder.finish(block);
    addTruncation(block, decoder.timeReached(), "record");
  }

  @Override
  public RecordBalance balance() {
    return decoder.balance(trailingBytes());
  }
}
