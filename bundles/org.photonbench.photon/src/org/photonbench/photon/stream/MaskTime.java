package org.photonbench.photon.stream;

import java.util.StringJoiner;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.PhotonSource;

/**
 * Keeps what lies in a live time, in ticks of the record (pulses in T3): what another analysis
 * found to be worth keeping. Text: {@code mask=0..1000,2000..}, in ticks. Else as {@link GateTime}.
 *
 * @param live what stays
 */
public record MaskTime(LiveTime live) implements StreamOperator {
  static final String NAME = "mask";

  public MaskTime {
    if (live.intervals() == 0) {
      throw new StreamSyntaxException("'mask' keeps nothing; give ticks, as mask=0..1000.");
    }
  }

  @Override
  public String text() {
    StringJoiner text = new StringJoiner(",", NAME + "=", "");
    for (int i = 0; i < live.intervals(); i++) {
      text.add(
          (live.start(i) == Long.MIN_VALUE ? "" : Long.toString(live.start(i)))
              + ".."
              + (live.end(i) == Long.MAX_VALUE ? "" : Long.toString(live.end(i))));
    }
    return text.toString();
  }

  @Override
  public PhotonSource apply(PhotonSource source) {
    return new MaskSource(source, live, 0, text());
  }
}
