package org.photonbench.analysis.spectra;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.photonbench.analysis.settings.Setting;

/** Settings of {@link SpectraAnalysis}. */
public record SpectraSettings(
    @Setting(
            label = "Task",
            group = "Spectra",
            defaultValue = "AUTOMATIC",
            help =
                "One spectrum (a series is summed), a series in time, or a series over power;"
                    + " automatic takes the conditions in the file.")
        Task task,
    @Setting(
            label = "From",
            group = "Spectra",
            defaultValue = "",
            emptyMeans = "start of the axis",
            help = "Lower end of the fitted range, in the unit of the file's axis.")
        OptionalDouble from,
    @Setting(
            label = "To",
            group = "Spectra",
            defaultValue = "",
            emptyMeans = "end of the axis",
            help = "Upper end of the fitted range, in the unit of the file's axis.")
        OptionalDouble to,
    @Setting(
            label = "Line shape",
            group = "Lines",
            defaultValue = "AUTOMATIC",
            help = "Automatic chooses among Gaussian, Lorentzian and Voigt by the lowest BIC.")
        ShapeChoice shape,
    @Setting(
            label = "Number of lines",
            group = "Lines",
            defaultValue = "",
            min = 1,
            max = 8,
            help =
                "Automatic chooses the number with the lowest BIC. Lines closer than their width"
                    + " may stay unseen: the number is a lower bound.")
        OptionalInt lines,
    @Setting(
            label = "Most lines tried",
            group = "Lines",
            defaultValue = "4",
            min = 1,
            max = 8,
            help = "How far the automatic number goes.")
        int mostLines,
    @Setting(
            label = "One width for all lines",
            group = "Lines",
            defaultValue = "false",
            help = "Whether all lines have the same width.")
        boolean sharedWidths,
    @Setting(
            label = "Sloping floor",
            group = "Lines",
            defaultValue = "false",
            help = "Whether the floor under the lines may slope along the axis.")
        boolean slopingFloor,
    @Setting(
            label = "Phonon replicas",
            group = "Lines",
            defaultValue = "0",
            min = 0,
            max = 10,
            help =
                "Number of phonon replicas below a zero-phonon line, with one spacing, one width"
                    + " and the shares of a Poisson distribution; 0: independent lines.")
        int replicas,
    @Setting(
            label = "Temperature",
            group = "Lines",
            unit = "K",
            defaultValue = "",
            emptyMeans = "phonons not excited",
            min = 0,
            help =
                "For the Debye-Waller factor of the phonon: at a temperature it is exp(-S(2n+1))"
                    + " with the occupation n.")
        OptionalDouble temperature,
    @Setting(
            label = "Line spread of the spectrometer",
            group = "Instrument",
            unit = "pixels",
            defaultValue = "0",
            min = 0,
            max = 1000,
            help =
                "Standard deviation of the image of a sharp line, as a Gaussian; the lines are"
                    + " fitted through it, and widths are those before the spectrometer.")
        double lineSpread,
    @Setting(
            label = "Electrons per count",
            group = "Instrument",
            defaultValue = "",
            emptyMeans = "from the file",
            min = 1e-6,
            help = "Sensitivity of the camera; the inverse of its gain.")
        OptionalDouble electronsPerCount,
    @Setting(
            label = "Offset",
            group = "Instrument",
            unit = "counts",
            defaultValue = "",
            emptyMeans = "from the file",
            help = "Counts of one read-out without light.")
        OptionalDouble offset,
    @Setting(
            label = "Read noise",
            group = "Instrument",
            unit = "electrons",
            defaultValue = "",
            emptyMeans = "from the file",
            min = 0,
            help = "Standard deviation of one read-out without light.")
        OptionalDouble readNoise,
    @Setting(
            label = "Cosmic rays above",
            group = "Instrument",
            unit = "standard deviations",
            defaultValue = "7",
            emptyMeans = "kept",
            min = 3,
            help =
                "Groups of at most 3 bins that lie further above the fit are taken for cosmic rays"
                    + " and left out; each is listed.")
        OptionalDouble cosmics,
    @Setting(
            label = "Time column",
            group = "Series",
            defaultValue = "time",
            help = "Condition of the frames that is their time in s.")
        String time,
    @Setting(
            label = "False alarms of jumps",
            group = "Series",
            defaultValue = "0.01",
            min = 1e-12,
            max = 0.5,
            help = "Probability that a series without a jump shows one.")
        double falseAlarms,
    @Setting(
            label = "Power column",
            group = "Power",
            defaultValue = "",
            emptyMeans = "found by its name",
            help = "Condition of the frames that is the power.")
        Optional<String> power,
    @Setting(
            label = "Error of the power",
            group = "Power",
            unit = "%",
            defaultValue = "0",
            min = 0,
            max = 100,
            help = "Relative standard deviation of the powers, for the exponents.")
        double powerError,
    @Setting(
            label = "Lowest power",
            group = "Power",
            defaultValue = "",
            emptyMeans = "all",
            help = "Powers below are left out of the exponents.")
        OptionalDouble lowestPower,
    @Setting(
            label = "Highest power",
            group = "Power",
            defaultValue = "",
            emptyMeans = "all",
            help = "Powers above, where the lines saturate, are left out of the exponents.")
        OptionalDouble highestPower) {
  /** What is done with a file of several spectra. */
  public enum Task {
    /** By the number of frames and their conditions. */
    AUTOMATIC,
    /** The sum of all frames. */
    SINGLE,
    /** Lines against time. */
    SERIES,
    /** Lines against power. */
    POWER
  }
}
