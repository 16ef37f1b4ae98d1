package org.photonbench.analysis.fit.figure;

import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.fit.FitFigures;
import org.photonbench.analysis.fit.FitReport;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.text.NumberText;
import org.photonbench.fit.engine.FitResult;

/**
 * A finished fit.
 *
 * @param figure the figure that was fitted
 * @param data what was fitted together, within the range
 * @param settings what was set; repeats the fit
 * @param messages what the user should know
 * @param seconds wall time
 */
public record FitOutcome(
    Figure figure,
    List<FigureData> data,
    ModelFit fit,
    FigureFitSettings settings,
    FitResult result,
    FitReport report,
    List<Message> messages,
    double seconds) {

  private String prefix() {
    return FigureFit.prefix(figure);
  }

  public Optional<Quantity> parameter(String name) {
    return quantity("parameter." + FitReport.identifier(name));
  }

  /** A quantity of the report by its identifier without prefix. */
  public Optional<Quantity> quantity(String id) {
    return report.quantities().stream().filter(q -> q.id().equals(prefix() + id)).findFirst();
  }

  private double number(String id) {
    return quantity(id).map(Quantity::value).orElse(Double.NaN);
  }

  /** Line and band, to be painted over the figure. */
  public List<Layer> layers() {
    return FitFigures.layers(prefix(), report.curves()).stream()
        .filter(layer -> layer.role() == Layer.Role.FIT)
        .toList();
  }

  /** The residuals in standard deviations over the same axis as the figure. */
  public Optional<Figure> residuals() {
    List<Figure> figures = report.figures(prefix(), fit.model().title());
    return figures.size() < 2
        ? Optional.empty()
        : Optional.of(figures.get(1))
            .map(f ->
                new Figure(
                    f.id(),
                    f.title(),
                    f.x().withScale(figure.x().scale()),
                    // Short, because the panel is low.
                    Axis.linear("Residual", "σ"),
                    f.layers()));
  }

  /** Goodness of fit on one line. */
  public String summary() {
    StringBuilder text = new StringBuilder();
    text.append("Deviance ")
        .append(NumberText.significant(result.deviance(), 4))
        .append(" for ")
        .append(
            NumberText.significant(
                result.degreesOfFreedom(),
                Math.max(1, String.valueOf(result.degreesOfFreedom()).length())))
        .append(" degrees of freedom");
    if (quantity("goodness.z").isPresent()) {
      text.append(", z = ")
          .append(NumberText.significant(number("goodness.z"), 2))
          .append(", probability ")
          .append(NumberText.significant(number("goodness.probability"), 2));
    }
    if (quantity("residuals.durbin-watson").isPresent()) {
      text.append(", Durbin-Watson ")
          .append(NumberText.significant(number("residuals.durbin-watson"), 3));
    }
    return text.toString();
  }

  /** A row of the comparison: model, free parameters, AICc, BIC, deviance z, probability. */
  public List<String> comparison(double bestAicc, double bestBic) {
    return List.of(
        fit.label(),
        String.valueOf(result.problem().free().size()),
        difference(aicc(), bestAicc),
        difference(bic(), bestBic),
        shown("goodness.z", 2),
        shown("goodness.probability", 2));
  }

  public double aicc() {
    return number("criteria.aicc");
  }

  public double bic() {
    return number("criteria.bic");
  }

  private static String difference(double value, double best) {
    return Double.isFinite(value) ? "+" + NumberText.fixed(value - best, 1) : NumberText.UNKNOWN;
  }

  private String shown(String id, int digits) {
    double value = number(id);
    return Double.isFinite(value) ? NumberText.significant(value, digits) : NumberText.UNKNOWN;
  }
}
