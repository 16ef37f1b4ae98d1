package org.photonbench.analysis.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.photonbench.analysis.result.Message;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.photon.DecayHistogram;
import org.photonbench.photon.HistogramRecording;
import org.photonbench.photon.io.HistogramRecordings;

/**
 * What a file of histograms tells, before any analysis.
 *
 * @param file the file
 * @param bytes its length in bytes
 * @param recording what is in it
 * @param curves its curves in file order, with their totals
 * @param messages what the user should know
 */
public record HistogramSurvey(
    Path file,
    long bytes,
    HistogramRecording recording,
    List<Curve> curves,
    List<Message> messages) {
  /** More curves than these cannot be told apart in one figure. */
  public static final int MOST_DRAWN = 8;

  private static final double NANOSECONDS = 1e9;

  public HistogramSurvey {
    curves = List.copyOf(curves);
    messages = List.copyOf(messages);
  }

  /**
   * One curve.
   *
   * @param name as the file gives it, for example {@code Curve 0}
   * @param histogram its bins
   * @param photons sum of its bins
   */
  public record Curve(String name, DecayHistogram histogram, long photons) {}

  /**
   * Reads a file of histograms.
   *
   * @throws org.photonbench.photon.RecordingFormatException if it is none that can be read
   * @throws IOException if the disk or the network fails
   */
  public static HistogramSurvey of(Path file, HistogramRecordings recordings) throws IOException {
    return of(file, Files.size(file), recordings.open(file));
  }

  /** A survey of what was read already. */
  static HistogramSurvey of(Path file, long bytes, HistogramRecording recording) {
    List<Curve> curves = new ArrayList<>();
    for (DecayHistogram histogram : recording.histograms()) {
      String name =
          histogram.name().isBlank() ? Integer.toString(curves.size()) : histogram.name().strip();
      // A bare number would not say in a legend what it counts.
      String shown = name.chars().allMatch(Character::isDigit) ? "Curve " + name : name;
      curves.add(new Curve(shown, histogram, histogram.total()));
    }
    return new HistogramSurvey(file, bytes, recording, curves, messages(recording, curves));
  }

  private static List<Message> messages(HistogramRecording recording, List<Curve> curves) {
    List<Message> messages = new ArrayList<>();
    if (curves.isEmpty()) {
      messages.add(Message.warning("The file holds no curves.", "Take another copy of it."));
    } else if (curves.stream().allMatch(curve -> curve.photons() == 0)) {
      messages.add(Message.warning("All curves are empty.", ""));
    }
    recording.warnings().forEach(warning -> messages.add(Message.warning(warning, "")));
    if (recording.trailingBytes() > 0) {
      messages.add(
          Message.warning(
              recording.trailingBytes() + " bytes of the file belong to nothing.",
              "Compare the file with the original on the measuring computer."));
    }
    if (!recording.testedOnRealData()) {
      messages.add(
          Message.info(
              "The reader for "
                  + recording.format()
                  + " was written from its specification; no real file of this kind was at hand"
                  + " to test it."));
    }
    return messages;
  }

  /** Photons in all curves. */
  public long photons() {
    long sum = 0;
    for (Curve curve : curves) {
      sum = Math.addExact(sum, curve.photons());
    }
    return sum;
  }

  /** Curves with photons. */
  public List<Curve> filled() {
    return curves.stream().filter(curve -> curve.photons() > 0).toList();
  }

  /**
   * The decays, counts on a logarithmic axis: the curves with photons, at most the first {@value
   * #MOST_DRAWN} of them. Empty if no curve has photons.
   */
  public List<Figure> figures() {
    List<Curve> filled = filled();
    if (filled.isEmpty()) {
      return List.of();
    }
    List<Curve> drawn = filled.subList(0, Math.min(MOST_DRAWN, filled.size()));
    List<Layer> layers = new ArrayList<>();
    for (Curve curve : drawn) {
      layers.add(layer(curve, layers.isEmpty() ? Layer.Role.DATA : Layer.Role.DATA_OTHER));
    }
    String title =
        drawn.size() < filled.size()
            ? "Decays: the first " + drawn.size() + " of " + filled.size() + " curves"
            : "Decays";
    return List.of(
        new Figure(
            "decay",
            title,
            Axis.linear("Time", "ns"),
            Axis.logarithmic("Counts per bin", ""),
            layers));
  }

  /** The bins from the start to the last one with a count. */
  private static Layer layer(Curve curve, Layer.Role role) {
    long[] counts = curve.histogram().counts();
    int length = counts.length;
    while (length > 0 && counts[length - 1] == 0) {
      length--;
    }
    double binNanoseconds = curve.histogram().binSeconds() * NANOSECONDS;
    double[] edges = new double[length + 1];
    Arrays.setAll(edges, i -> i * binNanoseconds);
    double[] values = new double[length];
    Arrays.setAll(values, i -> counts[i]);
    return new Layer.Steps(curve.name(), role, edges, values);
  }
}
