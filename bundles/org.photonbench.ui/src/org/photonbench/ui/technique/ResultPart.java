package org.photonbench.ui.technique;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.result.Addition;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;

/**
 * What the user adds to the result of an analysis, for example a fit. See {@link
 * TechniqueSession#keep}.
 *
 * @param id stable identifier within the result, the prefix of those of quantities and curves
 * @param title name for people
 * @param figureId the figure that the layers are painted over
 * @param quantities follow those of the analysis
 * @param curves follow those of the analysis
 * @param messages what the user should know, and how the part came to be
 * @param layers painted over the figure
 * @param figures more figures, after those of the analysis
 * @param addition what makes the part again; empty: it cannot be repeated
 */
public record ResultPart(
    String id,
    String title,
    String figureId,
    List<Quantity> quantities,
    List<Curve> curves,
    List<Message> messages,
    List<Layer> layers,
    List<Figure> figures,
    Optional<Addition> addition) {
  public ResultPart {
    quantities = List.copyOf(quantities);
    curves = List.copyOf(curves);
    messages = List.copyOf(messages);
    layers = List.copyOf(layers);
    figures = List.copyOf(figures);
  }

  Result addTo(Result result) {
    return new Result(
        result.analysisId(),
        result.settings(),
        joined(result.quantities(), quantities),
        joined(result.curves(), curves),
        joined(result.messages(), messages),
        result.provenance(),
        joined(result.additions(), addition.stream().toList()));
  }

  List<Figure> addTo(List<Figure> all) {
    List<Figure> changed = new ArrayList<>();
    for (Figure figure : all) {
      changed.add(
          figure.id().equals(figureId)
              ? new Figure(
                  figure.id(),
                  figure.title(),
                  figure.x(),
                  figure.y(),
                  joined(figure.layers(), layers))
              : figure);
    }
    changed.addAll(figures);
    return changed;
  }

  /** A new result, which says what was added to the one before and is not part of it. */
  static Result withoutParts(Result result, Collection<ResultPart> dropped) {
    List<Message> messages =
        dropped.stream()
            .map(part ->
                Message.info(
                    "The "
                        + part.title()
                        + " belonged to the result before and was not taken over."))
            .toList();
    return withMessages(result, messages);
  }

  /** The same result with more to know about it. */
  static Result withMessages(Result result, List<Message> messages) {
    return new Result(
        result.analysisId(),
        result.settings(),
        result.quantities(),
        result.curves(),
        joined(result.messages(), messages),
        result.provenance(),
        result.additions());
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
