package org.photonbench.analysis.flid;

import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.settings.Setting;

/** Settings of {@link FlidAnalysis}. */
public record FlidSettings(
    @Setting(
            label = "Channels",
            group = "Record",
            defaultValue = "",
            emptyMeans = "all",
            help =
                "Detector channels whose photons count together, with commas between them, as 0,1."
                    + " Leave out a channel that sees background only.")
        Optional<String> channels,
    @Setting(
            label = "Background",
            group = "Record",
            unit = "counts/s",
            defaultValue = "",
            emptyMeans = "none",
            min = 0,
            max = 1e9,
            help =
                "Dark counts and stray light of these channels together, from a record beside the"
                    + " emitter. They are taken off intensities and lifetimes; without it dim"
                    + " states look brighter and longer-lived than they are.")
        OptionalDouble background,
    @Setting(
            label = "Afterpulses",
            group = "Record",
            unit = "%",
            defaultValue = "0",
            min = 0,
            max = 50,
            help =
                "Afterpulses in the record for each hundred photons, without those that the dead"
                    + " time hides. They add to the intensity and lie evenly in the decay, which"
                    + " lengthens lifetimes.")
        double afterpulses,
    @Setting(
            label = "Points",
            group = "Points",
            defaultValue = "SEGMENTS",
            help =
                "What makes a point of the distribution: the segments between change points, or"
                    + " time bins of one width. Bins that span a switch lie between the states and"
                    + " make a false slope; segments do not.")
        PointKind points,
    @Setting(
            label = "Bin width",
            group = "Points",
            unit = "ms",
            defaultValue = "10",
            min = 1e-3,
            max = 1e5,
            help =
                "Width of the time bins where bins are the points. A bin of the dim state needs"
                    + " enough photons for a lifetime.")
        double binWidth,
    @Setting(
            label = "False change points",
            group = "Points",
            defaultValue = "0.01",
            min = 1e-6,
            max = 0.2,
            help =
                "Probability that a segment of constant intensity is divided all the same. Smaller"
                    + " values miss more short or slight changes.")
        double significance,
    @Setting(
            label = "Most levels",
            group = "Points",
            defaultValue = "4",
            min = 1,
            max = 12,
            help =
                "Largest number of intensity levels among which the Bayesian information criterion"
                    + " chooses. The levels are those of the segments, with bins too.")
        int mostLevels,
    @Setting(
            label = "Threshold",
            group = "Points",
            unit = "counts/s",
            defaultValue = "",
            emptyMeans = "automatic",
            min = 0,
            max = 1e12,
            help =
                "Intensity above which a level counts as bright, background included. Automatic:"
                    + " where the levels' groups differ most.")
        OptionalDouble threshold,
    @Setting(
            label = "Lifetime",
            group = "Lifetime",
            defaultValue = "TRUNCATED",
            help =
                "Truncated: maximum likelihood of one exponential in a window behind the response."
                    + " Mean arrival: mean delay after the response over the whole period, which"
                    + " weights a decay of several lifetimes by their photons.")
        LifetimeKind lifetime,
    @Setting(
            label = "Response file",
            group = "Lifetime",
            defaultValue = "",
            emptyMeans = "none",
            file = true,
            help =
                "Instrument response: a T3 recording of laser light, a histogram file, a table"
                    + " (time, counts), a calibration file, or 'by date'. Its mean is the zero of"
                    + " mean arrivals, twice its width the start of the truncated window.")
        Optional<String> responseFile,
    @Setting(
            label = "Decay from",
            group = "Lifetime",
            unit = "ns",
            defaultValue = "",
            emptyMeans = "automatic",
            min = 0,
            max = 1e6,
            help =
                "How long after the rising edge the truncated window starts, so that the response"
                    + " and biexcitons are over. Automatic: twice the width of the response, or"
                    + " twice the rise of the decay from 10 to 90 %.")
        OptionalDouble decayStart,
    @Setting(
            label = "Fewest photons",
            group = "Lifetime",
            defaultValue = "100",
            min = 50,
            max = 1e9,
            help =
                "Points with fewer photons in the decay window have no lifetime and are left out"
                    + " and counted: below 50 the estimate is biased.")
        long fewestPhotons,
    @Setting(
            label = "Map",
            group = "Map",
            defaultValue = "KERNEL",
            help =
                "Kernel: each point is spread by its own errors. Histogram: each point counts in"
                    + " the one cell it lies in, in exact integers.")
        MapKind map,
    @Setting(
            label = "Weight",
            group = "Map",
            defaultValue = "TIME",
            help =
                "Whether a point counts with its live time or as one. Segments differ in length,"
                    + " so that their number says little about the time in a state.")
        Weight weight,
    @Setting(
            label = "Colours",
            group = "Map",
            defaultValue = "LOGARITHMIC",
            help =
                "Logarithmic: over three decades, so that rare states are seen beside the most"
                    + " frequent one. Linear: from nothing to the largest value.")
        Colours colours,
    @Setting(
            label = "Cells",
            group = "Map",
            defaultValue = "100",
            min = 10,
            max = 1000,
            help = "Cells of the map along each axis.")
        int cells,
    @Setting(
            label = "Lifetime axis to",
            group = "Map",
            unit = "ns",
            defaultValue = "",
            emptyMeans = "automatic",
            min = 1e-3,
            max = 1e6,
            help = "End of the lifetime axis; set it to compare maps of several emitters.")
        OptionalDouble lifetimeAxis,
    @Setting(
            label = "Intensity axis to",
            group = "Map",
            unit = "kcounts/s",
            defaultValue = "",
            emptyMeans = "automatic",
            min = 1e-6,
            max = 1e9,
            help = "End of the intensity axis; set it to compare maps of several emitters.")
        OptionalDouble intensityAxis,
    @Setting(
            label = "Lifetime from",
            group = "Selection",
            unit = "ns",
            defaultValue = "",
            emptyMeans = "no limit",
            min = 0,
            max = 1e6,
            help = "Shortest lifetime of the selection that becomes a mask, itself included.")
        OptionalDouble lifetimeFrom,
    @Setting(
            label = "Lifetime to",
            group = "Selection",
            unit = "ns",
            defaultValue = "",
            emptyMeans = "no limit",
            min = 0,
            max = 1e6,
            help = "Longest lifetime of the selection, itself included.")
        OptionalDouble lifetimeTo,
    @Setting(
            label = "Intensity from",
            group = "Selection",
            unit = "kcounts/s",
            defaultValue = "",
            emptyMeans = "no limit",
            min = -1e9,
            max = 1e9,
            help =
                "Smallest intensity of the selection, itself included, as on the axis: background"
                    + " and afterpulses taken off.")
        OptionalDouble intensityFrom,
    @Setting(
            label = "Intensity to",
            group = "Selection",
            unit = "kcounts/s",
            defaultValue = "",
            emptyMeans = "no limit",
            min = -1e9,
            max = 1e9,
            help =
                "Largest intensity of the selection, itself included. With limits of intensity"
                    + " alone, points without a lifetime are in it too.")
        OptionalDouble intensityTo) {

  /** What makes a point. */
  public enum PointKind {
    /** Segments between change points. */
    SEGMENTS,
    /** Time bins of one width. */
    BINS
  }

  /** How a lifetime is had. */
  public enum LifetimeKind {
    /** Maximum likelihood of one exponential in a window behind the response. */
    TRUNCATED,
    /** Mean delay after the response, over the whole period. */
    MEAN_ARRIVAL
  }

  /** How the density is made. */
  public enum MapKind {
    /** Each point a Gaussian of its own errors. */
    KERNEL,
    /** Each point in one cell. */
    HISTOGRAM
  }

  /** What the colours of the map mean. */
  public enum Colours {
    /** The logarithm, over three decades. */
    LOGARITHMIC,
    /** The value itself. */
    LINEAR
  }

  /** What a point counts. */
  public enum Weight {
    /** Its live time. */
    TIME,
    /** One. */
    POINTS
  }
}
