package org.photonbench.photon.io.picoquant;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.osgi.service.component.annotations.Component;
import org.photonbench.photon.DecayHistogram;
import org.photonbench.photon.HistogramFormat;
import org.photonbench.photon.HistogramRecording;
import org.photonbench.photon.PhotonFormat;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.io.internal.RecordingFiles;

/**
 * PicoQuant PHU: histograms of micro times in the unified container, one after the other as
 * unsigned 32-bit numbers at the places that the header gives. A curve that the file holds only in
 * part is left out with a warning. Written from descriptions alone: no real file was at hand.
 */
@Component(service = HistogramFormat.class)
public final class PhuFormat implements HistogramFormat {
  static final String NAME = "PicoQuant PHU";

  private static final byte[] MAGIC = "PQHISTO\0".getBytes(StandardCharsets.US_ASCII);

  @Override
  public String id() {
    return "picoquant.phu";
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> extensions() {
    return List.of("phu");
  }

  @Override
  public String untested() {
    return PhotonFormat.ALL_OF_IT;
  }

  @Override
  public boolean recognises(ByteBuffer start, Path file) {
    return start.limit() >= MAGIC.length
        && start.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC));
  }

  @Override
  public HistogramRecording open(Path file) throws IOException {
    String fileName = RecordingFiles.name(file);
    try (SeekableByteChannel channel = RecordingFiles.open(file)) {
      if (!recognises(RecordingFiles.start(channel, MAGIC.length), file)) {
        throw new RecordingFormatException(
            fileName + ": this is no PicoQuant PHU file; choose one, or let the format be found.");
      }
      return new Reading(UnifiedHeader.read(channel, fileName), channel, fileName).recording();
    }
  }

  /** One file while it is read. */
  private static final class Reading {
    private final UnifiedHeader header;
    private final String fileName;
    private final List<String> warnings = new ArrayList<>();
    private final CurveCounts counts;

    Reading(UnifiedHeader header, SeekableByteChannel channel, String fileName) throws IOException {
      this.header = header;
      this.fileName = fileName;
      counts = new CurveCounts(channel, header.end(), fileName, warnings);
    }

    HistogramRecording recording() throws IOException {
      counts.requireBits(
          header.integer("HistoResult_BitsPerBin").orElse(CurveCounts.BIN_BITS),
          "HistoResult_BitsPerBin");
      Optional<LocalDateTime> created = PtuHeader.created(header, warnings);
      OptionalLong curves = header.integer("HistoResult_NumberOfCurves");
      if (curves.isEmpty()) {
        throw missing("HistoResult_NumberOfCurves");
      }
      List<DecayHistogram> histograms = new ArrayList<>();
      for (int i = 0; i < curves.getAsLong(); i++) {
        curve(i).ifPresent(histograms::add);
      }
      counts.requireAny(histograms);
      for (String id : new TreeSet<>(header.contradictions())) {
        warnings.add("The header gives " + id + " more than once; the last value is used.");
      }
      return new HistogramRecording(
          NAME,
          header.text("HW_Type"),
          created,
          header.text("File_Comment"),
          histograms,
          "",
          header.entries(),
          warnings,
          counts.otherBytes(),
          false);
    }

    /** Curve number {@code i} of the header; empty if the file does not hold all of it. */
    private Optional<DecayHistogram> curve(int i) throws IOException {
      String name = Long.toString(integer("CurveIndex", i).orElse(i));
      long bins = required("HistogramBins", i);
      long offset = required("DataOffset", i);
      double binSeconds = binSeconds(i);
      counts.requirePlace(offset, id("DataOffset", i));
      Optional<long[]> read = counts.read(name, offset, bins, id("HistogramBins", i));
      if (read.isEmpty()) {
        return Optional.empty();
      }
      DecayHistogram histogram =
          new DecayHistogram(name, binSeconds, read.get(), positive("SyncRate", i), seconds(i));
      counts.checkTotal(histogram, integer("IntegralCount", i));
      return Optional.of(histogram);
    }

    private double binSeconds(int i) throws RecordingFormatException {
      Tag tag = tag("MDescResolution", i).orElseThrow(() -> missing(id("MDescResolution", i)));
      double seconds = tag.number().orElse(Double.NaN);
      if (!(seconds > 0 && seconds < 1)) {
        throw new RecordingFormatException(
            fileName
                + ": the header gives "
                + id("MDescResolution", i)
                + " as \""
                + tag.display()
                + "\", which is no time in seconds, so its bins have no width; export the file"
                + " again from the program that wrote it.");
      }
      return seconds;
    }

    private OptionalDouble seconds(int i) {
      OptionalDouble millis = positive("MDescStopAfter", i);
      if (millis.isEmpty()) {
        millis = header.number("MeasDesc_AcquisitionTime");
      }
      return millis.isPresent() && millis.getAsDouble() > 0
          ? OptionalDouble.of(millis.getAsDouble() / 1000)
          : OptionalDouble.empty();
    }

    private OptionalDouble positive(String what, int i) {
      OptionalDouble number = tag(what, i).map(Tag::number).orElse(OptionalDouble.empty());
      return number.isPresent() && number.getAsDouble() > 0 ? number : OptionalDouble.empty();
    }

    private long required(String what, int i) throws RecordingFormatException {
      return integer(what, i).orElseThrow(() -> missing(id(what, i)));
    }

    private OptionalLong integer(String what, int i) {
      return tag(what, i).map(Tag::integer).orElse(OptionalLong.empty());
    }

    private Optional<Tag> tag(String what, int i) {
      return header.tag("HistResDscr_" + what, i);
    }

    private static String id(String what, int i) {
      return "HistResDscr_" + what + "(" + i + ")";
    }

    private RecordingFormatException missing(String id) {
      return new RecordingFormatException(
          fileName
              + ": the header lacks "
              + id
              + ", without which its histograms cannot be read; export the file again from the"
              + " program that wrote it.");
    }
  }
}
