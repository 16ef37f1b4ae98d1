package org.photonbench.ui.virtuallab;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.photonbench.ui.FamilyJob;
import org.photonbench.ui.Images;
import org.photonbench.ui.JobFamily;
import org.photonbench.ui.WidgetId;
import org.photonbench.virtuallab.lab.VirtualLaboratory;
import org.photonbench.virtuallab.lab.VirtualLaboratory.Item;
import org.photonbench.virtuallab.scenario.ScenarioException;

/** Chooses a scenario: a filtered tree at the left, what the selected one is at the right. */
final class ScenarioPage extends WizardPage {
  private static final int TREE_WIDTH = 440;
  private static final int TEXT_WIDTH = 320;
  private static final int HEIGHT = 330;
  private static final int TEXT_MARGIN = 10;

  private final SimulationForm form;
  private final Runnable changed;
  private ScenarioList scenarios = new ScenarioList(List.of());
  private Text filter;
  private TreeViewer tree;
  private StyledText text;

  /**
   * @param changed called when another scenario was chosen, or none
   */
  ScenarioPage(SimulationForm form, Runnable changed) {
    super("scenario", "Scenario", null);
    this.form = form;
    this.changed = changed;
    setDescription("Choose what the virtual laboratory simulates.");
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).spacing(10, 0).applyTo(page);
    Composite left = new Composite(page, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(left);
    GridDataFactory.fillDefaults().grab(false, true).applyTo(left);
    createFilter(left);
    createTree(left);
    Button file = WidgetId.mark(new Button(left, SWT.PUSH), SimulationIds.SCENARIO_FILE);
    file.setText("&Scenario File…");
    file.setToolTipText("Takes a scenario of your own from a .json file");
    GridDataFactory.swtDefaults().applyTo(file);
    file.addListener(SWT.Selection, event -> askForFile());
    createDescription(page);
    setControl(page);
    loadAll();
  }

