package org.photonbench.photon;

/**
 * A detector channel as the record numbers it.
 *
 * @param number 0 to 126
 */
public record Channel(int number) implements Comparable<Channel> {
  /** Channels fit a byte with room for marks of its own. */
  public static final int MAX = 126;

  public Channel {
    if (number < 0 || number > MAX) {
      throw new IllegalArgumentException("channel must be 0 to " + MAX + ", was " + number);
    }
  }

  @Override
  public int compareTo(Channel other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return Integer.toString(number);
  }
}
