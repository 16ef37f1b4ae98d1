package org.photonbench.analysis.lifetime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.calibration.ResponseFile;
import org.photonbench.analysis.calibration.ResponseHistogram;
import org.photonbench.analysis.lifetime.LifetimeSettings.ResponseKind;
import org.photonbench.analysis.result.Message;
import org.photonbench.fit.model.decay.ResponseShape;
import org.photonbench.photon.Channel;

/** Histograms of the channels and their responses, brought onto one axis of time. */
final class Preparation {
  private static final int TARGET_BINS = 2000;
  private static final int BINS_IN_RESPONSE = 6;
  private static final double LEAD_SHARE = 0.03;
  private static final int SHORTEST_LEAD = 10;
  private static final double LONGEST_LEAD = 0.3;

  private final Decays decays;
  private final LifetimeSettings settings;
  private final ResponseKind kind;
  private final ResponseShape[] measured;
  private final boolean responsePerChannel;
  private final int length;
  private int[] origins;
  private int lead;
  private int ticksPerBin;

  private Preparation(
      Decays decays, LifetimeSettings settings, Optional<ResponseFile> file, List<Message> messages)
      throws AnalysisException {
    this.decays = decays;
    this.settings = settings;
    length =
        (int)
            Math.max(
                1, decays.isPeriodic() ? Math.floor(decays.periodTicks()) : decays.recordedTicks());
    boolean given = file.isPresent();
    kind =
        switch (settings.response()) {
          case AUTOMATIC ->
              given
                  ? ResponseKind.MEASURED
                  : settings.responseWidth().isPresent()
                      ? ResponseKind.GAUSSIAN
                      : ResponseKind.NONE;
          case MEASURED, GAUSSIAN, NONE -> settings.response();
        };
    if (kind == ResponseKind.MEASURED && file.isEmpty()) {
      throw new AnalysisException(
          "A measured response needs its file. Give it in Settings > Instrument response >"
              + " Response file, or take a Gaussian one.");
    }
    measured = new ResponseShape[kind == ResponseKind.MEASURED ? decays.channels().size() : 0];
    for (int c = 0; c < measured.length; c++) {
      Channel channel = decays.channels().get(c);
      ResponseHistogram response = file.orElseThrow().of(channel);
      measured[c] =
          new ResponseShape(
              response.counts(), response.binSeconds() * 1e9 / decays.tickNs(), length);
      if (measured[c].photons() < 100) {
        throw new AnalysisException(
            "The response on channel %s has %d photons that stand out from its dark counts, too few for a shape. Measure it longer, or take a Gaussian response."
                .formatted(channel, measured[c].photons()));
      }
    }
    responsePerChannel = measured.length > 0 && file.orElseThrow().isPerChannel();
    place();
    chooseBins(messages);
  }

  static Preparation of(
      Decays decays, LifetimeSettings settings, Optional<ResponseFile> file, List<Message> messages)
      throws AnalysisException {
    Preparation preparation = new Preparation(decays, settings, file, messages);
    if (decays.channels().size() > 1
        && preparation.kind != ResponseKind.NONE
        && !preparation.responsePerChannel) {
      preparation.alignByFits();
    }
    return preparation;
  }

  private void place() {
    int channels = decays.channels().size();
    int recorded = decays.recordedTicks();
    int[] edges = new int[channels];
    for (int c = 0; c < channels; c++) {
      edges[c] = RisingEdge.of(decays.counts()[c], decays.periodTicks(), recorded);
    }
    int extent = 0;
    for (ResponseShape response : measured) {
      extent = Math.max(extent, response.lead());
    }
    lead =
        (int)
            Math.clamp(
                Math.round(Math.max(SHORTEST_LEAD, LEAD_SHARE * length)) + extent,
                1,
                Math.max(1L, Math.round(LONGEST_LEAD * length)));
    if (responsePerChannel) {
      // Detectors differ as their responses do; the whole may be moved, which the fit finds.
      int[] moved = new int[channels];
      int reference = edges[0] - measured[0].edge();
      for (int c = 0; c < channels; c++) {
        int difference = edges[c] - measured[c].edge() - reference;
        moved[c] =
            decays.isPeriodic()
                ? (int) (difference - Math.rint((double) difference / length) * length)
                : difference;
      }
      Arrays.sort(moved);
      int common = reference + moved[channels / 2];
      for (int c = 0; c < channels; c++) {
        edges[c] = measured[c].edge() + common;
        edges[c] = decays.isPeriodic() ? Math.floorMod(edges[c], length) : Math.max(0, edges[c]);
      }
    }
    origins = RisingEdge.origins(decays, edges, lead);
    if (channels > 0) {
      // Where nothing can be taken from behind the end, the decay starts nearer to the origin.
      int before = edges[0] - origins[0];
      lead = before >= 0 && before < lead ? before : lead;
    }
  }

