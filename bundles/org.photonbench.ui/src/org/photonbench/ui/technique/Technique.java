package org.photonbench.ui.technique;

/**
 * A technique as contributed to the extension point {@code org.photonbench.ui.techniques}.
 *
 * @param analysisId identifier of its analysis, for example {@code hbt}
 * @param name short name for people, for example {@code HBT}
 * @param perspectiveId its perspective; empty text if it has none
 * @param emptyText what to do when there is nothing to show, with links whose targets are commands
 * @param contributor name of the bundle that contributes it
 */
public record Technique(
    String analysisId, String name, String perspectiveId, String emptyText, String contributor) {}
