package org.photonbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.pcfs.CorrelationTimes;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.QuantityText;
import org.photonbench.figure.Layer;
import org.photonbench.ui.hom.PostSelectionView;
import org.photonbench.ui.pcfs.CorrelationMapView;
import org.photonbench.ui.plot.FigurePlot;
import org.photonbench.ui.plot.PlotPixels;
import org.photonbench.ui.technique.TechniqueSession;
import org.photonbench.ui.technique.TechniqueSession.State;
import org.photonbench.ui.technique.TechniqueSessions;
import org.photonbench.ui.tests.kit.TestRecordings;
import org.photonbench.ui.tests.kit.Ui;
import org.photonbench.ui.tests.kit.Workbench;

/** The views that are made for one technique: the map of PCFS, the window of HOM. */
@ExtendWith(Workbench.class)
class SpecialViewsTest {
  private static final String PCFS = "pcfs";
  private static final String HOM = "hom";

  @TempDir Path folder;

  private static TechniqueSession<?> session(String analysis) {
    return TechniqueSessions.get(Ui.window(), analysis).orElseThrow();
  }

  private static void waitForResult(String analysis) {
    Ui.waitUntil(
        "the result of " + analysis + " is there",
        () ->
            session(analysis).state() == State.IDLE
                && !session(analysis).isStale()
                && session(analysis).input().isPresent());
    assertEquals("", session(analysis).problem());
  }

  /** The view as the perspective has it; it is not put there by hand. */
  private static void showFromPerspective(String id) {
    assertTrue(
        Optional.ofNullable(Ui.page().findViewReference(id)).isPresent(),
        "the perspective has the view " + id);
    IViewPart view = Ui.showView(id);
    Ui.page().activate(view);
    Ui.pump();
  }

  private static FigurePlot laidOut(String id) {
    FigurePlot plot = Ui.find(id, FigurePlot.class);
    Ui.waitUntil(id + " is laid out", () -> plot.pixels().isPresent() && !plot.isDimmed());
    return plot;
  }

  private static void drag(FigurePlot plot, int fromX, int fromY, int toX, int toY) {
    Control area = plot.plotArea();
    int[][] events = {
      {SWT.MouseDown, fromX, fromY}, {SWT.MouseMove, toX, toY}, {SWT.MouseUp, toX, toY}
    };
    for (int[] each : events) {
      Event event = new Event();
      event.button = each[0] == SWT.MouseMove ? 0 : 1;
      event.count = 1;
      event.x = each[1];
      event.y = each[2];
      area.notifyListeners(each[0], event);
      Ui.pump();
    }
  }

  @AfterEach
  void leaveDefaults() {
    for (String analysis : new String[] {PCFS, HOM}) {
      TechniqueSessions.get(Ui.window(), analysis)
          .ifPresent(session -> {
            session.cancel();
            session.resetSettings();
          });
    }
  }

  @Test
  void aDragOverTheMapChoosesTheCorrelationTime() {
    Path dot = TestRecordings.real("pcfs/CK174_dot6.json");
    Ui.openPerspective("org.photonbench.analysis.pcfs.perspective");
    session(PCFS).setInput(dot);
    waitForResult(PCFS);
    showFromPerspective(CorrelationMapView.ID);
    CorrelationTimes times =
        CorrelationTimes.of(session(PCFS).result().orElseThrow()).orElseThrow();
    Combo choice = Ui.find(CorrelationMapView.CHOICE, Combo.class);
    assertEquals(times.count(), choice.getItemCount());
    assertEquals(0, choice.getSelectionIndex());
    FigurePlot map = laidOut(CorrelationMapView.MAP);
    PlotPixels pixels = map.pixels().orElseThrow();
    int last = times.count() - 1;
    int x = pixels.width() / 2;
    int y = (int) Math.round(pixels.pixelY(Math.sqrt(times.from(last) * times.to(last))));
    drag(map, x, pixels.height() - 2, x, Math.max(1, y));
    assertEquals(last, choice.getSelectionIndex());

    // What is beside it are the rows of that correlation time, and no others.
    var curve = session(PCFS).result().orElseThrow().curve("envelopes").orElseThrow();
    double[] from = curve.doubles("from");
    int[] rows = IntStream.range(0, from.length).filter(i -> from[i] == times.from(last)).toArray();
    Layer.Points shown =
        laidOut(CorrelationMapView.ENVELOPE).figure().orElseThrow().layers().stream()
            .filter(Layer.Points.class::isInstance)
            .map(Layer.Points.class::cast)
            .findFirst()
            .orElseThrow();
    assertArrayEquals(
        IntStream.of(rows).mapToDouble(i -> curve.doubles("y")[i]).toArray(), shown.y());
    assertEquals(
        times.coherence(last), Ui.find(CorrelationMapView.COHERENCE, Label.class).getText());

    // And the choice moves the mark too.
    Ui.select(choice, times.text(0));
    assertTrue(
        laidOut(CorrelationMapView.ENVELOPE)
            .figure()
            .orElseThrow()
            .title()
            .contains(times.text(0)));
  }

  @Test
  void theWindowIsDraggedOverItsScan() throws Exception {
    Path file = TestRecordings.writePtu(folder.resolve("train.ptu"), 60_000);
    Ui.openPerspective("org.photonbench.analysis.hom.perspective");
    session(HOM).setTexts(Map.of("pattern", "train", "window", "20"));
    session(HOM).setInput(file);
    waitForResult(HOM);
    showFromPerspective(PostSelectionView.ID);
    FigurePlot scan = laidOut(PostSelectionView.SCAN);
    PlotPixels pixels = scan.pixels().orElseThrow();
    int x = 3 * pixels.width() / 4;
    drag(scan, pixels.width() / 4, 20, x, 30);
    double set = Double.parseDouble(session(HOM).text("postWindow"));
    double pixel = pixels.valueX(x + 1) - pixels.valueX(x);
    assertEquals(pixels.valueX(x), set, pixel + 0.005 * set, "the window is where the mouse was");
    waitForResult(HOM);
    String wide = kept();
    Quantity quantity =
        session(HOM).result().orElseThrow().quantity("postselected.kept").orElseThrow();
    assertEquals(QuantityText.of(quantity).value(), wide);

    // An edge of the window on a peak can be dragged as well; narrower keeps fewer pairs.
    FigurePlot peaks = laidOut(PostSelectionView.PEAKS);
    PlotPixels at = peaks.pixels().orElseThrow();
    int edge = (int) Math.round(at.pixelX(set / 1000));
    int target = (int) Math.round(at.pixelX(set / 1000 / 2));
    drag(peaks, edge, 20, target, 20);
    double narrower = Double.parseDouble(session(HOM).text("postWindow"));
    double ps = 1000 * (at.valueX(1) - at.valueX(0));
    assertEquals(set / 2, narrower, ps + 0.005 * set);
    waitForResult(HOM);
    assertNotEquals(wide, kept());
    assertTrue(
        session(HOM).result().orElseThrow().quantity("postselected.kept").orElseThrow().value()
            < quantity.value());
  }

  private static String kept() {
    return Ui.find(PostSelectionView.VALUE + ".kept", Label.class).getText();
  }
}
