package org.photonbench.photon.stream;

import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingInfo;

/**
 * A dead time in software against afterpulses and the detector's own dead time: a photon less than
 * this time after the last photon of its channel that stayed is taken out. A photon that is taken
 * out does not prolong the dead time (non-paralyzable: of a rate r there stays r / (1 + r t)).
 * Text: {@code dead=1us} for all channels, or {@code dead 0=1us,1=200ns}.
 *
 * <p>Where times count pulses (T3), the distance is (pulses) period + (micro times) micro tick,
 * with the unrounded period; where they count a clock of the device, it is that of the times alone.
 * A photon out of order, earlier than the last of its channel, stays.
 *
 * @param times the dead times, positive
 */
public record DeadTime(PerChannel<TimeSpan> times) implements StreamOperator {
  static final String NAME = "dead";

  public DeadTime {
    times.all().ifPresent(DeadTime::check);
    times.each().values().forEach(DeadTime::check);
  }

  private static void check(TimeSpan time) {
    if (time.isNegative() || time.isZero()) {
      throw new StreamSyntaxException(
          "The dead time '" + time + "' is not positive; write, for example, dead=1us.");
    }
  }

  @Override
  public String text() {
    return times.text(NAME, TimeSpan::text);
  }

  @Override
  public PhotonSource apply(PhotonSource source) {
    RecordingInfo info = Processing.noted(source.info(), text());
    return info.timeBase().pulses()
        ? new Pulses(source, info, this)
        : new Ticks(source, info, this);
  }

  private abstract static class Source extends FilterSource {
    final boolean[] limited = new boolean[Channel.MAX + 2];
    final boolean[] seen = new boolean[Channel.MAX + 2];
    final long[] last = new long[Channel.MAX + 2];
    final Summary summary;

    Source(PhotonSource source, RecordingInfo info, DeadTime step) {
      super(source, info);
      for (int c = 0; c <= Channel.MAX; c++) {
        limited[c] = step.times().of(c).isPresent();
      }
      summary = new Summary(step.text());
    }

    @Override
    final void summarise(PhotonBlock block) {
      summary.tell(block, "took out", reached());
    }
  }

  private static final class Ticks extends Source {
    private final long[] dead = new long[Channel.MAX + 2];

    Ticks(PhotonSource source, RecordingInfo info, DeadTime step) {
      super(source, info, step);
      double tick = info.timeBase().tickSeconds();
      for (int c = 0; c <= Channel.MAX; c++) {
        dead[c] = step.times().of(c).map(time -> time.ticksUp(tick)).orElse(0L);
      }
    }

    @Override
    int filter(PhotonBlock block, int from, int to, int into) {
      long[] times = block.times();
      byte[] channels = block.channels();
      int end = into;
      for (int i = from; i < to; i++) {
        int channel = channels[i];
        long time = times[i];
        if (limited[channel]) {
          long distance = time - last[channel];
          if (seen[channel] && distance >= 0 && distance < dead[channel]) {
            summary.photon(channel);
            continue;
          }
          last[channel] = seen[channel] ? Math.max(last[channel], time) : time;
          seen[channel] = true;
        }
        end = copy(block, i, end);
      }
      return end;
    }
  }

  private static final class Pulses extends Source {
    private final double[] dead = new double[Channel.MAX + 2];
    private final int[] lastMicro = new int[Channel.MAX + 2];
    private final double period;

    Pulses(PhotonSource source, RecordingInfo info, DeadTime step) {
      super(source, info, step);
      double microTick = info.timeBase().microTickSeconds();
      period = info.timeBase().tickSeconds() / microTick;
      for (int c = 0; c <= Channel.MAX; c++) {
        dead[c] =
            step.times().of(c).map(time -> time.seconds().doubleValue() / microTick).orElse(0.0);
      }
    }

    @Override
    int filter(PhotonBlock block, int from, int to, int into) {
      long[] times = block.times();
      int[] microTimes = block.microTimes();
      byte[] channels = block.channels();
      int end = into;
      for (int i = from; i < to; i++) {
        int channel = channels[i];
        if (limited[channel]) {
          double distance =
              (times[i] - last[channel]) * period + (microTimes[i] - lastMicro[channel]);
          if (seen[channel] && distance >= 0 && distance < dead[channel]) {
            summary.photon(channel);
            continue;
          }
          if (!seen[channel] || distance >= 0) {
            last[channel] = times[i];
            lastMicro[channel] = microTimes[i];
            seen[channel] = true;
          }
        }
        end = copy(block, i, end);
      }
      return end;
    }
  }
}
