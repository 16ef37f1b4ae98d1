package org.photonbench.analysis.superradiance;

import java.util.Optional;
import org.photonbench.analysis.settings.Setting;

/** Settings of {@link SuperradianceLawsAnalysis}: which columns of the table are what. */
public record SuperradianceLawsSettings(
    @Setting(
            label = "Emitters or fluence",
            group = "Columns",
            defaultValue = "",
            emptyMeans = "first column",
            help =
                "Name or number of the column with the number N of excited emitters, or a fluence"
                    + " proportional to it (linear absorption).")
        Optional<String> emitters,
    @Setting(
            label = "Its sigma",
            group = "Columns",
            defaultValue = "",
            emptyMeans = "column 'NAME sigma', or none",
            help = "Name or number of the column with its standard deviations.")
        Optional<String> emittersSigma,
    @Setting(
            label = "Rate",
            group = "Columns",
            defaultValue = "",
            emptyMeans = "column named rate",
            help = "Column of the inverse pulse duration or decay time: proportional to N.")
        Optional<String> rate,
    @Setting(
            label = "Rate, sigma",
            group = "Columns",
            defaultValue = "",
            emptyMeans = "column 'NAME sigma'",
            help = "Column with the standard deviations of the rate.")
        Optional<String> rateSigma,
    @Setting(
            label = "Peak intensity",
            group = "Columns",
            defaultValue = "",
            emptyMeans = "column named intensity",
            help = "Column of the height of the pulse: proportional to the square of N.")
        Optional<String> intensity,
    @Setting(
            label = "Peak intensity, sigma",
            group = "Columns",
            defaultValue = "",
            emptyMeans = "column 'NAME sigma'",
            help = "Column with the standard deviations of the intensity.")
        Optional<String> intensitySigma,
    @Setting(
            label = "Delay",
            group = "Columns",
            defaultValue = "",
            emptyMeans = "column named delay",
            help = "Column of the time from excitation to the peak: proportional to ln(N)/N.")
        Optional<String> delay,
    @Setting(
            label = "Delay, sigma",
            group = "Columns",
            defaultValue = "",
            emptyMeans = "column 'NAME sigma'",
            help = "Column with the standard deviations of the delay.")
        Optional<String> delaySigma,
    @Setting(
            label = "First column is a number",
            group = "Delay",
            defaultValue = "false",
            help =
                "The first column counts emitters, so ln N is known; else the factor between it and"
                    + " N is fitted with the delay.")
        boolean emittersAreCounted) {}
