package org.photonbench.analysis.fit;

import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.settings.Setting;

/** Settings of {@link FitTableAnalysis}. */
public record FitTableSettings(
    @Setting(
            label = "Model",
            group = "Model",
            defaultValue = "curve.line",
            help =
                "Identifier of the law, for example thermal.width, thermal.gap.varshni,"
                    + " saturation.cw, curve.power-law, threshold.hinge, level.zeeman.upper. An"
                    + " unknown one is answered with those that there are.")
        String model,
    @Setting(
            label = "Compare with",
            group = "Model",
            defaultValue = "",
            emptyMeans = "none",
            help =
                "Further models, divided by commas, that are fitted to the same rows and compared by"
                    + " AICc and BIC.")
        Optional<String> compare,
    @Setting(
            label = "Condition (x)",
            group = "Columns",
            defaultValue = "",
            emptyMeans = "first column",
            help = "Name or number of the column that the law is a function of.")
        Optional<String> x,
    @Setting(
            label = "Value (y)",
            group = "Columns",
            defaultValue = "",
            emptyMeans = "first other column that holds no errors",
            help = "Name or number of the column of measured values.")
        Optional<String> y,
    @Setting(
            label = "Error of the condition",
            group = "Columns",
            defaultValue = "",
            emptyMeans = "automatic",
            help =
                "Name or number of the column of standard deviations of x, or none. Automatic: a"
                    + " column named 'sigma NAME' or 'NAME error', or one named err, error, sigma or"
                    + " ± right of x.")
        Optional<String> xError,
    @Setting(
            label = "Error of the value",
            group = "Columns",
            defaultValue = "",
            emptyMeans = "automatic",
            help = "Name or number of the column of standard deviations of y, or none.")
        Optional<String> yError,
    @Setting(
            label = "Errors",
            group = "Columns",
            defaultValue = "table",
            help =
                "Table: standard deviations from the columns; without them as equal. Equal: the same"
                    + " for all rows, from the scatter about the fit, which then cannot be tested."
                    + " Counts: values are whole counts with Poisson statistics.")
        Errors errors,
    @Setting(
            label = "Groups",
            group = "Columns",
            defaultValue = "",
            emptyMeans = "none, one data set",
            help =
                "Name or number of a column whose cells divide the rows into data sets that are"
                    + " fitted together, for example a temperature or a sample.")
        Optional<String> group,
    @Setting(
            label = "Shared parameters",
            group = "Parameters",
            defaultValue = "",
            emptyMeans = "none",
            help =
                "With groups: names of the parameters that have one value for all groups, divided by"
                    + " commas, or all. The others have one value for each group, named"
                    + " GROUP.PARAMETER.")
        Optional<String> shared,
    @Setting(
            label = "From",
            group = "Range",
            defaultValue = "",
            emptyMeans = "no limit",
            help = "Smallest x that is fitted, in the unit of the column.")
        OptionalDouble from,
    @Setting(
            label = "To",
            group = "Range",
            defaultValue = "",
            emptyMeans = "no limit",
            help = "Largest x that is fitted, in the unit of the column.")
        OptionalDouble to,
    @Setting(
            label = "Start values",
            group = "Parameters",
            defaultValue = "",
            emptyMeans = "from the data",
            help = "For example: lifetime=20, offset=0. In the units of the result.")
        Optional<String> start,
    @Setting(
            label = "Held fixed",
            group = "Parameters",
            defaultValue = "",
            emptyMeans = "none",
            help = "For example: dark rate=120, floor=0.")
        Optional<String> fixed,
    @Setting(
            label = "Bounds",
            group = "Parameters",
            defaultValue = "",
            emptyMeans = "those of the model",
            help = "For example: lifetime=1..100, gain=0.. (an end left out is open).")
        Optional<String> bounds,
    @Setting(
            label = "Ties",
            group = "Parameters",
            defaultValue = "",
            emptyMeans = "none",
            help = "For example: phonon energy 2=2*phonon energy 1, or a=b+3.")
        Optional<String> ties,
    @Setting(
            label = "Start points",
            group = "Fit",
            defaultValue = "20",
            min = 0,
            max = 1000,
            help =
                "Further start points, spread evenly, from which the fit is repeated; the best"
                    + " minimum counts. 0: from the start values only.")
        int starts,
    @Setting(
            label = "Intervals",
            group = "Fit",
            defaultValue = "profile",
            help =
                "Profile: 95 % intervals from the profile likelihood, right for lopsided ones."
                    + " Symmetric: from the standard deviation, quicker.")
        FitReport.Intervals intervals) {

  /** Where the errors of the values come from. */
  public enum Errors {
    TABLE,
    EQUAL,
    COUNTS
  }
}
