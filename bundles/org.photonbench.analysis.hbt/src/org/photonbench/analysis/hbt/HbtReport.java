package org.photonbench.analysis.hbt;

import java.util.Optional;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.correlation.PulseCorrelator;
import org.photonbench.photon.Channel;

/** Turns the counts of a run into quantities, curves and messages. */
final class HbtReport {
  /** Quantity: lag of the zero delay as recorded, in ns. */
  static final String DELAY = "delay.time";

  /** Curve of a pulsed result: pairs by pulse lag. */
  static final String PEAKS = "peaks";

  /** Curve: pairs by time lag. */
  static final String LAGS = "lags";

  private HbtReport() {}

  static Result of(HbtCounts counts) throws AnalysisException {
    Findings findings = new Findings(counts);
    long allA = photons(counts, counts.channelA(), "A");
    long allB = photons(counts, counts.channelB(), "B");
    findings.messages.addAll(counts.time().messages());
    if (counts.isPulsed()) {
      new PulsedReport(counts).addTo(findings);
    } else {
      new CwReport(counts).addTo(findings);
    }
    findings.add(
        Quantity.count(
            "photons.a",
            Findings.RECORD,
            "Photons A (channel " + counts.channelA() + ")",
            allA,
            "counted"));
    findings.add(
        Quantity.count(
            "photons.b",
            Findings.RECORD,
            "Photons B (channel " + counts.channelB() + ")",
            allB,
            "counted"));
    double live = counts.time().liveSeconds();
    findings.add(Findings.rate("rate.a", "Rate A", allA, live));
    findings.add(Findings.rate("rate.b", "Rate B", allB, live));
    counts.time().quantities().forEach(findings::add);
    long excluded =
        Math.max(
            counts.lags().excluded().getAsLong(),
            counts.peaks().map(PulseCorrelator::excludedPhotons).orElse(0L));
    if (excluded > 0) {
      findings.messages.add(
          Message.warning(
              "%d photons came too late after their successors to be paired and were left out."
                  .formatted(excluded),
              "Sort the record before correlating it."));
    }
    return new Result(
        HbtAnalysis.ID,
        counts.settings(),
        findings.quantities,
        findings.curves,
        findings.messages,
        Optional.empty());
  }

  private static long photons(HbtCounts counts, Channel channel, String role)
      throws AnalysisException {
    long photons = counts.channelCounts().photons(channel);
    if (photons == 0) {
      throw new AnalysisException(
          "Channel %s has no photons. HBT needs two channels with photons; choose channel %s in Settings > Record."
              .formatted(channel, role));
    }
    return photons;
  }
}
