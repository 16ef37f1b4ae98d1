package org.photonbench.analysis.michelson;

import java.util.List;
import org.photonbench.analysis.result.Message;

/**
 * What was measured, either counts over fringes or contrasts.
 *
 * @param counts one a delay; empty if contrasts are given
 * @param fringes contrasts as given; empty if counts are given
 * @param swept whether x of the counts is in sweeps, not in fs
 * @param absorption whether absorbing states interfere
 * @param messages what the user should know
 */
record ScanInput(
    List<FringeCounts> counts,
    List<Fringe> fringes,
    boolean swept,
    boolean absorption,
    List<Message> messages) {}
