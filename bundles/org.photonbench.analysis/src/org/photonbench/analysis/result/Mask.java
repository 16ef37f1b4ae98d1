package org.photonbench.analysis.result;

import java.util.List;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.TimeBase;

/**
 * A mask that an analysis gives: ranges of the record's time that another analysis may keep to, for
 * example those in which an emitter was bright. It is a curve of the result, and its table in the
 * result folder is what the stream step {@code mask=@FILE} takes.
 */
public final class Mask {
  /** What the identifiers of masks begin with. */
  public static final String PREFIX = "mask.";

  private Mask() {}

  /**
   * The curve of a mask.
   *
   * @param name short name, for example {@code bright}; the curve is {@code mask.bright}
   * @param label name for people, for example {@code Bright periods}
   * @param live what is kept, in ticks of the record, bounded on both sides
   * @param timeBase of the record
   */
  public static Curve curve(String name, String label, LiveTime live, TimeBase timeBase) {
    long[] starts = new long[live.intervals()];
    long[] ends = new long[starts.length];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = live.start(i);
      ends[i] = live.end(i);
    }
    String unit = "ticks of " + timeBase.tickSeconds() + " s";
    return new Curve(
        PREFIX + name,
        label,
        List.of(
            new Column.Longs("start", "start", unit, starts),
            new Column.Longs("end", "end", unit, ends)));
  }

  public static boolean isMask(Curve curve) {
    return curve.id().startsWith(PREFIX);
  }
}
