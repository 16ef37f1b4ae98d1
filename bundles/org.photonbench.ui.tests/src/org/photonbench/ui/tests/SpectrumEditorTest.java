package org.photonbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.spectrum.CameraCalibration;
import org.photonbench.spectrum.FrameColumn;
import org.photonbench.spectrum.Medium;
import org.photonbench.spectrum.SignalUnit;
import org.photonbench.spectrum.SpectralAxis;
import org.photonbench.spectrum.SpectralQuantity;
import org.photonbench.spectrum.SpectrumInfo;
import org.photonbench.spectrum.SpectrumSeries;
import org.photonbench.spectrum.io.PhotonBenchHdf5Format;
import org.photonbench.spectrum.io.PhotonBenchTextFormat;
import org.photonbench.ui.JobFamily;
import org.photonbench.ui.OpenFiles;
import org.photonbench.ui.recording.RecordingEditor;
import org.photonbench.ui.spectrum.SpectrumEditor;
import org.photonbench.ui.spectrum.SpectrumIds;
import org.photonbench.ui.tests.kit.Ui;
import org.photonbench.ui.tests.kit.Workbench;

/** Files of spectra, decays and maps open in the editor of spectra, by their content. */
@ExtendWith(Workbench.class)
class SpectrumEditorTest {
  private static final SpectrumSeries SERIES =
      new SpectrumSeries(
          new SpectrumInfo(
                  SpectralAxis.ofCentres(
                      SpectralQuantity.WAVELENGTH, Medium.VACUUM, 500, 501, 502, 503),
                  SignalUnit.CAMERA_COUNTS)
              .withCamera(new CameraCalibration(2, 600, 5))
              .withExposure(0.5, 3),
          List.of(new FrameColumn(FrameColumn.TEMPERATURE, "K", new double[] {4, 77, 300})),
          new double[][] {
            {1800, 1810, 1820, 1801}, {1803, 1850, 1840, 1802}, {1801, 1900, 1860, 1803}
          });

  @TempDir Path folder;

  private static SpectrumEditor open(Path file) {
    IEditorPart editor =
        OpenFiles.open(Ui.window(), file)
            .orElseThrow(() -> new AssertionError("no editor for " + file));
    return assertInstanceOf(SpectrumEditor.class, editor);
  }

  private static SpectrumEditor read(Path file) {
    SpectrumEditor editor = open(file);
    Ui.join(JobFamily.RECORDING);
    Ui.waitUntil("the file is shown", () -> editor.measured().isPresent());
    return editor;
  }

  private static double[] values(SpectrumEditor editor) {
    Figure figure = editor.figure().orElseThrow();
    return figure.layers().stream()
        .filter(Layer.Steps.class::isInstance)
        .map(layer -> ((Layer.Steps) layer).y())
        .findFirst()
        .orElseThrow();
  }

  private static void showFrame(int frame) {
    Spinner spinner = Ui.find(SpectrumIds.FRAME, Spinner.class);
    spinner.setSelection(frame);
    spinner.notifyListeners(SWT.Selection, new Event());
    Ui.pump();
  }

  private void assertShowsSeries(Path file) {
    SpectrumEditor editor = read(file);
    assertEquals(file.getFileName().toString(), Ui.text(SpectrumIds.TITLE));
    assertEquals("3", Ui.text("spectrum.facts.frames"));
    assertEquals("4", Ui.text("spectrum.facts.pixels"));
    assertEquals("4 – 300\u202FK", Ui.text("spectrum.facts.temperature"));
    assertEquals("600\u202Fcounts", Ui.text("spectrum.camera.offset"));
    assertArrayEquals(SERIES.frames()[0], values(editor));
    showFrame(3);
    assertArrayEquals(SERIES.frames()[2], values(editor));
    assertEquals("3 of 3 · temperature 300\u202FK", Ui.text(SpectrumIds.CONDITION));
    Ui.select(Ui.find(SpectrumIds.SIGNAL, Combo.class), "Electrons");
    assertArrayEquals(new double[] {2, 200, 120, 6}, values(editor));
    Ui.select(Ui.find(SpectrumIds.AXIS, Combo.class), "Energy (eV)");
    assertEquals("Photon energy (eV)", editor.figure().orElseThrow().x().title());
    // The integral over the axis is the same in both quantities.
    Layer.Steps steps = (Layer.Steps) editor.figure().orElseThrow().layers().getLast();
    double sum = 0;
    for (int i = 0; i < steps.y().length; i++) {
      sum += steps.y()[i] * 1e3 * (steps.edges()[i + 1] - steps.edges()[i]);
    }
    assertEquals(328, sum, 1e-9);
    Ui.close(editor);
  }

