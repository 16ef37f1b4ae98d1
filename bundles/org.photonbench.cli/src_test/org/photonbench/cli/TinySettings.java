package org.photonbench.cli;

import java.util.OptionalDouble;
import org.photonbench.analysis.settings.Setting;

/** Settings of {@link TinyAnalysis}. */
record TinySettings(
    @Setting(
            label = "Channel",
            group = "Record",
            defaultValue = "0",
            min = 0,
            max = 9,
            help = "The channel that is counted.")
        int channel,
    @Setting(
            label = "Offset",
            group = "Record",
            unit = "ns",
            defaultValue = "",
            emptyMeans = "none",
            min = -100,
            max = 100,
            help = "Shifts all times, up to 50 % of the range.")
        OptionalDouble timeOffset,
    @Setting(
            label = "Order",
            group = "Table",
            defaultValue = "rising",
            help = "How the table is sorted.")
        Order order,
    @Setting(label = "Careful", group = "Table", defaultValue = "true", help = "Counts twice.")
        boolean careful,
    @Setting(
            label = "Output",
            group = "Table",
            defaultValue = "x",
            help = "Has the name of a common option.")
        String output) {
  enum Order {
    RISING,
    FALLING_FAST
  }
}
