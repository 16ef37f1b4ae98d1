package org.photonbench.analysis.hom;

import org.photonbench.analysis.hom.Corrections.Step;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;

/** The rows on places and areas of the peaks, on the interferometer, and the checks of both. */
final class PeakTable {
  private static final double CONSPICUOUS = 3;

  private final Items items;
  private final HomSettings settings;
  private final Source source;

  PeakTable(Items items, HomSettings settings, Source source) {
    this.items = items;
    this.settings = settings;
    this.source = source;
  }

  void add(HomRecord record, PeakPattern pattern, PeakCounts peaks, Corrections corrections) {
    for (int j = -2; j <= 2; j++) {
      items.count(
          "pairs." + (j < 0 ? "minus" + -j : j == 0 ? "zero" : "plus" + j),
          Items.PEAKS,
          "Pairs of the peak at " + (j > 0 ? "+" : j < 0 ? "−" : "") + Math.abs(j),
          peaks.areas()[j + 2],
          "exact count within ±%s ns".formatted(SentenceNumber.text(peaks.half(), 4)));
    }
    if (peaks.train()) {
      items.count(
          "pairs.far",
          Items.PEAKS,
          "Pairs, %d far peaks".formatted(peaks.normalPeaks()),
          peaks.normal(),
          "exact count; they normalise the peak at zero");
    }
    items.measured(
        "delay.zero",
        Items.PEAKS,
        "Zero delay",
        pattern.zero().times(1e3),
        "ps",
        pattern.zeroEstimated() ? "estimated" : "setting",
        pattern.zeroEstimated()
            ? "mean lag of all peaks; cluster chosen among %d, those not excluded are in the intervals"
                .formatted(pattern.searched())
            : "as set");
    items.measured(
        "delay.spacing",
        Items.PEAKS,
        pattern.train() ? "Pulse period" : "Spacing of the peaks",
        pattern.spacing().times(1e3),
        "ps",
        pattern.train() ? "derived" : pattern.spacing().sigma() > 0 ? "estimated" : "setting",
        pattern.train()
            ? "of the record"
            : pattern.spacing().sigma() > 0 ? "mean lags of the peaks" : "as set");
    items.measured(
        "splitter.T",
        Items.PEAKS,
        "Transmission T of the second splitter",
        corrections.transmission(),
        "",
        corrections.transmissionText().startsWith("from") ? "estimated" : "setting",
        corrections.transmissionText());
    items.measured(
        "source.g2", Items.PEAKS, "g²(0) used", corrections.g2(), "", "setting", source.text());
    if (!source.known()) {
      items.add(
          Message.warning(
              "g²(0) of the source is not given and was taken as 0, which makes V from the peaks"
                  + " too low if it is more.",
              "Give it, or an HBT result, in Settings > Source."));
    }
    if (!peaks.train()) {
      checkAreas(peaks, corrections);
    }
    if (pattern.zeroEstimated() && !pattern.others().isEmpty()) {
      items.add(
          Message.warning(
              "The zero delay is not established: %d of %d clusters may be it."
                  .formatted(pattern.others().size() + 1, pattern.searched()),
              "Give the delay in Settings > Peaks; the intervals hold all of them."));
    }
    if (record.lags().pairs().length > 0 && peaks.sum() < 50) {
      items.add(
          Message.warning(
              "The five windows hold only " + peaks.sum() + " pairs.",
              "Measure longer or at a higher count rate."));
    }
  }

  /** (A(-1) + A(+1)) / (A(-2) + A(+2)) knows arms and g2(0) together. */
  private void checkAreas(PeakCounts peaks, Corrections corrections) {
    long outer = peaks.areas()[0] + peaks.areas()[4];
    if (outer == 0) {
      return;
    }
    double ratio = (double) peaks.normal() / outer;
    double sigma = ratio * Math.sqrt(1.0 / peaks.normal() + 1.0 / outer);
    PeakAreas areas = corrections.areas(Step.G2);
    double[] with = areas.fivePeaksApart();
    double expected = (with[1] + with[3]) / (with[0] + with[4]);
    double g = areas.g() + (ratio - expected) / 2;
    items.measured(
        "check.g2",
        Items.PEAKS,
        "Check: g²(0) from the peaks at ±1 and ±2",
        new Measured(g, sigma / 2),
        "",
        Quantity.RAW,
        "for the short arm's share that is set; includes bunching, background and overlap");
    if (Math.abs(ratio - expected) > CONSPICUOUS * sigma) {
      items.add(
          Message.warning(
              "The peaks at ±1 are %s times those at ±2; g²(0) = %s and the arms that are set make %s."
                  .formatted(
                      SentenceNumber.text(ratio, 4),
                      SentenceNumber.text(areas.g(), 3),
                      SentenceNumber.text(expected, 4)),
              "Check g²(0), the short arm's share (now %s) and the background."
                  .formatted(SentenceNumber.text(settings.shortArm(), 3))));
    }
  }
}
