package org.photonbench.analysis.michelson;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.photonbench.analysis.settings.Setting;

/** Settings of {@link MichelsonAnalysis}. */
public record MichelsonSettings(
    @Setting(
            label = "Column of the delays",
            group = "Scan",
            defaultValue = "",
            emptyMeans = "the first with a unit of time or length",
            help =
                "Column of the coarse delay in the table of the scan. A unit of time is a delay"
                    + " (path over c), a unit of length a position of the stage.")
        Optional<String> column,
    @Setting(
            label = "Path difference for each stage travel",
            group = "Scan",
            defaultValue = "2",
            min = -8,
            max = 8,
            help =
                "For positions in a unit of length: how much the path difference grows when the"
                    + " stage moves by 1.")
        double pathPerTravel,
    @Setting(
            label = "White fringe",
            group = "Scan",
            unit = "ps",
            defaultValue = "0",
            min = -1e6,
            max = 1e6,
            help =
                "Delay of equal paths. It is fitted where the scan has delays on both sides, else"
                    + " held.")
        double whiteFringe,
    @Setting(
            label = "Error of the white fringe",
            group = "Scan",
            unit = "ps",
            defaultValue = "",
            emptyMeans = "half the smallest step of the scan",
            min = 0,
            max = 1e6,
            help =
                "How well the white fringe is known where it is held; the coherence time is fitted"
                    + " again at both ends, or as far as the contrasts allow, for its systematic.")
        OptionalDouble whiteFringeError,
    @Setting(
            label = "Interference of",
            group = "Scan",
            defaultValue = "automatic",
            help =
                "Emission: the light of the emitter behind an interferometer. Absorption: the"
                    + " luminescence after two weak pulses of one laser, whose fringes tell the"
                    + " coherence of the absorbing states. Automatic: absorption for tables with"
                    + " coarse and fine delays, else emission.")
        Kind kind,
    @Setting(
            label = "Channel A",
            group = "Detectors",
            defaultValue = "",
            emptyMeans = "one of the two strongest",
            min = 0,
            max = 126,
            help = "Channel of the detector at one output of the interferometer.")
        OptionalInt channelA,
    @Setting(
            label = "Channel B",
            group = "Detectors",
            defaultValue = "",
            emptyMeans = "one of the two strongest, or none",
            min = 0,
            max = 126,
            help = "Channel of the detector at the other output.")
        OptionalInt channelB,
    @Setting(
            label = "Only one output",
            group = "Detectors",
            defaultValue = "false",
            help =
                "Uses channel A alone. With both outputs the brightness of the emitter cancels;"
                    + " with one its blinking is noise.")
        boolean oneOutput,
    @Setting(
            label = "Bins of a sweep",
            group = "Fringes",
            defaultValue = "64",
            min = 8,
            max = 4096,
            help =
                "A sweep of the stage between two markers is cut into so many bins; at least 8 for"
                    + " each fringe. Their width is corrected for.")
        int bins,
    @Setting(
            label = "Time of a sweep",
            group = "Fringes",
            unit = "s",
            defaultValue = "",
            emptyMeans = "from the markers",
            min = 1e-6,
            max = 1e5,
            help =
                "For recordings without markers at the turning points: the time of one sweep, the"
                    + " first from the start of the record on.")
        OptionalDouble sweepTime,
    @Setting(
            label = "Fringes for each sweep",
            group = "Fringes",
            defaultValue = "",
            emptyMeans = "from the scan",
            min = 0.5,
            max = 1e5,
            help =
                "How many fringes the stage sweeps over; found from all delays together if empty.")
        OptionalDouble fringes,
    @Setting(
            label = "Photon energy",
            group = "Fringes",
            unit = "eV",
            defaultValue = "",
            emptyMeans = "from the scan",
            min = 0.01,
            max = 100,
            help =
                "For tables with a fine delay: the energy whose fringes are looked for; found from"
                    + " all delays together if empty.")
        OptionalDouble energy,
    @Setting(
            label = "Phase of the sweeps",
            group = "Fringes",
            defaultValue = "automatic",
            help =
                "Common: all sweeps at one delay have one phase. Single: each has its own, so that a"
                    + " drifting interferometer does not lower the contrast, at the cost of noise."
                    + " Automatic: single where the sweeps show that the phase drifts.")
        Phase phase,
    @Setting(
            label = "Law",
            group = "Fit",
            defaultValue = "automatic",
            help =
                "What the contrast falls by. Automatic: the law with the fewest parameters that no"
                    + " other beats by more than 6 in the corrected information criterion; all are"
                    + " listed.")
        EnvelopeLaw law,
    @Setting(
            label = "Lifetime T1",
            group = "Fit",
            unit = "ps",
            defaultValue = "",
            emptyMeans = "not compared",
            min = 1e-3,
            max = 1e9,
            help = "Radiative lifetime, for T2/(2 T1).")
        OptionalDouble lifetime,
    @Setting(
            label = "Window of the spectrum",
            group = "Spectrum",
            defaultValue = "hann",
            help =
                "How the contrast fades out towards the longest delay before the Fourier transform;"
                    + " none keeps the resolution and rings.")
        Apodisation window) {
  /** What interferes. */
  public enum Kind {
    AUTOMATIC,
    EMISSION,
    ABSORPTION
  }

  /** Phase of the sweeps at one delay. */
  public enum Phase {
    AUTOMATIC,
    COMMON,
    SINGLE
  }

  /** How contrasts fade out before the transform. */
  public enum Apodisation {
    NONE,
    HANN,
    GAUSS
  }
}
