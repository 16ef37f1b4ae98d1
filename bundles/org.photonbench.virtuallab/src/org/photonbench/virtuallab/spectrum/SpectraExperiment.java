package org.photonbench.virtuallab.spectrum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.spectrum.SpectrumSeries;
import org.photonbench.spectrum.io.PhotonBenchHdf5Format;
import org.photonbench.spectrum.io.PhotonBenchTextFormat;
import org.photonbench.virtuallab.scenario.Dimension;
import org.photonbench.virtuallab.scenario.Fields;
import org.photonbench.virtuallab.scenario.Rule;
import org.photonbench.virtuallab.scenario.ScenarioException;
import org.photonbench.virtuallab.scenario.Truth;

/** Scenarios of the kind {@value #KIND}: one spectrum or a series of one emission. */
public record SpectraExperiment(EmissionSeries series) implements SpectralExperiment {
  /** Kind of these scenarios. */
  public static final String KIND = "spectra";

  private static final String EMISSION = "Emission";
  private static final String MOTION = "Motion";
  private static final String GIVEN = "from the scenario";

  static SpectralExperiment read(Fields fields) throws ScenarioException {
    Fields emission = fields.requiredPart("emission");
    double rate = InstrumentReader.perSecond(emission, "rate");
    LineShape shape = emission.read(EmissionReader::shape);
    Optional<Fields> motion = fields.part("motion");
    double exposure = InstrumentReader.seconds(fields, "exposure");
    int frames = (int) fields.integer("frames", 1, 1_000_000, 1);
    double interval =
        fields.quantity("interval", Dimension.TIME, Rule.POSITIVE, exposure * 1e12) / 1e12;
    return new SpectraExperiment(
        new EmissionSeries(
            shape,
            rate,
            fields.requiredPart("spectrometer").read(InstrumentReader::spectrometer),
            fields.requiredPart("camera").read(InstrumentReader::camera),
            fields.has("background") ? InstrumentReader.perSecond(fields, "background") : 0,
            motion.isPresent() ? motion.get().read(EmissionReader::motion) : SpectralMotion.NONE,
            frames,
            exposure,
            interval));
  }

  @Override
  public SimulatedRun run(long seed, ProgressListener progress) throws RunCancelledException {
    EmissionSeries.Frames frames = series.simulate(seed, progress);
    Truth truth = new Truth();
    tellShape(truth, series.shape());
    if (!series.motion().equals(SpectralMotion.NONE)) {
      tellMotion(truth, frames);
    }
    InstrumentTruth.tell(
        truth,
        series.spectrometer(),
        series.camera(),
        series.backgroundPerSecond(),
        series.exposureSeconds());
    truth.add(perFrame(frames));
    truth.add(InstrumentTruth.expectation(series.spectrometer(), frames.expected()[0]));
    InstrumentTruth.tell(truth, frames.hits(), frames.saturated());
    return new SimulatedRun(series.seconds(), truth, files(frames.spectra()));
  }

  /** The files of spectra. */
  static List<SimulatedRun.DataFile> files(SpectrumSeries spectra) {
    return List.of(
        new SimulatedRun.DataFile("spectra.h5", file -> PhotonBenchHdf5Format.write(spectra, file)),
        new SimulatedRun.DataFile(
            "spectra.txt", file -> PhotonBenchTextFormat.write(spectra, file)));
  }

