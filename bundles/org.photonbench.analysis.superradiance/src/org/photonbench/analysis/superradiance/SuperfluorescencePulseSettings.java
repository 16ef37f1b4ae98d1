package org.photonbench.analysis.superradiance;

import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.settings.Setting;

/** Settings of {@link SuperfluorescencePulseAnalysis}. */
public record SuperfluorescencePulseSettings(
    @Setting(
            label = "Time",
            group = "Columns",
            defaultValue = "",
            emptyMeans = "first column",
            help = "Name or number of the column of times in even steps, in ps or ns.")
        Optional<String> time,
    @Setting(
            label = "Counts",
            group = "Columns",
            defaultValue = "",
            emptyMeans = "second column",
            help =
                "Name or number of the column of counted photons. A streak camera's grey values must"
                    + " be converted to photons before.")
        Optional<String> counts,
    @Setting(
            label = "Width of the response",
            group = "Response",
            unit = "ps",
            defaultValue = "0",
            min = 0,
            max = 1e6,
            help =
                "Standard deviation of the instrument response (FWHM/2.355), taken as Gaussian; all"
                    + " shapes are convolved with it.")
        double response,
    @Setting(
            label = "Time of the excitation",
            group = "Response",
            unit = "ps",
            defaultValue = "",
            emptyMeans = "unknown",
            help =
                "When the pump pulse arrives on the time axis of the table. Without it the delay is"
                    + " only the place of the peak.")
        OptionalDouble excitation,
    @Setting(
            label = "Replicates",
            group = "Ringing",
            defaultValue = "200",
            min = 0,
            max = 10000,
            help =
                "Simulated pulses without ringing that are searched alike, for the probability that"
                    + " noise rings as much. 0: no test.")
        int replicates,
    @Setting(
            label = "Seed",
            group = "Ringing",
            defaultValue = "1",
            min = 0,
            max = 1e15,
            help = "Seed of the replicates.")
        long seed) {}
