package org.photonbench.analysis.spectra;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.photonbench.analysis.settings.Setting;

/** Settings of {@link PolarisationAnalysis}. */
public record PolarisationSettings(
    @Setting(
            label = "Angle column",
            group = "Spectra",
            defaultValue = "angle",
            help =
                "Condition of the frames, or a part of its name, that is the angle of the"
                    + " polariser, in degrees unless its unit is rad.")
        String angle,
    @Setting(
            label = "Half-wave plate",
            group = "Spectra",
            defaultValue = "false",
            help =
                "Whether the angle is that of a half-wave plate before a fixed polariser: then it"
                    + " counts twice.")
        boolean halfWavePlate,
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
            defaultValue = "LORENTZIAN",
            help = "Automatic chooses among Gaussian, Lorentzian and Voigt by the lowest BIC.")
        ShapeChoice shape,
    @Setting(
            label = "Number of lines",
            group = "Lines",
            defaultValue = "",
            min = 1,
            max = 6,
            help =
                "Automatic chooses 1 to 3 by the lowest BIC of all spectra together. The number is"
                    + " a lower bound: a dipole along the line of sight, a trion or a dark state"
                    + " shows fewer lines.")
        OptionalInt lines,
    @Setting(
            label = "One width for all lines",
            group = "Lines",
            defaultValue = "true",
            help = "Whether all lines have the same width.")
        boolean sharedWidths,
    @Setting(
            label = "Line spread of the spectrometer",
            group = "Instrument",
            unit = "pixels",
            defaultValue = "0",
            min = 0,
            max = 1000,
            help = "Standard deviation of the image of a sharp line, as a Gaussian.")
        double lineSpread,
    @Setting(
            label = "Transmission across the axis",
            group = "Instrument",
            defaultValue = "1",
            min = 0.01,
            max = 100,
            help =
                "Transmission of the set-up after the polariser for light polarised at 90 degrees"
                    + " over that at 0 degrees, measured with unpolarised light; areas are divided"
                    + " by it.")
        double responseRatio,
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
                "Groups of at most 3 bins that lie further above the fit are left out in all"
                    + " spectra; their number is told.")
        OptionalDouble cosmics) {}