  @Test
  void aSeriesInHdf5IsShown() throws Exception {
    Path file = folder.resolve("series.h5");
    PhotonBenchHdf5Format.write(SERIES, file);
    assertFalse(OpenFiles.isRecording(file), "no analysis of photons takes it");
    assertShowsSeries(file);
  }

  @Test
  void aSeriesInTextIsShown() throws Exception {
    Path file = folder.resolve("series.txt");
    PhotonBenchTextFormat.write(SERIES, file);
    assertShowsSeries(file);
  }

  @Test
  void allFramesAreAMap() throws Exception {
    Path file = folder.resolve("series.h5");
    PhotonBenchHdf5Format.write(SERIES, file);
    SpectrumEditor editor = read(file);
    Ui.click(Ui.find(SpectrumIds.ALL_FRAMES, Button.class));
    Layer.Map map = editor.figure().orElseThrow().map().orElseThrow();
    assertTrue(Arrays.deepEquals(SERIES.frames(), map.values()));
    assertFalse(Ui.find(SpectrumIds.FRAME, Spinner.class).isEnabled());
  }

  /** What a double click in the navigator does. */
  @Test
  void theNavigatorOpensByContent() throws Exception {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Spectra");
    project.create(new NullProgressMonitor());
    project.open(new NullProgressMonitor());
    try {
      IFile spectra = project.getFile("series.h5");
      Path path = Path.of(project.getLocation().append("series.h5").toOSString());
      PhotonBenchHdf5Format.write(SERIES, path);
      Files.write(path.resolveSibling("other.h5"), new byte[] {(byte) 0x89, 'H', 'D', 'F'});
      Files.writeString(path.resolveSibling("note.txt"), "500 1\n501 2\n");
      project.refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
      assertInstanceOf(SpectrumEditor.class, IDE.openEditor(Ui.page(), spectra));
      IFile other = project.getFile("other.h5");
      assertInstanceOf(RecordingEditor.class, IDE.openEditor(Ui.page(), other));
      IEditorPart note = IDE.openEditor(Ui.page(), project.getFile("note.txt"));
      assertNotEquals(SpectrumEditor.class, note.getClass(), "any text stays a text");
      assertNotEquals(RecordingEditor.class, note.getClass(), "any text stays a text");
      Ui.join(JobFamily.RECORDING);
    } finally {
      Ui.closeEditors();
      project.delete(true, true, new NullProgressMonitor());
    }
  }

  @Test
  void decaysAreShown() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("decays.txt"),
            "# PhotonBench decays 1\n"
                + "# start of the bin in ps\tcounts at 4.0 K, 0.0 T\tcounts at 20.0 K, 0.0 T\n"
                + "0.0\t4\t3\n32.0\t90\t80\n64.0\t40\t50\n");
    SpectrumEditor editor = read(file);
    showFrame(2);
    assertArrayEquals(new double[] {3, 80, 50}, values(editor));
    assertEquals("2 of 2 · 20.0 K, 0.0 T", Ui.text(SpectrumIds.CONDITION));
  }

  @Test
  void aMapIsShown() throws Exception {
    SpectrumEditor editor = read(map("3\t2\t9\n1\t0\t4\n"));
    Figure figure = editor.figure().orElseThrow();
    assertTrue(figure.hasSquareScale());
    assertEquals(0.3, figure.map().orElseThrow().x().to(), 1e-12);
    assertEquals("3 × 2", Ui.text("spectrum.facts.pixels"));
  }

  private Path map(String numbers) throws IOException {
    return Files.writeString(
        folder.resolve("map.txt"),
        "# PhotonBench map 1\n# first pixel: 50.0 nm, 50.0 nm\n# step: 100.0 nm\n"
            + "# dwell: 0.005 s\n"
            + numbers);
  }

  @Test
  void aDamagedFileIsExplainedAndReadAgain() throws Exception {
    Path file = map("3\t2\n1\n");
    SpectrumEditor editor = open(file);
    Ui.join(JobFamily.RECORDING);
    String sentence = Ui.text(SpectrumIds.ERROR);
    assertTrue(sentence.contains("map.txt, line 6"), sentence);
    map("3\t2\n1\t5\n");
    Ui.click(SpectrumIds.RETRY);
    Ui.waitUntil("the map is shown", () -> editor.measured().isPresent());
    assertFalse(Ui.isShown(SpectrumIds.ERROR));
  }
}
