package org.photonbench.photon.io.beckerhickl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.photonbench.photon.DecayHistogram;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.HistogramRecording;
import org.photonbench.photon.RecordingFormatException;

/** Makes histograms of the blocks of an .sdt file. */
final class SdtReader {
  /** Bins of all histograms together at most: 128 MB. */
  private static final long MOST_BINS = 1L << 24;

  private static final int MOST_WARNINGS = 50;

  private final SdtFile file;
  private final List<DecayHistogram> histograms = new ArrayList<>();
  private final List<String> warnings;
  private final Set<String> shapes = new LinkedHashSet<>();
  private final Set<String> others = new LinkedHashSet<>();
  private long bins;
  private boolean full;
  private boolean tested = true;

  /** Reads from the file; the caller closes it. */
  SdtReader(SdtFile file) {
    this.file = file;
    warnings = new ArrayList<>(file.warnings());
  }

  /** How the curves of a block are to be taken. */
  private record Arrangement(long curves, long curvesPerHistogram, String shape) {}

  /**
   * Reads all histograms.
   *
   * @throws RecordingFormatException if there are none
   */
  HistogramRecording read() throws IOException {
    BhFile texts = file.texts();
    List<SdtBlock> blocks = file.blocks();
    for (int i = 0; i < blocks.size() && !full; i++) {
      readBlock(blocks.get(i), i + 1);
    }
    if (histograms.isEmpty()) {
      throw nothing(texts);
    }
    if (!others.isEmpty()) {
      warn("Not shown, as these are no histograms: " + String.join(", ", others) + ".");
    }
    if (file.trailingBytes() > 0) {
      warn(
          "The last "
              + file.trailingBytes()
              + " bytes of the file belong to no block and are not read.");
    }
    List<HeaderEntry> entries = new ArrayList<>(texts.entries());
    for (int i = 0; i < file.measurements().size() && i < 64; i++) {
      entries.addAll(file.measurements().get(i).entries(i));
    }
    return new HistogramRecording(
        SdtFormat.NAME,
        device(texts),
        texts.created(),
        texts.comment(),
        histograms,
        String.join("; ", shapes),
        entries,
        warnings,
        file.trailingBytes(),
        tested);
  }

  private String device(BhFile texts) {
    String module = file.measurements().isEmpty() ? "" : file.measurements().getFirst().module();
    return module.isEmpty() ? texts.card().map(SpcCard::name).orElse("") : module;
  }

  private RecordingFormatException nothing(BhFile texts) {
    String name = file.name();
    if (texts.kind().equals(BhFile.SETUP_ONLY)) {
      return new RecordingFormatException(
          name + " holds the set-up of a measurement only; open the .spc or .sdt file beside it.");
    }
    if (!others.isEmpty()) {
      return new RecordingFormatException(
          name
              + " holds no histogram of micro times, only "
              + String.join(", ", others)
              + "; save the decay curves in SPCM, or open the .spc file of the measurement.");
    }
    return new RecordingFormatException(
        name
            + " holds no histogram that can be read"
            + (warnings.isEmpty() ? "" : " (" + String.join(" ", warnings) + ")")
            + "; take another copy of the file, or save it again in SPCM.");
  }

  /** Keeps a warning, unless there are too many: a damaged file may earn one per block. */
  private void warn(String warning) {
    if (warnings.size() < MOST_WARNINGS) {
      warnings.add(warning);
    } else if (warnings.size() == MOST_WARNINGS) {
      warnings.add("There are more warnings of this kind.");
    }
  }

  private void readBlock(SdtBlock block, int number) throws IOException {
    SdtBlock.Content content = block.content();
    if (!content.isDecay()) {
      others.add(content.title());
      return;
    }
    if (block.isLz4()) {
      warn("Block " + number + " is compressed with LZ4, which is not read; save it without.");
      return;
    }
    if (block.countBytes() == 0) {
      warn("Block " + number + " holds numbers of an unknown kind.");
      return;
    }
    if (block.measurement() < 0 || block.measurement() >= file.measurements().size()) {
      warn(
          "Block "
              + number
              + " belongs to measurement "
              + block.measurement()
              + ", which is not described in the file, so its curves cannot be told.");
      return;
    }
    SdtMeasurement measurement = file.measurements().get(block.measurement());
    Arrangement arrangement = arrangement(block, measurement, number);
    long wanted = arrangement.curves() / arrangement.curvesPerHistogram();
    if (bins + wanted * measurement.bins() > MOST_BINS) {
      full = true;
      warn(
          "The curves from block "
              + number
              + " on are too many to show at once and are left out; save them in several files.");
      return;
    }
    read(block, measurement, arrangement, number);
  }

