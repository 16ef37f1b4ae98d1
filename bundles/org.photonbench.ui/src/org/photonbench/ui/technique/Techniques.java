package org.photonbench.ui.technique;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

/** The contributed techniques. */
public final class Techniques {
  /** The extension point that techniques are contributed to. */
  public static final String EXTENSION_POINT = "org.photonbench.ui.techniques";

  private static final String DEFAULT_EMPTY_TEXT =
      "<a href=\""
          + TechniqueIds.CHOOSE
          + "\">Choose the file or folder</a> to analyse, or select it in the navigator.";

  private Techniques() {}

  /** The techniques in the order of the registry; entries without an analysis are left out. */
  public static List<Technique> all() {
    List<Technique> techniques = new ArrayList<>();
    for (IConfigurationElement element :
        Platform.getExtensionRegistry().getConfigurationElementsFor(EXTENSION_POINT)) {
      String analysisId = text(element, "analysis", "");
      if (!analysisId.isEmpty()) {
        IConfigurationElement[] empty = element.getChildren("empty");
        String emptyText = empty.length == 0 ? null : empty[0].getValue();
        techniques.add(
            new Technique(
                analysisId,
                text(element, "name", analysisId),
                text(element, "perspective", ""),
                emptyText == null
                    ? DEFAULT_EMPTY_TEXT
                    : emptyText.strip().replaceAll("\\s*\\n\\s*", " "),
                element.getContributor().getName(),
                Stream.of(element.getChildren("selection")).map(Techniques::selection).toList()));
      }
    }
    return techniques;
  }

  private static FigureSelection selection(IConfigurationElement element) {
    return new FigureSelection(
        text(element, "figure", ""),
        text(element, "xFrom", ""),
        text(element, "xTo", ""),
        text(element, "yFrom", ""),
        text(element, "yTo", ""));
  }

  private static String text(IConfigurationElement element, String attribute, String otherwise) {
    String value = element.getAttribute(attribute);
    return value == null || value.isBlank() ? otherwise : value;
  }

  /** The technique of an analysis. */
  public static Optional<Technique> find(String analysisId) {
    return all().stream().filter(t -> t.analysisId().equals(analysisId)).findFirst();
  }

  /** The technique whose perspective is the active one of a window. */
  static Optional<Technique> ofActivePerspective(IWorkbenchWindow window) {
    if (window.getActivePage() == null || window.getActivePage().getPerspective() == null) {
      return Optional.empty();
    }
    String active = window.getActivePage().getPerspective().getId();
    return all().stream().filter(t -> t.perspectiveId().equals(active)).findFirst();
  }

  /**
   * Shows the perspective of an analysis and analyses a recording there.
   *
   * @throws WorkbenchException if there is no such perspective
   */
  public static void open(IWorkbenchWindow window, String analysisId, Path recording)
      throws WorkbenchException {
    Technique technique =
        find(analysisId)
            .orElseThrow(
                () -> new WorkbenchException("No perspective shows the analysis " + analysisId));
    PlatformUI.getWorkbench().showPerspective(technique.perspectiveId(), window);
    TechniqueSessions.get(window, analysisId).ifPresent(session -> session.setInput(recording));
  }
}
