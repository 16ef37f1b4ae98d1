package org.photonbench.virtuallab.spectrum;

import java.util.List;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Message;
import org.photonbench.virtuallab.scenario.Truth;

/** Tells the truth of spectrometer and camera, and of what happened to them. */
final class InstrumentTruth {
  private static final String GROUP = "Spectrometer";
  private static final String GIVEN = "from the scenario";

  private InstrumentTruth() {}

  static void tell(
      Truth truth, Spectrometer spectrometer, Camera camera, double background, double exposure) {
    truth.add(
        "camera.electronsPerCount",
        GROUP,
        "Electrons per count",
        camera.calibration().electronsPerCount(),
        "",
        GIVEN);
    truth.add("camera.offset", GROUP, "Offset", camera.calibration().offset(), "counts", GIVEN);
    truth.add(
        "camera.readNoise", GROUP, "Read noise", camera.calibration().readNoise(), "e", GIVEN);
    truth.add("camera.dark", GROUP, "Dark current per pixel", camera.darkPerSecond(), "e/s", GIVEN);
    truth.add("background", GROUP, "Background per pixel", background, "e/s", GIVEN);
    truth.add("exposure", GROUP, "Exposure", exposure, "s", GIVEN);
    truth.add(
        "efficiency", GROUP, "Photoelectrons per photon", spectrometer.efficiency(), "", GIVEN);
    truth.add(
        "lineSpread",
        GROUP,
        "Line spread (standard deviation)",
        spectrometer.lineSpread(),
        "pixels",
        GIVEN);
  }

  /** The cosmic rays, and pixels at the end of the range. */
  static void tell(Truth truth, List<Camera.Hit> hits, long saturated) {
    int n = hits.size();
    long[] frame = new long[n];
    long[] pixel = new long[n];
    double[] charge = new double[n];
    for (int i = 0; i < n; i++) {
      frame[i] = hits.get(i).frame();
      pixel[i] = hits.get(i).pixel();
      charge[i] = hits.get(i).electrons();
    }
    truth.add(
        new Curve(
            "cosmics",
            "Cosmic rays",
            List.of(
                new Column.Longs("frame", "Frame", "", frame),
                new Column.Longs("pixel", "Pixel", "", pixel),
                new Column.Doubles("charge", "Charge", "e", charge))));
    if (saturated > 0) {
      truth.add(
          Message.warning(
              saturated + " values lie at the end of the range of the camera's converter.",
              "Lower the rate or the exposure to stay within its range."));
    }
  }

  /** Expected photoelectrons of the emission in one spectrum. */
  static Curve expectation(Spectrometer spectrometer, double[] expected) {
    return new Curve(
        "expectation",
        "Expected photoelectrons of the emission in the first spectrum",
        List.of(
            new Column.Doubles(
                "wavelength", "Wavelength (vacuum)", "nm", spectrometer.axis().centres()),
            new Column.Doubles("expected", "Expected", "e", expected)));
  }

  static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
