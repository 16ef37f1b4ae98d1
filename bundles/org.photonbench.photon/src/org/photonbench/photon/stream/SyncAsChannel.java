package org.photonbench.photon.stream;

import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonSource;

/**
 * Offers the events of the sync input of a T2 record as photons of a channel, for set-ups with a
 * detector there. Text: {@code sync=2}. Whoever opens the recording reads it from the steps,
 * because only the format knows the sync events ({@link
 * org.photonbench.photon.OpenOptions#syncChannel()}); it may stand at any place and counts for all
 * steps.
 *
 * @param channel the channel that they get
 */
public record SyncAsChannel(Channel channel) implements StreamOperator {
  static final String NAME = "sync";

  @Override
  public String text() {
    return NAME + "=" + channel.number();
  }

  @Override
  public PhotonSource apply(PhotonSource source) {
    return source;
  }
}
