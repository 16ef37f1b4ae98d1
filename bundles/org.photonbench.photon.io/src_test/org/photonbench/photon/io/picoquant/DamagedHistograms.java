package org.photonbench.photon.io.picoquant;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.photonbench.photon.HistogramRecording;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.io.HistogramRecordings;

/** What must hold of a file of histograms, whatever its damage. */
final class DamagedHistograms {
  private DamagedHistograms() {}

  /** It is refused by its name, or no bin is read that it does not have. */
  static void check(byte[] file) throws IOException {
    Path path = Files.createTempFile("damaged", ".dat");
    try {
      Files.write(path, file);
      HistogramRecording recording = new HistogramRecordings().open(path);
      long bins = recording.histograms().stream().mapToLong(h -> h.counts().length).sum();
      assertTrue(bins > 0 && 4 * bins + recording.trailingBytes() <= file.length);
      assertTrue(recording.trailingBytes() >= 0);
    } catch (RecordingFormatException e) {
      assertTrue(e.getMessage().contains(path.getFileName().toString()), e::getMessage);
    } finally {
      Files.delete(path);
    }
  }
}
