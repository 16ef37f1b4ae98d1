package org.photonbench.ui.technique;

import java.util.List;
import java.util.stream.Stream;

/**
 * Says that a part of a figure, selected with the mouse, sets settings: each name is that of a
 * setting of the analysis, in the unit of the axis, or empty text for none.
 *
 * @param figureId the figure
 * @param xFrom takes the lower end along the horizontal axis
 * @param xTo takes its upper end
 * @param yFrom takes the lower end along the vertical axis
 * @param yTo takes its upper end
 */
public record FigureSelection(String figureId, String xFrom, String xTo, String yFrom, String yTo) {

  /** The names of all settings it sets. */
  public List<String> settings() {
    return Stream.of(xFrom, xTo, yFrom, yTo).filter(name -> !name.isEmpty()).toList();
  }

  /** Whether it is a range along the horizontal axis at all heights. */
  public boolean isRange() {
    return yFrom.isEmpty() && yTo.isEmpty();
  }
}
