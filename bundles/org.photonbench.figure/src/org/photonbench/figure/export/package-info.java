/**
 * Figures on paper: one painter, which lays a figure out and paints it to a canvas; canvases for
 * SVG and PNG; files written whole or not at all; and the numbers of a figure as a table.
 */
package org.photonbench.figure.export;
