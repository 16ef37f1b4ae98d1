package org.photonbench.photon.io.write;

import java.util.List;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.StreamEvent;

/**
 * A number that two streams have in common only if they have the same photons and markers in the
 * same order, however they are cut into blocks. No defence against intent.
 */
final class PhotonDigest {
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private long photonHash;
  private long markerHash;
  private long photons;
  private long markers;
  private final long[] byChannel = new long[256];

  void accept(PhotonBlock block) {
    long[] times = block.times();
    byte[] channels = block.channels();
    long hash = photonHash;
    int size = block.size();
    if (block.mode() == RecordMode.T3) {
      int[] microTimes = block.microTimes();
      for (int i = 0; i < size; i++) {
        hash = mix(hash, times[i], (long) channels[i] << 32 | microTimes[i]);
      }
    } else {
      for (int i = 0; i < size; i++) {
        hash = mix(hash, times[i], (long) channels[i] << 32);
      }
    }
    photonHash = hash;
    for (int i = 0; i < size; i++) {
      byChannel[channels[i] & 0xFF]++;
    }
    List<StreamEvent> events = block.events();
    for (int i = 0; i < events.size(); i++) {
      StreamEvent event = events.get(i);
      long place = photons + event.photonIndex();
      if (event.kind() == StreamEvent.Kind.MARKER) {
        markerHash = mix(mix(markerHash, event.time(), event.value()), place, 0);
        markers++;
      }
    }
    photons += size;
  }

  private static long mix(long hash, long a, long b) {
    long h = (hash ^ a) * PRIME;
    return (h ^ h >>> 32 ^ b) * PRIME;
  }

  long photons() {
    return photons;
  }

  long markers() {
    return markers;
  }

  long photonsOf(Channel channel) {
    return byChannel[channel.number()];
  }

  boolean samePhotons(PhotonDigest other) {
    return photons == other.photons && photonHash == other.photonHash;
  }

  boolean sameMarkers(PhotonDigest other) {
    return markers == other.markers && markerHash == other.markerHash;
  }
}
