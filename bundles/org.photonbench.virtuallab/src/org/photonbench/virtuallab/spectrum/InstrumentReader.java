package org.photonbench.virtuallab.spectrum;

import java.util.Optional;
import org.photonbench.spectrum.CameraCalibration;
import org.photonbench.virtuallab.scenario.Dimension;
import org.photonbench.virtuallab.scenario.Fields;
import org.photonbench.virtuallab.scenario.Rule;
import org.photonbench.virtuallab.scenario.ScenarioException;

/** Reads spectrometers and cameras. */
final class InstrumentReader {
  /** Bits of the converter where the scenario does not say. */
  private static final int USUAL_BITS = 16;

  private static final double PER_SECOND = 1e12;

  private InstrumentReader() {}

  /**
   * {@code {"pixels": 1024, "dispersion": ["500 nm", "0.05 nm"], "lineSpread": 1.2, "efficiency":
   * 0.1}}: the wavelength of pixel 0, the step per pixel, per pixel squared and so on.
   */
  static Spectrometer spectrometer(Fields fields) throws ScenarioException {
    return new Spectrometer(
        new Dispersion(fields.quantities("dispersion", Dimension.LENGTH, Rule.ANY)),
        (int) fields.integer("pixels", 2, 1 << 20),
        fields.number("lineSpread", Rule.NOT_NEGATIVE, 0),
        fields.number("efficiency", Rule.PROBABILITY));
  }

  /**
   * {@code {"electronsPerCount": 2, "offset": 300, "readNoise": 4, "dark": "0.01 Hz", "bits": 16,
   * "cosmics": {"rate": "0.02 Hz", "electrons": 3000}}}: offset in counts, read noise in electrons.
   */
  static Camera camera(Fields fields) throws ScenarioException {
    CameraCalibration calibration =
        new CameraCalibration(
            fields.number("electronsPerCount", Rule.POSITIVE),
            fields.number("offset", Rule.NOT_NEGATIVE),
            fields.number("readNoise", Rule.NOT_NEGATIVE));
    double rate = 0;
    double charge = 0;
    Optional<Fields> cosmics = fields.part("cosmics");
    if (cosmics.isPresent()) {
      rate = perSecond(cosmics.get(), "rate");
      charge = cosmics.get().number("electrons", Rule.POSITIVE);
      cosmics.get().end();
    }
    return new Camera(
        calibration,
        fields.has("dark") ? perSecond(fields, "dark") : 0,
        rate,
        charge,
        (int) fields.integer("bits", 1, 32, USUAL_BITS));
  }

  /** A rate in 1/s. */
  static double perSecond(Fields fields, String key) throws ScenarioException {
    return fields.quantity(key, Dimension.RATE, Rule.NOT_NEGATIVE) * PER_SECOND;
  }

  /** A time in s. */
  static double seconds(Fields fields, String key) throws ScenarioException {
    return fields.quantity(key, Dimension.TIME, Rule.POSITIVE) / PER_SECOND;
  }

  /** An energy per something else: {@code {"energy": "1 meV", "per": "1 h"}}. */
  static double energyPer(Fields fields, Dimension dimension) throws ScenarioException {
    double energy = fields.quantity("energy", Dimension.ENERGY, Rule.ANY);
    double per = fields.quantity("per", dimension, Rule.POSITIVE);
    fields.end();
    return energy / per;
  }
}
