package org.photonbench.ui.instruments;

import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.photonbench.ui.WidgetId;

/** Says in the window's status line and title that instruments in use are simulated. */
public final class VirtualMark extends WorkbenchWindowControlContribution {
  /** What the window's title ends in while twins are in use. */
  public static final String TITLE = "  \u2013  VIRTUAL INSTRUMENTS IN USE";

  private static final int MOST_NAMED = 2;

  @Override
  protected Control createControl(Composite parent) {
    Mark mark = WidgetId.mark(new Mark(parent), InstrumentsIds.VIRTUAL_MARK);
    Instruments.Listener listener =
        what -> {
          if (!mark.isDisposed() && what == Instruments.Change.SET_UP) {
            mark.getDisplay().asyncExec(mark::refresh);
          }
        };
    Instruments.shared().addListener(listener);
    mark.addListener(SWT.Dispose, event -> Instruments.shared().removeListener(listener));
    mark.getDisplay().asyncExec(mark::refresh);
    return mark;
  }

  /** The sentence for so many twins of so many instruments. */
  static String text(List<String> simulated, int all) {
    if (simulated.isEmpty()) {
      return "";
    }
    String names = simulated.size() > MOST_NAMED ? "" : " (" + String.join(", ", simulated) + ")";
    return "VIRTUAL instruments: " + simulated.size() + " of " + all + names;
  }

  /** Keeps its width: the status line is not laid out again for it. */
  private static final class Mark extends Canvas {
    private static final int WIDTH = 330;
    private static final int HEIGHT = 20;

    private final Color orange = new Color(213, 94, 0);
    private String text = "";

    Mark(Composite parent) {
      super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
      addListener(SWT.Paint, event -> paint(event.gc));
      getAccessible()
          .addAccessibleListener(
              new AccessibleAdapter() {
                @Override
                public void getName(AccessibleEvent event) {
                  event.result = text;
                }
              });
    }

    @Override
    public Point computeSize(int wide, int high, boolean changed) {
      return new Point(wide == SWT.DEFAULT ? WIDTH : wide, high == SWT.DEFAULT ? HEIGHT : high);
    }

    private void paint(GC gc) {
      gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
      gc.setForeground(orange);
      Point size = gc.textExtent(text);
      gc.drawText(text, 4, Math.max(0, (getClientArea().height - size.y) / 2), true);
    }

    /** Shows which twins are in use now. */
    void refresh() {
      if (isDisposed()) {
        return;
      }
      List<String> simulated = Instruments.shared().simulated();
      text = VirtualMark.text(simulated, Instruments.shared().places().size());
      setToolTipText(simulated.isEmpty() ? null : "Simulated: " + String.join(", ", simulated));
      setData("text", text);
      Shell shell = getShell();
      String title = shell.getText().replace(TITLE, "");
      shell.setText(simulated.isEmpty() ? title : title + TITLE);
      redraw();
    }
  }
}
