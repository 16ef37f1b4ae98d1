package org.photonbench.ui.welcome;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/**
 * Something to begin with.
 *
 * @param title what is done, a few words
 * @param text a sentence or two on it
 * @param command id of the command that does it
 * @param icon its picture
 * @param order tiles come in rising order
 */
record Tile(String title, String text, String command, Optional<ImageDescriptor> icon, int order) {
  private static final String POINT = "org.photonbench.ui.welcomeTiles";

  /** All that are contributed. */
  static List<Tile> all() {
    return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT))
        .map(Tile::of)
        .sorted(Comparator.comparingInt(Tile::order).thenComparing(Tile::title))
        .toList();
  }

  private static Tile of(IConfigurationElement element) {
    String icon = element.getAttribute("icon");
    return new Tile(
        String.valueOf(element.getAttribute("title")),
        String.valueOf(element.getAttribute("text")),
        String.valueOf(element.getAttribute("command")),
        icon == null
            ? Optional.empty()
            : ResourceLocator.imageDescriptorFromBundle(element.getContributor().getName(), icon),
        number(element.getAttribute("order")));
  }

  private static int number(String text) {
    try {
      return text == null ? Integer.MAX_VALUE : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return Integer.MAX_VALUE;
    }
  }
}
