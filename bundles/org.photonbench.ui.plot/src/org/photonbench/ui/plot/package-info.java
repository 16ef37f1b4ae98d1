/**
 * Interactive plots: {@link org.photonbench.ui.plot.FigurePlot} shows a {@link
 * org.photonbench.figure.Figure} on SWTChart, with the same ticks, colours and layers as the export
 * of the figure bundle, and the same mouse and keyboard everywhere.
 */
package org.photonbench.ui.plot;