  private void chooseBins(List<Message> messages) {
    if (settings.binWidth().isPresent()) {
      ticksPerBin =
          (int)
              Math.clamp(
                  Math.round(settings.binWidth().getAsDouble() / decays.tickNs()),
                  1L,
                  Math.max(1L, length / 10));
      double width = ticksPerBin * decays.tickNs();
      if (Math.abs(width - settings.binWidth().getAsDouble()) > 0.01 * width) {
        messages.add(
            Message.info(
                "The bins are %.6g ns wide, the nearest to the %.6g ns asked for that the record allows."
                    .formatted(width, settings.binWidth().getAsDouble())));
      }
      return;
    }
    ticksPerBin = Math.max(1, Math.ceilDiv(length, TARGET_BINS));
    double narrow = Double.POSITIVE_INFINITY;
    if (kind == ResponseKind.GAUSSIAN && settings.responseWidth().isPresent()) {
      narrow = settings.responseWidth().getAsDouble() / decays.tickNs();
    }
    if (kind == ResponseKind.MEASURED) {
      ticksPerBin = 1;
      narrow = response(null).fwhmNs() / decays.tickNs();
      ticksPerBin = Math.max(1, Math.ceilDiv(length, TARGET_BINS));
    }
    ticksPerBin = (int) Math.max(1, Math.min(ticksPerBin, narrow / BINS_IN_RESPONSE));
  }

  /** Each channel's place from a fit of its own, where no response says it. */
  private void alignByFits() {
    int channels = decays.channels().size();
    double[] shifts = new double[channels];
    int strongest = 0;
    for (int c = 0; c < channels; c++) {
      Preparation alone = new Preparation(this, c);
      AlignedDecay decay = alone.decay(null);
      DecayFitter fitter =
          new DecayFitter(
              decay,
              alone.response(null),
              new DecayFitter.Setup(0, decay.bins(), false, OptionalDouble.empty(), null));
      if (fitter.photons() < 200) {
        return;
      }
      shifts[c] = fitter.exponentials(2, fitter.exponentials(1, null)).shift(0);
      strongest = decays.photons(c) > decays.photons(strongest) ? c : strongest;
    }
    for (int c = 0; c < channels; c++) {
      long by = Math.round((shifts[c] - shifts[strongest]) / decays.tickNs());
      if (Math.abs(by) < lead) {
        origins[c] = Math.floorMod(origins[c] + (int) by, length);
      }
    }
  }

  /** One channel at the place that it has among the others. */
  private Preparation(Preparation all, int channel) {
    decays = all.decays.only(channel);
    settings = all.settings;
    kind = all.kind;
    measured =
        all.measured.length == 0 ? all.measured : new ResponseShape[] {all.measured[channel]};
    responsePerChannel = all.responsePerChannel;
    length = all.length;
    origins = new int[] {all.origins[channel]};
    lead = all.lead;
    ticksPerBin = all.ticksPerBin;
  }

  /** The same for one channel alone, counted from 0. */
  Preparation only(int channel) {
    return new Preparation(this, channel);
  }

  ResponseKind kind() {
    return kind;
  }

  Decays decays() {
    return decays;
  }

  /** Micro tick of a channel that is time 0. */
  int origin(int channel) {
    return origins[channel];
  }

  /** Photons of the measured responses; 0 without them. */
  long responsePhotons() {
    return Arrays.stream(measured).mapToLong(ResponseShape::photons).sum();
  }

  /**
   * The summed decay.
   *
   * @param exposures by channel and micro tick, see {@link PileUp}; null: none
   */
  AlignedDecay decay(double[][] exposures) {
    return AlignedDecay.of(decays, origins, exposures, ticksPerBin);
  }

  /**
   * The response of the summed decay: those of the detectors in the ratio of their photons.
   *
   * @param random draws other counts of a measured response that might as well have come; null: as
   *     measured
   */
  Response response(Random random) {
    return switch (kind) {
      case NONE, AUTOMATIC -> new Response.None();
      case GAUSSIAN ->
          new Response.Gaussian(
              settings.responseWidth().isPresent()
                  ? OptionalDouble.of(settings.responseWidth().getAsDouble() / Response.FWHM)
                  : OptionalDouble.empty());
      case MEASURED -> {
        double[] sum = new double[Math.max(1, length / ticksPerBin)];
        for (int c = 0; c < measured.length; c++) {
          double[] ticks = random == null ? measured[c].weights() : measured[c].weights(random);
          double scale = decays.photons(c) / Arrays.stream(ticks).sum();
          int start = measured[c].edge() - lead;
          for (int i = 0; i < sum.length * ticksPerBin; i++) {
            int tick = start + i;
            tick = decays.isPeriodic() ? Math.floorMod(tick, length) : tick;
            if (tick >= 0 && tick < length) {
              sum[i / ticksPerBin] += ticks[tick] * scale;
            }
          }
        }
        yield new Response.Measured(sum, ticksPerBin * decays.tickNs());
      }
    };
  }

  /** Channels with their place on the micro time axis in ns. */
  List<Double> placesNs() {
    List<Double> places = new ArrayList<>();
    for (int origin : origins) {
      places.add(origin * decays.tickNs());
    }
    return places;
  }
}
