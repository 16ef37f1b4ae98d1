package org.photonbench.ui.tests.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.catalogue.file.CatalogueFile;
import org.photonbench.catalogue.index.CatalogueIndex;
import org.photonbench.catalogue.session.CatalogueSession;
import org.photonbench.model.catalogue.Batch;
import org.photonbench.model.catalogue.Emitter;
import org.photonbench.model.catalogue.Entity;
import org.photonbench.model.catalogue.Measurement;
import org.photonbench.model.catalogue.Sample;
import org.photonbench.ui.catalogue.SamplesIds;
import org.photonbench.ui.catalogue.SamplesProject;
import org.photonbench.ui.catalogue.data.NewChild;
import org.photonbench.ui.catalogue.register.RegisterRecordings;
import org.photonbench.ui.plot.FigurePlot;
import org.photonbench.ui.technique.TechniqueIds;
import org.photonbench.ui.technique.TechniquePart;
import org.photonbench.ui.technique.TechniqueSession;
import org.photonbench.ui.technique.TechniqueSession.State;
import org.photonbench.ui.technique.TechniqueSessions;
import org.photonbench.ui.tests.kit.TestRecordings;
import org.photonbench.ui.tests.kit.Ui;
import org.photonbench.ui.tests.kit.Workbench;

/** The main path of the samples: enter a batch, register a recording, analyse, compare. */
@ExtendWith(Workbench.class)
class SamplesPathTest {
  private static final String HBT = "hbt";

  @TempDir Path folder;

  private static SamplesProject project() {
    return SamplesProject.get();
  }

  private static CatalogueSession session() {
    return project().session().orElseThrow();
  }

  private static void execute(String command) throws Exception {
    Ui.window().getService(IHandlerService.class).executeCommand(command, null);
    Ui.pump();
  }

  @BeforeEach
  void openProject() {
    // The index goes with the folder.
    System.setProperty(CatalogueIndex.CACHE, folder.resolve(".index").toString());
    Ui.openPerspective(SamplesIds.PERSPECTIVE);
    project().open(folder);
    Ui.waitUntil("the project is open", () -> project().session().isPresent());
    Ui.showView(SamplesIds.ENTITY_VIEW);
  }

  @AfterEach
  void closeProject() {
    TechniqueSessions.get(Ui.window(), HBT).ifPresent(TechniqueSession::cancel);
    project().close();
    System.clearProperty(CatalogueIndex.CACHE);
    Ui.pump();
  }

  /** Makes an entry as New Entry does, and shows its form. */
  private static <T extends Entity> T make(EObject owner, String kind, Class<T> type) {
    NewChild child =
        NewChild.around(owner).stream()
            .filter(one -> one.label().startsWith(kind))
            .findFirst()
            .orElseThrow(() -> new AssertionError("nothing makes a " + kind));
    Entity made = child.make();
    assertEquals("", project().execute(child.add(made)).orElse(""));
    project().select(made);
    Ui.pump();
    return type.cast(made);
  }

  private static void type(String field, String text) {
    Text control = Ui.find(SamplesIds.FIELD + "." + field, Text.class);
    Ui.type(control, text);
    Ui.commit(control);
  }

  private static String message(String field) {
    return Ui.findAll(SamplesIds.FIELD_MESSAGE + "." + field).stream()
        .map(widget -> ((Label) widget).getText())
        .findFirst()
        .orElse("");
  }

  private Batch batch() throws IOException {
    CatalogueFile file = session().create("catalogue");
    Batch batch = make(file.catalogue(), "Batch", Batch.class);
    type("name", "B1");
    type("composition.formula", "CsPbBr3");
    type("size.mean", "9.9 +- 1.2 nm");
    return batch;
  }

