package org.photonbench.analysis.blinking;

import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.settings.Setting;

/** Settings of {@link BlinkingAnalysis}. */
public record BlinkingSettings(
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
                    + " emitter. Lifetimes and the slope against intensity are corrected for it;"
                    + " without it dim segments seem to live longer. Late afterpulses act alike.")
        OptionalDouble background,
    @Setting(
            label = "Bin width",
            group = "Trace",
            unit = "ms",
            defaultValue = "10",
            min = 1e-3,
            max = 1e5,
            help =
                "Width of the time bins of trace and histogram. Choose it so short that most"
                    + " periods hold several bins, and so long that dark and bright counts part.")
        double binWidth,
    @Setting(
            label = "Threshold",
            group = "Trace",
            unit = "counts/s",
            defaultValue = "",
            emptyMeans = "automatic",
            min = 0,
            max = 1e12,
            help =
                "Intensity above which the emitter counts as bright. Automatic: the levels are"
                    + " parted where the groups differ most, and the threshold is where a bin is"
                    + " as likely dark as bright. With a grey level give it to say what counts.")
        OptionalDouble threshold,
    @Setting(
            label = "False change points",
            group = "Change points",
            defaultValue = "0.01",
            min = 1e-6,
            max = 0.2,
            help =
                "Probability that a segment of constant intensity is divided all the same. Smaller"
                    + " values miss more short or slight changes.")
        double significance,
    @Setting(
            label = "Most levels",
            group = "Change points",
            defaultValue = "4",
            min = 1,
            max = 12,
            help =
                "Largest number of intensity levels among which the Bayesian information criterion"
                    + " chooses.")
        int mostLevels,
    @Setting(
            label = "Samples",
            group = "Dwell times",
            defaultValue = "200",
            min = 40,
            max = 10000,
            help =
                "Bootstrap samples for the error of the exponents and for the goodness of the fits."
                    + " Records with very many periods take fewer.")
        int samples,
    @Setting(
            label = "Seed",
            group = "Dwell times",
            defaultValue = "1",
            min = 0,
            max = 9e15,
            help =
                "Seed of the random numbers of all samples; the same seed gives the same result.")
        long seed,
    @Setting(
            label = "Decay from",
            group = "Lifetime",
            unit = "ns",
            defaultValue = "",
            emptyMeans = "automatic",
            min = 0,
            max = 1e6,
            help =
                "How long after the rising edge the decay is used, so that the instrument response"
                    + " and biexcitons are over. Automatic: twice the rise from 10 to 90 %.")
        OptionalDouble decayStart,
    @Setting(
            label = "Fewest photons",
            group = "Lifetime",
            defaultValue = "200",
            min = 50,
            max = 1e9,
            help =
                "Segments with fewer photons in the decay window give no lifetime: below 50 its"
                    + " estimate is biased.")
        long fewestPhotons) {}
