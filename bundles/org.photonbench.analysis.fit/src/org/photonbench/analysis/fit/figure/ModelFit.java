package org.photonbench.analysis.fit.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.photonbench.figure.Figure;
import org.photonbench.fit.Model;
import org.photonbench.fit.model.UnitConversion;

/**
 * A model that can be fitted to a figure, and how the units of its axes become those of the figure.
 *
 * @param rank 0: made for these units; 1: made for that of the horizontal axis, the unit of the
 *     values is replaced, or a decay over lags of both signs; 2: holds in any unit; 3: only the
 *     shape fits, its units are replaced
 * @param xFactor what a position of the figure is multiplied with for the model
 * @param yFactor what a value of the figure is multiplied with for the model
 * @param xUnit unit of the figure's horizontal axis
 * @param yUnit unit of the values, "counts" for counts
 * @param replacesX whether the figure's unit stands in the place of the model's
 * @param replacesY the same of the vertical axis
 */
public record ModelFit(
    Model model,
    int rank,
    double xFactor,
    double yFactor,
    String xUnit,
    String yUnit,
    boolean replacesX,
    boolean replacesY) {

  private static final String COUNTS = "counts";

  /** Units that appear in parameters only, so that any other one may stand in their place. */
  private static final Set<String> EXCHANGEABLE = Set.of("counts", "counts/s", "uW", "mm", "kV/cm");

  /** How one axis fits: made for its unit, for any, or only by its shape. */
  private static final int MADE = 0;

  private static final int ANY = 1;
  private static final int SHAPE = 2;

  /** Decades between units beyond which a model is hardly meant, as mm of a stripe for nm. */
  private static final double FAR = 3.5;

  private record Axis(int rank, double factor, boolean replaces) {}

  /** The models that fit a figure's axes and all data alike, best first, then by title. */
  public static List<ModelFit> all(List<Model> models, Figure figure, List<FigureData> data) {
    List<ModelFit> fits = new ArrayList<>();
    for (Model model : models) {
      of(model, figure, data).ifPresent(fits::add);
    }
    fits.sort(
        Comparator.comparingInt(ModelFit::rank)
            .thenComparing(ModelFit::group)
            .thenComparingInt(fit -> fit.model().parameters().size())
            .thenComparing(fit -> fit.model().title()));
    return fits;
  }

  /** Empty if the units do not allow it, or not in the same way for all data. */
  public static Optional<ModelFit> of(Model model, Figure figure, List<FigureData> data) {
    List<Optional<ModelFit>> fits =
        data.stream().map(each -> of(model, figure, each)).distinct().toList();
    return fits.size() == 1 ? fits.getFirst() : Optional.empty();
  }

  /** Empty if the units do not allow it. */
  public static Optional<ModelFit> of(Model model, Figure figure, FigureData data) {
    String xUnit = figure.x().unit();
    Axis x = axis(model.xUnit(), xUnit);
    String yUnit = figure.y().unit().isEmpty() && data.plainCounts() ? COUNTS : figure.y().unit();
    Axis y =
        data.plainCounts() && data.binned() && model.valueUnit().startsWith(COUNTS + "/")
            ? density(model)
            : axis(model.valueUnit(), yUnit);
    if (x == null || y == null) {
      return Optional.empty();
    }
    int rank = together(x, y);
    return Optional.of(
        new ModelFit(
            model,
            isOneSided(model) && data.first() < 0 ? Math.max(1, rank) : rank,
            x.factor(),
            y.factor(),
            xUnit,
            yUnit,
            x.replaces(),
            y.replaces()));
  }

  private static boolean isOneSided(Model model) {
    return model.id().startsWith("decay.");
  }

  private static int together(Axis x, Axis y) {
    if (x.rank() == MADE) {
      return y.rank() == MADE ? 0 : y.rank() == SHAPE ? 1 : 2;
    }
    return Math.max(x.rank(), y.rank()) == SHAPE ? 3 : 2;
  }

  /** A model of expected counts is integrated over the bins, which gives counts. */
  private static Axis density(Model model) {
    return model.valueUnit().equals(COUNTS + "/s") ? null : new Axis(MADE, 1, false);
  }

  private static Axis axis(String wanted, String given) {
    if (wanted.isEmpty()) {
      return new Axis(ANY, 1, true);
    }
    String plain = given.isEmpty() ? "1" : given;
    if (wanted.equals(plain)) {
      return new Axis(MADE, 1, false);
    }
    OptionalDouble factor = UnitConversion.factor(plain, wanted);
    if (factor.isPresent()) {
      double decades = Math.abs(Math.log10(factor.getAsDouble()));
      return new Axis(decades > FAR ? ANY : MADE, factor.getAsDouble(), false);
    }
    return EXCHANGEABLE.contains(wanted) ? new Axis(SHAPE, 1, true) : null;
  }

  /** What the model is of: the first part of its identifier. */
  public String group() {
    String id = model.id();
    int dot = id.indexOf('.');
    String group = dot < 0 ? id : id.substring(0, dot);
    return group.substring(0, 1).toUpperCase(Locale.ROOT) + group.substring(1);
  }

  /** The entry of a list of models. */
  public String label() {
    return group() + ": " + model.title();
  }
}
