package org.photonbench.ui.plot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ICustomPaintListener;
import org.eclipse.swtchart.Range;
import org.photonbench.figure.Axis;
import org.photonbench.figure.AxisRange;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Palette;
import org.photonbench.figure.Scale;
import org.photonbench.figure.export.FigureExport;
import org.photonbench.figure.export.FigureStyle;

/**
 * Shows a figure and lets the user look around in it.
 *
 * <p>The wheel zooms at the pointer (with Ctrl vertically, with Shift horizontally; over an axis
 * that axis only), dragging pans, dragging with Shift zooms to a box, a double click fits, Ctrl+Z
 * undoes a zoom. Arrow keys pan, + and - zoom, Home fits. The menu offers axes, copy and export.
 *
 * <p>SWTChart holds the axes and the plot area; ticks, colours and layers come from the figure
 * bundle, so that screen and export look alike. Layers are thinned out to pixels, and the screen is
 * painted at most 20 times a second.
 */
public final class FigurePlot extends Composite {
  /** Commands of this category are in the context menus of all plots. */
  public static final String COMMANDS = "org.photonbench.ui.plot";

  /** Pause between two paintings. */
  private static final int FRAME_MILLIS = 50;

  private static final double WHEEL_FACTOR = 0.8;
  private static final double KEY_SHARE = 0.1;
  private static final int HIT_REACH = 9;
  private static final int DRAG_START = 3;
  private static final int DIM_ALPHA = 150;
  private static final int TYPE_POINTS = 9;

  /** Share of the axis that half a marker needs. */
  private static final double MARKER_ROOM = 0.02;

  private final StackLayout stack = new StackLayout();
  private final Chart chart;
  private final Composite area;
  private final Composite emptyPage;
  private final Link emptyLink;
  private final Font font;
  private final ViewHistory history = new ViewHistory();
  private final PlotMenu menu;

  private Figure given;
  private Figure figure;
  private Optional<Scale> userX = Optional.empty();
  private Optional<Scale> userY = Optional.empty();
  private boolean userView;
  private PlotView view;
  private PlotFrame frame;
  private PlotGeometry geometry;
  private boolean dimmed;
  private List<Layer> added = List.of();
  private PlotOverlay overlay = PlotOverlay.NONE;
  private final List<PlotOverlay> moreOverlays = new ArrayList<>();
  private PlotOverlay dragged;
  private final List<Runnable> viewListeners = new ArrayList<>();
  private final List<Runnable> figureListeners = new ArrayList<>();
  private Consumer<String> emptyAction = target -> {};
  private Consumer<String> readout = text -> {};
  private String readoutText = "";

  private Point pointer;
  private Point pressed;
  private Point panned;
  private Point menuAt;
  private boolean boxing;
  private boolean framePending;
  private long lastFrame;

  public FigurePlot(Composite parent, int style) {
    super(parent, style);
    setLayout(stack);
    font = smallFont(getFont());
    chart = new Chart(this, Chart.NO_AXIS_POSITION_UPDATE);
    chart.setLayout(new FrameLayout());
    chart.getTitle().setVisible(false);
    chart.getLegend().setVisible(false);
    // Titles and ticks of the chart's own paint themselves even when they are not laid out.
    for (Listener painter : chart.getListeners(SWT.Paint)) {
      chart.removeListener(SWT.Paint, painter);
    }
    for (IAxis axis : new IAxis[] {xAxis(), yAxis()}) {
      axis.getGrid().setVisible(false);
    }
    area = (Composite) chart.getPlotArea().getControl();
    chart.addPaintListener(this::paintFrame);
    chart
        .getPlotArea()
        .addCustomPaintListener(
            new ICustomPaintListener() {
              @Override
              public void paintControl(PaintEvent event) {
                paintLayers(event.gc);
              }

              @Override
              public boolean drawBehindSeries() {
                return true;
              }
            });
    emptyPage = new Composite(this, SWT.NONE);
    GridLayout grid = new GridLayout();
    grid.marginWidth = 24;
    emptyPage.setLayout(grid);
    emptyLink = new Link(emptyPage, SWT.WRAP);
    GridData centred = new GridData(SWT.CENTER, SWT.CENTER, true, true);
    centred.widthHint = 420;
    emptyLink.setLayoutData(centred);
    emptyLink.addListener(SWT.Selection, event -> emptyAction.accept(event.text));
    stack.topControl = emptyPage;
    menu = new PlotMenu(this);
    area.setMenu(menu.menu());
    chart.setMenu(menu.menu());
    listen();
    addListener(SWT.Dispose, event -> font.dispose());
  }

