package org.photonbench.analysis.pcfs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.fit.profile.ProfileLikelihood;

/** Turns what was found into quantities, curves and messages. */
final class PcfsReport {
  private PcfsReport() {}

  static Result of(PcfsSettings settings, PcfsEstimate estimate) {
    List<Quantity> quantities = new ArrayList<>();
    List<Message> messages = new ArrayList<>(estimate.messages());
    ReportPart.Sheet sheet =
        new ReportPart.Sheet(
            settings,
            estimate,
            new ProfileLikelihood(estimate.headline().result()),
            quantities,
            messages);
    List<ReportPart> parts =
        List.of(
            new CoherenceReport(sheet),
            new LinesReport(sheet),
            new ScanReport(sheet),
            new ModelsReport(sheet),
            new DiffusionReport(sheet),
            new PlanReport(sheet));
    parts.forEach(ReportPart::write);
    List<Curve> curves = new ArrayList<>(new PcfsCurves(settings, estimate).all());
    curves.addAll(estimate.scan().curves());
    return new Result(PcfsAnalysis.ID, settings, quantities, curves, messages, Optional.empty());
  }
}
