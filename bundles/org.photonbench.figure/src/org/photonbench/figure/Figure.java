package org.photonbench.figure;

import java.util.List;
import java.util.Optional;

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
    for (Layer layer : layers) {
      if (layer instanceof Layer.Map map
          && (map.x().scale() != x.scale() || map.y().scale() != y.scale())) {
        throw new IllegalArgumentException("a map must have the scales of its axes");
      }
    }
  }

  /** The first map of the figure. */
  public Optional<Layer.Map> map() {
    return layers.stream()
        .filter(Layer.Map.class::isInstance)
        .map(Layer.Map.class::cast)
        .findFirst();
  }

  /** Whether lengths along both axes are to be drawn alike: a map of a place. */
  public boolean hasSquareScale() {
    return map().isPresent()
        && x.scale() == Scale.LINEAR
        && y.scale() == Scale.LINEAR
        && !x.unit().isEmpty()
        && x.unit().equals(y.unit());
  }
}
