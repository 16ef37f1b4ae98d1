package org.photonbench.ui.fit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.photonbench.analysis.fit.figure.FigureData;
import org.photonbench.analysis.fit.figure.FigureFit;
import org.photonbench.analysis.fit.figure.FigureFitSettings;
import org.photonbench.analysis.fit.figure.FigureResponse;
import org.photonbench.analysis.fit.figure.ModelFit;
import org.photonbench.analysis.fit.figure.ParameterSetting;
import org.photonbench.figure.Figure;

/**
 * What a fit needs beside its parameters; a copy, for any thread.
 *
 * @param data within the range
 * @param shared names of the model's parameters with one value for all data
 */
record FitSetUp(
    Figure figure,
    List<FigureData> data,
    ModelFit of,
    double from,
    double to,
    Set<String> shared,
    Optional<FigureResponse> response) {

  /** The fit with these parameters. */
  FigureFit with(ParameterRows rows) {
    List<ParameterSetting> parameters = rows.settings();
    boolean behind = FigureResponse.isBehindResponse(of.model());
    return new FigureFit(
        figure,
        data,
        of,
        new FigureFitSettings(
            figure.id(),
            data.stream().map(FigureData::label).toList(),
            of.model().id(),
            data.getFirst().statistics(),
            from,
            to,
            parameters,
            FigureFit.starts(data, parameters),
            List.copyOf(shared),
            behind ? response.map(FigureResponse::reference) : Optional.empty()));
  }

  /** The fit from guessed start values. */
  FigureFit guessed() {
    return with(ParameterRows.guessed(of, data, from, shared));
  }
}
