package org.photonbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.QuantityText;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.AnalysisRunner;
import org.photonbench.analysis.settings.SettingsException;
import org.photonbench.figure.Scale;
import org.photonbench.figure.text.NumberText;
import org.photonbench.photon.OpenOptions;
import org.photonbench.ui.OpenFiles;
import org.photonbench.ui.Registries;
import org.photonbench.ui.plot.FigurePlot;
import org.photonbench.ui.plot.PlotView;
import org.photonbench.ui.technique.TechniqueIds;
import org.photonbench.ui.technique.TechniquePart;
import org.photonbench.ui.technique.TechniqueSession;
import org.photonbench.ui.technique.TechniqueSession.State;
import org.photonbench.ui.technique.TechniqueSessions;
import org.photonbench.ui.technique.Techniques;
import org.photonbench.ui.tests.kit.TestRecordings;
import org.photonbench.ui.tests.kit.Ui;
import org.photonbench.ui.tests.kit.Workbench;

/** The way of an HBT measurement: recording, figure, numbers, settings, export. */
@ExtendWith(Workbench.class)
class HbtMainPathTest {
  private static final String HBT = "hbt";
  private static final String PERSPECTIVE = "org.photonbench.ui.hbt.perspective";
  private static final String STREAM = TechniqueIds.SETTING + "." + TechniqueSession.STREAM;
  private static final String SIDE_PEAKS = TechniqueIds.SETTING + ".sidePeaks";

  @TempDir Path folder;

  private static TechniqueSession<?> session() {
    return TechniqueSessions.get(Ui.window(), HBT).orElseThrow();
  }

  private Path small() throws Exception {
    return TestRecordings.writePtu(folder.resolve("small.ptu"), 200_000);
  }

  private static void analyse(Path file) {
    Ui.openPerspective(PERSPECTIVE);
    OpenFiles.open(Ui.window(), file).orElseThrow();
    session().setInput(file);
    waitForResult();
  }

  private static void waitForResult() {
    Ui.waitUntil(
        "the result is there",
        () ->
            session().state() == State.IDLE
                && !session().isStale()
                && (session().result().isPresent() || !session().problem().isEmpty()));
  }

  @AfterEach
  void leaveDefaults() {
    session().cancel();
    session().setPinned(false);
    session().resetSettings();
  }

  private static FigurePlot plot() {
    return Ui.find(TechniqueIds.PLOT, FigurePlot.class);
  }

  /** The result of the same analysis without a workbench. */
  private static <S extends Record> Result direct(Analysis<S> analysis, Record settings, Path file)
      throws Exception {
    return direct(analysis, settings, file, OpenOptions.DEFAULT);
  }

  private static <S extends Record> Result direct(
      Analysis<S> analysis, Record settings, Path file, OpenOptions options) throws Exception {
    return AnalysisRunner.run(
        analysis, settings, file, options, Registries.recordings(), ProgressListener.NONE);
  }

  private static void assertTableShows(Result expected) {
    List<List<String>> rows =
        Ui.rows(TechniqueIds.QUANTITIES).stream()
            .filter(row -> !String.join("", row.subList(1, row.size())).isEmpty())
            .toList();
    List<List<String>> wanted = new ArrayList<>();
    List<String> groups = expected.quantities().stream().map(Quantity::group).distinct().toList();
    for (String group : groups) {
      for (Quantity quantity : expected.quantities()) {
        if (quantity.group().equals(group)) {
          QuantityText text = QuantityText.of(quantity);
          String unit = text.unit().isEmpty() ? "" : NumberText.NARROW_SPACE + text.unit();
          wanted.add(
              List.of(
                  quantity.label(),
                  text.value() + unit,
                  text.interval(),
                  quantity.isCount() ? "" : quantity.correction(),
                  String.join(" ", quantity.marks())));
        }
      }
    }
    assertEquals(wanted, rows);
  }

  private static void assertAnalysed(Path file) throws Exception {
    analyse(file);
    assertEquals("", session().problem());
    assertTableShows(direct(session().analysis(), session().settings(), file));
    assertEquals(session().figures().getFirst().id(), plot().figure().orElseThrow().id());
    assertFalse(plot().isDimmed());
    assertEquals(file.getFileName().toString(), Ui.text(TechniqueIds.INPUT));
  }

  @Test
  void theTableShowsWhatADirectRunGives() throws Exception {
    assertAnalysed(small());
  }

  private static String label(String quantityId) {
    return session().result().orElseThrow().quantity(quantityId).orElseThrow().label();
  }

  @Test
  void aRealRecordingIsAnalysed() throws Exception {
    assertAnalysed(TestRecordings.real("tttr/hydraharp-t3-80MHz-hbt.ptu"));
    assertTrue(Ui.cell(TechniqueIds.QUANTITIES, label("g2.adjacent.raw"), 1).startsWith("0.0027"));
    assertEquals("1", Ui.cell(TechniqueIds.QUANTITIES, label("pairs.zero"), 1));
  }

