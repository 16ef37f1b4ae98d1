package org.photonbench.analysis.hbt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.PhotonRun;
import org.photonbench.analysis.result.Result;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.TimeBase;

/** A small record in memory, run through the analysis as a file would be. */
final class Photons {
  private record Photon(long time, int channel, int microTime) {}

  private final TimeBase timeBase;
  private final double seconds;
  private final List<Photon> photons = new ArrayList<>();
  private final List<StreamEvent> losses = new ArrayList<>();

  Photons(TimeBase timeBase, double seconds) {
    this.timeBase = timeBase;
    this.seconds = seconds;
  }

  void add(long time, int channel, int microTime) {
    photons.add(new Photon(time, channel, microTime));
  }

  /** The device says that it took nothing in [start, end); the end by its length if known. */
  void loss(long start, long end, boolean known) {
    losses.add(
        new StreamEvent(StreamEvent.Kind.LOSS, end, 0, -1, known ? end - start : 0, "Overrun."));
  }

  int size() {
    return photons.size();
  }

  RecordingInfo info() {
    return new RecordingInfo(
        "memory",
        timeBase.mode() == RecordMode.T3 ? "T3" : "T2",
        timeBase,
        seconds > 0 ? OptionalDouble.of(seconds) : OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalLong.empty(),
        "",
        Optional.empty(),
        "",
        List.of(),
        List.of(),
        true);
  }

  Result analyse(HbtSettings settings) throws AnalysisException {
    return analyse(settings, photons.size(), 1000);
  }

  /** Runs over the first photons in blocks of the given size. */
  Result analyse(HbtSettings settings, int count, int blockSize) throws AnalysisException {
    photons.sort(Comparator.comparingLong(Photon::time).thenComparingInt(Photon::microTime));
    PhotonRun run = new HbtAnalysis().start(settings, info());
    PhotonBlock block = new PhotonBlock(timeBase.mode(), blockSize);
    for (int pass = 0; pass < run.passes(); pass++) {
      run.beginPass(pass);
      for (int from = 0; from < count; from += blockSize) {
        block.clear();
        List<Photon> part = photons.subList(from, Math.min(count, from + blockSize));
        long after = from == 0 ? Long.MIN_VALUE : photons.get(from - 1).time();
        long until = from + blockSize < count ? part.getLast().time() : Long.MAX_VALUE;
        for (StreamEvent loss : losses) {
          if (loss.time() > after && loss.time() <= until) {
            block.add(loss);
          }
        }
        for (Photon p : part) {
          block.add(p.time(), p.channel(), p.microTime());
        }
        run.accept(block);
      }
      run.endPass(pass);
    }
    return run.finish();
  }
}
