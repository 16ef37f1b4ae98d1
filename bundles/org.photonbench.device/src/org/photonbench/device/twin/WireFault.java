package org.photonbench.device.twin;

/** How a wire can misbehave. */
public enum WireFault {
  /** Nothing is answered. */
  SILENCE,
  /** Bytes that mean nothing come before and instead of answers. */
  GARBAGE,
  /** Only the first half of each answer comes. */
  HALF_REPLY,
  /** Answers come, but after their questioner has given up. */
  LATE_REPLY
}
