package org.photonbench.analysis.cavity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.PhotonRun;
import org.photonbench.analysis.RecordTime;
import org.photonbench.analysis.cavity.CavitySettings.Components;
import org.photonbench.analysis.hbt.HbtSettings;
import org.photonbench.analysis.lifetime.LifetimeAnalysis;
import org.photonbench.analysis.lifetime.LifetimeSettings;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.analysis.settings.SettingsException;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.correlation.ChannelCounts;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingInfo;

/**
 * One recording of a dot: its decay and its coincidences, as the analyses {@code lifetime} and
 * {@code hbt} find them.
 *
 * @param file the recording
 * @param photons photons of all detectors
 * @param liveSeconds live time
 * @param decay its decay
 * @param hbt result of the antibunching analysis; empty if it found none
 * @param noPairs why there is no g2(0), a sentence; empty text if there is
 */
record DotRecord(
    Path file,
    long photons,
    double liveSeconds,
    DotDecay decay,
    Optional<Result> hbt,
    String noPairs) {
  /** Progress up to which the first readings go. */
  private static final double FIRST_READINGS = 0.7;

  static DotRecord read(
      Path file, CavitySettings settings, AnalysisContext context, DoubleUnaryOperator progress)
      throws IOException, AnalysisException, RunCancelledException {
    RecordingInfo info;
    try (PhotonSource source = context.open(file)) {
      info = source.info();
    }
    if (!info.timeBase().pulses()) {
      throw new AnalysisException(
          "%s counts no laser pulses, so it has no decay. Record in T3 mode with the laser's sync."
              .formatted(file.getFileName()));
    }
    List<PhotonRun> decays = new ArrayList<>();
    for (String model : models(settings.components())) {
      decays.add(fit(Map.of("model", model), settings, info, context));
    }
    PairsRun pairs = new PairsRun(hbt(settings), info, context);
    ChannelCounts counts = new ChannelCounts();
    RecordTime time = new RecordTime(info, counts);
    int passes = Math.max(1, pairs.passes());
    for (int pass = 0; pass < passes; pass++) {
      boolean first = pass == 0;
      pairs.beginPass(pass);
      if (first) {
        for (PhotonRun decay : decays) {
          decay.beginPass(0);
        }
      }
      int done = pass;
      read(
          file,
          context,
          block -> {
            pairs.accept(block);
            if (first) {
              time.accept(block);
              counts.accept(block);
              decays.forEach(decay -> decay.accept(block));
            }
          },
          part -> progress.applyAsDouble(FIRST_READINGS * (done + part) / passes));
      pairs.endPass(pass);
    }
    List<Result> fits = new ArrayList<>();
    for (PhotonRun decay : decays) {
      decay.endPass(0);
      fits.add(decay.finish());
    }
    boolean second = fits.size() > 1 && DotDecay.isBetter(fits.get(1), fits.get(0));
    Result chosen = fits.get(second ? 1 : 0);
    Optional<Result> rival =
        fits.size() > 1 ? Optional.of(fits.get(second ? 0 : 1)) : Optional.empty();
    Optional<Result> tail = tail(file, settings, info, chosen, context, progress);
    return new DotRecord(
        file,
        counts.total(),
        time.liveSeconds(),
        new DotDecay(file, chosen, second ? Optional.empty() : rival, tail),
        pairs.finish(),
        pairs.problem());
  }

  /** The tail of a decay of one exponential, on its own. */
  private static Optional<Result> tail(
      Path file,
      CavitySettings settings,
      RecordingInfo info,
      Result chosen,
      AnalysisContext context,
      DoubleUnaryOperator progress)
      throws IOException, AnalysisException, RunCancelledException {
    Optional<Quantity> whole = chosen.quantity("lifetime.1");
    if (chosen.quantity("lifetime.2").isPresent()
        || whole.isEmpty()
        || !(whole.get().value() > 0)) {
      return Optional.empty();
    }
    PhotonRun run =
        fit(
            Map.of(
                "model", "one",
                "range", "after-peak",
                "fitStart", Double.toString(whole.get().value())),
            settings,
            info,
            context);
    run.beginPass(0);
    read(
        file,
        context,
        run::accept,
        part -> progress.applyAsDouble(FIRST_READINGS + (1 - FIRST_READINGS) * part));
    run.endPass(0);
    return Optional.of(run.finish());
  }

  private static void read(
      Path file,
      AnalysisContext context,
      Consumer<PhotonBlock> consumer,
      DoubleUnaryOperator progress)
      throws IOException, AnalysisException, RunCancelledException {
    try (PhotonSource source = context.open(file)) {
      PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
      long photons = 0;
      boolean more;
      do {
        more = source.next(block);
        photons += block.size();
        consumer.accept(block);
        double part = source.length() > 0 ? (double) source.position() / source.length() : 0;
        context.report(progress.applyAsDouble(part), photons);
      } while (more);
    }
  }

  /** Models of the lifetime analysis that are fitted, the simpler one first. */
  private static List<String> models(Components components) {
    return switch (components) {
      case AUTOMATIC -> List.of("one", "two");
      case ONE -> List.of("one");
      case TWO -> List.of("two");
      case THREE -> List.of("three");
    };
  }

  private static PhotonRun fit(
      Map<String, String> model,
      CavitySettings settings,
      RecordingInfo info,
      AnalysisContext context)
      throws AnalysisException {
    Map<String, String> texts = new LinkedHashMap<>(model);
    if (settings.response().isPresent()) {
      texts.put("responseFile", settings.response().get());
    } else {
      texts.put("response", "gaussian");
    }
    return new LifetimeAnalysis()
        .start(with(SettingsSchema.of(LifetimeSettings.class), texts), info, context);
  }

  private static HbtSettings hbt(CavitySettings settings) throws AnalysisException {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("excitation", "pulsed");
    settings.channelA().ifPresent(c -> texts.put("channelA", Integer.toString(c)));
    settings.channelB().ifPresent(c -> texts.put("channelB", Integer.toString(c)));
    settings.delay().ifPresent(d -> texts.put("delay", Double.toString(d)));
    return with(SettingsSchema.of(HbtSettings.class), texts);
  }

  private static <S extends Record> S with(SettingsSchema<S> schema, Map<String, String> texts)
      throws AnalysisException {
    try {
      return schema.with(schema.defaults(), texts);
    } catch (SettingsException e) {
      throw new AnalysisException("The settings do not fit: " + e.getMessage(), e);
    }
  }

  /** Photons per second. */
  double rate() {
    return photons / liveSeconds;
  }
}
