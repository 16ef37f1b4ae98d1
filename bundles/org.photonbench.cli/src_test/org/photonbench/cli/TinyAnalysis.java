package org.photonbench.cli;

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
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordingInfo;

/** Counts one channel and gives the count times the offset, to see settings arrive. */
final class TinyAnalysis implements PhotonAnalysis<TinySettings> {
  @Override
  public String id() {
    return "tiny";
  }

  @Override
  public String name() {
    return "Tiny count";
  }

  @Override
  public String description() {
    return "Counts 100 % of one channel.";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public List<String> references() {
    return List.of("Tiny et al.");
  }

  @Override
  public Class<TinySettings> settingsType() {
    return TinySettings.class;
  }

  @Override
  public List<Figure> figures(Result result) {
    Curve curve = result.curve("counts").orElseThrow();
    return List.of(
        new Figure(
            "counts",
            "Counts",
            Axis.linear("Channel", ""),
            Axis.linear("Photons", ""),
            List.of(
                new Layer.Points(
                    "Photons",
                    Layer.Role.DATA,
                    curve.doubles("position"),
                    new double[] {curve.longs("photons")[0]}))));
  }

  @Override
  public PhotonRun start(TinySettings settings, RecordingInfo info, AnalysisContext context)
      throws AnalysisException {
    if (settings.channel() == 8) {
      throw new AnalysisException("Channel 8 is broken. Choose another one.");
    }
    return new PhotonRun() {
      private long photons;

      @Override
      public int passes() {
        return 1;
      }

      @Override
      public void beginPass(int pass) {}

      @Override
      public void accept(PhotonBlock block) {
        for (int i = 0; i < block.size(); i++) {
          photons += block.channels()[i] == settings.channel() ? 1 : 0;
        }
      }

      @Override
      public void endPass(int pass) {}

      @Override
      public Result snapshot() {
        return finish();
      }

      @Override
      public Result finish() {
        double offset = settings.timeOffset().orElse(0);
        return new Result(
            "tiny",
            settings,
            List.of(
                Quantity.count("photons", "Counts", "Photons", photons, "counted"),
                new Quantity(
                    "shifted",
                    "Counts",
                    "Shifted",
                    photons + offset,
                    OptionalDouble.of(0.5),
                    Optional.of(new Interval(photons + offset - 1, photons + offset + 1)),
                    "ns",
                    Quantity.RAW,
                    "sum",
                    List.of("Too few photons."))),
            List.of(
                new Curve(
                    "counts",
                    "Counts",
                    List.of(
                        new Column.Doubles("position", "Position", "mm", new double[] {0.5}),
                        new Column.Longs("photons", "Photons", "", new long[] {photons})))),
            List.of(),
            Optional.empty());
      }
    };
  }
}
