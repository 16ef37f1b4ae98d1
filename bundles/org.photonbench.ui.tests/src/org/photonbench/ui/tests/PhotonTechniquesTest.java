package org.photonbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.result.Mask;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.photon.io.ExcludedTime;
import org.photonbench.photon.stream.TimeRange;
import org.photonbench.ui.JobFamily;
import org.photonbench.ui.OpenFiles;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.plot.FigurePlot;
import org.photonbench.ui.plot.PlotPixels;
import org.photonbench.ui.plot.PlotView;
import org.photonbench.ui.technique.FigureSelection;
import org.photonbench.ui.technique.TechniqueIds;
import org.photonbench.ui.technique.TechniquePart;
import org.photonbench.ui.technique.TechniqueSession;
import org.photonbench.ui.technique.TechniqueSession.State;
import org.photonbench.ui.technique.TechniqueSessions;
import org.photonbench.ui.technique.Techniques;
import org.photonbench.ui.tests.kit.TestRecordings;
import org.photonbench.ui.tests.kit.Ui;
import org.photonbench.ui.tests.kit.Workbench;

/** What the techniques of photons share: excluded ranges, masks, selections, the report. */
@ExtendWith(Workbench.class)
class PhotonTechniquesTest {
  private static final String HBT = "hbt";
  private static final String BLINKING = "blinking";
  private static final String FLID = "flid";
  private static final String TRACE = WidgetId.RECORDING_FIGURE + ".trace";

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

  private Path small() throws Exception {
    return TestRecordings.writePtu(folder.resolve("small.ptu"), 60_000);
  }

  private Path blinking() throws Exception {
    return TestRecordings.writeBlinkingPtu(folder.resolve("small.ptu"), 60_000);
  }

  @AfterEach
  void leaveDefaults() {
    for (String analysis : List.of(HBT, BLINKING, FLID)) {
      TechniqueSessions.get(Ui.window(), analysis)
          .ifPresent(session -> {
            session.cancel();
            session.setPinned(false);
            session.resetSettings();
          });
    }
    for (Shell shell : Ui.shell().getShells()) {
      if (shell.getData() instanceof Window dialog) {
        dialog.close();
      }
    }
  }

  private static FigurePlot trace(Path file) {
    OpenFiles.open(Ui.window(), file).orElseThrow();
    FigurePlot plot = Ui.find(TRACE, FigurePlot.class);
    Ui.waitUntil("the trace is laid out", () -> plot.pixels().isPresent() && !plot.isDimmed());
    return plot;
  }

  private static void mouse(Control area, int type, int x, int y, int keys) {
    Event event = new Event();
    event.button = type == SWT.MouseMove ? 0 : 1;
    event.count = 1;
    event.x = x;
    event.y = y;
    event.stateMask = keys;
    area.notifyListeners(type, event);
    Ui.pump();
  }

  private static void drag(FigurePlot plot, int fromX, int fromY, int toX, int toY, int keys) {
    Control area = plot.plotArea();
    mouse(area, SWT.MouseDown, fromX, fromY, keys);
    mouse(area, SWT.MouseMove, (fromX + toX) / 2, (fromY + toY) / 2, keys);
    mouse(area, SWT.MouseMove, toX, toY, keys);
    mouse(area, SWT.MouseUp, toX, toY, keys);
  }

  private static void escape(FigurePlot plot) {
    Event event = new Event();
    event.keyCode = SWT.ESC;
    event.character = SWT.ESC;
    plot.plotArea().notifyListeners(SWT.KeyDown, event);
    Ui.pump();
  }

  /** The items of a menu as it is when it is shown. */
  private static List<MenuItem> shown(Menu menu) {
    menu.notifyListeners(SWT.Show, new Event());
    return List.of(menu.getItems());
  }

