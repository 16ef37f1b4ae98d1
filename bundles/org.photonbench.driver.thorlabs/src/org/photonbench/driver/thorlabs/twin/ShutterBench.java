package org.photonbench.driver.thorlabs.twin;

/** A shutter controller in manual mode, whose enable command toggles. */
final class ShutterBench extends PromptBench {
  private boolean open;
  private int openTime = 500;
  private int shutTime = 1000;

  synchronized boolean isOpen() {
    return open;
  }

  @Override
  synchronized String obey(String command) {
    return switch (command) {
      case "id?" -> "THORLABS SC10 twin VERSION 1.07\r";
      case "ens?" -> (open ? 1 : 0) + "\r";
      case "ens" -> {
        open = !open;
        yield "";
      }
      case "mode?" -> "1\r";
      case "open?" -> openTime + "\r";
      case "shut?" -> shutTime + "\r";
      default -> {
        if (command.matches("open=\\d{1,6}")) {
          openTime = Integer.parseInt(command.substring(5));
          yield "";
        }
        if (command.matches("shut=\\d{1,6}")) {
          shutTime = Integer.parseInt(command.substring(5));
          yield "";
        }
        yield UNKNOWN;
      }
    };
  }
}
