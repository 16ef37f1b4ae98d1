package org.photonbench.analysis.pcfs;

import java.util.List;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Message;

/** What was measured at the positions of a scan, in the order of rising position. */
interface Scan {
  /** What it was read from, for people, for example {@code 23 recordings}. */
  String origin();

  StageAxis axis();

  /** The same scan with another meaning of its positions. */
  Scan with(StageAxis other);

  /** Positions in the unit of the axis, rising; a position may come twice. */
  double[] positions();

  /** Lower edges of the lags in s, rising; the lags themselves in tables. */
  double[] lagFrom();

  /** Upper edges of the lags in s; the lags themselves in tables. */
  double[] lagTo();

  /**
   * All lags of some bins in one.
   *
   * @param from first bin
   * @param to first bin after the last
   */
  Window window(int from, int to);

  /** Photons of both detectors in a second, mean over the positions; NaN if not known. */
  double photonRate();

  /** Half a dither period from the markers, in s; 0 if there are none. */
  double markerSeconds();

  /** Tables of what was measured, with all that normalises it. */
  List<Curve> curves();

  List<Message> messages();

  default int lags() {
    return lagFrom().length;
  }

  /** Middle of a lag bin in s. */
  default double lag(int bin) {
    return Math.sqrt(lagFrom()[bin] * lagTo()[bin]);
  }
}
