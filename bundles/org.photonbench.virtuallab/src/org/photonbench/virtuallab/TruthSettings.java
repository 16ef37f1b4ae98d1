package org.photonbench.virtuallab;

import org.photonbench.analysis.settings.Setting;

/** What a truth is the truth of: enough to simulate the same photons again. */
public record TruthSettings(
    @Setting(
            label = "Scenario",
            group = "Simulation",
            defaultValue = "",
            help = "Short name of the scenario.")
        String scenario,
    @Setting(
            label = "Seed",
            group = "Simulation",
            defaultValue = "1",
            min = 0,
            max = 0x1p53,
            help = "Seed of the random numbers. The same seed gives the same photons.")
        long seed,
    @Setting(
            label = "Duration",
            group = "Simulation",
            unit = "s",
            defaultValue = "1",
            min = 0,
            help = "Length of the recording.")
        double duration,
    @Setting(
            label = "Description",
            group = "Simulation",
            defaultValue = "",
            help = "The whole scenario as JSON.")
        String description) {}