  private void tellShape(Truth truth, LineShape shape) {
    truth.add(
        "rate", EMISSION, "Photons emitted at the start", series.photonsPerSecond(), "Hz", GIVEN);
    if (!Double.isNaN(shape.fwhmEv())) {
      truth.add(
          "fwhm",
          EMISSION,
          "Full width at half maximum",
          shape.fwhmEv(),
          "eV",
          "of the emission, before the spectrometer");
    }
    LineShape line = shape;
    if (shape instanceof LineSum sum) {
      // Replicas: what is said of the zero-phonon line is said of the strongest line.
      LineSum.Part strongest = sum.parts().getFirst();
      for (LineSum.Part part : sum.parts()) {
        strongest = part.weight() > strongest.weight() ? part : strongest;
      }
      line = strongest.shape();
      truth.add(
          "strongest.weight", EMISSION, "Share of the strongest line", strongest.weight(), "", "");
      truth.add(
          "strongest.fwhm",
          EMISSION,
          "Full width at half maximum of the strongest line",
          line.fwhmEv(),
          "eV",
          "before the spectrometer");
    }
    centre(truth, centreEv(line));
    switch (line) {
      case LorentzLine _, GaussLine _ -> {
        // Centre and width say it all.
      }
      case VoigtLine voigt -> {
        truth.add(
            "fwhm.lorentz",
            EMISSION,
            "Lorentz part of the width",
            voigt.lorentzFwhmEv(),
            "eV",
            GIVEN);
        truth.add(
            "fwhm.gauss",
            EMISSION,
            "Gauss part of the width",
            voigt.sigmaEv() * GaussLine.FWHM,
            "eV",
            GIVEN);
      }
      case CavityFilteredLine filtered -> {
        truth.add(
            "cavity.energy", "Cavity filter", "Resonance", filtered.mode().energyEv(), "eV", GIVEN);
        truth.add(
            "cavity.width",
            "Cavity filter",
            "Full width at half maximum of the mode",
            filtered.mode().fwhmEv(),
            "eV",
            "energy/Q");
        truth.add(
            "cavity.emitterWidth",
            "Cavity filter",
            "Full width at half maximum of the line itself",
            filtered.line().fwhmEv(),
            "eV",
            GIVEN);
        truth.add(
            "cavity.passes",
            "Cavity filter",
            "Part of the photons that passes",
            filtered.transmission(),
            "",
            "overlap of the two Lorentzians");
      }
      case UrbachLine urbach -> {
        truth.add(
            "urbach.slopeEnergy",
            "Urbach tail",
            "Slope energy of the tail",
            urbach.slopeEnergyEv(),
            "eV",
            "I proportional to exp(E/Es) below the joint");
        truth.add(
            "urbach.joint",
            "Urbach tail",
            "Energy below which the tail is exponential",
            urbach.jointEv(),
            "eV",
            "centre - sigma^2/Es, where the slope of the Gaussian is 1/Es");
        truth.add(
            "urbach.jointLevel",
            "Urbach tail",
            "Intensity there, relative to the maximum",
            urbach.jointLevel(),
            "",
            "exp(-sigma^2/(2 Es^2))");
      }
      default -> throw new IllegalStateException("no truth of " + line.getClass());
    }
  }

  /** Centre of a single line in eV; NaN of a sum of lines. */
  static double centreEv(LineShape line) {
    return switch (line) {
      case LorentzLine lorentz -> lorentz.centreEv();
      case GaussLine gauss -> gauss.centreEv();
      case VoigtLine voigt -> voigt.centreEv();
      case UrbachLine urbach -> urbach.centreEv();
      case CavityFilteredLine filtered -> filtered.line().centreEv();
      default -> Double.NaN;
    };
  }

  private static void centre(Truth truth, double centre) {
    truth.add("centre", EMISSION, "Centre at the start", centre, "eV", GIVEN);
  }

  private void tellMotion(Truth truth, EmissionSeries.Frames frames) {
    SpectralMotion motion = series.motion();
    truth.add("drift", MOTION, "Drift", motion.driftEvPerSecond(), "eV/s", GIVEN);
    truth.add("blueShift", MOTION, "Final blue shift", motion.blueShiftEv(), "eV", GIVEN);
    if (motion.blueShiftEv() != 0) {
      truth.add(
          "blueShift.time",
          MOTION,
          "Time of the blue shift",
          motion.blueShiftSeconds(),
          "s",
          GIVEN);
    }
    truth.add("bleaching", MOTION, "Time of bleaching", motion.bleachSeconds(), "s", GIVEN);
    truth.add("jumps.rate", MOTION, "Rate of spectral jumps", motion.jumpsPerSecond(), "Hz", GIVEN);
    truth.add(
        "jumps.number", MOTION, "Spectral jumps in this run", frames.jumps().size(), "", "counted");
    int n = frames.jumps().size();
    double[] time = new double[n];
    double[] size = new double[n];
    for (int i = 0; i < n; i++) {
      time[i] = frames.jumps().get(i).seconds();
      size[i] = frames.jumps().get(i).ev();
    }
    truth.add(
        new Curve(
            "jumps",
            "Spectral jumps",
            List.of(
                new Column.Doubles("time", "Time", "s", time),
                new Column.Doubles("size", "Energy", "eV", size))));
  }

  private Curve perFrame(EmissionSeries.Frames frames) {
    int n = frames.shifts().length;
    double[] start = new double[n];
    double[] signal = new double[n];
    for (int i = 0; i < n; i++) {
      start[i] = i * series.intervalSeconds();
      signal[i] = InstrumentTruth.sum(frames.expected()[i]);
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column.Doubles("start", "Start", "s", start));
    columns.add(new Column.Doubles("shift", "Shift since the start, mean", "eV", frames.shifts()));
    columns.add(
        new Column.Doubles("signal", "Expected photoelectrons of the emission", "e", signal));
    return new Curve("frames", "The emission in each frame", columns);
  }
}
