package org.photonbench.ui.technique;

import org.eclipse.swt.widgets.Shell;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.settings.SettingField;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.ui.HelpPage;
import org.photonbench.ui.StepsHelp;

/** The page of a technique, made from the declaration of its analysis. */
final class TechniqueHelp {
  private TechniqueHelp() {}

  static void open(Shell parent, TechniqueSession<?> session) {
    page(session.analysis(), session.takesSteps()).open(parent);
  }

  private static HelpPage page(Analysis<?> analysis, boolean takesSteps) {
    HelpPage page = new HelpPage(analysis.name());
    page.paragraph(analysis.description());
    page.heading("The figure");
    page.paragraph(
        "The wheel zooms at the pointer: with Ctrl vertically, with Shift horizontally."
            + " Dragging pans, dragging with Shift zooms to a box, a double click shows all,"
            + " Ctrl+Z goes back. The arrow keys pan, + and \u2212 zoom, Home shows all. The right"
            + " button offers axes, copy and export.");
    if (takesSteps) {
      page.heading("Stream steps");
      page.paragraph(StepsHelp.text());
    }
    String group = "";
    for (SettingField field : SettingsSchema.of(analysis.settingsType()).fields()) {
      if (!field.group().equals(group)) {
        group = field.group();
        page.heading("Settings: " + group);
      }
      page.term(
          field.label(),
          field.help()
              + " Allowed: "
              + field.allowed()
              + ". Default: "
              + field.defaultForPeople()
              + ".");
    }
    page.heading("References");
    page.paragraph(String.join("\n", analysis.references()));
    page.paragraph("Estimator version " + analysis.version());
    return page;
  }
}
