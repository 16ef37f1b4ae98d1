package org.example.acme.counting;

import org.photonbench.analysis.settings.Setting;

/** Settings of {@link CountingStatistics}. */
public record CountingSettings(
    @Setting(
            label = "Shortest window",
            group = "Windows",
            unit = "ms",
            defaultValue = "1",
            min = 1e-3,
            max = 1e6,
            help = "Length of a window in which photons are counted; longer ones are made of these.")
        double window,
    @Setting(
            label = "Fewest windows",
            group = "Windows",
            defaultValue = "100",
            min = 20,
            max = 1e6,
            help = "Windows are made longer as long as so many are left.")
        int fewest) {}
