package org.photonbench.fit.changepoint;

import java.util.ArrayList;
import java.util.List;

/**
 * The change points of a window and the segments between them, which hold every photon once.
 *
 * @param changePoints in the order of time
 * @param segments one more than change points
 * @param removed change points that the tests against their neighbours took out
 * @param method the statistic, its significance and what was repeated
 */
public record Segmentation(
    List<ChangePoint> changePoints, List<Segment> segments, int removed, String method) {
  public Segmentation {
    changePoints = List.copyOf(changePoints);
    segments = List.copyOf(segments);
  }

  static List<Segment> segments(
      long[] times, int from, int to, long start, long end, List<ChangePoint> changePoints) {
    List<Segment> segments = new ArrayList<>();
    int first = from;
    double begin = start;
    for (ChangePoint point : changePoints) {
      double change = times[point.index()] + 0.5;
      segments.add(new Segment(first, point.index() + 1 - first, begin, change));
      first = point.index() + 1;
      begin = change;
    }
    segments.add(new Segment(first, to - first, begin, end));
    return segments;
  }
}
