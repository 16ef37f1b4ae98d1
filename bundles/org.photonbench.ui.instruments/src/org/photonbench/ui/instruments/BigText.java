package org.photonbench.ui.instruments;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Digits as large as there is room, with a line under them. */
final class BigText extends Canvas {
  private static final int LEAST_POINTS = 12;

  /** The width that digits are fitted to, so that their size does not jump with them. */
  private static final String WIDEST = "888.8 k";

  private final double share;
  private String text = "";
  private String line = "";
  private Font big;
  private Font small;
  private Point fitted = new Point(0, 0);

  /**
   * @param share part of the height that the digits take at most
   */
  BigText(Composite parent, double share) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    this.share = share;
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.Dispose, event -> disposeFonts());
    getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result = text + " " + line;
              }
            });
  }

  /** Shows digits and what they are. */
  void setText(String newText, String newLine) {
    if (!newText.equals(text) || !newLine.equals(line)) {
      text = newText;
      line = newLine;
      redraw();
    }
  }

  String text() {
    return text;
  }

  private void disposeFonts() {
    if (big != null) {
      big.dispose();
      small.dispose();
    }
  }

  private void fit(GC gc, Rectangle area) {
    Point size = new Point(area.width, area.height);
    if (size.equals(fitted) && big != null) {
      return;
    }
    disposeFonts();
    fitted = size;
    FontData data = getFont().getFontData()[0];
    double pixels = area.height * share;
    double points = pixels * 72 / getDisplay().getDPI().y;
    big = font(data, points, SWT.BOLD);
    gc.setFont(big);
    int width = gc.textExtent(WIDEST).x;
    if (width > area.width * 0.95) {
      big.dispose();
      points *= area.width * 0.95 / width;
      big = font(data, points, SWT.BOLD);
    }
    small = font(data, Math.max(LEAST_POINTS, points * 0.16), SWT.NORMAL);
  }

  private Font font(FontData data, double points, int style) {
    return new Font(
        getDisplay(), data.getName(), (int) Math.max(LEAST_POINTS, Math.round(points)), style);
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    fit(gc, area);
    gc.setFont(big);
    Point size = gc.textExtent(text);
    gc.setFont(small);
    Point below = gc.textExtent(line);
    int top = Math.max(0, (area.height - size.y - below.y) / 2);
    gc.setFont(big);
    gc.drawText(text, (area.width - size.x) / 2, top, true);
    gc.setFont(small);
    gc.drawText(line, Math.max(0, (area.width - below.x) / 2), top + size.y, true);
  }
}
