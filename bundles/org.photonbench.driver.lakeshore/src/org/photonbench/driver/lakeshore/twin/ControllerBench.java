package org.photonbench.driver.lakeshore.twin;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.photonbench.device.twin.TwinSession;

/**
 * A controller with a cold finger: four sensors on it, output 1 heats it. Set points ramp, the
 * finger follows the set point as long as the heater is on and cools to 4 K when it is off.
 * Understands the commands that the protocol sheet lists; anything else sets the error bit.
 */
public final class ControllerBench {
  private static final double BASE_KELVIN = 4;
  private static final double FOLLOWS_IN_SECONDS = 0.2;
  private static final double COOLS_IN_SECONDS = 120;
  private static final int NOT_UNDERSTOOD = 32;
  private static final int POWER_ON = 128;

  private String serialNumber;
  private double finger = 20;
  private final double[] goal = {0, 20, 0, 0, 0};
  private final double[] setPoint = {0, 20, 0, 0, 0};
  private final double[] slope = {0, 2, 2, 2, 2};
  private final boolean[] ramping = new boolean[5];
  private final int[] range = new int[5];
  private final Map<String, String> stored = new HashMap<>();
  private final Map<String, Integer> readingStatus = new HashMap<>();
  private int events = POWER_ON;
  private long lastNanos = System.nanoTime();

  ControllerBench(long seed) {
    serialNumber = String.format(Locale.ROOT, "LSA%04d", Math.floorMod(seed, 10_000L));
    for (int i = 1; i <= 4; i++) {
      stored.put("PID " + i, "+0050.0,+0020.0,+000.0");
      stored.put("OUTMODE " + i, "1," + i + ",0");
    }
    for (String input : new String[] {"A", "B", "C", "D"}) {
      stored.put("TLIMIT " + input, "+0400.0");
      stored.put("INNAME " + input, "Input " + input);
    }
  }

  synchronized void setSerial(String other) {
    serialNumber = other;
  }

  /** True temperature of the finger. */
  public synchronized double kelvin() {
    advance();
    return finger;
  }

  /** Whether a heater is on. */
  public synchronized boolean isHeating() {
    return range[1] + range[2] + range[3] + range[4] > 0;
  }

  /** Breaks a sensor: bits of its reading status; 0 mends it. */
  public synchronized void breakSensor(String input, int status) {
    readingStatus.put(input, status);
  }

  /** Turns the heater off as a hand at the front panel does. */
  public synchronized void heaterOffByHand() {
    range[1] = 0;
  }

  TwinSession open(TwinSession.Host host) {
    StringBuilder line = new StringBuilder();
    return value -> {
      if (value != '\n') {
        line.append((char) (value & 0xFF));
        return;
      }
      String answer = obey(line.toString().replace("\r", ""));
      line.setLength(0);
      if (!answer.isEmpty()) {
        host.send((answer + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
      }
    };
  }

  private synchronized String obey(String line) {
    advance();
    StringBuilder answers = new StringBuilder();
    for (String message : line.split(";")) {
      String answer = message.isBlank() ? "" : obeyOne(message.strip());
      answers.append(answers.isEmpty() || answer.isEmpty() ? "" : ";").append(answer);
    }
    return answers.toString();
  }

  private String obeyOne(String message) {
    int blank = message.indexOf(' ');
    String word = blank < 0 ? message : message.substring(0, blank);
    String[] values = blank < 0 ? new String[0] : message.substring(blank + 1).strip().split(",");
    try {
      return word.endsWith("?") ? answer(word, values) : execute(word, values);
    } catch (RuntimeException e) {
      events |= NOT_UNDERSTOOD;
      return "";
    }
  }

  private String answer(String word, String[] values) {
    switch (word) {
      case "*IDN?":
        return "LSCI,MODEL336," + serialNumber + ",2.9";
      case "*ESR?":
        int seen = events;
        events = 0;
        return String.format(Locale.ROOT, "%03d", seen);
      case "KRDG?":
        return String.format(Locale.ROOT, "%+08.3f", "ABCD".contains(values[0]) ? finger : bad());
      case "SRDG?":
        return String.format(Locale.ROOT, "%+08.3f", 1000 / (finger + 1));
      case "RDGST?":
        return String.format(Locale.ROOT, "%03d", readingStatus.getOrDefault(values[0], 0));
      case "SETP?":
        return String.format(Locale.ROOT, "%+08.3f", setPoint[index(values)]);
      case "RANGE?":
        return Integer.toString(range[index(values)]);
      case "RAMP?":
        return (ramping[index(values)] ? "1" : "0")
            + String.format(Locale.ROOT, ",%+06.1f", slope[index(values)]);
      case "RAMPST?":
        return ramping[index(values)] && setPoint[index(values)] != goal[index(values)] ? "1" : "0";
      case "HTR?":
        double part = range[index(values)] > 0 ? 100 * (finger - BASE_KELVIN) / 300 : 0;
        return String.format(Locale.ROOT, "%+06.1f", Math.min(100, part));
      default:
        String known = stored.get(word.substring(0, word.length() - 1) + " " + values[0]);
        return known == null ? Double.toString(bad()) : known;
    }
  }

  private static double bad() {
    throw new IllegalArgumentException("no such thing");
  }

  private static int index(String[] values) {
    int output = Integer.parseInt(values[0].strip());
    return output >= 1 && output <= 4 ? output : (int) bad();
  }

  private String execute(String word, String[] values) {
    switch (word) {
      case "*CLS" -> events = 0;
      case "SETP" -> {
        int i = index(values);
        goal[i] = Double.parseDouble(values[1]);
        if (!ramping[i]) {
          setPoint[i] = goal[i];
        }
      }
      case "RANGE" -> {
        int wanted = Integer.parseInt(values[1]);
        range[index(values)] = wanted >= 0 && wanted <= 3 ? wanted : (int) bad();
      }
      case "RAMP" -> {
        int i = index(values);
        ramping[i] = values[1].equals("1");
        slope[i] = Double.parseDouble(values[2]);
        if (!ramping[i]) {
          setPoint[i] = goal[i];
        }
      }
      case "PID", "OUTMODE", "TLIMIT", "INNAME" -> {
        String key = word + " " + values[0];
        if (!stored.containsKey(key)) {
          bad();
        }
        stored.put(key, String.join(",", Arrays.asList(values).subList(1, values.length)));
      }
      default -> bad();
    }
    return "";
  }

  private void advance() {
    long now = System.nanoTime();
    double seconds = (now - lastNanos) * 1e-9;
    lastNanos = now;
    for (int i = 1; i <= 4; i++) {
      double step = slope[i] / 60 * seconds;
      double rest = goal[i] - setPoint[i];
      setPoint[i] =
          !ramping[i] || Math.abs(rest) <= step ? goal[i] : setPoint[i] + Math.copySign(step, rest);
    }
    double aim = range[1] > 0 ? setPoint[1] : BASE_KELVIN;
    double time = range[1] > 0 ? FOLLOWS_IN_SECONDS : COOLS_IN_SECONDS;
    finger += (aim - finger) * (1 - Math.exp(-seconds / time));
  }
}
