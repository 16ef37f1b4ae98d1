package org.photonbench.photon.io.beckerhickl;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.photonbench.photon.HistogramFormat;
import org.photonbench.photon.HistogramRecording;
import org.photonbench.photon.io.internal.RecordingFiles;

/**
 * Becker & Hickl SDT: histograms of micro times of their cards. Each curve is a histogram; of an
 * image the sum over its pixels is one, per detector.
 */
@Component(service = HistogramFormat.class)
public final class SdtFormat implements HistogramFormat {
  static final String NAME = "Becker & Hickl SDT";

  @Override
  public String id() {
    return "beckerhickl.sdt";
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> extensions() {
    return List.of("sdt");
  }

  @Override
  public String untested() {
    return "compressed data, images, 64-bit counts, scans with several detectors";
  }

  @Override
  public boolean recognises(ByteBuffer start, Path file) {
    if (!BhFile.isRecognised(start)) {
      return false;
    }
    try (SeekableByteChannel channel = RecordingFiles.open(file)) {
      // A file with set-up only goes with an .spc file; it holds no histograms.
      return !BhFile.read(channel, RecordingFiles.name(file)).kind().equals(BhFile.SETUP_ONLY);
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public HistogramRecording open(Path file) throws IOException {
    try (SdtFile sdt = new SdtFile(file)) {
      return new SdtReader(sdt).read();
    }
  }
}
