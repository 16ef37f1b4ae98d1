package org.photonbench.ui.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.photonbench.analysis.fit.figure.FigureData;
import org.photonbench.analysis.fit.figure.ModelFit;
import org.photonbench.ui.WidgetId;

/** What is fitted: data, model and range. */
final class FitChoices {
  /** From this width on data and range are on one line. */
  private static final int WIDE = 500;

  private static final int NUMBER_WIDTH = 52;
  private static final int FILTER_WIDTH = 72;
  private static final int CHOICE_WIDTH = 100;
  private static final String SEVERAL = "Several\u2026";

  private final FitPresenter presenter;
  private final Consumer<String> changed;
  private final Consumer<String> refused;
  private final Combo dataChoice;
  private final Button response;
  private final Combo modelChoice;
  private final Text filter;
  private final Text from;
  private final Text to;
  private final Label rangeUnit;
  private List<ModelFit> listed = List.of();

  /**
   * @param changed told of each change, with what is wrong with it or an empty text
   * @param refused told why nothing was changed; what was typed stays
   * @param responseAsked told when the user wants to choose an instrument response
   */
  FitChoices(
      Composite parent,
      FitPresenter presenter,
      Consumer<String> changed,
      Consumer<String> refused,
      Runnable responseAsked) {
    this.presenter = presenter;
    this.changed = changed;
    this.refused = refused;
    Composite grid = new Composite(parent, SWT.NONE);
    grid.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    GridLayout lines = tight(1);
    grid.setLayout(lines);

    Composite data = line(grid, 3, true);
    label(data, "Data");
    dataChoice = combo(data, FitIds.DATA);
    dataChoice.addListener(SWT.Selection, event -> dataChosen());
    response = button(data, FitIds.RESPONSE, "Response\u2026", responseAsked);
    response.setToolTipText("Fit decays behind a measured instrument response");
    response.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));

    Composite range = line(grid, 6, false);
    label(range, "Range");
    from = number(range, FitIds.FROM);
    label(range, "to");
    to = number(range, FitIds.TO);
    rangeUnit = label(range, "");
    Button whole =
        button(
            range,
            FitIds.WHOLE,
            "All",
            () -> {
              presenter.wholeRange();
              changed.accept("");
            });
    whole.setToolTipText("Fit all data of the figure");

    Composite model = line(grid, 3, true);
    label(model, "Model");
    modelChoice = combo(model, FitIds.MODEL);
    modelChoice.addListener(
        SWT.Selection,
        event -> {
          presenter.select(listed.get(modelChoice.getSelectionIndex()));
          changed.accept("");
        });
    filter = WidgetId.mark(new Text(model, SWT.SEARCH | SWT.ICON_CANCEL), FitIds.FILTER);
    filter.setMessage("Filter");
    filter.setToolTipText("Show only models with these words in name or formula");
    GridData filterData = new GridData(SWT.FILL, SWT.CENTER, false, false);
    filterData.widthHint = FILTER_WIDTH;
    filter.setLayoutData(filterData);
    filter.addListener(SWT.Modify, event -> fillModels());

    // The panel may be narrow beside a figure, or low below one.
    grid.addListener(
        SWT.Resize,
        event -> {
          int columns = grid.getClientArea().width < WIDE ? 1 : 2;
          if (lines.numColumns != columns) {
            lines.numColumns = columns;
            ((GridData) model.getLayoutData()).horizontalSpan = columns;
            grid.getDisplay()
                .asyncExec(() -> {
                  if (!grid.isDisposed()) {
                    grid.requestLayout();
                  }
                });
          }
        });
  }

  private static Composite line(Composite parent, int columns, boolean grab) {
    Composite line = new Composite(parent, SWT.NONE);
    line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, grab, false));
    line.setLayout(tight(columns));
    return line;
  }

  private static GridLayout tight(int columns) {
    GridLayout layout = new GridLayout(columns, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 4;
    return layout;
  }

  private static Label label(Composite parent, String text) {
    Label label = new Label(parent, SWT.NONE);
    label.setText(text);
    return label;
  }

  private static Combo combo(Composite parent, String id) {
    Combo combo = WidgetId.mark(new Combo(parent, SWT.READ_ONLY), id);
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
    data.widthHint = CHOICE_WIDTH;
    combo.setLayoutData(data);
    return combo;
  }

  static Button button(Composite parent, String id, String text, Runnable action) {
    Button button = WidgetId.mark(new Button(parent, SWT.PUSH), id);
    button.setText(text);
    button.addListener(SWT.Selection, event -> action.run());
    return button;
  }

  private Text number(Composite parent, String id) {
    Text text = WidgetId.mark(new Text(parent, SWT.BORDER | SWT.RIGHT), id);
    GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
    data.widthHint = NUMBER_WIDTH;
    text.setLayoutData(data);
    text.addListener(SWT.DefaultSelection, event -> rangeTyped());
    text.addListener(SWT.FocusOut, event -> rangeTyped());
    return text;
  }

  void setFocus() {
    modelChoice.setFocus();
  }

  // ------------------------------------------------------------------ what is shown

  void refresh() {
    fillData();
    boolean any = !presenter.data().isEmpty();
    from.setText(any ? ParameterRow.text(presenter.from()) : "");
    to.setText(any ? ParameterRow.text(presenter.to()) : "");
    String unit = presenter.figure().map(f -> f.x().unit()).orElse("");
    if (!rangeUnit.getText().equals(unit)) {
      rangeUnit.setText(unit);
      rangeUnit.requestLayout();
    }
    boolean takes = presenter.takesResponse();
    GridData place = (GridData) response.getLayoutData();
    if (place.exclude == takes || response.getVisible() != takes) {
      place.exclude = !takes;
      response.setVisible(takes);
      ((GridData) dataChoice.getLayoutData()).horizontalSpan = takes ? 1 : 2;
      dataChoice.getParent().layout();
    }
    fillModels();
  }

  private void fillData() {
    List<FigureData> data = presenter.data();
    List<String> entries =
        new ArrayList<>(presenter.candidates().stream().map(FigureData::label).toList());
    int selected = data.size() == 1 ? presenter.candidates().indexOf(data.getFirst()) : -1;
    if (data.size() > 1) {
      selected = entries.size();
      entries.add(data.stream().map(FigureData::label).collect(Collectors.joining(" + ")));
    }
    if (presenter.candidates().size() > 1) {
      entries.add(SEVERAL);
    }
    if (!entries.equals(List.of(dataChoice.getItems()))) {
      dataChoice.setItems(entries.toArray(String[]::new));
    }
    if (selected >= 0) {
      dataChoice.select(selected);
    }
    String likelihoods =
        data.stream()
            .map(d -> (data.size() == 1 ? "" : d.label() + ": ") + d.likelihoodText())
            .collect(Collectors.joining("\n"));
    dataChoice.setToolTipText(likelihoods.isEmpty() ? null : likelihoods);
  }

  private void fillModels() {
    listed = presenter.models(filter.getText());
    String[] labels = listed.stream().map(ModelFit::label).toArray(String[]::new);
    if (!List.of(labels).equals(List.of(modelChoice.getItems()))) {
      modelChoice.setItems(labels);
    }
    int index = presenter.model().map(listed::indexOf).orElse(-1);
    if (index >= 0) {
      modelChoice.select(index);
    } else {
      modelChoice.deselectAll();
    }
    modelChoice.setToolTipText(
        presenter
            .model()
            .map(m -> m.model().title() + "\n" + m.model().id() + "\n" + m.model().source())
            .orElse(null));
  }

  // ------------------------------------------------------------------ what the user does

  private void dataChosen() {
    int index = dataChoice.getSelectionIndex();
    List<FigureData> candidates = presenter.candidates();
    if (index >= 0 && index < candidates.size()) {
      presenter.select(List.of(candidates.get(index)));
    } else if (dataChoice.getText().equals(SEVERAL)) {
      chooseSeveral();
    }
    changed.accept("");
  }

  private void chooseSeveral() {
    ListSelectionDialog dialog =
        ListSelectionDialog.of(presenter.candidates())
            .title("Fit Several Together")
            .message("Data of the figure that one model is fitted to together:")
            .contentProvider(ArrayContentProvider.getInstance())
            .labelProvider(LabelProvider.createTextProvider(d -> ((FigureData) d).label()))
            .preselect(
                (presenter.data().size() > 1 ? presenter.data() : presenter.candidates()).toArray())
            .create(dataChoice.getShell());
    if (dialog.open() == Window.OK) {
      List<FigureData> chosen = Stream.of(dialog.getResult()).map(FigureData.class::cast).toList();
      if (!chosen.isEmpty()) {
        presenter.select(chosen);
      }
    }
  }

  private void rangeTyped() {
    if (presenter.data().isEmpty()
        || (from.getText().equals(ParameterRow.text(presenter.from()))
            && to.getText().equals(ParameterRow.text(presenter.to())))) {
      return;
    }
    Optional<Double> low = typed(from, presenter.from());
    Optional<Double> high = typed(to, presenter.to());
    if (low.isEmpty() || high.isEmpty()) {
      refused.accept("The range must be two numbers.");
    } else {
      changed.accept(presenter.setRange(low.get(), high.get()).orElse(""));
    }
  }

  /** The number in a field; what was not edited keeps the digits that are not shown. */
  private static Optional<Double> typed(Text field, double present) {
    if (field.getText().equals(ParameterRow.text(present))) {
      return Optional.of(present);
    }
    try {
      double value = Double.parseDouble(field.getText().strip().replace('\u2212', '-'));
      return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
