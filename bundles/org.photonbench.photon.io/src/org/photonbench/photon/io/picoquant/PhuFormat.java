package org.photonbench.photon.io.picoquant;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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

  /** A file with more bins than this is not believed: half a GiB in memory. */
  static final long MOST_BINS = 1L << 26;

  private static final byte[] MAGIC = "PQHISTO\0".getBytes(StandardCharsets.US_ASCII);
  private static final int BIN_BITS = 32;
  private static final int BUFFER_BYTES = 64 << 10;

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
    private final SeekableByteChannel channel;
    private final String fileName;
    private final long fileBytes;
    private final List<String> warnings = new ArrayList<>();
    private final ByteBuffer buffer =
        ByteBuffer.allocate(BUFFER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    private long bytesOfCurves;

    Reading(UnifiedHeader header, SeekableByteChannel channel, String fileName) throws IOException {
      this.header = header;
      this.channel = channel;
      this.fileName = fileName;
      fileBytes = channel.size();
    }

    HistogramRecording recording() throws IOException {
      long bits = header.integer("HistoResult_BitsPerBin").orElse(BIN_BITS);
      if (bits != BIN_BITS) {
        throw new RecordingFormatException(
            fileName
                + ": the header gives "
                + bits
                + " bits a bin (HistoResult_BitsPerBin); only "
                + BIN_BITS
                + " can be read, so export the file again from the program that wrote it.");
      }
      Optional<LocalDateTime> created = PtuHeader.created(header, warnings);
      OptionalLong curves = header.integer("HistoResult_NumberOfCurves");
      if (curves.isEmpty()) {
        throw missing("HistoResult_NumberOfCurves");
      }
      List<DecayHistogram> histograms = new ArrayList<>();
      for (int i = 0; i < curves.getAsLong(); i++) {
        curve(i).ifPresent(histograms::add);
      }
      if (histograms.isEmpty()) {
        throw new RecordingFormatException(
            fileName
                + " holds no whole histogram; the measurement wrote none or the file was cut off,"
                + " so take another copy of it.");
      }
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
          fileBytes - header.end() - bytesOfCurves,
          false);
    }

    /** Curve number {@code i} of the header; empty if the file does not hold all of it. */
    private Optional<DecayHistogram> curve(int i) throws IOException {
      String name = Long.toString(integer("CurveIndex", i).orElse(i));
      long bins = required("HistogramBins", i);
      long offset = required("DataOffset", i);
      double binSeconds = binSeconds(i);
      if (bins < 1 || bins > MOST_BINS) {
        throw damaged("HistogramBins", i, bins);
      }
      if (offset < header.end()) {
        throw damaged("DataOffset", i, offset);
      }
      long bytes = Integer.BYTES * bins;
      if (offset > fileBytes - bytes) {
        warnings.add(
            "Curve "
                + name
                + " is left out: the file ends before its last bin, so it was cut off while being"
                + " written or copied.");
        return Optional.empty();
      }
      bytesOfCurves += bytes;
      if (bytesOfCurves > fileBytes - header.end() || bytesOfCurves / Integer.BYTES > MOST_BINS) {
        throw new RecordingFormatException(
            fileName
                + ": the histograms that the header lists up to curve "
                + name
                + " overlap or are too large to be true; take another copy of the file.");
      }
      DecayHistogram histogram =
          new DecayHistogram(
              name, binSeconds, counts(offset, (int) bins), positive("SyncRate", i), seconds(i));
      checkTotal(histogram, i);
      return Optional.of(histogram);
    }

    private long[] counts(long offset, int bins) throws IOException {
      long[] counts = new long[bins];
      channel.position(offset);
      int done = 0;
      buffer.clear().limit(0);
      while (done < bins) {
        buffer.compact();
        buffer.limit((int) Math.min(buffer.capacity(), (long) Integer.BYTES * (bins - done)));
        if (channel.read(buffer) < 0) {
          throw new RecordingFormatException(
              fileName
                  + ": the file became shorter while it was read; let the program that writes it"
                  + " finish, and open it again.");
        }
        buffer.flip();
        while (buffer.remaining() >= Integer.BYTES) {
          counts[done++] = Integer.toUnsignedLong(buffer.getInt());
        }
      }
      return counts;
    }

    private void checkTotal(DecayHistogram histogram, int i) {
      OptionalLong announced = integer("IntegralCount", i);
      long total = histogram.total();
      if (announced.isPresent() && announced.getAsLong() != total) {
        warnings.add(
            "The header announces "
                + announced.getAsLong()
                + " photons in curve "
                + histogram.name()
                + ", its bins hold "
                + total
                + "; the bins are used.");
      }
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

    private RecordingFormatException damaged(String what, int i, long value) {
      return new RecordingFormatException(
          fileName
              + ": the header gives "
              + id(what, i)
              + " as "
              + value
              + ", which cannot be; take another copy of the file.");
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
