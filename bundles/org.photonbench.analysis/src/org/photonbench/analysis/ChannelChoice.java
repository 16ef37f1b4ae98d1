package org.photonbench.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.photonbench.analysis.result.Message;
import org.photonbench.correlation.ChannelCounts;
import org.photonbench.photon.Channel;

/**
 * The detector channels that a correlation takes: those that the settings give, and in place of the
 * others the channels with the most photons, by rising number.
 *
 * @param channels one for each place, in order
 * @param notes what the user should know of the choice
 */
public record ChannelChoice(List<Channel> channels, List<Message> notes) {
  private static final String[] NUMBERS = {"no", "one", "two", "three", "four"};

  public ChannelChoice {
    channels = List.copyOf(channels);
    notes = List.copyOf(notes);
  }

  /** The channel of a place, counted from 0. */
  public Channel get(int place) {
    return channels.get(place);
  }

  /** Whether all places are given, so that the record need not be looked at. */
  public static boolean isGiven(OptionalInt... given) {
    for (OptionalInt channel : given) {
      if (channel.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** The channels where all places are given; may repeat. */
  public static ChannelChoice given(OptionalInt... given) {
    List<Channel> channels = new ArrayList<>();
    for (OptionalInt channel : given) {
      channels.add(new Channel(channel.orElseThrow()));
    }
    return new ChannelChoice(channels, List.of());
  }

  /**
   * Fills the places that are not given with different channels; those given may repeat.
   *
   * @param counts photons of the record by channel
   * @param given a channel for each place, or empty
   * @return empty if too few channels have photons
   */
  public static Optional<ChannelChoice> strongest(ChannelCounts counts, OptionalInt... given) {
    List<Channel> all = counts.channels();
    int places = (int) List.of(given).stream().filter(OptionalInt::isEmpty).count();
    List<Channel> free =
        all.stream()
            .filter(c -> List.of(given).stream().noneMatch(g -> g.orElse(-1) == c.number()))
            .sorted(Comparator.comparingLong((Channel c) -> -counts.photons(c)))
            .limit(places)
            .sorted()
            .toList();
    if (free.size() < places) {
      return Optional.empty();
    }
    List<Channel> channels = new ArrayList<>();
    int next = 0;
    for (OptionalInt channel : given) {
      channels.add(channel.isPresent() ? new Channel(channel.getAsInt()) : free.get(next++));
    }
    List<Message> notes =
        places == given.length && all.size() > places
            ? List.of(
                Message.info(
                    "The record has photons on %d channels; the %s strongest, %s, were taken."
                        .formatted(all.size(), number(places), join(channels))))
            : List.of();
    return Optional.of(new ChannelChoice(channels, notes));
  }

  /**
   * As {@link #strongest}, for techniques that cannot do with fewer channels.
   *
   * @param technique its name at the start of a sentence, for example {@code HBT}
   * @throws AnalysisException if too few channels have photons
   */
  public static ChannelChoice require(ChannelCounts counts, String technique, OptionalInt... given)
      throws AnalysisException {
    Optional<ChannelChoice> choice = strongest(counts, given);
    if (choice.isEmpty()) {
      List<Channel> all = counts.channels();
      throw new AnalysisException(
          "The record has photons on %s only. %s needs %s channels with photons: open another recording, or give all channels in Settings > Record."
              .formatted(
                  all.isEmpty()
                      ? "no channel"
                      : (all.size() == 1 ? "channel " : "channels ") + join(all),
                  technique,
                  number(given.length)));
    }
    return choice.get();
  }

  private static String number(int n) {
    return n < NUMBERS.length ? NUMBERS[n] : Integer.toString(n);
  }

  private static String join(List<Channel> channels) {
    List<String> names = channels.stream().map(Channel::toString).collect(Collectors.toList());
    if (names.size() < 2) {
      return String.join("", names);
    }
    String last = names.removeLast();
    return String.join(", ", names) + " and " + last;
  }
}