  private static MenuItem item(Menu menu, String text) {
    return Stream.of(menu.getItems())
        .filter(item -> item.getText().contains(text))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("no item '" + text + "' in " + List.of(menu.getItems())));
  }

  private static void choose(MenuItem item) {
    if ((item.getStyle() & SWT.CHECK) != 0) {
      item.setSelection(!item.getSelection());
    }
    item.notifyListeners(SWT.Selection, new Event());
    Ui.pump();
  }

  private static List<Quantity> quantities(String analysis) {
    return session(analysis).result().orElseThrow().quantities();
  }

  @Test
  void aRangeDraggedOverTheTraceIsLeftOutByAnalyses() throws Exception {
    Path file = small();
    Ui.openPerspective("org.photonbench.ui.hbt.perspective");
    session(HBT).setInput(file);
    waitForResult(HBT);
    List<Quantity> all = quantities(HBT);
    FigurePlot plot = trace(file);
    PlotView before = plot.view().orElseThrow();
    PlotPixels pixels = plot.pixels().orElseThrow();
    int from = pixels.width() / 4;
    int to = pixels.width() / 2;
    drag(plot, from, 20, to, 30, SWT.MOD1);
    List<TimeRange> stored = ExcludedTime.read(file);
    assertEquals(1, stored.size());
    double pixel = pixels.valueX(1) - pixels.valueX(0);
    assertEquals(
        pixels.valueX(from), stored.getFirst().from().orElseThrow().seconds().doubleValue(), pixel);
    assertEquals(
        pixels.valueX(to), stored.getFirst().to().orElseThrow().seconds().doubleValue(), pixel);
    assertEquals(before, plot.view().orElseThrow(), "the view was not dragged");
    assertTrue(Ui.text(WidgetId.RECORDING_EXCLUDED_TEXT).contains(stored.getFirst().text()));
    waitForResult(HBT);
    assertNotEquals(all, quantities(HBT));
    assertTrue(
        session(HBT).result().orElseThrow().messages().stream()
            .map(Message::what)
            .anyMatch(what -> what.contains(stored.getFirst().text())),
        "the result says what was left out");

    // The menu takes the range back, and the analysis has all photons again.
    Menu menu = plot.plotArea().getMenu();
    shown(menu);
    choose(item(menu, "Include All of the"));
    assertEquals(List.of(), ExcludedTime.read(file));
    assertFalse(Files.exists(ExcludedTime.file(file)));
    waitForResult(HBT);
    assertEquals(all, quantities(HBT));
  }

  @Test
  void theToolExcludesAndEscapeGivesItUp() throws Exception {
    Path file = small();
    FigurePlot plot = trace(file);
    ToolItem tool = Ui.find(WidgetId.RECORDING_EXCLUDE, ToolItem.class);
    int width = plot.pixels().orElseThrow().width();
    Ui.click(tool);
    mouse(plot.plotArea(), SWT.MouseDown, width / 4, 20, 0);
    mouse(plot.plotArea(), SWT.MouseMove, width / 2, 20, 0);
    escape(plot);
    mouse(plot.plotArea(), SWT.MouseUp, width / 2, 20, 0);
    assertEquals(List.of(), ExcludedTime.read(file), "Esc gave up the drag");
    assertTrue(tool.getSelection());
    drag(plot, width / 4, 20, width / 3, 20, 0);
    drag(plot, width / 2, 20, width * 2 / 3, 20, 0);
    assertEquals(2, ExcludedTime.read(file).size());
    escape(plot);
    assertFalse(tool.getSelection());
    PlotView before = plot.view().orElseThrow();
    drag(plot, width / 2, 20, width / 4, 20, 0);
    assertEquals(2, ExcludedTime.read(file).size());
    assertNotEquals(before, plot.view().orElseThrow(), "a drag without the tool pans");
  }

  @Test
  void rangesAreTypedInADialog() throws Exception {
    Path file = small();
    trace(file);
    Ui.click(WidgetId.RECORDING_EXCLUDED);
    Text text = Ui.find(WidgetId.RECORDING_EXCLUDED_RANGES, Text.class);
    Ui.type(text, "3.2..4s");
    assertFalse(
        Ui.find(WidgetId.RECORDING_EXCLUDED_STORE, Button.class).isEnabled(),
        "a time without a unit cannot be stored");
    Ui.type(text, "1ms..2ms\n500us..1.5ms");
    Ui.click(WidgetId.RECORDING_EXCLUDED_STORE);
    assertEquals(List.of(TimeRange.parse("500us..2ms")), ExcludedTime.read(file));
    assertTrue(Ui.text(WidgetId.RECORDING_EXCLUDED_TEXT).contains("500us..2ms"));
  }

  @Test
  void aFileOfRangesThatIsNoneIsExplainedAndKept() throws Exception {
    Path file = small();
    Files.writeString(ExcludedTime.file(file), "what is this\n");
    trace(file);
    assertTrue(
        Ui.text(WidgetId.RECORDING_EXCLUDED_TEXT).contains("cannot be understood"),
        Ui.text(WidgetId.RECORDING_EXCLUDED_TEXT));
    assertEquals("what is this\n", Files.readString(ExcludedTime.file(file)));
  }

  private static Menu masks(String analysis) {
    IViewPart view = Ui.page().findViewReference(TechniquePart.FIGURE, analysis).getView(true);
    IAction action =
        Stream.of(((IViewSite) view.getSite()).getActionBars().getMenuManager().getItems())
            .filter(item -> TechniqueIds.MASKS.equals(item.getId()))
            .map(item -> ((ActionContributionItem) item).getAction())
            .findFirst()
            .orElseThrow();
    assertTrue(action.isEnabled());
    IMenuCreator creator = action.getMenuCreator();
    Menu menu = creator.getMenu((Control) Ui.shell());
    shown(menu);
    return menu;
  }

  @Test
  void aMaskOfBlinkingIsUsedByAnotherTechniqueAndRemoved() throws Exception {
    Path file = blinking();
    Techniques.open(Ui.window(), BLINKING, file);
    session(BLINKING).setInput(file);
    waitForResult(BLINKING);
    assertTrue(
        session(BLINKING).result().orElseThrow().curves().stream().anyMatch(Mask::isMask),
        "blinking finds a mask");
    choose(
        shown(item(masks(BLINKING), "Use ").getMenu()).stream()
            .filter(item -> item.getText().contains("HBT"))
            .findFirst()
            .orElseThrow());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          1, files.filter(f -> f.getFileName().toString().startsWith("small.mask-")).count());
    }
    assertTrue(session(HBT).stream().startsWith("mask=@" + folder), session(HBT).stream());
    Ui.openPerspective("org.photonbench.ui.hbt.perspective");
    waitForResult(HBT);
    assertTrue(Ui.text(TechniqueIds.SETTING + "." + TechniqueSession.STREAM).startsWith("mask=@"));
    assertTrue(Ui.text(TechniqueIds.STATE).contains("mask=@small.mask-"));
    String stream =
        session(HBT).result().orElseThrow().provenance().orElseThrow().inputs().getFirst().stream();
    assertTrue(stream.contains("mask=@") && stream.contains("sha256="), stream);

    choose(item(masks(HBT), "Remove Mask"));
    assertEquals("", session(HBT).stream());
    waitForResult(HBT);
  }

  @Test
  void aMaskIsNotTakenOverToAnotherRecording() throws Exception {
    Path file = blinking();
    Path other = TestRecordings.writePtu(folder.resolve("other.ptu"), 30_000);
    Techniques.open(Ui.window(), BLINKING, file);
    waitForResult(BLINKING);
    choose(
        shown(item(masks(BLINKING), "Use ").getMenu()).stream()
            .filter(item -> item.getText().contains("HBT"))
            .findFirst()
            .orElseThrow());
    Techniques.open(Ui.window(), HBT, other);
    waitForResult(HBT);
    assertEquals("", session(HBT).stream());
    assertTrue(
        session(HBT).result().orElseThrow().messages().stream()
            .map(Message::what)
            .anyMatch(what -> what.contains("mask of small.ptu")));
  }

  @Test
  void aRectangleOverTheFigureBecomesSettings() throws Exception {
    assumeTrue(
        Techniques.find(FLID).filter(flid -> !flid.selections().isEmpty()).isPresent(),
        "no technique declares a selection");
    FigureSelection declared = Techniques.find(FLID).orElseThrow().selections().getFirst();
    Techniques.open(Ui.window(), FLID, small());
    waitForResult(FLID);
    FigurePlot plot = Ui.find(TechniqueIds.PLOT, FigurePlot.class);
    Ui.waitUntil("the figure is laid out", () -> plot.pixels().isPresent());
    assertEquals(declared.figureId(), plot.figure().orElseThrow().id());
    Ui.page().activate(Ui.page().findViewReference(TechniquePart.FIGURE, FLID).getPart(true));
    Ui.window().getService(IHandlerService.class).executeCommand(TechniqueIds.SELECT, null);
    PlotPixels pixels = plot.pixels().orElseThrow();
    PlotView before = plot.view().orElseThrow();
    int left = pixels.width() / 5;
    int right = pixels.width() / 2;
    int top = pixels.height() / 4;
    int bottom = pixels.height() * 3 / 4;
    mouse(plot.plotArea(), SWT.MouseDown, left, bottom, 0);
    mouse(plot.plotArea(), SWT.MouseMove, right, top, 0);
    escape(plot);
    mouse(plot.plotArea(), SWT.MouseUp, right, top, 0);
    assertEquals("", session(FLID).text(declared.xFrom()), "Esc gave up the rectangle");
    drag(plot, left, bottom, right, top, 0);
    assertEquals(before, plot.view().orElseThrow(), "the view was not dragged");
    double pixelX = pixels.valueX(1) - pixels.valueX(0);
    double pixelY = pixels.valueY(0) - pixels.valueY(1);
    assertNear(pixels.valueX(left), declared.xFrom(), pixelX);
    assertNear(pixels.valueX(right), declared.xTo(), pixelX);
    assertNear(pixels.valueY(bottom), declared.yFrom(), pixelY);
    assertNear(pixels.valueY(top), declared.yTo(), pixelY);
    assertEquals(
        session(FLID).text(declared.xTo()), Ui.text(TechniqueIds.SETTING + "." + declared.xTo()));
    waitForResult(FLID);
    escape(plot);
    drag(plot, left, bottom, left + 20, top, 0);
    assertNotEquals(before, plot.view().orElseThrow(), "a drag without the tool pans");
  }

  private static void assertNear(double expected, String setting, double tolerance) {
    assertEquals(expected, Double.parseDouble(session(FLID).text(setting)), tolerance, setting);
  }

  @Test
  void theReportIsWrittenBesideTheRecording() throws Exception {
    Path file = small();
    OpenFiles.open(Ui.window(), file).orElseThrow();
    Ui.waitUntil("the recording is read", () -> Ui.isShown(TRACE));
    Ui.click(WidgetId.RECORDING_REPORT);
    Text files = Ui.find(WidgetId.REPORT_FILES, Text.class);
    Path html = folder.resolve("small.report.html");
    assertTrue(files.getText().contains(html.toString()), files.getText());
    assertTrue(Files.readString(html).contains("<html"));
    assertTrue(Files.size(folder.resolve("small.report.pdf")) > 1000);
  }

  @Test
  void theReportIsCancelled() throws Exception {
    Path file = TestRecordings.writePtu(folder.resolve("long.ptu"), 2_000_000);
    OpenFiles.open(Ui.window(), file).orElseThrow();
    Ui.join(JobFamily.RECORDING);
    Ui.window()
        .getService(IHandlerService.class)
        .executeCommand("org.photonbench.ui.command.report", null);
    Ui.window()
        .getService(IHandlerService.class)
        .executeCommand("org.photonbench.ui.command.cancel", null);
    Ui.join(JobFamily.ANALYSIS);
    assertFalse(Files.exists(folder.resolve("long.report.html")));
    assertFalse(Ui.isShown(WidgetId.REPORT_FILES));
  }
}
