package org.photonbench.photon;

/**
 * Something in the stream that is no photon and must not be lost.
 *
 * @param kind what it is
 * @param time the time of the event in the unit of {@link PhotonBlock#times()}; for faults the time
 *     reached so far
 * @param photonIndex how many photons of its block came before it
 * @param bytePosition absolute position in the file of the record that holds it; -1 if there is
 *     none
 * @param value marker bits, or what the fault counts (0 if nothing)
 * @param message one sentence for people; empty for markers
 */
public record StreamEvent(
    Kind kind, long time, int photonIndex, long bytePosition, long value, String message) {

  /**
   * The kinds of events. Everything but {@link #MARKER} and {@link #PROCESSING} is a fault; all but
   * markers are shown.
   */
  public enum Kind {
    /** An external marker; {@code value} holds its bits. */
    MARKER,
    /**
     * The device says that it lost photons (FIFO overrun, gap) before {@code time}; {@code value}
     * is the length of the gap in ticks, 0 if unknown.
     */
    LOSS,
    /** A record that the device itself marked as invalid. */
    INVALID_RECORD,
    /** A record that means nothing in this format. */
    FAULTY_RECORD,
    /** Photons earlier than their predecessor; {@code value} counts them since the last event. */
    TIME_ORDER,
    /** The file ends within a record; {@code value} is the number of bytes left over. */
    TRUNCATED,
    /** The header announces another number of records than there are; {@code value} announced. */
    RECORD_COUNT,
    /** The header contradicts itself or the records. */
    HEADER,
    /**
     * No fault: what a stream operator did, told once at the end of the stream; {@code value}
     * counts the photons that it took out or put in order.
     */
    PROCESSING
  }

  public boolean isFault() {
    return kind != Kind.MARKER && kind != Kind.PROCESSING;
  }
}
