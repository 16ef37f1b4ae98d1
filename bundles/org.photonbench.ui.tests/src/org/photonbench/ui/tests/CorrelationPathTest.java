package org.photonbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.ui.OpenFiles;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.technique.TechniqueIds;
import org.photonbench.ui.technique.TechniqueSession;
import org.photonbench.ui.technique.TechniqueSession.State;
import org.photonbench.ui.technique.TechniqueSessions;
import org.photonbench.ui.tests.kit.TestRecordings;
import org.photonbench.ui.tests.kit.Ui;
import org.photonbench.ui.tests.kit.Workbench;

/** The way from a recording to its intensity correlation. */
@ExtendWith(Workbench.class)
class CorrelationPathTest {
  private static final String CORRELATION = "correlation";

  @TempDir Path folder;

  @Test
  void theEditorLeadsToTheFigureAndTheNumbers() throws Exception {
    Path file = TestRecordings.writePtu(folder.resolve("small.ptu"), 100_000);
    OpenFiles.open(Ui.window(), file).orElseThrow();
    Ui.click(WidgetId.RECORDING_ANALYSE + "." + CORRELATION);
    assertEquals("org.photonbench.ui.correlation.perspective", Ui.page().getPerspective().getId());
    TechniqueSession<?> session = TechniqueSessions.get(Ui.window(), CORRELATION).orElseThrow();
    Ui.waitUntil(
        "the result is there",
        () -> session.state() == State.IDLE && session.input().isPresent() && !session.isStale());
    assertEquals("", session.problem());
    assertEquals(file, session.input().orElseThrow());
    assertEquals(CORRELATION, session.figures().getFirst().id());
    assertTrue(Ui.isShown(TechniqueIds.PLOT));
    assertTrue(Ui.find(TechniqueIds.QUANTITIES, Table.class).getItemCount() > 0);
  }
}
