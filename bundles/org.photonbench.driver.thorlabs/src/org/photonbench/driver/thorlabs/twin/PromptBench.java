package org.photonbench.driver.thorlabs.twin;

import java.nio.charset.StandardCharsets;
import org.photonbench.device.twin.TwinSession;

/** An instrument that repeats what it is told, answers and prompts. */
abstract class PromptBench {
  /** Not understood. */
  static final String UNKNOWN = "Command error CMD_NOT_DEFINED\n\r";

  /** Understood, but not possible. */
  static final String INVALID = "Command error CMD_ARG_INVALID\n\r";

  TwinSession open(TwinSession.Host host) {
    StringBuilder line = new StringBuilder();
    return value -> {
      line.append((char) (value & 255));
      if (value == '\r') {
        String command = line.substring(0, line.length() - 1);
        String text = line + obey(command) + "> ";
        line.setLength(0);
        host.send(text.getBytes(StandardCharsets.ISO_8859_1));
      }
    };
  }

  /** Does what a line says; the answer with its end, or nothing. */
  abstract String obey(String command);
}
