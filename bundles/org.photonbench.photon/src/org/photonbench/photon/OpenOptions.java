package org.photonbench.photon;

import java.util.Optional;

/**
 * How a recording is opened.
 *
 * @param syncChannel channel under which the sync events of a T2 record are offered as photons (the
 *     sync input may carry the second detector); empty: they are counted as syncs
 */
public record OpenOptions(Optional<Channel> syncChannel) {
  public static final OpenOptions DEFAULT = new OpenOptions(Optional.empty());
}
