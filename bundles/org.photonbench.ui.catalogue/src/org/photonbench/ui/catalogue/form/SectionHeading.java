package org.photonbench.ui.catalogue.form;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The heading of a section, which a click, Return or Space opens and closes. */
final class SectionHeading extends Canvas {
  private static final int TRIANGLE = 8;
  private static final int GAP = 6;
  private static final int MARGIN = 3;

  private final String title;
  private final Runnable toggled;
  private boolean open;

  SectionHeading(Composite parent, String title, boolean open, Runnable toggled) {
    super(parent, SWT.NONE);
    this.title = title;
    this.open = open;
    this.toggled = toggled;
    setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    addListener(SWT.Paint, this::paint);
    addListener(SWT.MouseUp, event -> toggle());
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
  }

  boolean isOpen() {
    return open;
  }

  void setOpen(boolean newOpen) {
    open = newOpen;
    redraw();
  }

  private void toggle() {
    open = !open;
    redraw();
    toggled.run();
  }

  private void key(Event event) {
    boolean wanted =
        event.keyCode == SWT.CR
            || event.keyCode == ' '
            || event.keyCode == SWT.ARROW_RIGHT && !open
            || event.keyCode == SWT.ARROW_LEFT && open;
    if (wanted) {
      toggle();
    }
  }

  private void paint(Event event) {
    GC gc = event.gc;
    Point size = getSize();
    gc.setAntialias(SWT.ON);
    gc.setForeground(getForeground());
    gc.setBackground(getForeground());
    int middle = size.y / 2;
    int half = TRIANGLE / 2;
    int x = MARGIN;
    gc.fillPolygon(
        open
            ? new int[] {
              x, middle - half / 2, x + TRIANGLE, middle - half / 2, x + half, middle + half
            }
            : new int[] {x + 2, middle - half, x + 2, middle + half, x + 2 + half, middle});
    gc.drawText(title, MARGIN + TRIANGLE + GAP, MARGIN, true);
    if (isFocusControl()) {
      gc.drawFocus(0, 0, size.x, size.y);
    }
  }

  @Override
  public Point computeSize(int widthHint, int heightHint, boolean changed) {
    GC gc = new GC(this);
    try {
      Point text = gc.textExtent(title);
      return new Point(text.x + TRIANGLE + GAP + 2 * MARGIN, text.y + 2 * MARGIN);
    } finally {
      gc.dispose();
    }
  }
}
