package org.photonbench.analysis.urbach;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.photonbench.analysis.settings.Setting;

/** Settings of {@link UrbachAnalysis}. */
public record UrbachSettings(
    @Setting(
            label = "Upper end of the window",
            group = "Window",
            defaultValue = "0.3",
            min = 0.02,
            max = 0.8,
            help =
                "Intensity relative to the peak where the window of the tail begins. The same window"
                    + " for all spectra of a population keeps the slope energy free of their"
                    + " brightness.")
        double upper,
    @Setting(
            label = "Lower end of the window",
            group = "Window",
            defaultValue = "0.01",
            min = 1e-5,
            max = 0.5,
            help =
                "Intensity relative to the peak where the window ends; there the fitted tail itself"
                    + " is followed, so that noise does not move it.")
        double lower,
    @Setting(
            label = "Spectrum from",
            group = "Window",
            unit = "eV",
            defaultValue = "",
            emptyMeans = "its lowest energy",
            min = 0,
            max = 100,
            help = "Lower energies are left out, for example those of another emission.")
        OptionalDouble energyFrom,
    @Setting(
            label = "Spectrum to",
            group = "Window",
            unit = "eV",
            defaultValue = "",
            emptyMeans = "its highest energy",
            min = 0,
            max = 100,
            help = "Higher energies are left out, for example those of the excitation.")
        OptionalDouble energyTo,
    @Setting(
            label = "First frame",
            group = "Frames",
            defaultValue = "",
            emptyMeans = "first of the series",
            min = 1,
            max = 1e9,
            help = "Number of the first frame, from 1; the frames up to the last are summed.")
        OptionalInt firstFrame,
    @Setting(
            label = "Last frame",
            group = "Frames",
            defaultValue = "",
            emptyMeans = "last of the series",
            min = 1,
            max = 1e9,
            help = "Number of the last frame that is summed.")
        OptionalInt lastFrame,
    @Setting(
            label = "Cosmic rays above",
            group = "Frames",
            unit = "standard deviations",
            defaultValue = "6",
            min = 0,
            max = 1000,
            help =
                "Pixels that lie so far above their median over at least 5 frames are replaced by"
                    + " it; in fewer frames pixels so far above their neighbours are left out. 0:"
                    + " none are looked for.")
        double cosmicRays,
    @Setting(
            label = "Background",
            group = "Background",
            defaultValue = "automatic",
            help =
                "Automatic: one level, from the low-energy end of the spectrum, fitted together with"
                    + " the tail. Range: from the range below. File: a recorded frame is"
                    + " subtracted. Free: fitted within the window alone. None: there is none.")
        BackgroundKind background,
    @Setting(
            label = "Background from",
            group = "Background",
            unit = "eV",
            defaultValue = "",
            emptyMeans = "not used",
            min = 0,
            max = 100,
            help = "One end of the range without emission, for the background of kind range.")
        OptionalDouble backgroundFrom,
    @Setting(
            label = "Background to",
            group = "Background",
            unit = "eV",
            defaultValue = "",
            emptyMeans = "not used",
            min = 0,
            max = 100,
            help = "The other end of the range without emission.")
        OptionalDouble backgroundTo,
    @Setting(
            label = "Background file",
            group = "Background",
            defaultValue = "",
            emptyMeans = "none",
            file = true,
            help =
                "Frames without emission, of the same pixels and exposure, for the background of"
                    + " kind file. Their noise is part of the errors.")
        Optional<String> backgroundFile,
    @Setting(
            label = "Electrons per count",
            group = "Camera",
            defaultValue = "",
            emptyMeans = "from the file",
            min = 1e-6,
            max = 1e6,
            help =
                "Electrons for one count of the camera. With offset and read noise it makes the"
                    + " likelihood that of electrons with read noise; without, the noise is"
                    + " estimated from the scatter between neighbouring pixels.")
        OptionalDouble electronsPerCount,
    @Setting(
            label = "Offset",
            group = "Camera",
            unit = "counts",
            defaultValue = "",
            emptyMeans = "from the file",
            min = -1e9,
            max = 1e9,
            help = "Counts of one read-out without light.")
        OptionalDouble offset,
    @Setting(
            label = "Read noise",
            group = "Camera",
            unit = "electrons",
            defaultValue = "",
            emptyMeans = "from the file",
            min = 0,
            max = 1e6,
            help = "Standard deviation of one read-out.")
        OptionalDouble readNoise,
    @Setting(
            label = "Saturation",
            group = "Camera",
            unit = "counts",
            defaultValue = "",
            emptyMeans = "from the file",
            min = 1,
            max = 1e12,
            help = "Counts of a frame from which a pixel is full; full pixels are left out.")
        OptionalDouble saturation,
    @Setting(
            label = "Temperature for the Urbach energy",
            group = "Absorption",
            unit = "K",
            defaultValue = "",
            emptyMeans = "not calculated",
            min = 1,
            max = 1000,
            help =
                "With a temperature the Urbach energy of absorption is calculated from the slope"
                    + " energy by 1/EU = 1/Es + 1/kT, which assumes carriers in thermal equilibrium"
                    + " with the lattice. It is not measured.")
        OptionalDouble temperature) {
  /** Where the background comes from. */
  public enum BackgroundKind {
    AUTOMATIC,
    RANGE,
    FILE,
    FREE,
    NONE
  }
}
