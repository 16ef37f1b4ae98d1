package org.photonbench.ui.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.photonbench.analysis.fit.figure.FigureData;
import org.photonbench.analysis.fit.figure.FigureResponse;
import org.photonbench.analysis.fit.figure.ModelFit;
import org.photonbench.figure.Figure;
import org.photonbench.fit.Model;

/** The models that fit the data: those of the library, and decays behind a measured response. */
final class ModelChoice {
  private final List<Model> library;
  private FigureResponse response;
  private List<ModelFit> models = List.of();

  ModelChoice(List<Model> library) {
    this.library = List.copyOf(library);
  }

  /** The models whose units fit, best first. */
  List<ModelFit> models() {
    return models;
  }

  /** Those whose title, group, identifier or formula hold all words of a text. */
  List<ModelFit> models(String filter) {
    String[] words = filter.toLowerCase(Locale.ROOT).strip().split("\\s+");
    return models.stream()
        .filter(m -> {
          String text =
              (m.label() + " " + m.model().id() + " " + m.model().source())
                  .toLowerCase(Locale.ROOT);
          return Arrays.stream(words).allMatch(text::contains);
        })
        .toList();
  }

  Optional<FigureResponse> response() {
    return Optional.ofNullable(response);
  }

  /**
   * Whether the data are a decay, which a measured response can stand behind; lags, which are of
   * both signs, are none.
   */
  static boolean takesResponse(Figure figure, List<FigureData> data) {
    return !data.isEmpty()
        && data.getFirst().first() >= 0
        && FigureResponse.binWidth(figure, data.getFirst()).isPresent();
  }

  /**
   * Takes a measured response; null: none any more.
   *
   * @throws IllegalArgumentException if no model stands behind it in these data, with a sentence
   */
  void setResponse(FigureResponse newResponse, Figure figure, List<FigureData> data) {
    if (newResponse != null) {
      if (!takesResponse(figure, data)) {
        throw new IllegalArgumentException(
            "These data are no decay that a response could stand behind.");
      }
      newResponse.models(figure, data.getFirst());
    }
    response = newResponse;
  }

  /** Finds the models of data anew. */
  void find(Figure figure, List<FigureData> data) {
    if (data.isEmpty()) {
      models = List.of();
      return;
    }
    List<Model> all = new ArrayList<>(behindResponse(figure, data));
    all.addAll(library);
    models = ModelFit.all(all, figure, data);
  }

  private List<Model> behindResponse(Figure figure, List<FigureData> data) {
    if (response == null || !takesResponse(figure, data)) {
      return List.of();
    }
    try {
      return response.models(figure, data.getFirst());
    } catch (IllegalArgumentException e) {
      // It has no shape in the bins of this figure: its state stays with the one before.
      return List.of();
    }
  }

  /** The first of these models that there is, else the first of all. */
  Optional<ModelFit> first(String... ids) {
    return Arrays.stream(ids)
        .flatMap(id -> models.stream().filter(m -> m.model().id().equals(id)))
        .findFirst()
        .or(() -> models.stream().findFirst());
  }
}
