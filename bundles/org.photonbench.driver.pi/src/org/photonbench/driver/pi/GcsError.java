package org.photonbench.driver.pi;

/** What the error codes of GCS 2.0 say. */
final class GcsError {
  /** A move was stopped by a command; expected after every stop. */
  static final int STOPPED = 10;

  private GcsError() {}

  /** A clause with the code. */
  static String text(int code) {
    String meaning =
        switch (code) {
          case 0 -> "no error";
          case 1 -> "the syntax is wrong";
          case 2 -> "the command is unknown";
          case 5 -> "a move needs a reference and the servo on";
          case 7 -> "the position is beyond a limit";
          case 8 -> "the velocity is beyond its limit";
          case STOPPED -> "stopped by a command";
          case 15, 23 -> "there is no such axis";
          case 17 -> "a parameter is out of range";
          case 24, 26 -> "the number of parameters is wrong";
          case 45 -> "the search for the reference failed";
          case 49 -> "the move to a limit switch failed";
          case 84 -> "the motor is off";
          default -> "see the manual of the controller";
        };
    return "error " + code + ", " + meaning;
  }
}
