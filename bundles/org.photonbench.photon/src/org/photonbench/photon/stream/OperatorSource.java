package org.photonbench.photon.stream;

import java.io.IOException;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordingInfo;

/** A source made from one other, which it closes. Balance and position are those of the file. */
abstract class OperatorSource implements PhotonSource {
  final PhotonSource source;
  private final RecordingInfo info;

  OperatorSource(PhotonSource source, RecordingInfo info) {
    this.source = source;
    this.info = info;
  }

  @Override
  public final RecordingInfo info() {
    return info;
  }

  @Override
  public final RecordBalance balance() {
    return source.balance();
  }

  @Override
  public final long position() {
    return source.position();
  }

  @Override
  public final long length() {
    return source.length();
  }

  @Override
  public final void close() throws IOException {
    source.close();
  }
}
