package org.photonbench.photon.io.picoquant;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonFormat;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.io.internal.RecordingFiles;

/**
 * PicoQuant's photon files from before the unified container: PicoHarp 300 (pt2, pt3), HydraHarp
 * 400 (ht2, ht3) and TimeHarp 200 (t3r).
 *
 * <p>The histogram files of the same instruments (phd, hhd, thd) start alike; they are told apart
 * by the measurement mode and are of {@link LegacyHistogramFormat}.
 */
@Component(service = PhotonFormat.class)
public final class LegacyFormat implements PhotonFormat {
  @Override
  public String id() {
    return "picoquant.legacy";
  }

  @Override
  public String name() {
    return "PicoQuant PT2, PT3, HT2, HT3, T3R";
  }

  @Override
  public List<String> extensions() {
    return List.of("pt2", "pt3", "ht2", "ht3", "t3r");
  }

  @Override
  public String untested() {
    return "PT2, HT2, T3R, HT3 of version 1";
  }

  @Override
  public boolean recognises(ByteBuffer start, Path file) {
    return LegacyFamily.of(start).filter(family -> !family.holdsHistograms(start)).isPresent();
  }

  /**
   * What a histogram file of one of these instruments is and what to do with it, as the rest of a
   * sentence that starts with its name. Empty for every other file.
   *
   * @param start first bytes of the file, little-endian, position 0
   */
  public static Optional<String> histograms(ByteBuffer start) {
    return LegacyFamily.of(start)
        .filter(family -> family.holdsHistograms(start))
        .map(LegacyFormat::histograms);
  }

  static String histograms(LegacyFamily family) {
    return "holds histograms (PicoQuant "
        + family.histogramKind()
        + "), not photon records; open the "
        + family.photonKinds()
        + " file of the measurement.";
  }

  @Override
  public PhotonSource open(Path file, OpenOptions options) throws IOException {
    return open(file, options, PtuSource.BUFFER_BYTES);
  }

  @SuppressWarnings("resource") // the source closes the channel
  PtuSource open(Path file, OpenOptions options, int bufferBytes) throws IOException {
    String fileName = RecordingFiles.name(file);
    LegacyHeader header;
    long length;
    try (SeekableByteChannel channel = RecordingFiles.open(file)) {
      Optional<LegacyFamily> family =
          LegacyFamily.of(RecordingFiles.start(channel, SIGNATURE_BYTES));
      if (family.isEmpty()) {
        throw new RecordingFormatException(
            fileName
                + ": this is no PicoQuant file of the old kind; choose one, or let the format be"
                + " found.");
      }
      header = LegacyHeader.read(family.get(), channel, options, fileName);
      length = channel.size();
    }
    return new PtuSource(
        RecordingFiles.open(file),
        fileName,
        length,
        header.info(),
        RecordDecoder.of(header.type(), options, header.firstRecord()),
        bufferBytes);
  }
}
