package org.photonbench.ui.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.photonbench.catalogue.index.Field;
import org.photonbench.catalogue.index.Fields;
import org.photonbench.figure.Figure;
import org.photonbench.ui.Images;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.catalogue.data.ScatterChoice;
import org.photonbench.ui.catalogue.data.ScatterFigure;
import org.photonbench.ui.plot.FigurePlot;
import org.photonbench.ui.technique.TechniqueIds;

/** One quantity of the comparison table against another. */
public final class ScatterView extends SamplesPart implements ComparisonModel.Listener {
  private static final List<Field> GROUPS =
      List.of(
          Fields.COMPOSITION,
          Fields.LIGAND,
          Fields.BATCH,
          Fields.SAMPLE,
          Fields.EMITTER_KIND,
          Fields.TECHNIQUE);
  private static final String FIRST_THRESHOLD = "0.1";
  private static final String EMPTY =
      "No row of the comparison table has both quantities. Register recordings on emitters, run an"
          + " analysis such as HBT on them and save its result; or tick Literature in the"
          + " Comparison view.\n\nThe table has what is saved: <a href=\"save\">save now</a>.";

  private final ComparisonModel model = ComparisonModel.get();
  private Combo x;
  private Combo y;
  private Combo group;
  private Button logX;
  private Button logY;
  private Text threshold;
  private Label fraction;
  private FigurePlot plot;
  private List<Field> numbers = List.of();
  private Field chosenX = Fields.SIZE;
  private Field chosenY = Fields.G2;
  private boolean filling;

  @Override
  protected void createContents(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 2;
    layout.verticalSpacing = 2;
    page.setLayout(layout);
    createChoices(page);
    plot = WidgetId.mark(new FigurePlot(page, SWT.NONE), SamplesIds.SCATTER);
    plot.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    plot.onReadout(this::showReadout);
    plot.onHelp(this::help);
    fraction = WidgetId.mark(new Label(page, SWT.WRAP), SamplesIds.SCATTER_FRACTION);
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
    data.horizontalIndent = 8;
    data.widthHint = 160;
    fraction.setLayoutData(data);
    Action export =
        new Action("Export Figure…", Images.descriptor("technique/export")) {
          @Override
          public void run() {
            plot.export();
          }
        };
    export.setToolTipText("Export Figure…");
    getViewSite().getActionBars().getToolBarManager().add(export);
    handle(TechniqueIds.EXPORT, plot::export);
    handle(IWorkbenchCommandConstants.EDIT_COPY, plot::copyImage);
    model.addListener(this);
    rowsChanged();
  }

  private void createChoices(Composite page) {
    Composite form = new Composite(page, SWT.NONE);
    form.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    GridLayout grid = new GridLayout(3, false);
    grid.marginHeight = 0;
    grid.verticalSpacing = 2;
    form.setLayout(grid);
    y = combo(form, "Vertical", SamplesIds.SCATTER_Y);
    logY = check(form);
    x = combo(form, "Horizontal", SamplesIds.SCATTER_X);
    logX = check(form);
    group = combo(form, "Grouped by", SamplesIds.SCATTER_GROUP);
    group.add("nothing");
    GROUPS.forEach(field -> group.add(field.label()));
    group.select(1);
    Composite limit = new Composite(form, SWT.NONE);
    GridLayout limitLayout = new GridLayout(2, false);
    limitLayout.marginWidth = 0;
    limitLayout.marginHeight = 0;
    limit.setLayout(limitLayout);
    new Label(limit, SWT.NONE).setText("below");
    threshold = WidgetId.mark(new Text(limit, SWT.BORDER), SamplesIds.SCATTER_THRESHOLD);
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
    data.widthHint = 40;
    threshold.setLayoutData(data);
    threshold.setText(FIRST_THRESHOLD);
    threshold.setToolTipText(
        "Counts the emitters whose vertical quantity is below this; empty: none");
    threshold.addListener(SWT.Modify, event -> show());
  }

  private Combo combo(Composite form, String label, String id) {
    new Label(form, SWT.NONE).setText(label);
    Combo combo = WidgetId.mark(new Combo(form, SWT.READ_ONLY), id);
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
    data.widthHint = 90;
    combo.setLayoutData(data);
    combo.addListener(SWT.Selection, event -> choose());
    return combo;
  }

  private Button check(Composite form) {
    Button button = new Button(form, SWT.CHECK);
    button.setText("logarithmic");
    button.addListener(SWT.Selection, event -> show());
    return button;
  }

  private void choose() {
    if (!filling) {
      chosenX = numbers.get(x.getSelectionIndex());
      Field before = chosenY;
      chosenY = numbers.get(y.getSelectionIndex());
      if (!before.equals(chosenY)) {
        // A limit of one quantity is none of another.
        threshold.setText(chosenY.equals(Fields.G2) ? FIRST_THRESHOLD : "");
      }
      show();
    }
  }

  @Override
  public void rowsChanged() {
    if (plot.isDisposed()) {
      return;
    }
    numbers = new ArrayList<>(model.numbers());
    for (Field chosen : List.of(chosenX, chosenY)) {
      if (!numbers.contains(chosen)) {
        numbers.add(chosen);
      }
    }
    filling = true;
    String[] labels = numbers.stream().map(Field::label).toArray(String[]::new);
    x.setItems(labels);
    y.setItems(labels);
    x.select(numbers.indexOf(chosenX));
    y.select(numbers.indexOf(chosenY));
    filling = false;
    show();
  }

  private void show() {
    int index = group.getSelectionIndex();
    ScatterChoice choice =
        new ScatterChoice(
            chosenX,
            chosenY,
            index <= 0 ? Optional.empty() : Optional.of(GROUPS.get(index - 1)),
            logX.getSelection(),
            logY.getSelection(),
            limit());
    Optional<Figure> figure = ScatterFigure.of(model.rows(), choice);
    if (figure.isPresent()) {
      plot.setFigure(figure.get());
      project().folder().ifPresent(folder -> plot.setExportName(folder.toString(), "samples"));
    } else {
      plot.setEmpty(
          project().session().isEmpty() ? "No project is open." : EMPTY,
          target -> SamplesSaving.save(getSite().getShell()));
    }
    fraction.setText(ScatterFigure.fraction(model.rows(), choice).replace("&", "&&"));
    fraction.getParent().layout(true, true);
  }

  private OptionalDouble limit() {
    try {
      String text = threshold.getText().strip().replace('\u2212', '-');
      return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    } catch (NumberFormatException e) {
      return OptionalDouble.empty(); // Half typed.
    }
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return adapter == FigurePlot.class && plot != null
        ? adapter.cast(plot)
        : super.getAdapter(adapter);
  }

  @Override
  protected boolean edits() {
    return false;
  }

  @Override
  public void setFocus() {
    plot.setFocus();
  }

  @Override
  public void dispose() {
    model.removeListener(this);
    super.dispose();
  }
}
