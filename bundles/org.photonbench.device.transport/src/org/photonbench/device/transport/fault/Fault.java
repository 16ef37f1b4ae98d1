package org.photonbench.device.transport.fault;

/** How a line or an instrument misbehaves from one request to the next. */
public enum Fault {
  /** The request arrives, the answer does not. */
  SILENCE,
  /** Every byte of the answer is another one. */
  GARBAGE,
  /** The answer breaks off in the middle. */
  HALF_REPLY,
  /** The answer comes late, so that it may be taken for the one of the next request. */
  LATE_REPLY,
  /** The line is cut before the answer. */
  DISCONNECT,
  /**
   * The answer is the one that this request had before, from now on: what was busy stays busy. The
   * first time, it is the true one.
   */
  BUSY_FOR_EVER
}
