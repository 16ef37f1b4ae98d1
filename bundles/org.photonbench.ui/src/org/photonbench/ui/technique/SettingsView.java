package org.photonbench.ui.technique;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.settings.SettingField;
import org.photonbench.analysis.settings.SettingsException;
import org.photonbench.ui.technique.SessionListener.Aspect;

/** The settings of a technique: a form made from their declaration. */
public final class SettingsView extends TechniquePart {
  private static final String EXTENSION = ".json";

  private final Map<String, SettingControl> controls = new LinkedHashMap<>();
  private ScrolledComposite scroller;
  private Composite form;

  @Override
  protected void createContents(Composite parent) {
    scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
    scroller.setExpandHorizontal(true);
    scroller.setExpandVertical(true);
    scroller.setShowFocusedControl(true);
    form = new Composite(scroller, SWT.NONE);
    GridLayout grid = new GridLayout(3, false);
    grid.marginWidth = 10;
    grid.marginHeight = 6;
    grid.verticalSpacing = 3;
    grid.horizontalSpacing = 8;
    form.setLayout(grid);
    String group = "";
    List<SettingField> fields = new ArrayList<>();
    if (session().takesSteps()) {
      fields.add(session().streamField());
    }
    fields.addAll(session().fields());
    for (SettingField field : fields) {
      if (!field.group().equals(group)) {
        addHeading(field.group(), group.isEmpty());
        group = field.group();
      }
      controls.put(field.name(), new SettingControl(form, field, session(), this::relayout));
    }
    scroller.setContent(form);
    scroller.addListener(SWT.Resize, event -> relayout());
    relayout();
    IToolBarManager bars = getViewSite().getActionBars().getToolBarManager();
    bars.add(action("Reset to Defaults", "technique/reset", session()::resetSettings));
    bars.add(action("Load Preset\u2026", "technique/load", this::loadPreset));
    bars.add(action("Save Preset\u2026", "technique/save", this::savePreset));
  }

  private void addHeading(String text, boolean first) {
    Label heading = new Label(form, SWT.NONE);
    heading.setText(text);
    heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
    data.verticalIndent = first ? 0 : 8;
    heading.setLayoutData(data);
  }

  private void relayout() {
    if (form.isDisposed()) {
      return;
    }
    Rectangle area = scroller.getClientArea();
    form.layout(true, true);
    scroller.setMinSize(form.computeSize(Math.max(1, area.width), SWT.DEFAULT));
    scroller.getVerticalBar().setIncrement(24);
    scroller.getVerticalBar().setPageIncrement(Math.max(24, area.height - 24));
  }

  @Override
  protected void changed(Aspect aspect) {
    super.changed(aspect);
    if (aspect == Aspect.SETTINGS && !form.isDisposed()) {
      controls.values().forEach(SettingControl::refresh);
    }
  }

  private void savePreset() {
    FileDialog dialog = presetDialog(SWT.SAVE, "Save Preset");
    dialog.setOverwrite(true);
    dialog.setFileName(session().technique().analysisId() + "-preset" + EXTENSION);
    String chosen = dialog.open();
    if (chosen == null) {
      return;
    }
    Path file = Path.of(chosen.endsWith(EXTENSION) ? chosen : chosen + EXTENSION);
    try {
      Files.writeString(
          file,
          new GsonBuilder()
                  .serializeNulls()
                  .setPrettyPrinting()
                  .create()
                  .toJson(session().toPreset())
              + "\n");
    } catch (IOException e) {
      say("The preset could not be written to " + file + ": " + e.getMessage());
    }
  }

  private void loadPreset() {
    String chosen = presetDialog(SWT.OPEN, "Load Preset").open();
    if (chosen == null) {
      return;
    }
    try {
      JsonElement json = JsonParser.parseString(Files.readString(Path.of(chosen)));
      if (!json.isJsonObject()) {
        say(chosen + " holds no settings. Choose a file that Save Preset wrote.");
        return;
      }
      List<Message> messages = session().takePreset(json.getAsJsonObject());
      if (!messages.isEmpty()) {
        say(messages.stream().map(Message::toString).collect(Collectors.joining("\n")));
      }
    } catch (SettingsException e) {
      say(e.getMessage());
    } catch (JsonParseException e) {
      say(chosen + " is no JSON. Choose a file that Save Preset wrote.");
    } catch (IOException e) {
      say(chosen + " could not be read: " + e.getMessage());
    }
  }

  private FileDialog presetDialog(int style, String title) {
    FileDialog dialog = new FileDialog(getSite().getShell(), style);
    dialog.setText(title);
    dialog.setFilterExtensions(new String[] {"*" + EXTENSION});
    dialog.setFilterNames(new String[] {"Presets (*" + EXTENSION + ")"});
    return dialog;
  }

  private void say(String message) {
    MessageDialog.openWarning(getSite().getShell(), "Preset", message);
  }

  @Override
  public void setFocus() {
    if (form != null) {
      form.setFocus();
    }
  }
}
