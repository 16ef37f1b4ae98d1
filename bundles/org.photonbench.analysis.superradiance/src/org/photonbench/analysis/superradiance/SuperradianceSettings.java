package org.photonbench.analysis.superradiance;

import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.settings.Setting;

/** Settings of {@link SuperradianceAnalysis}. Times are in ns. */
public record SuperradianceSettings(
    @Setting(
            label = "Condition",
            group = "Series",
            defaultValue = "",
            emptyMeans = "first column of numbers",
            help =
                "Column of the series that varies, for example the size or the number of emitters;"
                    + " the power law of the rate is against it.")
        Optional<String> condition,
    @Setting(
            label = "Error of the condition",
            group = "Series",
            defaultValue = "",
            emptyMeans = "none",
            help = "Column of the series with the standard deviations of the condition.")
        Optional<String> conditionError,
    @Setting(
            label = "Instrument response",
            group = "Decay",
            defaultValue = "",
            emptyMeans = "Gaussian, fitted",
            file = true,
            help =
                "Recording, histogram or table of laser light with the same set-up. Needed where"
                    + " lifetimes are not much longer than the response.")
        Optional<String> response,
    @Setting(
            label = "Exponentials",
            group = "Decay",
            defaultValue = "1",
            min = 1,
            max = 3,
            help =
                "Decay components; the lifetime is their mean weighted with their amplitudes, which"
                    + " belongs to the radiative rate and the yield.")
        int components,
    @Setting(
            label = "Reference measurement",
            group = "Reference",
            defaultValue = "",
            emptyMeans = "the slowest",
            help =
                "Number of the measurement, from 1 on, whose rate is that of emitters that do not"
                    + " cooperate.")
        Optional<String> reference,
    @Setting(
            label = "Reference lifetime",
            group = "Reference",
            unit = "ns",
            defaultValue = "",
            emptyMeans = "from the series",
            min = 1e-6,
            max = 1e6,
            help = "Lifetime of one emitter alone, from another measurement.")
        OptionalDouble referenceLifetime,
    @Setting(
            label = "Reference lifetime, sigma",
            group = "Reference",
            unit = "ns",
            defaultValue = "0",
            min = 0,
            max = 1e6,
            help = "Standard uncertainty of a given reference lifetime.")
        double referenceSigma) {}
