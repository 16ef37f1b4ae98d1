package org.photonbench.analysis.correlation.g3;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.photonbench.analysis.correlation.g3.G3Counter.Sums;
import org.photonbench.correlation.BlockResampling;

/** Sums of time blocks, for errors that see slow fluctuations. */
final class G3Blocks {
  /** Fewer blocks than this give no trustworthy spread. */
  private static final int MIN_BLOCKS = 10;

  private final List<Sums> blocks = new ArrayList<>();

  void add(Sums block) {
    blocks.add(block);
  }

  int size() {
    return blocks.size();
  }

  /** Jackknife errors of values that follow from sums; NaN for too few blocks. */
  double[] sigma(int values, Function<Sums, double[]> statistic) {
    if (blocks.size() < MIN_BLOCKS) {
      double[] none = new double[values];
      Arrays.fill(none, Double.NaN);
      return none;
    }
    return BlockResampling.jackknife(
            blocks.size(),
            times -> {
              Sums sum = Sums.NONE;
              for (int i = 0; i < times.length; i++) {
                sum = sum.plus(times[i], blocks.get(i));
              }
              return statistic.apply(sum);
            })
        .sigma();
  }
}
