package org.photonbench.analysis.pcfs;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;

/** Splittings of the lines. */
final class LinesReport extends ReportPart {
  private static final String LINES = "Fine structure";

  LinesReport(Sheet sheet) {
    super(sheet);
  }

  @Override
  void write() {
    List<FineStructure.Pair> pairs = FineStructure.of(fit).pairs();
    for (int i = 0; i < pairs.size(); i++) {
      FineStructure.Pair pair = pairs.get(i);
      String id = i == 0 ? "splitting" : "splitting." + (i + 1);
      String label =
          pairs.size() == 1
              ? "Splitting"
              : "Splitting of the " + List.of("strongest", "second", "third").get(i) + " pair";
      boolean known = Double.isFinite(pair.sigma()) && pair.sigma() > 0;
      Quantity own =
          pair.parameter().isPresent()
              ? parameter(id, LINES, label, pair.parameter().get(), "meV", 1)
              : new Quantity(
                  id,
                  LINES,
                  label,
                  pair.splitting(),
                  known ? OptionalDouble.of(pair.sigma()) : OptionalDouble.empty(),
                  known ? Optional.of(symmetric(pair.splitting(), pair.sigma())) : Optional.empty(),
                  "meV",
                  model,
                  "difference of two line energies; 95 % interval from the standard deviation",
                  List.of());
      quantities.add(own);
      if (i == 0 && fit.model().lines() == 2) {
        whiteFringeSystematic(id, LINES, "Splitting", EnvelopeModel.SPLITTING, "meV");
      } else if (i == 0) {
        tripletSystematic(own);
      }
      if (pairs.size() > 1) {
        quantities.add(
            plain(
                "strength." + (i + 1),
                LINES,
                "Beat of this pair",
                pair.strength(),
                "",
                "2 a_i a_j of the shares of the two lines"));
      }
    }
    if (fit.model().lines() == 2) {
      quantities.add(
          parameter("depth", LINES, "Depth of the beat, 4 a (1 - a)", EnvelopeModel.DEPTH, "", 1));
    }
    if (!pairs.isEmpty()) {
      messages.add(
          Message.info(
              "The envelope is consistent with "
                  + fit.model().title()
                  + ". PCFS measures energy differences only: the mirror image of the spectrum,"
                  + " other lines of the same differences, or a beating envelope of another origin"
                  + " would look alike; the number of lines is a lower bound."));
    }
  }

  private void tripletSystematic(Quantity splitting) {
    estimate
        .heldFringe()
        .map(held -> FineStructure.of(held).pairs().getFirst().splitting())
        .ifPresent(held ->
            quantities.add(
                plain(
                    "splitting.systematic",
                    LINES,
                    "Splitting, systematic of the white fringe",
                    Math.abs(held - splitting.value()),
                    "meV",
                    "difference between the white fringe fitted and held")));
  }
}
