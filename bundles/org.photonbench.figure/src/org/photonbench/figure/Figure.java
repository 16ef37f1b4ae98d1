package org.photonbench.figure;

import java.util.List;

/**
 * A figure: axes and layers.
 *
 * @param id stable identifier within its analysis, used in file names, for example {@code g2}
 * @param title name for people
 * @param x horizontal axis
 * @param y vertical axis
 * @param layers painted in this order
 */
public record Figure(String id, String title, Axis x, Axis y, List<Layer> layers) {
  public Figure {
    layers = List.copyOf(layers);
  }
}
