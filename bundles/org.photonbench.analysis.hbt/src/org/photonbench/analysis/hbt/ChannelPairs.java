package org.photonbench.analysis.hbt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.photon.Channel;

/**
 * The channels that are compared with each other, and the spectral band of each.
 *
 * @param channels at least two different ones
 * @param bands as many names; empty where none were given
 */
record ChannelPairs(List<Channel> channels, List<String> bands) {
  private static final int MOST = 16;

  /**
   * @param channels channel numbers, separated by commas
   * @param bands names, separated by commas; empty text: none
   */
  static ChannelPairs parse(String channels, String bands) throws AnalysisException {
    List<Channel> list = new ArrayList<>();
    try {
      for (String part : channels.split(",", -1)) {
        list.add(new Channel(Integer.parseInt(part.strip())));
      }
    } catch (IllegalArgumentException e) {
      throw new AnalysisException(
          "'%s' is no list of channels such as 1,2,3. Correct Settings > Bands > Channels."
              .formatted(channels),
          e);
    }
    if (list.size() < 2 || list.size() > MOST || new HashSet<>(list).size() < list.size()) {
      throw new AnalysisException(
          "The pairs of channels need 2 to %d different channels, not '%s'. Correct Settings > Bands > Channels."
              .formatted(MOST, channels));
    }
    List<String> names =
        bands.isBlank()
            ? List.of()
            : Arrays.stream(bands.split(",", -1)).map(String::strip).toList();
    if (!names.isEmpty() && names.size() != list.size()) {
      throw new AnalysisException(
          "There are %d channels but %d bands. Give one band for each channel in Settings > Bands."
              .formatted(list.size(), names.size()));
    }
    return new ChannelPairs(list, names);
  }

  int size() {
    return channels.size();
  }
}
