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
import org.photonbench.photon.TimeBase;

/** A small record in memory, run through the analysis as a file would be. */
final class Photons {
  private record Photon(long time, int channel, int microTime) {}

  private final TimeBase timeBase;
  private final double seconds;
  private final List<Photon> photons = new ArrayList<>();

  Photons(TimeBase timeBase, double seconds) {
    this.timeBase = timeBase;
    this.seconds = seconds;
  }

  void add(long time, int channel, int microTime) {
    photons.add(new Photon(time, channel, microTime));
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
        for (Photon p : photons.subList(from, Math.min(count, from + blockSize))) {
          block.add(p.time(), p.channel(), p.microTime());
        }
        run.accept(block);
      }
      run.endPass(pass);
    }
    return run.finish();
  }
}