  @Test
  void aSettingChangesTheNumbers() throws Exception {
    Path file = small();
    analyse(file);
    List<List<String>> before = Ui.rows(TechniqueIds.QUANTITIES);
    Ui.type(Ui.find(SIDE_PEAKS, Text.class), "3");
    assertTrue(session().isStale());
    assertTrue(plot().isDimmed());
    waitForResult();
    assertNotEquals(before, Ui.rows(TechniqueIds.QUANTITIES));
    assertTableShows(direct(session().analysis(), session().settings(), file));
    assertFalse(plot().isDimmed());
  }

  @Test
  void anInvalidSettingIsExplainedAndNotRun() throws Exception {
    analyse(small());
    Result before = session().result().orElseThrow();
    Text field = Ui.find(SIDE_PEAKS, Text.class);
    Ui.type(field, "many");
    Label message = Ui.find(TechniqueIds.SETTING_MESSAGE + ".sidePeaks", Label.class);
    assertTrue(message.getText().contains("many"), message.getText());
    assertEquals(State.IDLE, session().state());
    session().run();
    assertEquals(State.IDLE, session().state());
    assertSame(before, session().result().orElseThrow());
    Ui.type(field, "10");
    assertFalse(Ui.isShown(TechniqueIds.SETTING_MESSAGE + ".sidePeaks"));
    assertTrue(session().invalid().isEmpty());
  }

  private static void wheel(Control area, int count, int modifiers) {
    Event event = new Event();
    event.x = area.getSize().x / 3;
    event.y = area.getSize().y / 3;
    event.count = count;
    event.stateMask = modifiers;
    area.notifyListeners(SWT.MouseVerticalWheel, event);
    Ui.pump();
  }

  private static void key(Control area, int code, int modifiers) {
    Event event = new Event();
    event.keyCode = code;
    event.stateMask = modifiers;
    area.notifyListeners(SWT.KeyDown, event);
    Ui.pump();
  }

  @Test
  void theWheelZoomsAndUndoGoesBack() throws Exception {
    analyse(small());
    FigurePlot plot = plot();
    Control area = plot.plotArea();
    plot.fit();
    PlotView whole = plot.view().orElseThrow();
    wheel(area, 3, 0);
    PlotView zoomed = plot.view().orElseThrow();
    assertTrue(zoomed.x().max() - zoomed.x().min() < whole.x().max() - whole.x().min());
    assertTrue(zoomed.y().max() - zoomed.y().min() < whole.y().max() - whole.y().min());
    assertEquals(whole.x().value(1 / 3.0), zoomed.x().value(1 / 3.0), 0.5);
    key(area, 'z', SWT.MOD1);
    assertEquals(whole, plot.view().orElseThrow());
    wheel(area, 3, SWT.SHIFT);
    assertEquals(whole.y(), plot.view().orElseThrow().y());
    assertNotEquals(whole.x(), plot.view().orElseThrow().x());
    key(area, SWT.HOME, 0);
    assertEquals(whole, plot.view().orElseThrow());
    wheel(area, 3, SWT.MOD1);
    assertEquals(whole.x(), plot.view().orElseThrow().x());
    assertNotEquals(whole.y(), plot.view().orElseThrow().y());
  }

  @Test
  void theZoomStaysWhenOnlyTheDataChange() throws Exception {
    analyse(small());
    wheel(plot().plotArea(), 3, 0);
    PlotView zoomed = plot().view().orElseThrow();
    session().setText("sidePeaks", "4");
    waitForResult();
    assertEquals(zoomed, plot().view().orElseThrow());
  }

  @Test
  void aLogarithmicAxisIsSafeWithZeros() throws Exception {
    analyse(small());
    FigurePlot plot = plot();
    plot.setScale(true, Scale.LOGARITHMIC);
    Ui.pump();
    assertTrue(plot.view().orElseThrow().y().min() > 0);
    for (int i = 0; i < 30; i++) {
      wheel(plot.plotArea(), -3, 0);
    }
    key(plot.plotArea(), SWT.HOME, 0);
    assertTrue(plot.undoZoom());
  }

  @Test
  void figuresAreExported() throws Exception {
    analyse(small());
    for (String name : List.of("figure.svg", "figure.png", "figure.csv")) {
      Path file = folder.resolve(name);
      plot().exportTo(file);
      assertTrue(Files.size(file) > 100, name);
    }
    assertTrue(Files.readString(folder.resolve("figure.svg")).contains("<svg"));
  }

  @Test
  void cancellingKeepsTheResultBefore() throws Exception {
    analyse(small());
    Result before = session().result().orElseThrow();
    Ui.page().activate(Ui.page().findViewReference(TechniquePart.FIGURE, HBT).getPart(true));
    session().run();
    assertEquals(State.RUNNING, session().state());
    Ui.window().getService(IHandlerService.class).executeCommand(TechniqueIds.CANCEL, null);
    assertEquals(State.IDLE, session().state());
    assertTrue(session().isStopped());
    Ui.join(session());
    assertSame(before, session().result().orElseThrow());
    assertTrue(Ui.text(TechniqueIds.STATE).startsWith("Cancelled"), Ui.text(TechniqueIds.STATE));
    session().run();
    waitForResult();
    assertFalse(session().isStopped());
  }

