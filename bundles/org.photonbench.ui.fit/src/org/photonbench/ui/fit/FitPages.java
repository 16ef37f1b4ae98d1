package org.photonbench.ui.fit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.photonbench.analysis.fit.figure.FitOutcome;
import org.photonbench.figure.Figure;
import org.photonbench.figure.text.NumberText;
import org.photonbench.fit.Parameter;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.plot.FigurePlot;
import org.photonbench.ui.plot.PlotView;

/** Residuals, correlation, comparison and messages of the last fit, as pages of a tab folder. */
final class FitPages {
  private static final List<String> COMPARISON =
      List.of("Model", "Free", "ΔAICc", "ΔBIC", "Misfit z", "Probability");
  private static final int PADDING = 8;

  private final FigurePlot residuals;
  private final Table correlation;
  private final Table comparison;
  private final Text messages;

  FitPages(CTabFolder folder) {
    residuals = WidgetId.mark(new FigurePlot(folder, SWT.NONE), FitIds.RESIDUALS);
    item(folder, "Residuals", residuals);
    correlation = table(folder, FitIds.CORRELATION);
    item(folder, "Correlation", correlation);
    comparison = table(folder, FitIds.COMPARISON);
    comparison.setToolTipText(
        "Fits of the same data. ΔAICc and ΔBIC: above the lowest; lower is better.");
    COMPARISON.forEach(title -> new TableColumn(comparison, SWT.NONE).setText(title));
    item(folder, "Compare", comparison);
    messages =
        WidgetId.mark(
            new Text(folder, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), FitIds.MESSAGES);
    item(folder, "Messages", messages);
  }

  private static Table table(CTabFolder folder, String id) {
    Table table = WidgetId.mark(new Table(folder, SWT.FULL_SELECTION), id);
    table.setHeaderVisible(true);
    table.setLinesVisible(true);
    return table;
  }

  private static void item(CTabFolder folder, String title, Control control) {
    CTabItem item = new CTabItem(folder, SWT.NONE);
    item.setText(title);
    item.setControl(control);
  }

  /** Shows the last fit and the comparison. */
  void show(FitPresenter presenter, Optional<PlotView> view) {
    Optional<FitOutcome> fit = presenter.outcome();
    showResiduals(fit, view);
    correlation.setRedraw(false);
    correlation.removeAll();
    for (TableColumn column : correlation.getColumns()) {
      column.dispose();
    }
    fit.ifPresent(this::fillCorrelation);
    pack(correlation);
    correlation.setRedraw(true);
    comparison.removeAll();
    presenter
        .comparison()
        .table()
        .forEach(row -> new TableItem(comparison, SWT.NONE).setText(row.toArray(String[]::new)));
    pack(comparison);
    messages.setText(
        fit.map(f ->
                f.messages().stream().map(m -> "• " + m + "\n").collect(Collectors.joining())
                    + "• "
                    + KeptFit.words(f)
                    + ".\n• "
                    + f.fit().model().title()
                    + ": "
                    + f.fit().model().source())
            .orElse("Nothing is fitted yet."));
  }

  /** Shows the residuals over the same part of the axis as the figure. */
  void showResiduals(Optional<FitOutcome> fit, Optional<PlotView> view) {
    Optional<Figure> figure = fit.flatMap(FitOutcome::residuals);
    if (figure.isEmpty()) {
      residuals.setEmpty("Residuals appear here when the model is fitted.", target -> {});
      return;
    }
    Figure f = figure.get();
    residuals.setFigure(
        new Figure(
            f.id(),
            f.title(),
            view.map(v -> f.x().withScale(v.x().scale()).withRange(v.x().min(), v.x().max()))
                .orElse(f.x()),
            f.y(),
            f.layers()));
  }

  private void fillCorrelation(FitOutcome fit) {
    List<Parameter> free = fit.result().problem().free();
    double[][] matrix = fit.result().correlation();
    new TableColumn(correlation, SWT.NONE).setText("Parameter");
    free.forEach(p -> new TableColumn(correlation, SWT.RIGHT).setText(p.name()));
    for (int i = 0; i < matrix.length; i++) {
      TableItem item = new TableItem(correlation, SWT.NONE);
      item.setText(0, free.get(i).name());
      for (int j = 0; j < matrix.length; j++) {
        item.setText(
            j + 1,
            Double.isFinite(matrix[i][j]) ? NumberText.fixed(matrix[i][j], 2) : NumberText.UNKNOWN);
      }
    }
  }

  private static void pack(Table table) {
    for (TableColumn column : table.getColumns()) {
      column.pack();
      column.setWidth(column.getWidth() + PADDING);
    }
  }
}
