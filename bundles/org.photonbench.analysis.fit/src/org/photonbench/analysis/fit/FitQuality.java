package org.photonbench.analysis.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.special.Gamma;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.goodness.GoodnessOfFit;
import org.photonbench.fit.goodness.InformationCriteria;
import org.photonbench.fit.goodness.ResidualDiagnostics;
import org.photonbench.fit.likelihood.GaussianLikelihood;

/** Whether a fit agrees with its data. */
final class FitQuality {
  /** Misfits that a true model has more rarely are worth a word. */
  private static final double RARE = 0.01;

  /** Condition number of the scaled information above which results hang on each other. */
  private static final double ILL_CONDITIONED = 1e8;

  private final FitReport.Builder how;
  private final FitResult result;
  private final boolean tested;
  private final double z;
  private final double probability;

  FitQuality(FitReport.Builder how) {
    this.how = how;
    result = how.result;
    int freedom = result.degreesOfFreedom();
    tested = !how.estimatedErrors && freedom > 0;
    boolean gaussian =
        result.problem().dataSets().stream()
            .map(DataSet::likelihood)
            .allMatch(GaussianLikelihood.class::isInstance);
    if (!tested) {
      z = Double.NaN;
      probability = Double.NaN;
    } else if (gaussian) {
      // Exact, where the general form is normal for many data.
      z = (result.deviance() - freedom) / Math.sqrt(2.0 * freedom);
      probability = Gamma.regularizedGammaQ(freedom / 2.0, result.deviance() / 2);
    } else {
      GoodnessOfFit fit = GoodnessOfFit.of(result);
      z = fit.z();
      probability = fit.probability();
    }
  }

  /** Reasons for caution with every parameter. */
  List<String> marks() {
    List<String> marks = new ArrayList<>();
    if (!result.converged()) {
      marks.add("The fit did not converge.");
    }
    if (tested && probability < RARE) {
      marks.add("The fit does not describe the data within their errors.");
    }
    double condition = result.conditionNumber();
    if (condition > ILL_CONDITIONED && Double.isFinite(condition)) {
      marks.add("The fit is ill conditioned: parameters hang on each other.");
    }
    return marks;
  }

  List<Message> messages() {
    List<Message> messages = new ArrayList<>();
    result.messages().forEach(text -> messages.add(Message.warning(sentence(text), "")));
    if (tested && probability < RARE) {
      messages.add(
          Message.warning(
              "The fit does not describe the data within their errors: deviance "
                  + SentenceNumber.text(result.deviance(), 4)
                  + " for "
                  + result.degreesOfFreedom()
                  + " degrees of freedom (probability "
                  + SentenceNumber.text(probability, 2)
                  + ").",
              "Look at the residuals; take another model, or check the errors of the data."));
    }
    if (tested && 1 - probability < RARE / 10) {
      messages.add(
          Message.warning(
              "The data agree with the fit better than their errors allow: deviance "
                  + SentenceNumber.text(result.deviance(), 4)
                  + " for "
                  + result.degreesOfFreedom()
                  + " degrees of freedom.",
              "Check whether the errors of the data are too large."));
    }
    return messages;
  }

  List<Quantity> quantities() {
    List<Quantity> list = new ArrayList<>();
    list.add(
        number(
            "goodness.deviance",
            "Deviance",
            result.deviance(),
            how.estimatedErrors
                ? "the errors were set so that it is the number of degrees of freedom"
                : "twice the log likelihood ratio to a model that meets every datum;"
                    + " chi-squared for data with standard deviations"));
    list.add(
        Quantity.count(
            how.prefix + "goodness.degrees-of-freedom",
            "Goodness of fit",
            "Degrees of freedom",
            result.degreesOfFreedom(),
            how.points() + " data minus " + how.freeReported() + " free parameters"));
    if (tested) {
      list.add(
          number(
              "goodness.z",
              "Misfit, in standard deviations",
              z,
              "misfit minus its expectation under the model; positive if the fit is too bad"));
      list.add(
          number(
              "goodness.probability",
              "Probability of a misfit as large",
              probability,
              "under the model; chi-squared distribution for data with standard deviations,"
                  + " normal approximation for counts"));
    }
    InformationCriteria criteria = criteria();
    String likelihood =
        how.estimatedErrors
            ? "; the standard deviation of the data counts as a parameter"
            : how.latent() ? "; the true abscissas are profiled out" : "";
    list.add(
        number(
            "criteria.aicc",
            "AICc",
            criteria.aicc(),
            "Akaike's criterion for small samples; lower is better" + likelihood));
    list.add(
        number(
            "criteria.bic",
            "BIC",
            criteria.bic(),
            "Schwarz's Bayesian criterion; lower is better" + likelihood));
    int[] shown = how.shown();
    for (int dataSet : shown) {
      String name = result.problem().dataSets().get(dataSet).name();
      addResiduals(dataSet, shown.length == 1 ? "" : name, list);
    }
    return list;
  }

  /** Per point; comparable between fits of the same data with the same kind of errors. */
  InformationCriteria criteria() {
    int free = how.freeReported();
    int points = how.points();
    if (!how.estimatedErrors) {
      return new InformationCriteria(result.logLikelihood(), free, points, "points");
    }
    double variance = result.likelihood(how.shown()[0]).variance(0, 0);
    double maximum = variance * result.deviance() / points;
    double logLikelihood = -0.5 * points * (Math.log(2 * Math.PI * maximum) + 1);
    return new InformationCriteria(logLikelihood, free + 1, points, "points");
  }

  /**
   * @param name of the data set where there are several, else empty
   */
  private void addResiduals(int dataSet, String name, List<Quantity> list) {
    String id = "residuals." + (name.isEmpty() ? "" : FitReport.identifier(name) + ".");
    String label = name.isEmpty() ? "" : name + ", ";
    double[] residuals = FitCurves.residuals(how, dataSet);
    double squares = 0;
    for (double residual : residuals) {
      squares += residual * residual;
    }
    if (residuals.length < 3 || !(squares > 0) || !Double.isFinite(squares)) {
      return;
    }
    ResidualDiagnostics diagnostics = new ResidualDiagnostics(residuals);
    list.add(
        number(
            id + "durbin-watson",
            label + "Durbin-Watson",
            diagnostics.durbinWatson(),
            "of the residuals in the order of x; 2 if they are independent, towards 0 if neighbours"
                + " are alike ("
                + SentenceNumber.text(diagnostics.durbinWatsonZ(), 3)
                + " standard deviations from 2)"));
    ResidualDiagnostics.Runs runs = diagnostics.runs();
    list.add(
        number(
            id + "runs",
            label + "Runs test, probability",
            runs.probability(),
            runs.runs()
                + " runs of equal sign where "
                + SentenceNumber.text(runs.expected(), 3)
                + " are expected; probability of a difference as large either way"));
  }

  private Quantity number(String id, String label, double value, String method) {
    return new Quantity(
        how.prefix + id,
        "Goodness of fit",
        label,
        value,
        OptionalDouble.empty(),
        Optional.empty(),
        "",
        "statistic",
        method,
        List.of());
  }

  private static String sentence(String text) {
    String start = Character.toUpperCase(text.charAt(0)) + text.substring(1);
    return start.endsWith(".") ? start : start + ".";
  }
}
