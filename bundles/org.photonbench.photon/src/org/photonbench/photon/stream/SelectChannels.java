package org.photonbench.photon.stream;

import java.util.List;
import java.util.stream.Collectors;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;

/**
 * Keeps the photons of some channels. Text: {@code channels=0,1}. Markers stay.
 *
 * @param channels the channels that stay, rising and each once
 */
public record SelectChannels(List<Channel> channels) implements StreamOperator {
  static final String NAME = "channels";

  public SelectChannels {
    channels = channels.stream().distinct().sorted().toList();
    if (channels.isEmpty()) {
      throw new StreamSyntaxException("'channels' keeps no channel; name one, as channels=0,1.");
    }
  }

  @Override
  public String text() {
    return NAME + "=" + channels.stream().map(Channel::toString).collect(Collectors.joining(","));
  }

  @Override
  public PhotonSource apply(PhotonSource source) {
    return new Source(source, this);
  }

  private static final class Source extends FilterSource {
    private final boolean[] kept = new boolean[Channel.MAX + 2];
    private final Summary summary;

    Source(PhotonSource source, SelectChannels step) {
      super(source, Processing.noted(source.info(), step.text()));
      step.channels().forEach(channel -> kept[channel.number()] = true);
      summary = new Summary(step.text());
    }

    @Override
    int filter(PhotonBlock block, int from, int to, int into) {
      byte[] channels = block.channels();
      int end = into;
      for (int i = from; i < to; i++) {
        int channel = channels[i];
        if (kept[channel]) {
          end = copy(block, i, end);
        } else {
          summary.photon(channel);
        }
      }
      return end;
    }

    @Override
    void summarise(PhotonBlock block) {
      summary.tell(block, "took out", reached());
    }
  }
}
