package org.photonbench.driver.thorlabs.twin;

/** A filter wheel of six places; nothing is said until it stands. */
final class WheelBench extends PromptBench {
  private static final int PLACES = 6;
  private static final int MILLIS_A_PLACE = 120;

  private int place = 3;
  private int speed = 1;

  synchronized int place() {
    return place;
  }

  @Override
  String obey(String command) {
    return switch (command) {
      case "*idn?" -> "THORLABS FW102C/FW212C Filter Wheel twin version 1.01\r";
      case "pos?" -> place() + "\r";
      case "pcount?" -> PLACES + "\r";
      case "speed?" -> speed + "\r";
      case "speed=0", "speed=1" -> {
        speed = command.charAt(6) - '0';
        yield "";
      }
      default ->
          command.matches("pos=\\d+") ? turn(Integer.parseInt(command.substring(4))) : UNKNOWN;
    };
  }

  private String turn(int wanted) {
    if (wanted < 1 || wanted > PLACES) {
      return INVALID;
    }
    try {
      Thread.sleep((long) MILLIS_A_PLACE * Math.floorMod(wanted - place(), PLACES));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    synchronized (this) {
      place = wanted;
    }
    return "";
  }
}
