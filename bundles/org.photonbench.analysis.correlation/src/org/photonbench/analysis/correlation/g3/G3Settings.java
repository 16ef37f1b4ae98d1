package org.photonbench.analysis.correlation.g3;

import java.util.OptionalInt;
import org.photonbench.analysis.settings.Setting;

/** Settings of {@link G3Analysis}. */
public record G3Settings(
    @Setting(
            label = "Lags",
            group = "Record",
            defaultValue = "automatic",
            help =
                "Pulses counts triples by whole laser pulses, time by lags in ns. Automatic takes pulses"
                    + " where the record counts them (T3).")
        Lags lags,
    @Setting(
            label = "Channel A",
            group = "Record",
            defaultValue = "",
            emptyMeans = "automatic",
            min = 0,
            max = 126,
            help =
                "Detector that both lags are counted from. Automatic: the three channels with the most"
                    + " photons, by rising number.")
        OptionalInt channelA,
    @Setting(
            label = "Channel B",
            group = "Record",
            defaultValue = "",
            emptyMeans = "automatic",
            min = 0,
            max = 126,
            help = "Detector of the first lag.")
        OptionalInt channelB,
    @Setting(
            label = "Channel C",
            group = "Record",
            defaultValue = "",
            emptyMeans = "automatic",
            min = 0,
            max = 126,
            help =
                "Detector of the second lag. Two detectors are enough for time lags beyond their dead time:"
                    + " give the one with more photons twice.")
        OptionalInt channelC,
    @Setting(
            label = "Delay of B",
            group = "Zero delay",
            unit = "ns",
            defaultValue = "0",
            min = -1e9,
            max = 1e9,
            help =
                "Lag at which photons of A and B that arrived together are recorded (cable delay), as an"
                    + " HBT analysis of the two finds it.")
        double delayB,
    @Setting(
            label = "Delay of C",
            group = "Zero delay",
            unit = "ns",
            defaultValue = "0",
            min = -1e9,
            max = 1e9,
            help =
                "Lag at which photons of A and C that arrived together are recorded (cable delay), as an"
                    + " HBT analysis of the two finds it.")
        double delayC,
    @Setting(
            label = "Lag range",
            group = "Time lags",
            unit = "ns",
            defaultValue = "100",
            min = 1e-3,
            max = 1e9,
            help = "Lags on each side of the zero delay.")
        double lagRange,
    @Setting(
            label = "Bin width",
            group = "Time lags",
            unit = "ns",
            defaultValue = "10",
            min = 1e-6,
            max = 1e9,
            help =
                "Width of the bins of both lags; rounded to an even number of time units of the record.")
        double binWidth,
    @Setting(
            label = "Pulses shown a side",
            group = "Pulse lags",
            defaultValue = "10",
            min = 1,
            max = 500,
            help = "Pulse lags on each side of the zero delay, in map and figure.")
        int shownPulses,
    @Setting(
            label = "Side pulses a side",
            group = "Pulse lags",
            defaultValue = "5",
            min = 1,
            max = 100,
            help =
                "Pulse lags on each side, all three photons in different pulses, that normalise g³(0,0)"
                    + " adjacent. Keep them shorter than the blinking or bunching time.")
        int sidePulses,
    @Setting(
            label = "Unwrap micro times",
            group = "Pulse lags",
            defaultValue = "true",
            help =
                "A detector whose decay runs over the end of the pulse period counts its tail to the next"
                    + " pulse; unwrapping puts those photons back.")
        boolean unwrap,
    @Setting(
            label = "Time blocks",
            group = "Uncertainty",
            defaultValue = "50",
            min = 0,
            max = 1000,
            help =
                "Blocks of the record for the jackknife error, which sees slow fluctuations that counting"
                    + " statistics miss. 0: counting statistics only.")
        int timeBlocks) {

  /** What lags are counted in. */
  public enum Lags {
    /** Pulses where the record counts them, else time. */
    AUTOMATIC,
    /** Whole laser pulses. */
    PULSES,
    /** Time. */
    TIME
  }
}
