package org.photonbench.ui.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.photonbench.catalogue.check.Problem;
import org.photonbench.catalogue.check.Problem.Severity;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.model.Entities;
import org.photonbench.ui.Images;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.recording.TableCopy;

/**
 * What cannot be true, is doubtful or missing in the open files; a double click shows the place.
 */
public final class ProblemsView extends SamplesPart {
  private static final int[] WIDTHS = {560, 230, 130};
  private static final String[] HEADINGS = {"Problem", "Where", "File"};

  private Table table;

  @Override
  protected void createContents(Composite parent) {
    parent.setLayout(new FillLayout());
    table = WidgetId.mark(new Table(parent, SWT.MULTI | SWT.FULL_SELECTION), SamplesIds.PROBLEMS);
    table.setHeaderVisible(true);
    for (int i = 0; i < HEADINGS.length; i++) {
      TableColumn column = new TableColumn(table, SWT.LEFT);
      column.setText(HEADINGS[i]);
      column.setWidth(WIDTHS[i]);
    }
    table.addListener(SWT.DefaultSelection, event -> show((TableItem) event.item));
    TableCopy.install(table);
  }

  private void show(TableItem item) {
    if (item != null && item.getData() instanceof Problem problem) {
      EntityView.reveal(getSite().getPage(), problem.object(), problem.feature().orElse(null));
    }
  }

  @Override
  protected void projectChanged() {
    problemsChanged();
  }

  @Override
  protected void problemsChanged() {
    table.setRedraw(false);
    table.removeAll();
    int errors = 0;
    int warnings = 0;
    for (Map.Entry<CatalogueFile, List<Problem>> file : project().problems().entrySet()) {
      List<Problem> sorted = new ArrayList<>(file.getValue());
      sorted.sort(Comparator.comparing(Problem::severity).reversed());
      for (Problem problem : sorted) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setData(problem);
        item.setText(
            new String[] {
              problem.sentence(),
              Entities.describe(problem.object()),
              String.valueOf(file.getKey().path().getFileName())
            });
        item.setImage(image(problem.severity()));
        errors += problem.severity() == Severity.ERROR ? 1 : 0;
        warnings += problem.severity() == Severity.WARNING ? 1 : 0;
      }
    }
    table.setRedraw(true);
    setContentDescription(
        project().problems().isEmpty()
            ? ""
            : count(errors, "error") + ", " + count(warnings, "warning") + " in the open files");
  }

  private static Image image(Severity severity) {
    return switch (severity) {
      case ERROR -> Images.get(Images.ERROR);
      case WARNING -> Images.get(Images.WARNING);
      case INFO ->
          PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_INFO_TSK);
    };
  }

  private static String count(int number, String what) {
    return number == 1 ? "1 " + what : number + " " + what + "s";
  }

  @Override
  protected boolean edits() {
    return false;
  }

  @Override
  public void setFocus() {
    table.setFocus();
  }
}