  @Test
  void aRecordingThatCannotBeReadIsExplained() throws Exception {
    Path file = Files.writeString(folder.resolve("no.ptu"), "This is no recording.\n");
    Ui.openPerspective(PERSPECTIVE);
    session().setInput(file);
    waitForResult();
    assertTrue(session().result().isEmpty());
    String text = Ui.find(TechniqueIds.EMPTY, Link.class).getText();
    assertTrue(text.contains("no.ptu"), text);
    assertTrue(Ui.rows(TechniqueIds.MESSAGES).toString().contains("no.ptu"));
  }

  @Test
  void aPinnedRecordingStays() throws Exception {
    Path first = small();
    analyse(first);
    session().setPinned(true);
    Path second = TestRecordings.writePtu(folder.resolve("second.ptu"), 1_000);
    OpenFiles.open(Ui.window(), second).orElseThrow();
    Ui.pump();
    assertEquals(first, session().input().orElseThrow());
    session().setPinned(false);
    OpenFiles.open(Ui.window(), first).orElseThrow();
    Ui.pump();
    OpenFiles.open(Ui.window(), second).orElseThrow();
    Ui.waitUntil("the input follows", () -> second.equals(session().input().orElseThrow()));
  }

  @Test
  void streamStepsAreDoneBeforeTheAnalysis() throws Exception {
    Path file = small();
    analyse(file);
    Text field = Ui.find(STREAM, Text.class);
    Ui.type(field, "gate=0s..5ms");
    waitForResult();
    assertEquals("", session().problem());
    assertEquals("gate=0s..5ms", session().stream());
    assertTableShows(
        direct(
            session().analysis(),
            session().settings(),
            file,
            new OpenOptions(Optional.empty(), "gate=0s..5ms")));
    Ui.type(field, "gait=0s..5ms");
    Label message = Ui.find(TechniqueIds.SETTING_MESSAGE + ".stream", Label.class);
    assertTrue(message.getText().contains("gait"), message.getText());
    assertEquals(State.IDLE, session().state());
    Ui.type(field, "");
    waitForResult();
    assertFalse(Ui.isShown(TechniqueIds.SETTING_MESSAGE + ".stream"));
    assertTableShows(direct(session().analysis(), session().settings(), file));
  }

  @Test
  void streamStepsThatTheRecordingDoesNotFitAreExplained() throws Exception {
    analyse(small());
    session().setText(TechniqueSession.STREAM, "channels=7");
    waitForResult();
    assertTrue(
        !session().problem().isEmpty() || !session().result().orElseThrow().messages().isEmpty());
    assertEquals(List.of(), Workbench.errors());
  }

  @Test
  void presetsCarryTheStreamSteps() throws Exception {
    Ui.openPerspective(PERSPECTIVE);
    session().setText(TechniqueSession.STREAM, "dead=1us;  channels=0,1");
    var preset = session().toPreset();
    assertEquals("dead=1us; channels=0,1", preset.get("stream").getAsString());
    session().resetSettings();
    assertEquals("", session().stream());
    assertEquals("", Ui.text(STREAM));
    assertEquals(List.of(), session().takePreset(preset));
    assertEquals("dead=1us; channels=0,1", session().stream());
    assertEquals("dead=1us; channels=0,1", Ui.text(STREAM));
    preset.addProperty("stream", "nothing of the kind");
    assertThrows(SettingsException.class, () -> session().takePreset(preset));
    assertEquals("dead=1us; channels=0,1", session().stream());
  }

  @Test
  void presetsGoAroundAsJson() throws Exception {
    Ui.openPerspective(PERSPECTIVE);
    session().setText("sidePeaks", "7");
    var preset = session().toPreset();
    session().resetSettings();
    assertEquals("10", session().text("sidePeaks"));
    assertTrue(session().takePreset(preset).isEmpty());
    assertEquals("7", session().text("sidePeaks"));
    assertEquals(Map.of(), session().invalid());
    assertEquals("7", Ui.text(SIDE_PEAKS));
  }

  @Test
  void resetBringsBackAClosedView() throws Exception {
    analyse(small());
    Ui.page().hideView(Ui.page().findViewReference(TechniquePart.QUANTITIES, HBT));
    Ui.pump();
    assertFalse(Ui.isShown(TechniqueIds.QUANTITIES));
    Ui.page().resetPerspective();
    Ui.pump();
    assertTrue(Ui.find(TechniqueIds.QUANTITIES, Table.class).getItemCount() > 5);
  }

  @Test
  void theRecordingEditorLeadsHere() throws Exception {
    Path file = small();
    Techniques.open(Ui.window(), HBT, file);
    waitForResult();
    assertEquals(PERSPECTIVE, Ui.page().getPerspective().getId());
    assertTrue(Ui.isShown(TechniqueIds.PLOT));
  }
}
