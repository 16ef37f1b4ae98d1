package org.photonbench.ui.fit;

import java.io.IOException;
import java.util.Optional;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.fit.figure.FigureResponse;
import org.photonbench.photon.io.Recordings;

/**
 * An instrument response that was read, or why there is none.
 *
 * @param reason a sentence; empty text if there is one
 */
record ReadResponse(Optional<FigureResponse> response, String reason) {
  /** Reads what the user asked for; may take long. */
  static ReadResponse of(ResponseDialog.Answer answer, Recordings recordings) {
    try {
      return new ReadResponse(
          Optional.of(
              FigureResponse.read(answer.file(), answer.channel(), answer.period(), recordings)),
          "");
    } catch (AnalysisException e) {
      return new ReadResponse(Optional.empty(), e.getMessage());
    } catch (IOException e) {
      return new ReadResponse(
          Optional.empty(), answer.file() + " cannot be read: " + e.getMessage());
    }
  }

  /** Hands it over; says why not. */
  String give(FitPresenter presenter) {
    return response.isPresent() ? presenter.setResponse(response.get()).orElse("") : reason;
  }
}
