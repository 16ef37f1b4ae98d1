package org.photonbench.correlation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;

/** A whole record in memory, with the plainest possible counting to compare with. */
final class PhotonList {
  final RecordMode mode;
  final List<long[]> photons = new ArrayList<>();

  PhotonList(RecordMode mode) {
    this.mode = mode;
  }

  /** Photons with random channels 0 to 2 at mean distance {@code gap}, equal times included. */
  static PhotonList random(RecordMode mode, Random random, int n, int gap) {
    PhotonList record = new PhotonList(mode);
    long time = random.nextInt(1000);
    for (int i = 0; i < n; i++) {
      time += random.nextInt(2 * gap + 1);
      if (random.nextInt(50) == 0) {
        time += random.nextInt(100 * gap + 1);
      }
      record.add(time, random.nextInt(3), random.nextInt(1000));
    }
    return record;
  }

  void add(long time, int channel, int micro) {
    photons.add(new long[] {time, channel, micro});
  }

  long time(int i) {
    return photons.get(i)[0];
  }

  int channel(int i) {
    return (int) photons.get(i)[1];
  }

  int micro(int i) {
    return (int) photons.get(i)[2];
  }

  int size() {
    return photons.size();
  }

  long count(int channel) {
    return photons.stream().filter(photon -> photon[1] == channel).count();
  }

  PhotonList first(int n) {
    PhotonList part = new PhotonList(mode);
    part.photons.addAll(photons.subList(0, n));
    return part;
  }

  /** Feeds photons [from, to) in blocks of random sizes, empty ones included. */
  void feed(PhotonAccumulator accumulator, Random random, int from, int to) {
    int largest = 1 + random.nextInt(100);
    for (int i = from; i < to; ) {
      PhotonBlock block = new PhotonBlock(mode, largest);
      int n = Math.min(random.nextInt(largest + 1), to - i);
      for (int k = 0; k < n; k++, i++) {
        block.add(time(i), channel(i), micro(i));
      }
      accumulator.accept(block);
    }
  }

  void feed(PhotonAccumulator accumulator, Random random) {
    feed(accumulator, random, 0, size());
  }

  /** Pairs by lag of times, bin by bin. */
  long[] pairs(int a, int b, long firstEdge, long binWidth, int bins) {
    long[] counts = new long[bins];
    for (int i = 0; i < size(); i++) {
      for (int j = 0; j < size(); j++) {
        if (i != j && channel(i) == a && channel(j) == b) {
          long bin = Math.floorDiv(time(j) - time(i) - firstEdge, binWidth);
          if (bin >= 0 && bin < bins) {
            counts[(int) bin]++;
          }
        }
      }
    }
    return counts;
  }
}
