package org.photonbench.ui.health;

import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.photonbench.ui.FamilyJob;
import org.photonbench.ui.Images;
import org.photonbench.ui.JobFamily;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.recording.TableCopy;

/** What the bundles contribute and what of it failed, with the reason. */
public final class PluginHealthView extends ViewPart {
  /** The id under which plugin.xml declares this view. */
  public static final String ID = "org.photonbench.ui.health";

  private TableViewer viewer;

  @Override
  public void createPartControl(Composite parent) {
    Composite holder = new Composite(parent, SWT.NONE);
    TableColumnLayout layout = new TableColumnLayout();
    holder.setLayout(layout);
    viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.MULTI);
    WidgetId.mark(viewer.getTable(), WidgetId.HEALTH_TABLE);
    viewer.getTable().setHeaderVisible(true);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    ColumnViewerToolTipSupport.enableFor(viewer);
    column(layout, "State", 10, c -> c.state().toString(), true);
    column(layout, "Kind", 10, Contribution::kind, false);
    column(layout, "Contribution", 26, Contribution::name, false);
    column(layout, "Reason", 34, Contribution::reason, false);
    column(layout, "Bundle", 30, Contribution::bundle, false);
    TableCopy.install(viewer.getTable());
    getSite().setSelectionProvider(viewer);
    Action refresh =
        new Action("Check again") {
          @Override
          public void run() {
            check();
          }
        };
    refresh.setToolTipText("Check again");
    ImageDescriptor image =
        PlatformUI.getWorkbench()
            .getSharedImages()
            .getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED);
    refresh.setImageDescriptor(image);
    getViewSite().getActionBars().getToolBarManager().add(refresh);
    check();
  }

  private void column(
      TableColumnLayout layout,
      String title,
      int weight,
      Function<Contribution, String> text,
      boolean withImage) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
    column.getColumn().setText(title);
    column.setLabelProvider(
        new ColumnLabelProvider() {
          @Override
          public String getText(Object element) {
            return text.apply((Contribution) element);
          }

          @Override
          public String getToolTipText(Object element) {
            String reason = ((Contribution) element).reason();
            return reason.isEmpty() ? null : reason;
          }

          @Override
          public Image getImage(Object element) {
            if (!withImage) {
              return null;
            }
            boolean failed = ((Contribution) element).state() == Contribution.State.FAILED;
            return Images.get(failed ? Images.ERROR : Images.OK);
          }
        });
    layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 70));
  }

  private void check() {
    Display display = viewer.getControl().getDisplay();
    new FamilyJob(
            "Checking the plugins",
            JobFamily.WORKSPACE,
            monitor -> {
              List<Contribution> found = HealthCheck.run();
              display.asyncExec(() -> show(found));
            })
        .schedule();
  }

  private void show(List<Contribution> found) {
    if (viewer.getControl().isDisposed()) {
      return;
    }
    viewer.setInput(found);
    long failed = found.stream().filter(c -> c.state() == Contribution.State.FAILED).count();
    setContentDescription(
        failed == 0
            ? "All " + found.size() + " contributions work."
            : failed + " of " + found.size() + " contributions failed; the reason is beside each.");
  }

  @Override
  public void setFocus() {
    viewer.getControl().setFocus();
  }
}