  private void createFilter(Composite page) {
    filter =
        WidgetId.mark(
            new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), SimulationIds.FILTER);
    filter.setMessage("Filter by words");
    GridDataFactory.fillDefaults().hint(TREE_WIDTH, SWT.DEFAULT).applyTo(filter);
    filter.addListener(SWT.Modify, event -> refresh());
    filter.addListener(
        SWT.KeyDown,
        event -> {
          if (event.keyCode == SWT.ARROW_DOWN) {
            tree.getTree().setFocus();
            event.doit = false;
          }
        });
  }

  private void createTree(Composite page) {
    tree = new TreeViewer(page, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
    WidgetId.mark(tree.getTree(), SimulationIds.SCENARIOS);
    GridDataFactory.fillDefaults()
        .grab(false, true)
        .hint(TREE_WIDTH, HEIGHT)
        .applyTo(tree.getTree());
    tree.setContentProvider(new Groups());
    tree.setLabelProvider(new Names());
    tree.addSelectionChangedListener(event -> show(selected()));
    tree.addDoubleClickListener(event -> {
      if (canFlipToNextPage()) {
        getContainer().showPage(getNextPage());
      }
    });
  }

  private void createDescription(Composite page) {
    text =
        WidgetId.mark(
            new StyledText(page, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL),
            SimulationIds.DESCRIPTION);
    text.setMargins(TEXT_MARGIN, TEXT_MARGIN, TEXT_MARGIN, TEXT_MARGIN);
    text.setAlwaysShowScrollBars(false);
    text.setCaret(null);
    text.setTabs(1);
    // Tab leaves the text, as in a form.
    text.addListener(
        SWT.Traverse,
        event -> {
          if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
          }
        });
    GridDataFactory.fillDefaults().grab(true, true).hint(TEXT_WIDTH, HEIGHT).applyTo(text);
  }

  // ---------------------------------------------------------------- scenarios

  private void loadAll() {
    text.setText("The scenarios are being read…");
    load(
        "Reading the scenarios",
        () -> {
          ScenarioList all = new ScenarioList(VirtualLaboratory.scenarios());
          return () -> {
            scenarios = all;
            refresh();
          };
        });
  }

  private void askForFile() {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
    dialog.setText("Scenario File");
    dialog.setFilterExtensions(new String[] {"*.json", "*"});
    dialog.setFilterNames(new String[] {"Scenarios (*.json)", "All files"});
    String file = dialog.open();
    if (file != null) {
      take(file);
    }
  }

  private void take(String file) {
    if (!file.endsWith(".json")) {
      refuse(file + " is no scenario: choose a file that ends in .json.");
      return;
    }
    load(
        "Reading " + file,
        () -> {
          Item item = VirtualLaboratory.describe(file);
          return () -> {
            scenarios.add(item);
            filter.setText("");
            refresh();
            select(item);
          };
        });
  }

  /** Reads something in a job; gives what is to be done with it on the UI thread. */
  @FunctionalInterface
  private interface Reading {
    Runnable read() throws ScenarioException;
  }

  private void load(String name, Reading reading) {
    // The wizard may be closed before the job is done.
    Display display = tree.getTree().getDisplay();
    FamilyJob job =
        new FamilyJob(
            name,
            JobFamily.WORKSPACE,
            monitor -> {
              try {
                Runnable onScreen = reading.read();
                display.asyncExec(() -> unlessClosed(onScreen));
              } catch (ScenarioException e) {
                String sentence = e.getMessage();
                display.asyncExec(() -> unlessClosed(() -> refuse(sentence)));
              }
            });
    job.setSystem(true);
    job.schedule();
  }

  private void unlessClosed(Runnable onScreen) {
    if (!tree.getTree().isDisposed()) {
      onScreen.run();
    }
  }

  /** Without a scenario: that of before is not what was asked for. */
  private void refuse(String sentence) {
    tree.setSelection(StructuredSelection.EMPTY);
    show(Optional.empty());
    setErrorMessage(sentence);
    text.setText(sentence);
  }

  private Optional<Item> selected() {
    return tree.getStructuredSelection().getFirstElement() instanceof Item item
        ? Optional.of(item)
        : Optional.empty();
  }

  /** Shows the scenarios that pass the filter; the selected one stays if it is among them. */
  private void refresh() {
    Optional<Item> before = selected();
    List<ScenarioList.Group> groups = scenarios.groups(filter.getText());
    tree.getTree().setRedraw(false);
    try {
      tree.setInput(groups);
      tree.expandAll();
    } finally {
      tree.getTree().setRedraw(true);
    }
    Optional<Item> selection =
        before
            .filter(item -> groups.stream().anyMatch(group -> group.items().contains(item)))
            .filter(item -> filter.getText().isBlank())
            .or(() -> scenarios.best(filter.getText()));
    if (selection.isPresent()) {
      select(selection.get());
    } else {
      show(Optional.empty());
    }
  }

  private void select(Item item) {
    tree.setSelection(new StructuredSelection(item), true);
    if (tree.getTree().getItem(0).getItem(0).getData() == item) {
      // Its heading is seen, too.
      tree.getTree().setTopItem(tree.getTree().getItem(0));
    }
  }

  private void show(Optional<Item> item) {
    item.ifPresentOrElse(form::choose, form::chooseNone);
    changed.run();
    setPageComplete(item.isPresent());
    setErrorMessage(
        item.isPresent()
            ? null
            : tree.getTree().getItemCount() == 0
                ? "No scenario contains these words. Clear the filter to see all."
                : "Choose a scenario.");
    text.setText(item.map(ScenarioPage::describe).orElse(""));
    item.ifPresent(chosen -> {
      StyleRange title = new StyleRange(0, chosen.title().length(), null, null, SWT.BOLD);
      text.setStyleRange(title);
    });
  }

  private static String describe(Item item) {
    return item.title()
        + "\n\n"
        + item.description()
        + "\n\n"
        + ScenarioList.gives(item)
        + "\n\nScenario: "
        + item.name();
  }

  private static final class Groups implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
      return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
      return element instanceof ScenarioList.Group group ? group.items().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
      return null;
    }

    @Override
    public boolean hasChildren(Object element) {
      return element instanceof ScenarioList.Group;
    }
  }

  private static final class Names extends LabelProvider {
    @Override
    public String getText(Object element) {
      return switch (element) {
        case ScenarioList.Group group -> group.title();
        case Item item -> item.title();
        default -> "";
      };
    }

    @Override
    public Image getImage(Object element) {
      return element instanceof Item ? Images.get(Images.RECORDING) : null;
    }
  }
}
