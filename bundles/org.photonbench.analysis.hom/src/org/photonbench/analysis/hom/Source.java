package org.photonbench.analysis.hom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.ResultFolder;

/**
 * The second-order correlation of the source at zero delay.
 *
 * @param g2 its value
 * @param known whether it was given or measured
 * @param text where it is from
 */
record Source(Measured g2, boolean known, String text) {
  private static final List<String> BEST_FIRST =
      List.of("g2.adjacent.background", "g2.adjacent.raw", "g2.zero.background", "g2.zero.raw");

  static Source of(HomSettings settings, AnalysisContext context) throws AnalysisException {
    if (settings.g2().isPresent()) {
      return new Source(
          new Measured(settings.g2().getAsDouble(), settings.g2Sigma()), true, "as set");
    }
    if (settings.hbtResult().isPresent()) {
      return ofResult(settings.hbtResult().get(), context);
    }
    return new Source(Measured.exact(0), false, "taken as 0, not measured");
  }

  private static Source ofResult(String name, AnalysisContext context) throws AnalysisException {
    Path place = context.resolve(name);
    Path manifest = Files.isDirectory(place) ? place.resolve(ResultFolder.MANIFEST) : place;
    try {
      List<Quantity> quantities =
          context.read(
              manifest, "HBT result", file -> ResultFolder.read(file, List.of()).quantities());
      for (String id : BEST_FIRST) {
        Optional<Quantity> found =
            quantities.stream()
                .filter(q -> q.id().equals(id) && Double.isFinite(q.value()))
                .findFirst();
        if (found.isPresent()) {
          return new Source(
              new Measured(Math.max(0, found.get().value()), found.get().sigma().orElse(0)),
              true,
              id + " of " + place.getFileName());
        }
      }
    } catch (IOException e) {
      throw new AnalysisException(
          "The HBT result "
              + place
              + " cannot be read: "
              + e.getMessage()
              + " Choose the result folder of an HBT analysis in Settings > Source.",
          e);
    }
    throw new AnalysisException(
        "The result "
            + place
            + " has no g²(0). Choose the result folder of an HBT analysis in Settings > Source.");
  }
}
