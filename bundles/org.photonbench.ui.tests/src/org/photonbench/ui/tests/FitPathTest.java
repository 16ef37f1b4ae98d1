package org.photonbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.ui.OpenFiles;
import org.photonbench.ui.fit.FitIds;
import org.photonbench.ui.plot.FigurePlot;
import org.photonbench.ui.technique.TechniqueIds;
import org.photonbench.ui.technique.TechniqueSession;
import org.photonbench.ui.technique.TechniqueSession.State;
import org.photonbench.ui.technique.TechniqueSessions;
import org.photonbench.ui.tests.kit.TestRecordings;
import org.photonbench.ui.tests.kit.Ui;
import org.photonbench.ui.tests.kit.Workbench;

/** The way from a figure to a fit that is part of the result. */
@ExtendWith(Workbench.class)
class FitPathTest {
  /** Decay of the micro times in the recording of the test kit: 400 channels of 16 ps. */
  private static final double LIFETIME = 6.4;

  /** Its pulse period: 2.5 MHz. */
  private static final String PERIOD = "400";

  private static final int START_COLUMN = 1;

  @TempDir Path folder;

  private static TechniqueSession<?> session() {
    return TechniqueSessions.get(Ui.window(), "hbt").orElseThrow();
  }

  private static FigurePlot plot() {
    return Ui.find(TechniqueIds.PLOT, FigurePlot.class);
  }

  /** The window is that of all tests: no other one is to find the panel or another figure. */
  @AfterEach
  void leaveAsItWas() {
    Ui.page().hideView(Ui.page().findView(FitIds.VIEW));
    Combo figures = Ui.find(TechniqueIds.FIGURES, Combo.class);
    choose(figures, figures.getItem(0));
  }

  private static void choose(Combo combo, String entry) {
    Ui.select(combo, entry);
    combo.notifyListeners(SWT.Selection, new Event());
    Ui.pump();
  }

  private static void range(String from, String to) {
    Ui.type(Ui.find(FitIds.FROM, Text.class), from);
    Ui.type(Ui.find(FitIds.TO, Text.class), to);
    Ui.commit(Ui.find(FitIds.TO, Text.class));
  }

  /** Types into a cell as a user does: a click opens its field, Return ends it. */
  private static void edit(Table table, String row, int column, String text) {
    TableItem item =
        Stream.of(table.getItems()).filter(i -> i.getText(0).equals(row)).findFirst().orElseThrow();
    Rectangle cell = item.getBounds(column);
    Event press = new Event();
    press.button = 1;
    press.count = 1;
    press.x = cell.x + cell.width / 2;
    press.y = cell.y + cell.height / 2;
    table.setSelection(item);
    table.notifyListeners(SWT.MouseDown, press);
    Ui.pump();
    Text field =
        Stream.of(table.getChildren())
            .filter(child -> child instanceof Text && child.isVisible())
            .map(Text.class::cast)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no field opened in the table"));
    field.setText(text);
    field.notifyListeners(SWT.DefaultSelection, new Event());
    Ui.pump();
  }

  @Test
  void aModelIsFittedToTheFigureAndKeptInTheResult() throws Exception {
    Path file = TestRecordings.writePtu(folder.resolve("small.ptu"), 200_000);
    Ui.openPerspective("org.photonbench.ui.hbt.perspective");
    OpenFiles.open(Ui.window(), file).orElseThrow();
    session().setInput(file);
    Ui.waitUntil(
        "the result is there",
        () ->
            session().state() == State.IDLE
                && !session().isStale()
                && session().result().isPresent());
    Figure coincidences =
        session().figures().stream()
            .filter(f -> f.id().equals("coincidences"))
            .findFirst()
            .orElseThrow();
    choose(Ui.find(TechniqueIds.FIGURES, Combo.class), coincidences.title());
    Ui.showView(FitIds.VIEW);
    assertEquals(coincidences.layers().getFirst().label(), Ui.text(FitIds.DATA));

    Ui.type(Ui.find(FitIds.FILTER, Text.class), "pulsed excitation");
    choose(Ui.find(FitIds.MODEL, Combo.class), "G2: g2 under pulsed excitation");
    range("-900", "nonsense");
    assertTrue(Ui.text(FitIds.STATE).contains("two numbers"), Ui.text(FitIds.STATE));
    range("-900", "900");
    Table parameters = Ui.find(FitIds.PARAMETERS, Table.class);
    edit(parameters, "period", START_COLUMN, PERIOD);
    assertEquals(PERIOD, Ui.cell(FitIds.PARAMETERS, "period", START_COLUMN));
    Button keep = Ui.find(FitIds.KEEP, Button.class);
    assertFalse(keep.isEnabled());

    Ui.click(FitIds.FIT);
    Ui.waitUntil("the fit is there", keep::isEnabled);
    assertTrue(Ui.text(FitIds.STATE).startsWith("Deviance"), Ui.text(FitIds.STATE));
    assertTrue(
        plot().addedLayers().stream().anyMatch(l -> l.role() == Layer.Role.FIT),
        "the fit is painted over the figure");
    assertFalse(Ui.cell(FitIds.PARAMETERS, "lifetime", 4).isEmpty());

    Ui.click(FitIds.KEEP);
    Quantity lifetime =
        session()
            .result()
            .orElseThrow()
            .quantity("fit.coincidences.parameter.lifetime")
            .orElseThrow();
    double sigma = lifetime.sigma().orElseThrow();
    assertTrue(
        Math.abs(lifetime.value() - LIFETIME) < 5 * sigma,
        () -> "lifetime " + lifetime.value() + " +- " + sigma + ", truth " + LIFETIME);
    assertTrue(sigma < 0.05 * LIFETIME, () -> "sigma " + sigma);
    List<Layer> layers =
        session().figures().stream()
            .filter(f -> f.id().equals("coincidences"))
            .findFirst()
            .orElseThrow()
            .layers();
    assertTrue(layers.stream().anyMatch(l -> l.role() == Layer.Role.FIT));
    assertTrue(plot().addedLayers().isEmpty(), "the kept fit is painted once");
    assertTrue(
        session().figures().stream().anyMatch(f -> f.id().equals("fit.coincidences.residuals")));
    assertFalse(keep.isEnabled());
  }
}