  private static Font smallFont(Font dialogFont) {
    FontData[] data = dialogFont.getFontData();
    for (FontData part : data) {
      part.setHeight(TYPE_POINTS);
    }
    return new Font(dialogFont.getDevice(), data);
  }

  private IAxis xAxis() {
    return chart.getAxisSet().getXAxis(0);
  }

  private IAxis yAxis() {
    return chart.getAxisSet().getYAxis(0);
  }

  // ------------------------------------------------------------------ what is shown

  /**
   * Shows a figure. The view stays if a figure of the same id and axes was shown and the user had
   * chosen the view; else all data is shown.
   */
  public void setFigure(Figure newFigure) {
    checkWidget();
    boolean same =
        given != null
            && given.id().equals(newFigure.id())
            && given.x().title().equals(newFigure.x().title())
            && given.y().title().equals(newFigure.y().title());
    given = newFigure;
    if (!same) {
      userX = Optional.empty();
      userY = Optional.empty();
      userView = false;
      history.clear();
    }
    figure = withScales(newFigure);
    geometry = null;
    if (!userView || view == null) {
      view = wholeView();
    }
    show(chart);
    applyView();
    tellFigure();
  }

  private void tellFigure() {
    List.copyOf(figureListeners).forEach(Runnable::run);
  }

  /** Told when another figure is shown, or none any more. */
  public void addFigureListener(Runnable listener) {
    figureListeners.add(listener);
  }

  public void removeFigureListener(Runnable listener) {
    figureListeners.remove(listener);
  }

  /** The figure as it was given, without added layers and scales of axes; empty: none. */
  public Optional<Figure> givenFigure() {
    return Optional.ofNullable(given);
  }

  /** Paints more layers over whatever figure is shown, for example a fit; the view stays. */
  public void setAddedLayers(List<Layer> layers) {
    checkWidget();
    added = List.copyOf(layers);
    if (given != null) {
      figure = withScales(given);
      geometry = null;
      // The legend changes too, and with it the place of the plot area.
      applyView();
    }
  }

  /** The layers of {@link #setAddedLayers}. */
  public List<Layer> addedLayers() {
    return added;
  }

  /** What can be dragged in the plot besides the view. */
  public void setOverlay(PlotOverlay newOverlay) {
    checkWidget();
    if (dragged == overlay) {
      dragged = null;
    }
    overlay = newOverlay;
    requestFrame();
  }

  /** Paints one more overlay, over those before; it is asked before them what a press means. */
  public void addOverlay(PlotOverlay more) {
    checkWidget();
    moreOverlays.add(more);
    requestFrame();
  }

  public void removeOverlay(PlotOverlay gone) {
    checkWidget();
    moreOverlays.remove(gone);
    if (dragged == gone) {
      dragged = null;
    }
    requestFrame();
  }

  /** The overlays, the uppermost first. */
  private List<PlotOverlay> overlays() {
    List<PlotOverlay> all = new ArrayList<>(moreOverlays.reversed());
    all.add(overlay);
    return all;
  }

  /** Paints the overlay anew. */
  public void redrawOverlay() {
    requestFrame();
  }

  /** Where numbers are in the plot area; empty: no figure is laid out. */
  public Optional<PlotPixels> pixels() {
    return figure == null || frame == null ? Optional.empty() : Optional.of(currentGeometry());
  }

  private Figure withScales(Figure original) {
    return new Figure(
        original.id(),
        original.title(),
        original.x().withScale(userX.orElse(original.x().scale())),
        original.y().withScale(userY.orElse(original.y().scale())),
        Stream.concat(original.layers().stream(), added.stream()).toList());
  }

