package org.photonbench.photon.stream;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;

/**
 * Gives channels other numbers, all at once, so that two can change places. Text: {@code rename
 * 0=1,1=0}, old = new. Two channels may get the same number; they are one from then on.
 *
 * @param numbers the new number of each channel named; others keep theirs
 */
public record RenameChannels(SortedMap<Channel, Channel> numbers) implements StreamOperator {
  static final String NAME = "rename";

  public RenameChannels {
    numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
    if (numbers.isEmpty()) {
      throw new StreamSyntaxException("'rename' names no channel; write old=new, as rename 0=1.");
    }
  }

  @Override
  public String text() {
    return PerChannel.text(NAME, numbers, Channel::toString);
  }

  @Override
  public PhotonSource apply(PhotonSource source) {
    return new Source(source, this);
  }

  private static final class Source extends FilterSource {
    private final byte[] table = new byte[Channel.MAX + 2];

    Source(PhotonSource source, RenameChannels step) {
      super(source, Processing.noted(source.info(), step.text()));
      for (int c = 0; c < table.length; c++) {
        table[c] = (byte) c;
      }
      step.numbers().forEach((from, to) -> table[from.number()] = (byte) to.number());
    }

    @Override
    int filter(PhotonBlock block, int from, int to, int into) {
      byte[] channels = block.channels();
      for (int i = from; i < to; i++) {
        channels[i] = table[channels[i]];
      }
      return to;
    }
  }
}
