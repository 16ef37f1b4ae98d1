package org.photonbench.ui.fit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Palette;
import org.photonbench.ui.plot.PlotOverlay;
import org.photonbench.ui.plot.PlotPixels;

/**
 * The range and the curve of the start values over a plot. The ends of the range and the handles of
 * the curve can be dragged.
 */
final class FitOverlay implements PlotOverlay {
  /** What the panel does. */
  interface Host {
    /** The parameter that the handles change; empty: no handles. */
    Optional<ParameterRow> handled();

    /** An end of the range was dragged to here. */
    void rangeDragged(double from, double to);

    /** A handle was dragged to here. */
    void curveDragged(ParameterRow row, double x, double y);
  }

  private static final int REACH = 6;
  private static final int HANDLES = 5;
  private static final int HALF_HANDLE = 4;
  private static final int OUTSIDE_ALPHA = 22;
  private static final int FAR = 20_000;

  private enum Drag {
    NONE,
    FROM,
    TO,
    CURVE
  }

  private final FitPresenter presenter;
  private final Host host;
  private List<StartCurve> curves = List.of();
  private Drag drag = Drag.NONE;
  private double draggedTo;

  FitOverlay(FitPresenter presenter, Host host) {
    this.presenter = presenter;
    this.host = host;
  }

  /**
   * The start values, the model or the range changed.
   *
   * @param ready told when there is another curve to paint
   */
  void update(Runnable ready) {
    presenter.startCurves(found -> {
      curves = found;
      ready.run();
    });
  }

  private double from() {
    return drag == Drag.FROM ? draggedTo : presenter.from();
  }

  private double to() {
    return drag == Drag.TO ? draggedTo : presenter.to();
  }

  @Override
  public void paint(GC gc, PlotPixels pixels, Palette palette) {
    if (presenter.data().isEmpty()) {
      return;
    }
    int height = pixels.height();
    int left = (int) Math.round(pixels.pixelX(from()));
    int right = (int) Math.round(pixels.pixelX(to()));
    gc.setAntialias(SWT.OFF);
    gc.setBackground(color(palette.foreground()));
    gc.setForeground(color(palette.foreground()));
    gc.setAlpha(OUTSIDE_ALPHA);
    if (left > 0) {
      gc.fillRectangle(0, 0, Math.min(left, pixels.width()), height);
    }
    if (right < pixels.width()) {
      gc.fillRectangle(Math.max(0, right), 0, pixels.width() - Math.max(0, right), height);
    }
    gc.setAlpha(255);
    gc.setLineWidth(1);
    for (int x : new int[] {left, right}) {
      gc.drawLine(x, 0, x, height);
      gc.fillRectangle(x - 2, height / 2 - 10, 5, 20);
    }
    gc.setAntialias(SWT.ON);
    if (presenter.outcome().isEmpty()) {
      curves.forEach(curve -> paintCurve(curve, gc, pixels, palette));
    }
    if (host.handled().isPresent()) {
      gc.setLineStyle(SWT.LINE_SOLID);
      gc.setLineWidth(1);
      gc.setBackground(color(palette.background()));
      gc.setForeground(color(palette.foreground()));
      for (int[] handle : handles(pixels)) {
        int size = 2 * HALF_HANDLE;
        gc.fillRectangle(handle[0] - HALF_HANDLE, handle[1] - HALF_HANDLE, size, size);
        gc.drawRectangle(handle[0] - HALF_HANDLE, handle[1] - HALF_HANDLE, size, size);
      }
    }
  }

  private static void paintCurve(StartCurve curve, GC gc, PlotPixels pixels, Palette palette) {
    double[] x = curve.x();
    double[] y = curve.y();
    int[] line = new int[2 * x.length];
    int used = 0;
    gc.setForeground(color(palette.color(Layer.Role.FIT, 0)));
    gc.setLineStyle(SWT.LINE_DASH);
    gc.setLineWidth(2);
    for (int i = 0; i <= x.length; i++) {
      double px = i < x.length ? pixels.pixelX(x[i]) : Double.NaN;
      double py = i < x.length ? pixels.pixelY(y[i]) : Double.NaN;
      if (Math.abs(px) < FAR && Math.abs(py) < FAR) {
        line[used++] = (int) Math.round(px);
        line[used++] = (int) Math.round(py);
      } else {
        drawLine(gc, line, used);
        used = 0;
      }
    }
    gc.setLineStyle(SWT.LINE_SOLID);
    gc.setLineWidth(1);
  }