  private Arrangement arrangement(SdtBlock block, SdtMeasurement m, int number) {
    long curveBytes = (long) m.bins() * block.countBytes();
    long curves = block.length() / curveBytes;
    long rest = block.length() % curveBytes;
    if (block.content() == SdtBlock.Content.DECAY) {
      if (block.length() > curveBytes) {
        // Software 8.1 and 8.2 put the correlation behind the curve.
        warn("Block " + number + " holds more than its curve; what follows the curve is left out.");
      }
      return new Arrangement(1, 1, "");
    }
    if (rest != 0) {
      warn("Block " + number + " ends within a curve, which is left out.");
    }
    boolean image = block.content() == SdtBlock.Content.IMAGE;
    long x = image ? m.imageX() : m.scanX();
    long y = image ? m.imageY() : m.scanY();
    long pixels = x > 0 && y > 0 ? x * y : 0;
    if (image && (pixels == 0 || curves % pixels != 0)) {
      return new Arrangement(
          curves, Math.max(1, curves), curves + " pixels, summed; their arrangement is not known");
    }
    if (pixels > 1 && curves > 0 && curves % pixels == 0) {
      if (curves > pixels) {
        tested = false;
        warn(
            "Block "
                + number
                + " holds "
                + curves / pixels
                + " images; each is taken to be stored as a whole, one after the other.");
      }
      return new Arrangement(curves, pixels, x + " x " + y + " pixels, summed");
    }
    return new Arrangement(curves, 1, "");
  }

  private void read(SdtBlock block, SdtMeasurement m, Arrangement arrangement, int number)
      throws IOException {
    List<long[]> sums = new ArrayList<>();
    long perHistogram = arrangement.curvesPerHistogram();
    long read =
        file.readCurves(
            block,
            m.bins(),
            arrangement.curves(),
            (index, counts) -> {
              if (index % perHistogram == 0) {
                sums.add(new long[counts.length]);
              }
              long[] sum = sums.getLast();
              for (int i = 0; i < sum.length; i++) {
                sum[i] += counts[i];
              }
            });
    if (read < arrangement.curves()) {
      warn(
          "The data of block "
              + number
              + " end after "
              + read
              + " of "
              + arrangement.curves()
              + " curves.");
    }
    if (block.isZipped() || block.content() == SdtBlock.Content.IMAGE || block.countBytes() == 8) {
      tested = false;
    }
    if (!arrangement.shape().isEmpty() && !sums.isEmpty()) {
      shapes.add(arrangement.shape());
    }
    double width = binSeconds(m, number);
    for (int i = 0; i < sums.size(); i++) {
      bins += m.bins();
      histograms.add(
          new DecayHistogram(
              name(block, number, i, sums.size()),
              width,
              sums.get(i),
              m.syncRateHertz(),
              m.acquisitionSeconds()));
    }
  }

  private static String name(SdtBlock block, int number, int index, int of) {
    String name =
        block.isFifo()
            ? "module " + block.module() + ", channel " + block.routing()
            : "block " + number;
    return of == 1 ? name : name + ", curve " + index;
  }

  private double binSeconds(SdtMeasurement m, int number) {
    if (m.rangeSeconds().isPresent()) {
      return m.rangeSeconds().getAsDouble() / m.bins();
    }
    warn(
        "The width of a bin is not known in block "
            + number
            + " (no range and gain of the TAC); a range of 50 ns is assumed, so every time in it"
            + " may be wrong by a factor.");
    return SpcInfo.NOMINAL_RANGE / m.bins();
  }
}
