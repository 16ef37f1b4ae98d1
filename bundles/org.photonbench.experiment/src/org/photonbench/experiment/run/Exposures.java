package org.photonbench.experiment.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.photonbench.device.Amount;
import org.photonbench.device.DeviceException;
import org.photonbench.device.Unit;
import org.photonbench.device.kind.Spectrometer;
import org.photonbench.experiment.folder.ProgressEntry;
import org.photonbench.experiment.plan.StepSettings;
import org.photonbench.photon.io.write.WholeFile;

/** Takes spectra one after the other; each is in its file when the next one begins. */
final class Exposures {
  private final Scene scene;
  private final String key;
  private final StepSettings.Expose settings;
  private final Map<String, String> conditions;

  Exposures(Scene scene, String key, StepSettings.Expose settings, Map<String, String> conditions) {
    this.scene = scene;
    this.key = key;
    this.settings = settings;
    this.conditions = conditions;
  }

  void run() throws DeviceException, Interruption, InterruptedException, IOException {
    Spectrometer spectrometer =
        scene.require(settings.device(), Spectrometer.class, "spectrometer");
    // Each spectrum is an entry of its own, so that a resumed run takes those that are missing.
    for (int i = 0; i < settings.frames(); i++) {
      String own = key + "#" + (i + 1);
      if (scene.files().progress().find(own).filter(ProgressEntry::isOver).isPresent()) {
        continue;
      }
      Spectrometer.Frame frame =
          scene.control().await(spectrometer.expose(new Amount(settings.seconds(), Unit.SECOND)));
      Path file = scene.files().folder().nextFile(settings.name(), ".csv");
      WholeFile.replace(file, text(frame).getBytes(StandardCharsets.UTF_8));
      scene
          .files()
          .note(
              new ProgressEntry(
                  own,
                  ProgressEntry.State.DONE,
                  settings.name(),
                  List.of(scene.files().folder().relative(file)),
                  conditions,
                  frame.exposureSeconds(),
                  String.join(" ", frame.marks()),
                  Map.of()));
    }
  }

  /** Text that the readers of spectra take: comments, then wavelength and counts. */
  private static String text(Spectrometer.Frame frame) {
    List<String> lines = new ArrayList<>();
    lines.add("# Date: " + frame.time());
    lines.add("# Exposure (s): " + frame.exposureSeconds());
    if (frame.twin()) {
      lines.add("# SIMULATED by the twin of the instrument");
    }
    frame.marks().forEach(mark -> lines.add("# " + mark));
    lines.add("Wavelength (nm),Counts");
    double[] wavelength = frame.wavelength();
    long[] counts = frame.counts();
    for (int i = 0; i < counts.length; i++) {
      lines.add(wavelength[i] + "," + counts[i]);
    }
    return String.join("\n", lines) + "\n";
  }
}
