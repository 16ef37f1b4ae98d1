package org.photonbench.analysis.pcfs;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.photonbench.analysis.settings.Setting;

/** Settings of {@link PcfsAnalysis}. */
public record PcfsSettings(
    @Setting(
            label = "Column of the positions",
            group = "Scan",
            defaultValue = "",
            emptyMeans = "the first with a unit of time or length",
            help =
                "Column of the table of a series that holds the stage position or the path delay."
                    + " A unit of time is a delay (path over c), a unit of length a position.")
        Optional<String> column,
    @Setting(
            label = "Path difference for each stage travel",
            group = "Scan",
            defaultValue = "2",
            min = -8,
            max = 8,
            help =
                "For positions in a unit of length: how much the path difference grows when the"
                    + " stage moves by 1. A retroreflector gives 2, a column of path differences"
                    + " 1.")
        double pathPerTravel,
    @Setting(
            label = "White fringe",
            group = "Scan",
            defaultValue = "",
            emptyMeans = "from the scan, else 0 for delays and the highest contrast for positions",
            help =
                "Position of equal paths in the unit of the positions. The fit starts there, or"
                    + " holds it there.")
        OptionalDouble whiteFringe,
    @Setting(
            label = "Fit the white fringe",
            group = "Scan",
            defaultValue = "true",
            help =
                "The white fringe is a parameter of the headline fit. The fit with it held is made"
                    + " as well; the difference is quoted as the systematic of the white fringe.")
        boolean fitWhiteFringe,
    @Setting(
            label = "Channel A",
            group = "Detectors",
            defaultValue = "",
            emptyMeans = "one of the two strongest",
            min = 0,
            max = 127,
            help = "Channel of the detector at one output of the interferometer.")
        OptionalInt channelA,
    @Setting(
            label = "Channel B",
            group = "Detectors",
            defaultValue = "",
            emptyMeans = "one of the two strongest",
            min = 0,
            max = 127,
            help = "Channel of the detector at the other output.")
        OptionalInt channelB,
    @Setting(
            label = "Dead time",
            group = "Detectors",
            unit = "ns",
            defaultValue = "",
            emptyMeans = "from the shortest times between photons",
            min = 0,
            max = 1e5,
            help =
                "Time for which a detector is blind after a photon. It lowers the contrast, more at"
                    + " long delays than at the white fringe, and so T2; 1 - R of recordings is"
                    + " corrected for it. With pulsed light only whole pulse periods count: 20 ns"
                    + " at 80 MHz hide one pulse, 12.5 ns. 0 corrects nothing.")
        OptionalDouble deadTime,
    @Setting(
            label = "Shortest lag",
            group = "Lags",
            unit = "us",
            defaultValue = "10",
            min = 0.01,
            max = 1e6,
            help =
                "Shorter lags are left out of cross and autocorrelation alike: afterpulses and dead"
                    + " time of the detectors spoil the autocorrelations there.")
        double shortestLag,
    @Setting(
            label = "Longest lag",
            group = "Lags",
            unit = "us",
            defaultValue = "100000",
            min = 0.1,
            max = 1e8,
            help = "Longest correlation time that is analysed.")
        double longestLag,
    @Setting(
            label = "Lags per decade",
            group = "Lags",
            defaultValue = "4",
            min = 1,
            max = 50,
            help = "Correlation times for each factor of ten, where photons are counted.")
        int lagsPerDecade,
    @Setting(
            label = "Envelope up to lag",
            group = "Lags",
            unit = "us",
            defaultValue = "100",
            min = 0.02,
            max = 1e8,
            help =
                "The headline envelope contains the lags from the shortest up to this one: long"
                    + " enough for many pairs, short against spectral diffusion.")
        double envelopeLag,
    @Setting(
            label = "Correlation functions are",
            group = "Tables",
            defaultValue = "automatic",
            help =
                "What tables of correlation functions hold: g, which tends to 1 at long lags, or"
                    + " g - 1, which tends to 0. Automatic decides by their far end and says so.")
        TableKind tableKind,
    @Setting(
            label = "Dither",
            group = "Dither",
            defaultValue = "unknown",
            help =
                "How the path was dithered at each position. A known dither corrects the contrast"
                    + " at long lags; with an unknown one lags are not limited and the contrast at"
                    + " each lag is what remains.")
        DitherKind dither,
    @Setting(
            label = "Fringes per sweep",
            group = "Dither",
            defaultValue = "4",
            min = 0.1,
            max = 1e5,
            help = "Fringes from one end of the dither to the other, in half a period.")
        double ditherFringes,
    @Setting(
            label = "Dither period",
            group = "Dither",
            unit = "s",
            defaultValue = "",
            emptyMeans = "from the markers at the turning points",
            min = 1e-6,
            max = 1e6,
            help = "Time of a whole period, there and back.")
        OptionalDouble ditherPeriod,
    @Setting(
            label = "Line model",
            group = "Fit",
            defaultValue = "automatic",
            help =
                "What the emitter is taken for. Automatic takes the model of one to three lines"
                    + " with the lowest AICc; all are listed with their coherence times.")
        LineModel model,
    @Setting(
            label = "Fit an offset",
            group = "Fit",
            defaultValue = "true",
            help =
                "A constant in 1 - R at all path differences, as dither over a broken number of"
                    + " fringes and drift of the intensities leave.")
        boolean fitOffset,
    @Setting(
            label = "Lifetime T1",
            group = "Fit",
            unit = "ps",
            defaultValue = "",
            emptyMeans = "not known",
            min = 1e-3,
            max = 1e9,
            help = "Lifetime of the emitter; gives T2/(2 T1).")
        OptionalDouble lifetime,
    @Setting(
            label = "Error of T1",
            group = "Fit",
            unit = "ps",
            defaultValue = "0",
            min = 0,
            max = 1e9,
            help = "Standard error of the lifetime.")
        double lifetimeError,
    @Setting(
            label = "Apodisation",
            group = "Spectral correlation",
            defaultValue = "none",
            help =
                "Window over the envelope before the Fourier transform. It lowers side lobes and"
                    + " widens lines; fits are made on the envelope, without it.")
        Apodisation apodisation,
    @Setting(
            label = "Largest energy",
            group = "Spectral correlation",
            unit = "meV",
            defaultValue = "",
            emptyMeans = "from the lines",
            min = 1e-6,
            max = 1e3,
            help = "The spectral correlation is shown up to this energy difference.")
        OptionalDouble largestEnergy,
    @Setting(
            label = "Expected linewidth",
            group = "Planning a scan",
            unit = "ueV",
            defaultValue = "",
            emptyMeans = "as found here",
            min = 1e-3,
            max = 1e6,
            help = "Linewidth for which step and range of the next scan are advised.")
        OptionalDouble expectedLinewidth,
    @Setting(
            label = "Expected splitting",
            group = "Planning a scan",
            unit = "meV",
            defaultValue = "",
            emptyMeans = "as found here",
            min = 0,
            max = 1e3,
            help = "Largest energy between lines for which the next scan is advised.")
        OptionalDouble expectedSplitting,
    @Setting(
            label = "Expected count rate",
            group = "Planning a scan",
            unit = "kHz",
            defaultValue = "",
            emptyMeans = "as found here",
            min = 1e-3,
            max = 1e6,
            help = "Count rate of both detectors together.")
        OptionalDouble expectedRate,
    @Setting(
            label = "Wanted error of T2",
            group = "Planning a scan",
            unit = "%",
            defaultValue = "3",
            min = 0.01,
            max = 100,
            help = "The time for each position is advised for this relative error.")
        double wantedError,
    @Setting(
            label = "Keep the counted pairs",
            group = "Run",
            defaultValue = "true",
            help =
                "Pairs of each recording are kept in the folder .photonbench beside the recordings,"
                    + " so that a stopped run goes on where it was and a second one is fast.")
        boolean keepCounts) {

  public PcfsSettings {
    if (!(longestLag > shortestLag)) {
      throw new IllegalArgumentException(
          "The longest lag must be above the shortest one; change Settings > Lags.");
    }
    if (!(envelopeLag > shortestLag)) {
      throw new IllegalArgumentException(
          "The envelope must reach beyond the shortest lag; raise Settings > Lags > Envelope up to"
              + " lag.");
    }
    if (pathPerTravel == 0) {
      throw new IllegalArgumentException(
          "The path difference for each stage travel cannot be 0; a retroreflector gives 2.");
    }
  }

  /** What the numbers of a table are. */
  public enum TableKind {
    AUTOMATIC,
    G,
    G_MINUS_ONE
  }

  /** How the path is dithered. */
  public enum DitherKind {
    UNKNOWN,
    TRIANGLE,
    SINE
  }

  /** Window over the envelope. */
  public enum Apodisation {
    NONE,
    GAUSS,
    HANN
  }
}
