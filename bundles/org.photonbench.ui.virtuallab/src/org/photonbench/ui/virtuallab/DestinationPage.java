package org.photonbench.ui.virtuallab;

import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;
import org.photonbench.ui.FamilyJob;
import org.photonbench.ui.JobFamily;
import org.photonbench.ui.WidgetId;
import org.photonbench.virtuallab.lab.VirtualLaboratory.Item;
import org.photonbench.virtuallab.scenario.ScenarioException;

/** Where the recording goes, its seed and its length. */
final class DestinationPage extends WizardPage {
  private static final int NUMBER_WIDTH = 160;

  private final SimulationForm form;
  private Optional<IContainer> container;
  private Label chosen;
  private Text folder;
  private Label nameLabel;
  private Text name;
  private Text seed;
  private Label secondsLabel;
  private Text seconds;
  private Label unit;
  private Button overwrite;
  private Label expected;
  private Item shown;
  private Item estimated;
  private OptionalDouble perSecond = OptionalDouble.empty();
  private boolean refreshing;

  DestinationPage(SimulationForm form, Optional<IContainer> container) {
    super("destination", "Recording", null);
    this.form = form;
    this.container = container;
    container.ifPresent(folder -> form.moveTo(Destinations.place(folder)));
  }

  /** Where it goes; empty if no such folder is there. */
  Optional<IContainer> container() {
    return container;
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 8).applyTo(page);
    label(page, "Scenario:");
    chosen = WidgetId.mark(new Label(page, SWT.NONE), SimulationIds.CHOSEN);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(chosen);

    label(page, "Fol&der:");
    folder = text(page, SimulationIds.FOLDER, SWT.DEFAULT, 1);
    folder.setText(container.map(Destinations::text).orElse(""));
    Button browse = WidgetId.mark(new Button(page, SWT.PUSH), SimulationIds.BROWSE);
    browse.setText("B&rowse…");
    setButtonLayoutData(browse);

    nameLabel = label(page, "File &name:");
    name = text(page, SimulationIds.NAME, SWT.DEFAULT, 2);

    label(page, "&Seed:");
    seed = text(page, SimulationIds.SEED, NUMBER_WIDTH, 2);
    seed.setToolTipText("The same seed gives the same photons.");

    secondsLabel = label(page, "D&uration:");
    Composite duration = new Composite(page, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(duration);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(duration);
    seconds = text(duration, SimulationIds.SECONDS, NUMBER_WIDTH, 1);
    unit = new Label(duration, SWT.NONE);
    unit.setText("s");

    new Label(page, SWT.NONE);
    overwrite = WidgetId.mark(new Button(page, SWT.CHECK), SimulationIds.OVERWRITE);
    overwrite.setText("Re&place what is there under this name");
    GridDataFactory.fillDefaults().span(2, 1).applyTo(overwrite);

    new Label(page, SWT.NONE);
    expected = WidgetId.mark(new Label(page, SWT.WRAP), SimulationIds.EXPECTED);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, 6).applyTo(expected);

