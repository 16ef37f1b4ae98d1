package org.photonbench.cli;

import java.io.Console;

/** Whether somebody is looking. */
final class Terminal {
  private Terminal() {}

  static boolean isTerminal() {
    String kind = System.getenv("TERM");
    if (kind == null || kind.equals("dumb")) {
      return false; // asked first, because opening the console takes time
    }
    Console console = System.console();
    return console != null && console.isTerminal();
  }
}
