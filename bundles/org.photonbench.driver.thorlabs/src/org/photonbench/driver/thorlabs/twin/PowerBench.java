package org.photonbench.driver.thorlabs.twin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import org.photonbench.device.twin.TwinSession;

/** A power meter with a photodiode sensor in the beam, which has a milliwatt at 532 nm if open. */
final class PowerBench {
  private static final double LIGHT = 1e-3;
  private static final String REFUSED = "-222,\"Data out of range\"";
  private static final long ZERO_NANOS = 300_000_000;

  private final Deque<String> errors = new ArrayDeque<>();
  private String serialNumber = "P0001234";
  private double nanometres = 635;
  private int averages = 1;
  private boolean automatic = true;
  private long zeroUntil = System.nanoTime();
  private final DoubleSupplier beam;

  /**
   * @param beam power in the beam relative to that with nothing in it
   */
  PowerBench(DoubleSupplier beam) {
    this.beam = beam;
  }

  synchronized void setSerial(String other) {
    serialNumber = other;
  }

  /** What it reads: the sensor's response is set for another wavelength than that of the light. */
  synchronized double watts() {
    return LIGHT * beam.getAsDouble() * (1 + (nanometres - 532) / 1000);
  }

  TwinSession open(TwinSession.Host host) {
    StringBuilder line = new StringBuilder();
    return value -> {
      if (value != '\n') {
        line.append((char) (value & 255));
        return;
      }
      String answer = obey(line.toString().strip());
      line.setLength(0);
      if (!answer.isEmpty()) {
        host.send((answer + "\n").getBytes(StandardCharsets.ISO_8859_1));
      }
    };
  }

  private synchronized String obey(String command) {
    return switch (command) {
      case "*IDN?" -> "Thorlabs,PM100D," + serialNumber + ",2.4.0";
      case "SYST:SENSOR:IDN?" -> "S130C,12030517,21-MAR-2025,1,18,289";
      case "SYST:ERR?" -> errors.isEmpty() ? "+0,\"No error\"" : errors.removeFirst();
      case "SENS:CORR:WAV? MIN" -> "4.000000E+02";
      case "SENS:CORR:WAV? MAX" -> "1.100000E+03";
      case "SENS:CORR:WAV?" -> String.format(Locale.ROOT, "%.6E", nanometres);
      case "READ?", "MEAS:POW?" -> String.format(Locale.ROOT, "%.8E", watts());
      case "SENS:AVER:COUN?" -> Integer.toString(averages);
      case "SENS:POW:RANG:AUTO?" -> automatic ? "1" : "0";
      case "SENS:CORR:COLL:ZERO:INIT" -> {
        zeroUntil = System.nanoTime() + ZERO_NANOS;
        yield "";
      }
      case "SENS:CORR:COLL:ZERO:STAT?" -> System.nanoTime() - zeroUntil < 0 ? "1" : "0";
      default -> set(command);
    };
  }

  private String set(String command) {
    int blank = command.lastIndexOf(' ');
    String value = command.substring(blank + 1);
    switch (blank < 0 ? command : command.substring(0, blank)) {
      case "SENS:CORR:WAV" -> {
        double wanted = Double.parseDouble(value);
        if (wanted < 400 || wanted > 1100) {
          errors.add(REFUSED);
        } else {
          nanometres = wanted;
        }
      }
      case "SENS:AVER:COUN" -> averages = Integer.parseInt(value);
      case "SENS:POW:RANG:AUTO" -> automatic = value.equals("1");
      default -> errors.add("-113,\"Undefined header\"");
    }
    return "";
  }
}
