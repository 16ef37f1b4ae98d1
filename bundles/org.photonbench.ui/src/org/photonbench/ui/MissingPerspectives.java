package org.photonbench.ui;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveRegistry;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Closes the perspectives of plugins that are not installed any more; the platform would keep them
 * with empty views.
 */
final class MissingPerspectives {
  private MissingPerspectives() {}

  static void close(IWorkbenchWindow window) {
    IWorkbenchPage page = window.getActivePage();
    if (page == null) {
      return;
    }
    IPerspectiveRegistry registry = window.getWorkbench().getPerspectiveRegistry();
    Set<String> contributed = contributed();
    for (IPerspectiveDescriptor open : page.getOpenPerspectives()) {
      if (!isMissing(open, contributed)) {
        continue;
      }
      if (open.equals(page.getPerspective())) {
        page.setPerspective(registry.findPerspectiveWithId(RecordingsPerspective.ID));
      }
      page.closePerspective(open, false, false);
      registry.deletePerspective(open);
      ILog.of(MissingPerspectives.class)
          .info(
              "The perspective "
                  + open.getLabel()
                  + " was closed: the plugin that it belongs to is not installed any more.");
    }
  }

  /** Layouts that users saved under a name of their own are not contributed either. */
  private static boolean isMissing(IPerspectiveDescriptor open, Set<String> contributed) {
    String label = open.getLabel();
    // The platform marks what it finds in its saved state alone.
    return !contributed.contains(open.getId()) && label.startsWith("<") && label.endsWith(">");
  }

  private static Set<String> contributed() {
    return Arrays.stream(
            Platform.getExtensionRegistry()
                .getConfigurationElementsFor("org.eclipse.ui.perspectives"))
        .map((IConfigurationElement element) -> element.getAttribute("id"))
        .collect(Collectors.toSet());
  }
}
