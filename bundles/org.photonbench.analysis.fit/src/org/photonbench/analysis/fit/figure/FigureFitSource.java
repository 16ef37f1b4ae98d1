package org.photonbench.analysis.fit.figure;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.photonbench.analysis.AdditionSource;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Addition;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Figure;
import org.photonbench.fit.Model;
import org.photonbench.fit.model.ModelLibrary;
import org.photonbench.photon.io.Recordings;

/** Makes kept fits of figures again. */
@Component(service = AdditionSource.class)
public final class FigureFitSource implements AdditionSource {
  /** The kind of a fit of a figure. */
  public static final String KIND = "figure-fit";

  @Override
  public String kind() {
    return KIND;
  }

  /** The fit as an addition of a result. */
  public static Addition addition(FitOutcome fit) {
    return new Addition(FigureFit.prefix(fit.figure()), KIND, fit.settings().toJson());
  }

  @Override
  public Made make(Addition addition, Result result, List<Figure> figures)
      throws AnalysisException {
    try {
      FigureFitSettings settings = FigureFitSettings.fromJson(addition.settings());
      FitOutcome made = fit(settings, result, figures).run(() -> false, count -> {});
      return new Made(made.report().quantities(), made.report().curves());
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new AnalysisException(sentence(e.getMessage()), e);
    }
  }

  /**
   * The fit that settings describe.
   *
   * @throws AnalysisException if the figure or its data are not there, or call for another fit
   */
  static FigureFit fit(FigureFitSettings settings, Result result, List<Figure> figures)
      throws AnalysisException {
    Figure figure =
        figures.stream()
            .filter(f -> f.id().equals(settings.figure()))
            .findFirst()
            .orElseThrow(() ->
                new AnalysisException("the result has no figure '" + settings.figure() + "'."));
    List<FigureData> data = new ArrayList<>();
    for (String label : settings.data()) {
      FigureData found =
          FigureDataFinder.find(figure, result.curves()).stream()
              .filter(d -> d.label().equals(label))
              .findFirst()
              .orElseThrow(() ->
                  new AnalysisException(
                      "the figure '" + figure.title() + "' has no data '" + label + "'."))
              .within(settings.from(), settings.to());
      data.add(found);
    }
    FigureData first = data.getFirst();
    if (first.statistics() != settings.statistics()) {
      throw new AnalysisException(
          "the fit took the "
              + settings.statistics().text()
              + ", but these data call for the "
              + first.likelihoodText()
              + ".");
    }
    Model model = model(settings, result, figure, first);
    ModelFit inFigure =
        ModelFit.of(model, figure, data)
            .orElseThrow(() ->
                new AnalysisException(
                    "the units of the figure are not those of the model " + model.id() + "."));
    return new FigureFit(figure, data, inFigure, settings);
  }

  private static Model model(
      FigureFitSettings settings, Result result, Figure figure, FigureData data)
      throws AnalysisException {
    if (settings.response().isEmpty()) {
      return ModelLibrary.load().get(settings.model());
    }
    FigureResponse response = settings.response().get().read(folder(result), new Recordings());
    return response.models(figure, data).stream()
        .filter(m -> m.id().equals(settings.model()))
        .findFirst()
        .orElseThrow(() ->
            new AnalysisException(
                "there is no model '" + settings.model() + "' behind a measured response."));
  }

  /** Where the input of a result lies; data that were moved have moved together. */
  private static Optional<Path> folder(Result result) {
    return result.provenance().stream()
        .flatMap(p -> p.inputs().stream())
        .findFirst()
        .flatMap(input -> {
          try {
            return Optional.ofNullable(Path.of(URI.create(input.uri())).getParent());
          } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
          }
        });
  }

  private static String sentence(String text) {
    return text == null ? "the fit failed." : text.endsWith(".") ? text : text + ".";
  }
}