  private PlotView wholeView() {
    AxisRange x = AxisRange.x(figure);
    return new PlotView(x, withRoomBelow(AxisRange.y(figure, x)));
  }

  /** A marker on the lower axis, such as a g² of zero, must not be cut in half. */
  private AxisRange withRoomBelow(AxisRange y) {
    if (y.scale() == Scale.LINEAR) {
      double room = MARKER_ROOM * (y.max() - y.min());
      for (Layer layer : figure.layers()) {
        if (layer instanceof Layer.Points points) {
          for (double value : points.y()) {
            if (value >= y.min() && value < y.min() + room) {
              return new AxisRange(y.scale(), y.min() - room, y.max());
            }
          }
        }
      }
    }
    return y;
  }

  private void show(Control page) {
    if (stack.topControl != page) {
      stack.topControl = page;
      layout();
    }
  }

  /** The figure shown, with the scales of axes that the user chose; empty: none. */
  public Optional<Figure> figure() {
    return Optional.ofNullable(figure);
  }

  /** The figure with its axes as they are in view, for export. */
  public Optional<Figure> figureInView() {
    return figure()
        .map(f ->
            new Figure(
                f.id(), f.title(), inView(f.x(), view.x()), inView(f.y(), view.y()), f.layers()));
  }

  private static Axis inView(Axis axis, AxisRange range) {
    return axis.withRange(range.min(), range.max());
  }

  /**
   * Shows a text instead of a figure.
   *
   * @param text what to do, with links
   * @param action given the target of a link that is followed
   */
  public void setEmpty(String text, Consumer<String> action) {
    checkWidget();
    given = null;
    figure = null;
    view = null;
    geometry = null;
    frame = null;
    dimmed = false;
    emptyAction = action;
    emptyLink.setText(text);
    emptyPage.layout();
    setReadout("");
    show(emptyPage);
    tellFigure();
  }

  /** The text shown instead of a figure. */
  public Link emptyText() {
    return emptyLink;
  }

  /** Whether the figure is dimmed because a newer one is being made. */
  public void setDimmed(boolean newDimmed) {
    if (dimmed != newDimmed) {
      dimmed = newDimmed;
      requestFrame();
    }
  }

  public boolean isDimmed() {
    return dimmed;
  }

  /** Told the text of what the pointer is at; empty text when it is nowhere. */
  public void onReadout(Consumer<String> consumer) {
    readout = consumer;
  }

  /** Lets others put items into the menu each time it is shown. */
  public void onMenu(MenuFiller filler) {
    menu.onMenu(filler);
  }

  /** Puts items into the menu of a plot. */
  @FunctionalInterface
  public interface MenuFiller {
    /**
     * Adds items, if any.
     *
     * @param x where on the horizontal axis the menu was asked for; empty: with the keyboard
     */
    void fill(Menu menu, OptionalDouble x);
  }

  /** Where on the horizontal axis the menu was asked for. */
  OptionalDouble menuX() {
    return menuAt == null || frame == null || figure == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(currentGeometry().valueX(menuAt.x));
  }

  /** What the help item of the menu does. */
  public void onHelp(Runnable help) {
    menu.onHelp(help);
  }

  /**
   * Where exported files are suggested to be.
   *
   * @param folder a folder, empty text for none
   * @param baseName beginning of their names
   */
  public void setExportName(String folder, String baseName) {
    menu.setExportName(folder, baseName);
  }

  /** The control that takes mouse and keyboard. */
  public Control plotArea() {
    return area;
  }

  /** Asks for a file and exports the figure as it is in view. */
  public void export() {
    menu.export();
  }

  /**
   * Exports the figure as it is in view, in the format that the file name asks for.
   *
   * @throws IOException if the file cannot be written
   * @throws IllegalStateException if there is no figure
   */
  public void exportTo(Path file) throws IOException {
    Figure shown = figureInView().orElseThrow(() -> new IllegalStateException("no figure"));
    FigureExport.write(shown, FigureStyle.SCREEN, file);
  }

