/**
 * What a figure is: axes with units, layers of data, error bars, lines and bands. One figure is
 * painted on the screen, as SVG and as PNG; it holds numbers only, no pixels and no colours.
 */
package org.photonbench.figure;