    listen(browse);
    setControl(page);
    refresh();
  }

  private static Label label(Composite parent, String text) {
    Label label = new Label(parent, SWT.NONE);
    label.setText(text);
    return label;
  }

  private static Text text(Composite parent, String id, int width, int span) {
    Text text = WidgetId.mark(new Text(parent, SWT.BORDER), id);
    if (width == SWT.DEFAULT) {
      GridDataFactory.fillDefaults().span(span, 1).grab(true, false).applyTo(text);
    } else {
      GridDataFactory.swtDefaults().span(span, 1).hint(width, SWT.DEFAULT).applyTo(text);
    }
    return text;
  }

  private void listen(Button browse) {
    folder.addListener(SWT.Modify, event -> moveTo(folder.getText()));
    browse.addListener(SWT.Selection, event -> browse());
    name.addListener(SWT.Modify, event -> edited(() -> form.setName(name.getText())));
    seed.addListener(SWT.Modify, event -> edited(() -> form.setSeed(seed.getText())));
    seconds.addListener(SWT.Modify, event -> edited(() -> form.setSeconds(seconds.getText())));
    overwrite.addListener(
        SWT.Selection, event -> edited(() -> form.setOverwrite(overwrite.getSelection())));
  }

  private void edited(Runnable change) {
    if (!refreshing) {
      change.run();
      validate();
    }
  }

  private void moveTo(String path) {
    container = Destinations.find(path);
    if (container.isPresent()) {
      form.moveTo(Destinations.place(container.get()));
    } else {
      form.moveNowhere(
          path.isBlank()
              ? "Choose a project or folder of the workspace."
              : "The workspace has no open project or folder "
                  + path.strip()
                  + "; choose one with Browse.");
    }
    refresh();
  }

  private void browse() {
    ContainerSelectionDialog dialog =
        new ContainerSelectionDialog(
            getShell(),
            container.orElse(ResourcesPlugin.getWorkspace().getRoot()),
            false,
            "Choose the project or folder for what is made.");
    dialog.setTitle("Folder");
    dialog.showClosedProjects(false);
    if (dialog.open() == Window.OK && dialog.getResult()[0] instanceof IPath path) {
      IResource found = ResourcesPlugin.getWorkspace().getRoot().findMember(path);
      if (found instanceof IContainer newContainer) {
        folder.setText(Destinations.text(newContainer));
      }
    }
  }

  /** Another scenario was chosen, or none. */
  void scenarioChanged() {
    if (getControl() != null) {
      refresh();
    }
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      name.setFocus();
      name.selectAll();
      estimate();
    }
  }

  /** Shows what the form has. */
  private void refresh() {
    refreshing = true;
    try {
      form.item().ifPresent(this::show);
      if (!name.getText().equals(form.name())) {
        name.setText(form.name());
      }
    } finally {
      refreshing = false;
    }
    validate();
  }

  private void show(Item item) {
    if (item.equals(shown)) {
      return;
    }
    shown = item;
    setTitle(
        switch (item.output()) {
          case RECORDING -> "Recording";
          case SERIES -> "Series of recordings";
          case DATA -> "Spectra and maps";
        });
    setDescription(
        switch (item.output()) {
          case RECORDING -> "Its comment says that it is simulated; the truth is put beside it.";
          case SERIES ->
              "Their comments say that they are simulated; the truth is put beside each.";
          case DATA -> "The folder holds what is simulated, and the truth.";
        });
    chosen.setText(item.title().replace("&", "&&"));
    nameLabel.setText(form.makesFile() ? "File &name:" : "Folder &name:");
    seed.setText(form.seed());
    seconds.setText(form.seconds());
    seconds.setEnabled(form.takesSeconds());
    secondsLabel.setText(item.steps() > 1 ? "D&uration of each:" : "D&uration:");
    secondsLabel.setEnabled(form.takesSeconds());
    unit.setEnabled(form.takesSeconds());
    seconds.setMessage(form.takesSeconds() ? "" : "set by the scenario");
    ((Composite) getControl()).layout();
  }

  private void validate() {
    Optional<String> problem = form.problem();
    // Without a scenario the first page says so.
    setErrorMessage(form.item().isPresent() ? problem.orElse(null) : null);
    setPageComplete(problem.isEmpty());
    showExpected();
  }

  // ---------------------------------------------------------------- estimate

  private void estimate() {
    Optional<Item> item = form.item();
    if (item.isEmpty() || item.get().equals(estimated)) {
      return;
    }
    Item of = item.get();
    estimated = of;
    perSecond = OptionalDouble.empty();
    showExpected();
    // The wizard may be closed before the job is done.
    Display display = expected.getDisplay();
    FamilyJob job =
        new FamilyJob(
            "Estimating the photons",
            JobFamily.WORKSPACE,
            monitor -> {
              try {
                OptionalDouble rate = ExpectedPhotons.perSecond(of);
                display.asyncExec(() -> estimated(of, rate));
              } catch (ScenarioException e) {
                // It was readable a moment ago; the run will say what is wrong now.
              }
            });
    job.setSystem(true);
    job.schedule();
  }

  private void estimated(Item of, OptionalDouble rate) {
    if (!expected.isDisposed() && of.equals(estimated)) {
      perSecond = rate;
      showExpected();
    }
  }

  private void showExpected() {
    OptionalDouble duration = form.duration();
    boolean known =
        perSecond.isPresent()
            && duration.isPresent()
            && form.item().filter(item -> item.equals(estimated)).isPresent();
    expected.setText(
        known ? ExpectedPhotons.text(perSecond.getAsDouble() * duration.getAsDouble()) : "");
  }
}