  public void copyImage() {
    menu.copyImage();
  }

  public void copyTable() {
    menu.copyTable();
  }

  @Override
  public boolean setFocus() {
    return figure == null ? emptyLink.setFocus() : area.forceFocus();
  }

  // ------------------------------------------------------------------ the view

  /** The visible part; empty: no figure. */
  public Optional<PlotView> view() {
    return Optional.ofNullable(view);
  }

  /** Shows all data again. */
  public void fit() {
    if (figure != null) {
      change(wholeView(), "fit");
      userView = false;
    }
  }

  /** Goes back to the view before the last zoom or pan; false if there is none. */
  public boolean undoZoom() {
    Optional<PlotView> before = history.undo();
    if (figure == null || before.isEmpty()) {
      return false;
    }
    view = before.get();
    if (view.x().scale() != figure.x().scale() || view.y().scale() != figure.y().scale()) {
      userX = Optional.of(view.x().scale());
      userY = Optional.of(view.y().scale());
      figure = withScales(given);
    }
    userView = !view.equals(wholeView());
    applyView();
    return true;
  }

  /** Makes an axis linear or logarithmic and shows all data along it; the axes of a map stay. */
  public void setScale(boolean vertical, Scale scale) {
    if (figure == null
        || figure.map().isPresent()
        || (vertical ? figure.y() : figure.x()).scale() == scale) {
      return;
    }
    history.remember(view, "scale", System.nanoTime());
    if (vertical) {
      userY = Optional.of(scale);
    } else {
      userX = Optional.of(scale);
    }
    figure = withScales(given);
    PlotView whole = wholeView();
    view =
        vertical
            ? new PlotView(view.x(), withRoomBelow(AxisRange.y(figure, view.x())))
            : new PlotView(whole.x(), view.y());
    applyView();
  }

  private void change(PlotView newView, String gesture) {
    if (figure == null || newView.equals(view)) {
      return;
    }
    history.remember(view, gesture, System.nanoTime());
    view = newView;
    userView = true;
    applyView();
  }

  /** Hands the view on to the chart. */
  private void applyView() {
    chart.suspendUpdate(true);
    apply(xAxis(), view.x());
    apply(yAxis(), view.y());
    chart.suspendUpdate(false);
    requestFrame();
    List.copyOf(viewListeners).forEach(Runnable::run);
  }

  /** Told when another part of the figure comes into view. */
  public void addViewListener(Runnable listener) {
    viewListeners.add(listener);
  }

  public void removeViewListener(Runnable listener) {
    viewListeners.remove(listener);
  }

  private static void apply(IAxis axis, AxisRange range) {
    boolean logarithmic = range.scale() == Scale.LOGARITHMIC;
    if (!logarithmic) {
      axis.enableLogScale(false);
    }
    axis.setRange(new Range(range.min(), range.max()));
    axis.enableLogScale(logarithmic);
  }

  // ------------------------------------------------------------------ painting

  private void requestFrame() {
    if (framePending || isDisposed()) {
      return;
    }
    framePending = true;
    long wait = FRAME_MILLIS - (System.nanoTime() - lastFrame) / 1_000_000;
    getDisplay()
        .timerExec(
            (int) Math.clamp(wait, 0, FRAME_MILLIS),
            () -> {
              framePending = false;
              lastFrame = System.nanoTime();
              if (!isDisposed()) {
                chart.redraw();
              }
            });
  }

  private Palette palette() {
    return PlotColors.paletteFor(getParent().getBackground());
  }

