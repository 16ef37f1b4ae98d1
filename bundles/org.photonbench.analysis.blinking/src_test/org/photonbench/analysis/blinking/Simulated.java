package org.photonbench.analysis.blinking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.PhotonAnalysis;
import org.photonbench.analysis.PhotonRun;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.settings.SettingsException;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.virtuallab.run.SimulatedSource;
import org.photonbench.virtuallab.scenario.Scenario;
import org.photonbench.virtuallab.scenario.ScenarioException;
import org.photonbench.virtuallab.scenario.ScenarioLibrary;
import org.photonbench.virtuallab.scenario.ScenarioTruth;

/** A record in memory, from the virtual laboratory or made by hand, with its truth. */
final class Simulated {
  final RecordingInfo info;
  long[] times = new long[1 << 16];
  int[] micros = new int[1 << 16];
  byte[] channels = new byte[1 << 16];
  final List<StreamEvent> events = new ArrayList<>();
  int size;

  /** True changes in ps, the first at 0, and the state from there on. */
  final List<double[]> states = new ArrayList<>();

  Scenario scenario;

  Simulated(RecordingInfo info) {
    this.info = info;
  }

  /**
   * Records a scenario.
   *
   * @param base name of a scenario that comes with the product
   * @param more what to change of it, JSON fields without braces
   */
  static Simulated of(String base, String more, long seed) throws ScenarioException, IOException {
    String text = "{\"extends\": \"" + base + "\"" + (more.isEmpty() ? "" : ", " + more) + "}";
    Scenario scenario = new ScenarioLibrary().parse(text, base).steps().getFirst().scenario();
    List<double[]> states = new ArrayList<>();
    try (SimulatedSource source =
        new SimulatedSource(
            scenario.setup(
                seed,
                (part, start, state) -> {
                  if (start < scenario.durationPs()) {
                    states.add(new double[] {start, state});
                  }
                }))) {
      Simulated all = new Simulated(source.info());
      all.scenario = scenario;
      all.states.addAll(states);
      PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
      boolean more2;
      do {
        more2 = source.next(block);
        for (int i = 0; i < block.size(); i++) {
          boolean t3 = block.mode() == RecordMode.T3;
          all.add(block.times()[i], block.channels()[i], t3 ? block.microTimes()[i] : 0);
        }
      } while (more2);
      all.states.clear();
      all.states.addAll(states);
      return all;
    }
  }

  void add(long time, int channel, int micro) {
    if (size == times.length) {
      times = Arrays.copyOf(times, 2 * size);
      micros = Arrays.copyOf(micros, 2 * size);
      channels = Arrays.copyOf(channels, 2 * size);
    }
    times[size] = time;
    micros[size] = micro;
    channels[size++] = (byte) channel;
  }

  /** The truth of the scenario in the long run. */
  double truth(String id) {
    return ScenarioTruth.of(scenario).quantities().stream()
        .filter(q -> q.id().equals(id))
        .findFirst()
        .orElseThrow()
        .value();
  }

  /** Share of this run's time that was spent in a state. */
  double realised(int state) {
    double sum = 0;
    for (int i = 0; i < states.size(); i++) {
      double end = i + 1 < states.size() ? states.get(i + 1)[0] : scenario.durationPs();
      sum += states.get(i)[1] == state ? end - states.get(i)[0] : 0;
    }
    return sum / scenario.durationPs();
  }

  /** The record as a source; may be opened again. */
  PhotonSource source() {
    return new PhotonSource() {
      private int next;
      private int nextEvent;

      @Override
      public RecordingInfo info() {
        return info;
      }

      @Override
      public boolean next(PhotonBlock block) {
        block.clear();
        int from = next;
        while (next < size && block.size() < block.capacity()) {
          while (nextEvent < events.size() && events.get(nextEvent).photonIndex() <= next) {
            StreamEvent e = events.get(nextEvent++);
            block.add(
                new StreamEvent(
                    e.kind(), e.time(), e.photonIndex() - from, -1, e.value(), e.message()));
          }
          block.add(times[next], channels[next], micros[next]);
          next++;
        }
        return next < size;
      }

      @Override
      public RecordBalance balance() {
        return RecordBalance.EMPTY;
      }

      @Override
      public long position() {
        return next;
      }

      @Override
      public long length() {
        return size;
      }

      @Override
      public void close() {
        // Nothing is open.
      }
    };
  }

  Result blinking(String... namesAndValues)
      throws AnalysisException, SettingsException, IOException {
    return run(new BlinkingAnalysis(), this::source, namesAndValues);
  }

  /** Opens a record again for each pass. */
  interface Opening {
    PhotonSource open();
  }

  static <S extends Record> Result run(
      PhotonAnalysis<S> analysis, Opening record, String... namesAndValues)
      throws AnalysisException, SettingsException, IOException {
    SettingsSchema<S> schema = SettingsSchema.of(analysis.settingsType());
    S settings = schema.defaults();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      settings = schema.with(settings, namesAndValues[i], namesAndValues[i + 1]);
    }
    PhotonRun run = null;
    for (int pass = 0; run == null || pass < run.passes(); pass++) {
      try (PhotonSource source = record.open()) {
        if (run == null) {
          run = analysis.start(settings, source.info());
        }
        run.beginPass(pass);
        PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
        boolean more;
        do {
          more = source.next(block);
          run.accept(block);
        } while (more);
        run.endPass(pass);
      }
    }
    return run.finish();
  }

  static Quantity quantity(Result result, String id) {
    return result
        .quantity(id)
        .orElseThrow(() -> new AssertionError("no " + id + " in " + result.messages()));
  }

  static double value(Result result, String id) {
    return quantity(result, id).value();
  }
}
