package org.photonbench.analysis.population;

import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.settings.Setting;

/** Settings of {@link PopulationAnalysis}. */
public record PopulationSettings(
    @Setting(
            label = "Quantity",
            group = "Columns",
            defaultValue = "",
            help =
                "Column whose distribution is described, for example g2.adjacent.raw. Automatic: the"
                    + " first column with a column of its standard uncertainty or interval.")
        Optional<String> y,
    @Setting(
            label = "Against",
            group = "Columns",
            defaultValue = "",
            emptyMeans = "none",
            help =
                "Column that it is shown against, for example a lifetime or a size. None: the rows"
                    + " in their order, without correlation and fit.")
        Optional<String> x,
    @Setting(
            label = "Groups",
            group = "Columns",
            defaultValue = "",
            emptyMeans = "none",
            help = "Column of words or numbers, for example the sample; each has its own numbers.")
        Optional<String> group,
    @Setting(
            label = "Leave marked rows out",
            group = "Columns",
            defaultValue = "false",
            help =
                "Leaves rows out whose column 'marks' is above 0: results with a reason for caution.")
        boolean withoutMarked,
    @Setting(
            label = "Threshold",
            group = "Fraction",
            defaultValue = "",
            emptyMeans = "none",
            help =
                "In the unit of the quantity: the fraction of rows below it is given, for example 0.1.")
        OptionalDouble threshold,
    @Setting(
            label = "Law",
            group = "Fit",
            defaultValue = "none",
            help =
                "Straight line or power law with the errors of both columns. Points that scatter more"
                    + " than their errors widen the errors of the law.")
        Law law,
    @Setting(
            label = "Resamples",
            group = "Uncertainty",
            defaultValue = "4000",
            min = 200,
            max = 1000000,
            help = "Bootstrap resamples and permutations.")
        int resamples,
    @Setting(
            label = "Seed",
            group = "Uncertainty",
            defaultValue = "1",
            min = 0,
            max = 9007199254740992.0,
            help = "Seed of the random numbers of bootstrap and permutations.")
        long seed) {

  /** What is fitted. */
  public enum Law {
    NONE,
    LINE,
    POWER
  }
}
