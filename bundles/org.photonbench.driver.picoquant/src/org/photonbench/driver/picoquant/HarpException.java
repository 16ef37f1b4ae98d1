package org.photonbench.driver.picoquant;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** A function of the vendor's library said that it failed. */
public final class HarpException extends IOException {
  private static final long serialVersionUID = 1;

  static final int OPEN_FAILED = -1;
  static final int BUSY = -2;

  /** Closing and opening the device anew is worth a try. */
  private static final Set<Integer> RECOVERABLE = Set.of(BUSY, -36, -37, -38);

  private static final Map<Integer, String> ADVICE =
      Map.ofEntries(
          Map.entry(-1, "check its power and its USB cable"),
          Map.entry(-2, "close other programs that use it"),
          Map.entry(-9, "install the library that belongs to the device"),
          Map.entry(-10, "connect the instrument again"),
          Map.entry(-16, "close the other program that has it open"),
          Map.entry(-17, "check the settings against the ranges of the device"),
          Map.entry(-18, "choose T2 or T3"),
          Map.entry(-22, "connect the instrument again"),
          Map.entry(-23, "connect the instrument again"),
          Map.entry(-32, "install the vendor's USB driver"),
          Map.entry(-33, "install the vendor's USB driver"),
          Map.entry(-46, "let it warm up and connect again"),
          Map.entry(-58, "have its firmware brought up to date"),
          Map.entry(-59, "install a newer library"));

  private final int code;

  /**
   * A failure.
   *
   * @param function name of the function
   * @param code what it returned, below 0
   * @param text what the library says about it
   */
  HarpException(String device, String function, int code, String text) {
    super(device + ": " + function + " failed (" + code + ", " + text + "); " + advice(code) + ".");
    this.code = code;
  }

  private static String advice(int code) {
    String usb = "check its USB cable and connect again";
    String hardware = "switch it off and on; if that does not help, ask the vendor";
    return ADVICE.getOrDefault(code, code <= -40 ? hardware : usb);
  }

  /** The library's error code, below 0. */
  public int code() {
    return code;
  }

  /** Whether the line was disturbed and opening the device anew may help. */
  public boolean isRecoverable() {
    return RECOVERABLE.contains(code);
  }
}