  @Test
  void whatIsTypedIsStoredRefusedOrTakenBack() throws Exception {
    Batch batch = batch();
    assertEquals("B1", batch.getName());
    assertEquals(1, batch.getComposition().getA().size());
    assertEquals(1.2, batch.getSize().getMean().getSigma());
    assertEquals("B1", Ui.text(SamplesIds.TITLE));

    type("size.mean", "-3 nm");
    assertEquals("The size must be above 0 nm.", message("size.mean"));
    assertEquals(9.9, batch.getSize().getMean().getValue());
    Ui.page().activate(Ui.page().findView(SamplesIds.ENTITY_VIEW));
    execute(IWorkbenchCommandConstants.EDIT_UNDO);
    assertEquals("9.9 ± 1.2 nm", Ui.text(SamplesIds.FIELD + ".size.mean"), "what was typed goes");
    execute(IWorkbenchCommandConstants.EDIT_UNDO);
    Ui.waitUntil("the size is gone", () -> batch.getSize() == null);
    assertEquals("", Ui.text(SamplesIds.FIELD + ".size.mean"));
    execute(IWorkbenchCommandConstants.EDIT_REDO);
    assertEquals(9.9, batch.getSize().getMean().getValue());

    assertTrue(project().isDirty());
    execute(IWorkbenchCommandConstants.FILE_SAVE);
    Ui.waitUntil("the file is saved", () -> !project().isDirty());
    assertTrue(Files.readString(folder.resolve("catalogue.pbcat")).contains("name=\"B1\""));
  }

  @Test
  void whatSomebodyElseSavesIsShown() throws Exception {
    batch();
    execute(IWorkbenchCommandConstants.FILE_SAVE);
    Path file = folder.resolve("catalogue.pbcat");
    String text = Files.readString(file);
    Files.writeString(file, text.replace("name=\"B1\"", "name=\"B2\""));
    Ui.waitUntil(
        "the form shows the other name", () -> Ui.text(SamplesIds.FIELD + ".name").equals("B2"));
    assertFalse(project().isDirty());
  }

  @Test
  void aRecordingIsRegisteredAnalysedAndCompared() throws Exception {
    Path recording = TestRecordings.writePtu(folder.resolve("dot.ptu"), 60_000);
    Batch batch = batch();
    Sample sample = make(batch, "Sample of batch", Sample.class);
    assertEquals(batch, sample.getBatch());
    RegisterRecordings.register(Ui.window(), List.of(recording), sample);
    Ui.waitUntil("the recording is registered", () -> !sample.getEmitters().isEmpty());
    Emitter emitter = sample.getEmitters().getFirst();
    Measurement measurement = emitter.getMeasurements().getFirst();
    assertEquals("dot.ptu", measurement.getFiles().getFirst().getUri());

    Ui.openPerspective("org.photonbench.ui.hbt.perspective");
    TechniqueSession<?> hbt = TechniqueSessions.get(Ui.window(), HBT).orElseThrow();
    hbt.setInput(recording);
    Ui.waitUntil(
        "the analysis is done",
        () -> hbt.state() == State.IDLE && !hbt.isStale() && hbt.result().isPresent());
    Ui.page().activate(Ui.page().findViewReference(TechniquePart.FIGURE, HBT).getView(true));
    execute(TechniqueIds.SAVE);
    Ui.waitUntil("the result is linked", () -> !measurement.getResults().isEmpty());
    assertEquals(HBT, measurement.getResults().getFirst().getAnalysis());

    // Not reset: that would ask whether to save.
    PlatformUI.getWorkbench().showPerspective(SamplesIds.PERSPECTIVE, Ui.window());
    Ui.pump();
    Ui.page().activate(Ui.showView(SamplesIds.COMPARISON_VIEW));
    execute(IWorkbenchCommandConstants.FILE_SAVE);
    Ui.waitUntil("the table has the emitter", () -> Ui.rows(SamplesIds.COMPARISON).size() == 1);
    List<String> row = Ui.rows(SamplesIds.COMPARISON).getFirst();
    assertTrue(row.contains("CsPbBr3"), row.toString());
    Ui.showView(SamplesIds.SCATTER_VIEW);
    FigurePlot plot = Ui.find(SamplesIds.SCATTER, FigurePlot.class);
    Ui.waitUntil("the plot has the emitter", () -> plot.figure().isPresent());
    assertEquals("g²(0) against Size", plot.figure().orElseThrow().title());
    assertTrue(
        Ui.text(SamplesIds.SCATTER_FRACTION).startsWith("g²(0) below 0.1:"),
        Ui.text(SamplesIds.SCATTER_FRACTION));
  }
}