  private static void drawLine(GC gc, int[] line, int used) {
    if (used > 2) {
      gc.drawPolyline(Arrays.copyOf(line, used));
    }
  }

  /** Where handles are: evenly over what is visible of the curve of the parameter's data. */
  private int[][] handles(PlotPixels pixels) {
    int dataSet = host.handled().map(presenter::dataSet).orElse(0);
    if (dataSet >= curves.size()) {
      return new int[0][];
    }
    double[] x = curves.get(dataSet).x();
    double[] y = curves.get(dataSet).y();
    int[][] visible = new int[x.length][];
    int count = 0;
    for (int i = 0; i < x.length; i++) {
      double px = pixels.pixelX(x[i]);
      double py = pixels.pixelY(y[i]);
      if (px >= 0 && px < pixels.width() && py >= 0 && py < pixels.height()) {
        visible[count++] = new int[] {(int) Math.round(px), (int) Math.round(py)};
      }
    }
    int[][] handles = new int[Math.min(HANDLES, count)][];
    for (int k = 0; k < handles.length; k++) {
      handles[k] = visible[nearest(visible, count, (k + 0.5) / handles.length)];
    }
    return handles;
  }

  /** The point at a share of the length of a curve, so that steep parts have handles too. */
  private static int nearest(int[][] points, int count, double share) {
    double[] length = new double[count];
    for (int i = 1; i < count; i++) {
      length[i] =
          length[i - 1]
              + Math.hypot(points[i][0] - points[i - 1][0], points[i][1] - points[i - 1][1]);
    }
    int i = 0;
    while (i < count - 1 && length[i] < share * length[count - 1]) {
      i++;
    }
    return i;
  }

  private static Color color(int rgb) {
    return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
  }

  private Drag at(PlotPixels pixels, int x, int y) {
    if (presenter.data().isEmpty()) {
      return Drag.NONE;
    }
    if (host.handled().isPresent()) {
      for (int[] handle : handles(pixels)) {
        if (Math.abs(handle[0] - x) <= REACH && Math.abs(handle[1] - y) <= REACH) {
          return Drag.CURVE;
        }
      }
    }
    if (Math.abs(pixels.pixelX(presenter.from()) - x) <= REACH) {
      return Drag.FROM;
    }
    return Math.abs(pixels.pixelX(presenter.to()) - x) <= REACH ? Drag.TO : Drag.NONE;
  }

  @Override
  public int cursor(PlotPixels pixels, int x, int y) {
    return switch (at(pixels, x, y)) {
      case NONE -> SWT.NONE;
      case FROM, TO -> SWT.CURSOR_SIZEWE;
      case CURVE -> SWT.CURSOR_HAND;
    };
  }

  @Override
  public boolean press(PlotPixels pixels, int x, int y) {
    drag = at(pixels, x, y);
    draggedTo = drag == Drag.TO ? presenter.to() : presenter.from();
    return drag != Drag.NONE;
  }

  @Override
  public void drag(PlotPixels pixels, int x, int y) {
    if (drag == Drag.CURVE) {
      host.handled().ifPresent(row -> host.curveDragged(row, pixels.valueX(x), pixels.valueY(y)));
    } else {
      draggedTo = pixels.valueX(Math.clamp(x, 0, pixels.width() - 1));
    }
  }

  @Override
  public void release() {
    Drag ended = drag;
    drag = Drag.NONE;
    if (ended == Drag.FROM) {
      host.rangeDragged(draggedTo, presenter.to());
    } else if (ended == Drag.TO) {
      host.rangeDragged(presenter.from(), draggedTo);
    }
  }
}
