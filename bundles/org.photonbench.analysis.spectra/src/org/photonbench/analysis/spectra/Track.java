package org.photonbench.analysis.spectra;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;

/**
 * Lines in every frame of a series. Numbers are NaN where no line was found.
 *
 * @param condition what varies, one value a frame
 * @param centre {@code [line][frame]}, in the unit of positions
 * @param width full widths in their own unit
 * @param area signal
 * @param misfit of each frame in standard deviations; NaN where the noise is not known
 * @param hits cosmic rays left out in each frame
 * @param full full pixels left out in each frame
 */
record Track(
    double[] condition,
    double[][] centre,
    double[][] centreSigma,
    double[][] width,
    double[][] widthSigma,
    double[][] area,
    double[][] areaSigma,
    double[] misfit,
    long[] hits,
    long[] full) {
  /** Curve with all of it. */
  static final String LINES = "lines";

  static Track of(double[] condition, int lines) {
    int frames = condition.length;
    double[][][] arrays = new double[6][lines][frames];
    for (double[][] array : arrays) {
      for (double[] row : array) {
        Arrays.fill(row, Double.NaN);
      }
    }
    double[] misfit = new double[frames];
    Arrays.fill(misfit, Double.NaN);
    return new Track(
        condition,
        arrays[0],
        arrays[1],
        arrays[2],
        arrays[3],
        arrays[4],
        arrays[5],
        misfit,
        new long[frames],
        new long[frames]);
  }

  int frames() {
    return condition.length;
  }

  int lines() {
    return centre.length;
  }

  /** Frames in which a line was found, in the order of the condition. */
  int[] found(int line) {
    return java.util.stream.IntStream.range(0, frames())
        .filter(i -> Double.isFinite(centre[line][i]) && centreSigma[line][i] > 0)
        .filter(i -> Double.isFinite(condition[i]))
        .boxed()
        .sorted(java.util.Comparator.comparingDouble(i -> condition[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Values of some frames. */
  static double[] at(double[] values, int[] frames) {
    return Arrays.stream(frames).mapToDouble(i -> values[i]).toArray();
  }

  /** The table that a fit of levels or widths takes. */
  Curve curve(String name, String unit, LineAxis axis, Signal signal) {
    long[] number = new long[frames()];
    Arrays.setAll(number, i -> i);
    List<Column> columns = new ArrayList<>();
    columns.add(new Column.Doubles("condition", name, unit, condition));
    for (int k = 0; k < lines(); k++) {
      String id = lines() == 1 ? "" : "_" + (k + 1);
      String label = lines() == 1 ? "" : " of line " + (k + 1);
      columns.add(
          new Column.Doubles("centre" + id, "Centre" + label, axis.positionUnit(), centre[k]));
      columns.add(
          new Column.Doubles(
              "centre" + id + "_sigma",
              "Standard deviation of the centre" + label,
              axis.positionUnit(),
              centreSigma[k]));
      columns.add(
          new Column.Doubles("width" + id, "Full width" + label, axis.widthUnit(), width[k]));
      columns.add(
          new Column.Doubles(
              "width" + id + "_sigma",
              "Standard deviation of the width" + label,
              axis.widthUnit(),
              widthSigma[k]));
      columns.add(new Column.Doubles("area" + id, "Area" + label, signal.unit(), area[k]));
      columns.add(
          new Column.Doubles(
              "area" + id + "_sigma",
              "Standard deviation of the area" + label,
              signal.unit(),
              areaSigma[k]));
    }
    columns.add(new Column.Doubles("misfit", "Misfit in standard deviations", "", misfit));
    columns.add(new Column.Longs("frame", "Frame, from 0", "", number));
    columns.add(new Column.Longs("cosmics", "Bins left out as cosmic rays", "", hits));
    columns.add(new Column.Longs("full", "Full pixels left out", "", full));
    return new Curve(LINES, "Lines in every frame", columns);
  }
}
