package org.photonbench.ui.technique;

import java.util.List;

/**
 * A technique as contributed to the extension point {@code org.photonbench.ui.techniques}.
 *
 * @param analysisId identifier of its analysis, for example {@code hbt}
 * @param name short name for people, for example {@code HBT}
 * @param perspectiveId its perspective; empty text if it has none
 * @param emptyText what to do when there is nothing to show, with links whose targets are commands
 * @param contributor name of the bundle that contributes it
 * @param selections what dragging over its figures selects
 */
public record Technique(
    String analysisId,
    String name,
    String perspectiveId,
    String emptyText,
    String contributor,
    List<FigureSelection> selections) {
  public Technique {
    selections = List.copyOf(selections);
  }
}
