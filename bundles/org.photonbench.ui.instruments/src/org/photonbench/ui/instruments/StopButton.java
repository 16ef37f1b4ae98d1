package org.photonbench.ui.instruments;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * The big red button, the same in every theme. It acts when it is pressed, not when it is released,
 * and is never disabled.
 */
final class StopButton extends Canvas {
  private static final String TEXT = "STOP";
  private static final String HINT =
      "Stops all instruments at once (Shift+Esc or Pause). Press again if one did not stand.";
  private static final double TEXT_SHARE = 0.5;
  private static final int ARC = 6;

  private final Color red = new Color(200, 20, 20);
  private final Color dark = new Color(130, 0, 0);
  private final Color white = new Color(255, 255, 255);
  private final int width;
  private final int height;
  private final Font font;
  private boolean pressed;

  StopButton(Composite parent, int width, int height) {
    super(parent, SWT.DOUBLE_BUFFERED);
    this.width = width;
    this.height = height;
    FontData data = getFont().getFontData()[0];
    double points = height * TEXT_SHARE * 72 / getDisplay().getDPI().y;
    font = new Font(getDisplay(), data.getName(), (int) Math.max(8, Math.round(points)), SWT.BOLD);
    setToolTipText(HINT);
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(
        SWT.MouseDown,
        event -> {
          if (event.button == 1) {
            press();
          }
        });
    addListener(SWT.MouseUp, event -> release());
    addListener(
        SWT.KeyDown,
        event -> {
          if (event.keyCode == SWT.SPACE || event.keyCode == SWT.CR) {
            press();
            release();
          }
        });
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    addListener(SWT.Dispose, event -> font.dispose());
    describe();
  }

  private void describe() {
    getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result = "Stop all instruments";
              }
            });
    getAccessible()
        .addAccessibleControlListener(
            new AccessibleControlAdapter() {
              @Override
              public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
              }
            });
  }

  private void press() {
    Instruments.shared().stopAll();
    pressed = true;
    redraw();
  }

  private void release() {
    pressed = false;
    redraw();
  }

  @Override
  public Point computeSize(int wide, int high, boolean changed) {
    return new Point(wide == SWT.DEFAULT ? width : wide, high == SWT.DEFAULT ? height : high);
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setAntialias(SWT.ON);
    gc.setBackground(pressed ? dark : red);
    gc.fillRoundRectangle(1, 1, area.width - 2, area.height - 2, ARC, ARC);
    gc.setForeground(isFocusControl() ? white : dark);
    gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, ARC, ARC);
    gc.setForeground(white);
    gc.setFont(font);
    Point size = gc.textExtent(TEXT);
    gc.drawText(TEXT, (area.width - size.x) / 2, (area.height - size.y) / 2, true);
  }
}
