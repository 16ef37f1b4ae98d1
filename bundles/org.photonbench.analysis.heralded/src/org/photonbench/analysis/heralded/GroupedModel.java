package org.photonbench.analysis.heralded;

import java.util.List;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;

/**
 * A model that needs narrow bins of equal width, summed over the bins of a fit.
 *
 * @param base the model
 * @param start lower edge of the first bin of the histogram in ns
 * @param stepNs width of the narrow bins
 * @param steps narrow bins in a bin of the histogram
 * @param histogramBins bins of the histogram
 * @param bins the bins of the fit
 */
record GroupedModel(
    Model base, double start, double stepNs, int steps, int histogramBins, FitBins bins)
    implements Model {

  @Override
  public String id() {
    return base.id();
  }

  @Override
  public String title() {
    return base.title();
  }

  @Override
  public String source() {
    return base.source();
  }

  @Override
  public String xUnit() {
    return base.xUnit();
  }

  @Override
  public String valueUnit() {
    return base.valueUnit();
  }

  @Override
  public List<Parameter> parameters() {
    return base.parameters();
  }

  @Override
  public void evaluate(double[] p, Abscissa x, double[] value, double[][] jacobian) {
    int fine = histogramBins * steps;
    double[] counts = new double[fine];
    double[][] slopes = jacobian == null ? null : new double[jacobian.length][fine];
    base.evaluate(p, Abscissa.uniformBins(start, stepNs, fine), counts, slopes);
    System.arraycopy(grouped(counts), 0, value, 0, value.length);
    if (jacobian != null && slopes != null) {
      for (int k = 0; k < jacobian.length; k++) {
        System.arraycopy(grouped(slopes[k]), 0, jacobian[k], 0, value.length);
      }
    }
  }

  private double[] grouped(double[] fine) {
    double[] histogram = new double[histogramBins];
    for (int i = 0; i < fine.length; i++) {
      histogram[i / steps] += fine[i];
    }
    return bins.sum(histogram);
  }
}
