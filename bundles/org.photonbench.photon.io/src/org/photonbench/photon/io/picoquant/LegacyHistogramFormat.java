package org.photonbench.photon.io.picoquant;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Component;
import org.photonbench.photon.DecayHistogram;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.HistogramFormat;
import org.photonbench.photon.HistogramRecording;
import org.photonbench.photon.PhotonFormat;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.io.internal.RecordingFiles;

/**
 * PicoQuant's histogram files from before the unified container: PicoHarp 300 (phd), HydraHarp 400
 * (hhd) and TimeHarp 200 (thd) in their interactive mode. After the settings come the headers of
 * all curves, which say where their bins lie; in a thd each header has its bins behind it. Written
 * from descriptions alone: no real file was at hand.
 *
 * <p>Files of the continuous mode are refused, as where their curves lie is not known.
 */
@Component(service = HistogramFormat.class)
public final class LegacyHistogramFormat implements HistogramFormat {
  @Override
  public String id() {
    return "picoquant.legacy.histograms";
  }

  @Override
  public String name() {
    return "PicoQuant PHD, HHD, THD";
  }

  @Override
  public List<String> extensions() {
    return List.of("phd", "hhd", "thd");
  }

  @Override
  public String untested() {
    return PhotonFormat.ALL_OF_IT;
  }

  @Override
  public boolean recognises(ByteBuffer start, Path file) {
    return LegacyFamily.of(start).filter(family -> family.holdsHistograms(start)).isPresent();
  }

  @Override
  public HistogramRecording open(Path file) throws IOException {
    String fileName = RecordingFiles.name(file);
    try (SeekableByteChannel channel = RecordingFiles.open(file)) {
      ByteBuffer start = RecordingFiles.start(channel, LegacyHeader.FIRST_READ);
      Optional<LegacyFamily> family =
          LegacyFamily.of(start).filter(each -> each.holdsHistograms(start));
      if (family.isEmpty()) {
        throw new RecordingFormatException(
            fileName
                + ": this is no PicoQuant file of histograms of the old kind; choose one, or let"
                + " the format be found.");
      }
      if (family.get().isContinuous(start)) {
        throw new RecordingFormatException(
            fileName
                + " holds histograms of the continuous mode (PicoQuant "
                + family.get().histogramKind()
                + "), and where its curves lie is not known to PhotonBench; save it as PHU with"
                + " PicoQuant's software and open that.");
      }
      return new Reading(family.get(), channel, start, fileName).recording();
    }
  }

  /** One file while it is read. */
  private static final class Reading {
    private final LegacyFamily family;
    private final SeekableByteChannel channel;
    private final String fileName;
    private final List<String> warnings = new ArrayList<>();
    private final LegacySettings settings;
    private final List<HeaderEntry> entries;
    private final List<DecayHistogram> histograms = new ArrayList<>();

    Reading(LegacyFamily family, SeekableByteChannel channel, ByteBuffer start, String fileName)
        throws RecordingFormatException {
      this.family = family;
      this.channel = channel;
      this.fileName = fileName;
      settings = LegacySettings.read(family, start, warnings, fileName);
      entries = new ArrayList<>(settings.fields().entries());
    }

    HistogramRecording recording() throws IOException {
      CurveCounts counts = family == LegacyFamily.TIMEHARP ? curvesInTurn() : curvesAfterHeaders();
      counts.requireAny(histograms);
      return new HistogramRecording(
          "PicoQuant " + family.histogramKind(),
          settings.device(),
          settings.created(),
          settings.comment(),
          histograms,
          "",
          entries,
          warnings,
          counts.otherBytes(),
          false);
    }

    private CurveCounts curvesAfterHeaders() throws IOException {
      long start = settings.fields().position();
      int curveBytes = LegacyCurve.headerBytes(family);
      long end = start + (long) curveBytes * requireNumber(start);
      CurveCounts counts = new CurveCounts(channel, end, fileName, warnings);
      counts.requireBits(settings.bits(), "BitsPerRecord");
      List<LegacyCurve> curves = new ArrayList<>();
      for (int i = 0; i < settings.curves(); i++) {
        curves.add(header(i, start + (long) curveBytes * i));
      }
      for (int i = 0; i < curves.size(); i++) {
        LegacyCurve curve = curves.get(i);
        counts.requirePlace(curve.offset(), field("DataOffset", i));
        add(counts, curve, i, curve.offset());
      }
      return counts;
    }

    /** Reads curves of which each has its bins behind its header. */
    private CurveCounts curvesInTurn() throws IOException {
      long position = settings.fields().position();
      int curves = requireNumber(position);
      int curveBytes = LegacyCurve.headerBytes(family);
      CurveCounts counts = new CurveCounts(channel, position, fileName, warnings);
      counts.requireBits(settings.bits(), "BitsPerRecord");
      long ofBins = (long) Integer.BYTES * settings.binsPerCurve();
      for (int i = 0; i < curves; i++) {
        if (position + curveBytes + ofBins > channel.size()) {
          warnings.add(
              "The header announces "
                  + curves
                  + " curves, the file ends within number "
                  + (i + 1)
                  + ", so it was cut off while being written or copied.");
          break;
        }
        LegacyCurve curve = header(i, position);
        counts.addHeader(curveBytes);
        add(counts, curve, i, position + curveBytes);
        position += curveBytes + ofBins;
      }
      return counts;
    }

    /** The number of curves, if the rest of the file has room for them. */
    private int requireNumber(long start) throws IOException {
      int curves = settings.curves();
      long least = (long) LegacyCurve.headerBytes(family) * curves;
      if (curves < 0 || least > channel.size() - start) {
        throw new RecordingFormatException(
            fileName
                + ": the header gives NumberOfCurves as "
                + curves
                + ", for which the file has no room; it is damaged or was cut off, so take another"
                + " copy of it.");
      }
      return curves;
    }

    private LegacyCurve header(int i, long position) throws IOException {
      ByteBuffer bytes = ByteBuffer.allocate(LegacyCurve.headerBytes(family));
      channel.position(position);
      while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
        // A read may be short.
      }
      LegacyFields fields = new LegacyFields(bytes.flip(), fileName, position);
      LegacyCurve curve = LegacyCurve.read(family, fields, i, settings.binsPerCurve());
      entries.addAll(fields.entries());
      return curve;
    }

    private void add(CurveCounts counts, LegacyCurve curve, int i, long offset) throws IOException {
      double binSeconds = family.seconds(curve.resolution(), field("Resolution", i), fileName);
      Optional<long[]> read = counts.read(curve.name(), offset, curve.bins(), binsField(i));
      if (read.isPresent()) {
        DecayHistogram histogram =
            new DecayHistogram(
                curve.name(),
                binSeconds,
                read.get(),
                curve.syncRateHertz(),
                curve.acquisitionSeconds());
        counts.checkTotal(histogram, OptionalLong.of(curve.total()));
        histograms.add(histogram);
      }
    }

    private String binsField(int i) {
      return switch (family) {
        case PICOHARP -> field("Channels", i);
        case HYDRAHARP -> field("HistogramBins", i);
        case TIMEHARP -> "NumberOfChannels";
      };
    }

    private static String field(String name, int i) {
      return LegacyCurve.name(name) + "(" + i + ")";
    }
  }
}
