package org.photonbench.analysis.cavity;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.photonbench.analysis.settings.Setting;

/** Settings of {@link CavityAnalysis}. */
public record CavitySettings(
    @Setting(
            label = "State column",
            group = "Series",
            defaultValue = "",
            emptyMeans = "cavity, state or role",
            help =
                "Column of the series that tells which recording is the reference (off, reference,"
                    + " without, before, 0) and which the coupled dot (on, coupled, with, after, 1)."
                    + " Without such a column the first is the reference, the last is coupled.")
        Optional<String> stateColumn,
    @Setting(
            label = "Reference spectrum",
            group = "Series",
            defaultValue = "",
            emptyMeans = "column spectrum",
            file = true,
            help =
                "Spectrum of the dot without the cavity; else the series' column spectrum names it.")
        Optional<String> referenceSpectrum,
    @Setting(
            label = "Coupled spectrum",
            group = "Series",
            defaultValue = "",
            emptyMeans = "column spectrum",
            file = true,
            help = "Spectrum of the dot in the cavity; else the series' column spectrum names it.")
        Optional<String> coupledSpectrum,
    @Setting(
            label = "Instrument response",
            group = "Decay",
            defaultValue = "",
            emptyMeans = "Gaussian, fitted",
            file = true,
            help =
                "Recording, histogram or table of laser light with the same set-up. Needed where a"
                    + " lifetime is not much longer than the response.")
        Optional<String> response,
    @Setting(
            label = "Exponentials",
            group = "Decay",
            defaultValue = "AUTOMATIC",
            help = "Decay components; automatic takes as many as the data ask for, up to two.")
        Components components,
    @Setting(
            label = "Lifetime",
            group = "Decay",
            defaultValue = "MAIN",
            help =
                "Which lifetime is compared. Main: of the component with most photons. Amplitude:"
                    + " the average weighted with amplitudes, which rates and yields need."
                    + " Intensity: the mean arrival time.")
        Lifetime lifetime,
    @Setting(
            label = "Channel A",
            group = "g²(0)",
            defaultValue = "",
            min = 0,
            max = 126,
            help = "First detector of the coincidences.")
        OptionalInt channelA,
    @Setting(
            label = "Channel B",
            group = "g²(0)",
            defaultValue = "",
            min = 0,
            max = 126,
            help = "Second detector of the coincidences.")
        OptionalInt channelB,
    @Setting(
            label = "Delay of B",
            group = "g²(0)",
            unit = "ns",
            defaultValue = "",
            min = -1e6,
            max = 1e6,
            help =
                "Arrival of simultaneous photons on B less that on A. Automatic: the lowest of the"
                    + " peaks searched, which the interval accounts for.")
        OptionalDouble delay,
    @Setting(
            label = "Number of lines",
            group = "Spectrum",
            defaultValue = "1",
            min = 1,
            max = 8,
            help =
                "Lines of each spectrum; the strongest are compared. With one line both spectra are"
                    + " also fitted together, which gives the Q of the mode.")
        int lines,
    @Setting(
            label = "Line spread of the spectrometer",
            group = "Spectrum",
            unit = "pixels",
            defaultValue = "0",
            min = 0,
            max = 1000,
            help =
                "Standard deviation of the image of a sharp line; widths are then those before the"
                    + " spectrometer.")
        double lineSpread,
    @Setting(
            label = "Wavelength",
            group = "Cavity",
            unit = "nm",
            defaultValue = "",
            emptyMeans = "from the spectra",
            min = 1,
            max = 1e6,
            help = "Resonance in vacuum.")
        OptionalDouble wavelength,
    @Setting(
            label = "Quality factor Q",
            group = "Cavity",
            defaultValue = "",
            emptyMeans = "from the spectra",
            min = 1e-3,
            max = 1e12,
            help =
                "Of the cavity. From the spectra: the mode that makes the coupled line as narrow as"
                    + " it is, if the light leaves through the mode.")
        OptionalDouble quality,
    @Setting(
            label = "Error of Q",
            group = "Cavity",
            unit = "%",
            defaultValue = "0",
            min = 0,
            max = 100,
            help = "Standard uncertainty of a given Q.")
        double qualityError,
    @Setting(
            label = "Mode volume",
            group = "Cavity",
            defaultValue = "",
            emptyMeans = "not known",
            min = 1e-12,
            max = 1e12,
            help = "In the unit below. Without it there is no expected Purcell factor.")
        OptionalDouble volume,
    @Setting(
            label = "Unit of the mode volume",
            group = "Cavity",
            defaultValue = "UM3",
            help = "um3; cubic wavelengths in vacuum; cubic wavelengths in the medium, (λ/n)³.")
        VolumeUnit volumeUnit,
    @Setting(
            label = "Error of the mode volume",
            group = "Cavity",
            unit = "%",
            defaultValue = "0",
            min = 0,
            max = 100,
            help = "Standard uncertainty of the mode volume.")
        double volumeError,
    @Setting(
            label = "Refractive index",
            group = "Cavity",
            defaultValue = "",
            emptyMeans = "not known",
            min = 0.1,
            max = 20,
            help = "At the emitter. There is no default: the Purcell factor goes with its cube.")
        OptionalDouble index,
    @Setting(
            label = "Placement",
            group = "Cavity",
            defaultValue = "1",
            min = 0,
            max = 1,
            help =
                "Squared field at the emitter over its maximum, times the squared cosine between"
                    + " dipole and field. 1 gives the most that can be expected.")
        double placement,
    @Setting(
            label = "Homogeneous linewidth",
            group = "Emitter",
            unit = "meV",
            defaultValue = "",
            emptyMeans = "width of the reference spectrum",
            min = 1e-9,
            max = 1e4,
            help =
                "Full width of the emitter, 2ħ/T2. The width of a spectrum holds its wandering as"
                    + " well, so that the emitter-limited factor comes out too small.")
        OptionalDouble linewidth,
    @Setting(
            label = "Quantum yield",
            group = "Emitter",
            defaultValue = "",
            emptyMeans = "not known",
            min = 1e-6,
            max = 1,
            help =
                "Of the dot without the cavity. Only radiative decays are accelerated: without it"
                    + " there is no measured Purcell factor, only its lower limit.")
        OptionalDouble yield,
    @Setting(
            label = "Error of the quantum yield",
            group = "Emitter",
            unit = "%",
            defaultValue = "0",
            min = 0,
            max = 100,
            help = "Standard uncertainty of the yield, relative.")
        double yieldError,
    @Setting(
            label = "Transition dipole",
            group = "Emitter",
            unit = "D",
            defaultValue = "",
            emptyMeans = "from the radiative lifetime",
            min = 1e-6,
            max = 1e6,
            help =
                "In Debye, for the coupling strength. Else the reference lifetime over the yield.")
        OptionalDouble dipole) {

  /** How many decay components. */
  public enum Components {
    /** One or two, by the data. */
    AUTOMATIC,
    ONE,
    TWO,
    THREE
  }

  /** Which lifetime is compared. */
  public enum Lifetime {
    MAIN,
    AMPLITUDE,
    INTENSITY
  }

  /** Units of a mode volume. */
  public enum VolumeUnit {
    UM3("um3"),
    WAVELENGTHS("lambda3"),
    REDUCED_WAVELENGTHS("(lambda/n)3");

    private final String text;

    VolumeUnit(String text) {
      this.text = text;
    }

    /** As the calculators read it. */
    public String text() {
      return text;
    }
  }
}
