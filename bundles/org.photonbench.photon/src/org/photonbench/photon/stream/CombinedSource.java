package org.photonbench.photon.stream;

import java.io.IOException;
import java.util.List;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordingInfo;

/** A source made from several others, which it closes; balances and positions are added up. */
abstract class CombinedSource implements PhotonSource {
  final List<PhotonSource> sources;
  private final RecordingInfo info;

  CombinedSource(List<PhotonSource> sources, RecordingInfo info) {
    this.sources = List.copyOf(sources);
    this.info = info;
  }

  static String plus(long number) {
    return (number < 0 ? "" : "+") + number;
  }

  @Override
  public final RecordingInfo info() {
    return info;
  }

  @Override
  public final RecordBalance balance() {
    RecordBalance sum = RecordBalance.EMPTY;
    for (PhotonSource source : sources) {
      RecordBalance one = source.balance();
      sum =
          new RecordBalance(
              sum.records() + one.records(),
              sum.photons() + one.photons(),
              sum.markers() + one.markers(),
              sum.overflows() + one.overflows(),
              sum.syncs() + one.syncs(),
              sum.invalid() + one.invalid(),
              sum.faulty() + one.faulty(),
              sum.trailingBytes() + one.trailingBytes(),
              sum.overflowPeriods() + one.overflowPeriods());
    }
    return sum;
  }

  @Override
  public final long position() {
    return sources.stream().mapToLong(PhotonSource::position).sum();
  }

  @Override
  public final long length() {
    long sum = 0;
    for (PhotonSource source : sources) {
      long length = source.length();
      if (length < 0) {
        return -1;
      }
      sum += length;
    }
    return sum;
  }

  @Override
  public final void close() throws IOException {
    IOException failure = null;
    for (PhotonSource source : sources) {
      try {
        source.close();
      } catch (IOException e) {
        if (failure == null) {
          failure = e;
        } else {
          failure.addSuppressed(e);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