  private final class FrameLayout extends Layout {
    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flush) {
      return new Point(
          widthHint == SWT.DEFAULT ? 480 : widthHint, heightHint == SWT.DEFAULT ? 300 : heightHint);
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
      Control plot = chart.getPlotArea().getControl();
      for (Control child : composite.getChildren()) {
        if (child != plot) {
          child.setBounds(0, 0, 0, 0);
        }
      }
      if (figure == null) {
        plot.setBounds(composite.getClientArea());
        return;
      }
      GC gc = new GC(composite);
      try {
        gc.setFont(font);
        frame = new PlotFrame(gc, figure, view, composite.getSize());
      } finally {
        gc.dispose();
      }
      if (!plot.getBounds().equals(frame.plot())) {
        plot.setBounds(frame.plot());
      }
    }
  }

  private PlotGeometry currentGeometry() {
    Rectangle plot = frame.plot();
    if (geometry == null || !geometry.isOf(figure, view, plot.width, plot.height)) {
      geometry = new PlotGeometry(figure, view, plot.width, plot.height);
    }
    return geometry;
  }

  private void paintFrame(PaintEvent event) {
    GC gc = event.gc;
    Palette palette = palette();
    gc.setBackground(PlotColors.of(palette.background()));
    gc.fillRectangle(chart.getClientArea());
    if (figure == null || frame == null) {
      return;
    }
    gc.setFont(font);
    gc.setAlpha(dimmed ? DIM_ALPHA : 255);
    frame.paint(gc, currentGeometry(), palette);
    gc.setAlpha(255);
    if (!readoutText.isEmpty()) {
      frame.paintReadout(gc, readoutText, palette);
    }
  }

  private void paintLayers(GC gc) {
    Palette palette = palette();
    Point size = area.getSize();
    gc.setBackground(PlotColors.of(palette.background()));
    gc.fillRectangle(0, 0, size.x, size.y);
    if (figure == null || frame == null) {
      return;
    }
    PlotGeometry shapes = currentGeometry();
    new LayerPainter(gc, palette.colors(figure), size.x, size.y).paint(shapes);
    for (PlotOverlay each : overlays().reversed()) {
      each.paint(gc, shapes, palette);
      gc.setAlpha(255);
      gc.setLineStyle(SWT.LINE_SOLID);
    }
    gc.setAntialias(SWT.OFF);
    gc.setLineWidth(1);
    if (dimmed) {
      gc.setBackground(PlotColors.of(palette.background()));
      gc.setAlpha(DIM_ALPHA);
      gc.fillRectangle(0, 0, size.x, size.y);
      gc.setAlpha(255);
    }
    if (boxing && pressed != null && pointer != null) {
      paintBox(gc, palette);
    } else if (pointer != null && pressed == null) {
      gc.setForeground(PlotColors.between(palette.foreground(), palette.background(), 0.72));
      gc.drawLine(pointer.x, 0, pointer.x, size.y);
      gc.drawLine(0, pointer.y, size.x, pointer.y);
      PlotGeometry.Hit hit = shapes.hit(pointer.x, pointer.y, HIT_REACH);
      if (hit != null && !(hit.layer() instanceof Layer.Map)) {
        gc.setAntialias(SWT.ON);
        gc.setForeground(PlotColors.of(palette.foreground()));
        gc.drawOval((int) Math.round(hit.x()) - 6, (int) Math.round(hit.y()) - 6, 11, 11);
      }
    }
  }

  private void paintBox(GC gc, Palette palette) {
    int x = Math.min(pressed.x, pointer.x);
    int y = Math.min(pressed.y, pointer.y);
    int width = Math.abs(pressed.x - pointer.x);
    int height = Math.abs(pressed.y - pointer.y);
    gc.setBackground(PlotColors.of(palette.foreground()));
    gc.setForeground(PlotColors.of(palette.foreground()));
    gc.setAlpha(24);
    gc.fillRectangle(x, y, width, height);
    gc.setAlpha(200);
    gc.drawRectangle(x, y, width, height);
    gc.setAlpha(255);
  }

  // ------------------------------------------------------------------ mouse and keyboard

  private void listen() {
    area.addListener(SWT.MouseVerticalWheel, event -> wheel(event, atX(event), atY(event), 0));
    area.addListener(SWT.MouseHorizontalWheel, this::wheelAcross);
    chart.addListener(SWT.MouseVerticalWheel, this::wheelOverAxis);
    area.addListener(SWT.MouseDown, this::press);
    area.addListener(SWT.MouseMove, this::move);
    area.addListener(SWT.MouseUp, this::release);
    area.addListener(
        SWT.MouseDoubleClick,
        event -> {
          if (event.button == 1) {
            pressed = null;
            fit();
          }
        });
    area.addListener(
        SWT.MouseExit,
        event -> {
          pointer = null;
          setReadout("");
        });
    area.addListener(SWT.KeyDown, this::key);
    area.addListener(
        SWT.MenuDetect,
        event -> menuAt = event.detail == SWT.MENU_MOUSE ? area.toControl(event.x, event.y) : null);
    chart.addListener(SWT.MenuDetect, event -> menuAt = null);
    area.addListener(
        SWT.Traverse,
        event ->
            event.doit =
                event.detail == SWT.TRAVERSE_TAB_NEXT
                    || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
                    || event.detail == SWT.TRAVERSE_ESCAPE);
  }

  private double atX(Event event) {
    return event.x / (double) Math.max(1, area.getSize().x - 1);
  }

  private double atY(Event event) {
    return 1 - event.y / (double) Math.max(1, area.getSize().y - 1);
  }

  /** Zooms at a point; {@code only} is SWT.HORIZONTAL, SWT.VERTICAL or 0 for both. */
  private void wheel(Event event, double x, double y, int only) {
    if (figure == null || event.count == 0) {
      return;
    }
    // So that Ctrl+Z undoes it, whichever part was active.
    area.forceFocus();
    double factor = Math.pow(WHEEL_FACTOR, Math.signum(event.count));
    boolean vertical = (event.stateMask & SWT.MOD1) != 0 || only == SWT.VERTICAL;
    boolean horizontal = (event.stateMask & SWT.SHIFT) != 0 || only == SWT.HORIZONTAL;
    change(
        view.zoomed(
            vertical && !horizontal ? 1 : factor, horizontal && !vertical ? 1 : factor, x, y),
        "wheel");
    event.doit = false;
    updateReadout();
  }

  private void wheelAcross(Event event) {
    if (figure != null) {
      if ((event.stateMask & SWT.SHIFT) != 0) {
        // Some systems turn Shift and wheel into a horizontal wheel.
        wheel(event, atX(event), atY(event), SWT.HORIZONTAL);
      } else {
        change(view.moved(-KEY_SHARE * Math.signum(event.count), 0), "wheel across");
      }
    }
  }

  private void wheelOverAxis(Event event) {
    if (figure == null || frame == null) {
      return;
    }
    Rectangle plot = frame.plot();
    double x = (event.x - plot.x) / (double) plot.width;
    double y = 1 - (event.y - plot.y) / (double) plot.height;
    if (event.y > plot.y + plot.height && x >= 0) {
      wheel(event, x, 0, SWT.HORIZONTAL);
    } else if (event.x < plot.x && y >= 0) {
      wheel(event, 0, y, SWT.VERTICAL);
    }
  }

  private void press(Event event) {
    area.forceFocus();
    if (event.button == 1 && figure != null) {
      if ((event.stateMask & SWT.SHIFT) == 0 && frame != null) {
        for (PlotOverlay each : overlays()) {
          if (each.press(currentGeometry(), event.x, event.y, event.stateMask)) {
            dragged = each;
            return;
          }
        }
      }
      pressed = new Point(event.x, event.y);
      panned = null;
      boxing = (event.stateMask & SWT.SHIFT) != 0;
    }
  }

  private void move(Event event) {
    if (figure == null) {
      return;
    }
    pointer = new Point(event.x, event.y);
    if (dragged != null) {
      dragged.drag(currentGeometry(), event.x, event.y);
      updateReadout();
      requestFrame();
      return;
    }
    if (pressed == null && frame != null) {
      setAreaCursor(
          overlays().stream()
              .mapToInt(each -> each.cursor(currentGeometry(), event.x, event.y))
              .filter(cursor -> cursor != SWT.NONE)
              .findFirst()
              .orElse(SWT.NONE));
    }
    if (pressed != null && !boxing) {
      boolean started =
          panned != null
              || Math.abs(event.x - pressed.x) > DRAG_START
              || Math.abs(event.y - pressed.y) > DRAG_START;
      if (started) {
        Point from = panned == null ? pressed : panned;
        Point size = area.getSize();
        change(
            view.moved(
                (from.x - event.x) / (double) Math.max(1, size.x - 1),
                (event.y - from.y) / (double) Math.max(1, size.y - 1)),
            "drag from " + pressed);
        panned = new Point(event.x, event.y);
        setAreaCursor(SWT.CURSOR_SIZEALL);
      }
    } else if (boxing && pressed != null) {
      setAreaCursor(SWT.CURSOR_CROSS);
    }
    updateReadout();
    requestFrame();
  }

  private void release(Event event) {
    if (event.button == 1 && dragged != null) {
      PlotOverlay released = dragged;
      dragged = null;
      released.release();
      requestFrame();
      return;
    }
    if (event.button != 1 || pressed == null) {
      return;
    }
    boolean large =
        Math.abs(event.x - pressed.x) > DRAG_START && Math.abs(event.y - pressed.y) > DRAG_START;
    if (boxing && large && figure != null) {
      PlotGeometry shapes = currentGeometry();
      change(
          view.box(
              shapes.fractionX(pressed.x),
              shapes.fractionY(pressed.y),
              shapes.fractionX(event.x),
              shapes.fractionY(event.y)),
          "box");
    }
    pressed = null;
    panned = null;
    boxing = false;
    setAreaCursor(SWT.NONE);
    requestFrame();
  }

  private void setAreaCursor(int id) {
    Cursor cursor = id == SWT.NONE ? null : getDisplay().getSystemCursor(id);
    if (area.getCursor() != cursor) {
      area.setCursor(cursor);
    }
  }

  private void key(Event event) {
    if (figure == null) {
      return;
    }
    boolean command = (event.stateMask & SWT.MOD1) != 0;
    switch (event.keyCode) {
      case SWT.ARROW_LEFT -> change(view.moved(-KEY_SHARE, 0), "key");
      case SWT.ARROW_RIGHT -> change(view.moved(KEY_SHARE, 0), "key");
      case SWT.ARROW_UP -> change(view.moved(0, KEY_SHARE), "key");
      case SWT.ARROW_DOWN -> change(view.moved(0, -KEY_SHARE), "key");
      case SWT.HOME -> fit();
      case SWT.ESC -> escape();
      case SWT.KEYPAD_ADD -> zoomAtCentre(WHEEL_FACTOR);
      case SWT.KEYPAD_SUBTRACT -> zoomAtCentre(1 / WHEEL_FACTOR);
      case 'z' -> {
        if (command) {
          undoZoom();
        }
      }
      default -> {
        if (event.character == '+' || event.character == '=') {
          zoomAtCentre(WHEEL_FACTOR);
        } else if (event.character == '-') {
          zoomAtCentre(1 / WHEEL_FACTOR);
        }
      }
    }
  }

  private void escape() {
    for (PlotOverlay each : overlays()) {
      if (each.escape()) {
        dragged = null;
        setAreaCursor(SWT.NONE);
        requestFrame();
        return;
      }
    }
  }

  private void zoomAtCentre(double factor) {
    change(view.zoomed(factor, factor, 0.5, 0.5), "key");
  }

  private void updateReadout() {
    if (pointer == null || figure == null || frame == null) {
      setReadout("");
      return;
    }
    PlotGeometry shapes = currentGeometry();
    PlotGeometry.Hit hit = pressed == null ? shapes.hit(pointer.x, pointer.y, HIT_REACH) : null;
    Rectangle plot = frame.plot();
    setReadout(
        hit != null
            ? Readout.datum(figure, hit)
            : Readout.place(
                figure,
                view,
                shapes.fractionX(pointer.x),
                shapes.fractionY(pointer.y),
                plot.width,
                plot.height));
  }

  private void setReadout(String text) {
    if (!text.equals(readoutText)) {
      readoutText = text;
      readout.accept(text);
      requestFrame();
    }
  }
}
