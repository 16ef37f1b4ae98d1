package org.photonbench.experiment.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.photonbench.correlation.ChannelCounts;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.io.Recordings;

/** How long a recording is, also one that a crash left behind. */
final class RecordedTime {
  private RecordedTime() {}

  /**
   * Its time in s: what the header says, otherwise up to the last photon; 0 if there is no photon
   * or no such recording.
   */
  static double seconds(Path file, Recordings recordings) throws IOException {
    if (!Files.exists(file)) {
      return 0;
    }
    try (PhotonSource source = recordings.open(file, OpenOptions.DEFAULT)) {
      if (source.info().acquisitionSeconds().orElse(0) > 0) {
        return source.info().acquisitionSeconds().getAsDouble();
      }
      ChannelCounts counts = new ChannelCounts();
      PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
      while (source.next(block)) {
        counts.accept(block);
      }
      OptionalLong last = counts.lastTime();
      return last.isPresent() ? last.getAsLong() * source.info().timeBase().tickSeconds() : 0;
    } catch (RecordingFormatException e) {
      return 0; // broken off before its header was whole
    }
  }
}
