package org.photonbench.ui.fit;

import java.util.Arrays;
import java.util.List;
import org.photonbench.analysis.fit.figure.FigureData;

/** Data of a figure that are fitted together. */
final class FigureDataList {
  private FigureDataList() {}

  /** The data that have the names of others, in their order. */
  static List<FigureData> named(List<FigureData> found, List<FigureData> others) {
    return others.stream()
        .flatMap(other -> found.stream().filter(d -> d.label().equals(other.label())).limit(1))
        .toList();
  }

  /** Whether two lists have the same names and numbers. */
  static boolean areEqual(List<FigureData> some, List<FigureData> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      FigureData one = some.get(i);
      FigureData other = others.get(i);
      if (!one.label().equals(other.label())
          || !Arrays.equals(one.x(), other.x())
          || !Arrays.equals(one.y(), other.y())) {
        return false;
      }
    }
    return true;
  }

  /** The lowest position of all. */
  static double first(List<FigureData> data) {
    return data.stream().mapToDouble(FigureData::first).min().orElseThrow();
  }

  /** The highest position of all. */
  static double last(List<FigureData> data) {
    return data.stream().mapToDouble(FigureData::last).max().orElseThrow();
  }
}
