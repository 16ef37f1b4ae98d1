package org.photonbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.ResultFolder;
import org.photonbench.ui.JobFamily;
import org.photonbench.ui.technique.TechniqueSession;
import org.photonbench.ui.technique.TechniqueSessions;
import org.photonbench.ui.tests.kit.Ui;
import org.photonbench.ui.tests.kit.Workbench;
import org.photonbench.ui.welcome.WelcomeEditor;

/** The way of a new user without hardware: from the welcome page to a g²(0) that is right. */
@ExtendWith(Workbench.class)
class WelcomeTest {
  private static final String VIRTUAL_HBT = "org.photonbench.ui.virtuallab.hbt";

  /** From the start to a fitted g² a user is promised; the window is there already. */
  private static final Duration PROMISE = Duration.ofMinutes(5);

  private static final String RECORDING = "dot-fapbbr3.ptu";

  private IProject project;

  @BeforeEach
  void openPage() throws Exception {
    project = ResourcesPlugin.getWorkspace().getRoot().getProject("Recordings");
    PlatformUI.getWorkbench()
        .getService(IHandlerService.class)
        .executeCommand("org.photonbench.ui.command.welcome", null);
    Ui.pump();
  }

  @AfterEach
  void removeRecordings() throws Exception {
    Ui.closeEditors();
    Ui.join(JobFamily.RECORDING);
    for (IResource made : project.members()) {
      if (made.getName().startsWith("dot-fapbbr3")) {
        made.delete(true, null);
      }
    }
  }

  private static Control tile(String command) {
    return Ui.find(WelcomeEditor.TILE + '.' + command, Composite.class);
  }

  @Test
  void eachTileSaysWhatItDoes() {
    List<Control> tiles = List.of(((Composite) tile(VIRTUAL_HBT)).getParent().getChildren());
    assertTrue(tiles.size() >= 4, tiles.size() + " tiles");
    for (Control tile : tiles) {
      Control[] parts = ((Composite) tile).getChildren();
      assertTrue(((Link) parts[1]).getText().length() > "<a></a>".length());
      Label text = (Label) parts[2];
      assertTrue(text.getText().endsWith("."), text.getText());
      int needed = text.computeSize(text.getSize().x, SWT.DEFAULT).y;
      assertTrue(needed <= text.getSize().y, "clipped: " + text.getText());
    }
  }

  @Test
  void oneClickLeadsToTheG2OfASimulatedDot() throws Exception {
    final long start = System.nanoTime();
    Event up = new Event();
    up.button = 1;
    tile(VIRTUAL_HBT).notifyListeners(SWT.MouseUp, up);
    Ui.waitUntil(
        "a result of the analysis",
        PROMISE,
        () ->
            Ui.page().getPerspective().getId().equals("org.photonbench.ui.hbt.perspective")
                && isAnalysed());
    assertTrue(System.nanoTime() - start < PROMISE.toNanos());
    Quantity g2 = session().result().orElseThrow().quantity("g2.far.raw").orElseThrow();
    Path truth = project.getLocation().toFile().toPath().resolve("dot-fapbbr3.truth");
    assertTrue(Files.isDirectory(truth));
    double wanted =
        ResultFolder.read(truth, List.of()).quantities().stream()
            .filter(quantity -> quantity.id().equals("g2.far.detected"))
            .findFirst()
            .orElseThrow()
            .value();
    assertEquals(wanted, g2.value(), 4 * g2.sigma().orElseThrow());
  }

  /** Whether there is a result of what was recorded just now, not of an earlier input. */
  private boolean isAnalysed() {
    return session().input().map(Path::getFileName).map(Path::toString).orElse("").equals(RECORDING)
        && session().state() == TechniqueSession.State.IDLE
        && session().result().flatMap(Result::provenance).isPresent()
        && session().result().flatMap(Result::provenance).orElseThrow().inputs().stream()
            .anyMatch(input -> input.toString().contains(RECORDING));
  }

  private static TechniqueSession<?> session() {
    return TechniqueSessions.get(Ui.window(), "hbt").orElseThrow();
  }
}
