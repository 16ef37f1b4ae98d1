package org.photonbench.photon;

import java.util.Objects;
import java.util.Optional;

/**
 * How a recording is opened.
 *
 * @param syncChannel channel under which the sync events of a T2 record are offered as photons (the
 *     sync input may carry the second detector); empty: they are counted as syncs
 * @param stream what is done to the photons before anything else sees them, as {@code
 *     org.photonbench.photon.stream.StreamPipeline} reads it, for example {@code gate=0s..10s};
 *     empty: nothing. Formats need not look at it: it is applied to what they open
 * @param withoutExcluded whether the ranges of time that the user excluded, in a file beside the
 *     recording, are taken out first. Formats need not look at it either
 */
public record OpenOptions(Optional<Channel> syncChannel, String stream, boolean withoutExcluded) {
  public static final OpenOptions DEFAULT = new OpenOptions(Optional.empty());

  public OpenOptions {
    Objects.requireNonNull(syncChannel);
    Objects.requireNonNull(stream);
  }

  /** All of the recording's time. */
  public OpenOptions(Optional<Channel> syncChannel, String stream) {
    this(syncChannel, stream, false);
  }

  /** Nothing is done to the photons. */
  public OpenOptions(Optional<Channel> syncChannel) {
    this(syncChannel, "");
  }

  /** The same, but for the ranges of time that the user excluded. */
  public OpenOptions leavingOutExcluded() {
    return new OpenOptions(syncChannel, stream, true);
  }
}
