package org.photonbench.analysis.testing;

import org.photonbench.analysis.settings.Setting;

/** Settings of {@link TallyAnalysis}. */
public record TallySettings(
    @Setting(
            label = "Channel",
            group = "Record",
            defaultValue = "0",
            min = 0,
            max = 126,
            help = "The channel that is counted.")
        int channel,
    @Setting(
            label = "Bin width",
            group = "Trace",
            unit = "s",
            defaultValue = "1",
            min = 1e-9,
            max = 1e6,
            help = "Width of a bin.")
        double binWidth) {}
