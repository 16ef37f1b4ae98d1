package org.photonbench.analysis.blinking;

import java.util.Optional;
import java.util.StringJoiner;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.photon.Channel;

/** The detector channels whose photons count together. */
public final class ChannelSet {
  private final boolean[] in = new boolean[Channel.MAX + 1];
  private final String text;

  private ChannelSet(String text) {
    this.text = text;
  }

  /** All channels. */
  public static ChannelSet all() {
    ChannelSet all = new ChannelSet("all channels");
    java.util.Arrays.fill(all.in, true);
    return all;
  }

  /**
   * Channels from their numbers with commas between them; all if empty.
   *
   * @throws AnalysisException if the text is no such list
   */
  public static ChannelSet of(Optional<String> numbers) throws AnalysisException {
    if (numbers.isEmpty() || numbers.get().isBlank()) {
      return all();
    }
    StringJoiner names = new StringJoiner(", ", "channels ", "");
    boolean[] wanted = new boolean[Channel.MAX + 1];
    for (String part : numbers.get().split(",")) {
      int number;
      try {
        number = Integer.parseInt(part.strip());
      } catch (NumberFormatException e) {
        number = -1;
      }
      if (number < 0 || number > Channel.MAX) {
        throw new AnalysisException(
            "'%s' is no list of channels. Give their numbers with commas between them, as 0,1."
                .formatted(numbers.get()));
      }
      wanted[number] = true;
      names.add(Integer.toString(number));
    }
    ChannelSet set = new ChannelSet(names.toString());
    System.arraycopy(wanted, 0, set.in, 0, wanted.length);
    return set;
  }

  /** Whether photons of this channel count. */
  public boolean contains(int channel) {
    return in[channel];
  }

  /** For people, for example {@code channels 0, 1}. */
  @Override
  public String toString() {
    return text;
  }
}
