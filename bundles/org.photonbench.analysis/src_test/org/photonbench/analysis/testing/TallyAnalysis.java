package org.photonbench.analysis.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.PhotonAnalysis;
import org.photonbench.analysis.PhotonRun;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordingInfo;

/**
 * Counts the photons of a channel, and in a second pass their trace: small enough that the truth
 * can be seen in the file.
 */
public final class TallyAnalysis implements PhotonAnalysis<TallySettings> {
  @Override
  public String id() {
    return "tally";
  }

  @Override
  public String name() {
    return "Tally";
  }

  @Override
  public String description() {
    return "Counts 100 % of the photons of one channel.";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public List<String> references() {
    return List.of("The fingers of one hand");
  }

  @Override
  public Class<TallySettings> settingsType() {
    return TallySettings.class;
  }

  @Override
  public List<Figure> figures(Result result) {
    Curve trace = result.curve("trace").orElseThrow();
    return List.of(
        new Figure(
            "trace",
            "Trace",
            Axis.linear("Time", "s"),
            Axis.linear("Counts", ""),
            List.of(
                new Layer.Line(
                    "Counts", Layer.Role.DATA, trace.doubles("time"), trace.doubles("rate")))));
  }

  @Override
  public PhotonRun start(TallySettings settings, RecordingInfo info, AnalysisContext context)
      throws AnalysisException {
    if (settings.channel() == 99) {
      throw new AnalysisException("Channel 99 is never counted. Choose another channel.");
    }
    return new Run(settings, info);
  }

  private static final class Run implements PhotonRun {
    private final TallySettings settings;
    private final RecordingInfo info;
    private long photons;
    private final List<Long> trace = new ArrayList<>();
    private int pass;

    Run(TallySettings settings, RecordingInfo info) {
      this.settings = settings;
      this.info = info;
    }

    @Override
    public int passes() {
      return 2;
    }

    @Override
    public void beginPass(int newPass) {
      pass = newPass;
    }

    @Override
    public void accept(PhotonBlock block) {
      for (int i = 0; i < block.size(); i++) {
        if (block.channels()[i] == settings.channel()) {
          if (pass == 0) {
            photons++;
          } else {
            double time = info.timeBase().seconds(block.times()[i], 0);
            int bin = (int) (time / settings.binWidth());
            while (trace.size() <= bin) {
              trace.add(0L);
            }
            trace.set(bin, trace.get(bin) + 1);
          }
        }
      }
    }

    @Override
    public void endPass(int endedPass) {}

    @Override
    public Result snapshot() {
      return finish();
    }

    @Override
    public Result finish() {
      double sigma = Math.sqrt(photons);
      long[] counts = trace.stream().mapToLong(Long::longValue).toArray();
      double[] times = new double[counts.length];
      double[] rates = new double[counts.length];
      for (int i = 0; i < counts.length; i++) {
        times[i] = i * settings.binWidth();
        rates[i] = counts[i] / settings.binWidth();
      }
      return new Result(
          "tally",
          settings,
          List.of(
              Quantity.count("photons", "Counts", "Photons", photons, "counted"),
              new Quantity(
                  "mean",
                  "Counts",
                  "Mean",
                  photons,
                  OptionalDouble.of(sigma),
                  Optional.of(new Interval(photons - 2 * sigma, photons + 2 * sigma)),
                  "",
                  Quantity.RAW,
                  "Poisson",
                  photons < 10 ? List.of("Fewer than 10 photons.") : List.of())),
          List.of(
              new Curve(
                  "trace",
                  "Trace",
                  List.of(
                      new Column.Doubles("time", "Time", "s", times),
                      new Column.Longs("counts", "Counts", "", counts),
                      new Column.Doubles("rate", "Rate", "counts/s", rates)))),
          List.of(Message.info("Counted.")),
          Optional.empty());
    }
  }
}
