package org.photonbench.driver.lakeshore;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceException.Reason;
import org.photonbench.device.driver.Step;
import org.photonbench.device.driver.TaskPlan;

/** A ramp to a temperature, done when it was steady there for some time. */
final class LakeShoreRamp implements TaskPlan<LakeShoreLine, Void> {
  /**
   * Where to and how.
   *
   * @param heaterRange number of the heater's range, not 0
   * @param kelvin target
   * @param rate K/min
   * @param tolerance K
   * @param settleTime how long it must have been within the tolerance
   */
  record Aim(
      int output,
      String sensor,
      int heaterRange,
      double kelvin,
      double rate,
      double tolerance,
      Duration settleTime) {}

  private static final Duration MARGIN = Duration.ofMinutes(2);

  /** Half of the last digit that the controller keeps of set points. */
  private static final double SET_POINT_STEP = 0.0005;

  private final Aim aim;
  private final double way;
  private double start;
  private long steadySince;
  private boolean steady;

  /**
   * A ramp.
   *
   * @param way K from here to the target
   */
  LakeShoreRamp(Aim aim, double way) {
    this.aim = aim;
    this.way = Double.isFinite(way) ? way : aim.kelvin();
  }

  @Override
  public String name() {
    return String.format(Locale.ROOT, "Ramp to %.3f K at %.1f K/min", aim.kelvin(), aim.rate());
  }

  /** Twice the time of the ramp, the time to settle, and a margin for the cryostat. */
  @Override
  public Duration deadline() {
    long ramp = Math.round(2 * way / aim.rate() * 60_000);
    return Duration.ofMillis(ramp).plus(aim.settleTime()).plus(MARGIN);
  }

  @Override
  public Duration interval() {
    return Duration.ofMillis(200);
  }

  @Override
  public void begin(LakeShoreLine line) throws IOException, DeviceException {
    int output = aim.output();
    start = line.askNumber("KRDG? " + aim.sensor());
    if (line.askInteger("RANGE? " + output) == 0) {
      // A set point from long ago must not be where the ramp begins.
      line.command("RAMP %d,0,%.1f", output, aim.rate());
      line.command("SETP %d,%.3f", output, start);
    }
    line.command("RAMP %d,1,%.1f", output, aim.rate());
    requireBack(
        "ramp rate", aim.rate(), LakeShoreProperties.part(line, "RAMP? " + output, 2, 1), 0.05);
    line.command("SETP %d,%.3f", output, aim.kelvin());
    line.command("RANGE %d,%d", output, aim.heaterRange());
    requireBack("heater range", aim.heaterRange(), line.askInteger("RANGE? " + output), 0);
  }

  private static void requireBack(String what, double wanted, double got, double step)
      throws DeviceException {
    if (Math.abs(wanted - got) > step + 1e-9) {
      throw new DeviceException(
          Reason.INSTRUMENT,
          "The controller took "
              + got
              + " for the "
              + what
              + ", not "
              + wanted
              + "; check what it allows.");
    }
  }

  @Override
  public Step<Void> poll(LakeShoreLine line) throws IOException {
    int status = line.askInteger("RDGST? " + aim.sensor());
    if (status != 0) {
      return Step.failed("Sensor " + aim.sensor() + ": " + SensorStatus.text(status) + ".");
    }
    double now = line.askNumber("KRDG? " + aim.sensor());
    if (line.askInteger("RANGE? " + aim.output()) == 0) {
      return Step.failed(
          "The heater went off by itself or by hand; check the temperature limit of the sensor.");
    }
    String note = String.format(Locale.ROOT, "%.3f K", now);
    boolean ramps = line.askInteger("RAMPST? " + aim.output()) == 1;
    if (!ramps
        && Math.abs(line.askNumber("SETP? " + aim.output()) - aim.kelvin()) > SET_POINT_STEP) {
      return Step.halted("Somebody changed the set point at " + note + ".");
    }
    if (ramps || Math.abs(now - aim.kelvin()) > aim.tolerance()) {
      steady = false;
      return Step.running(fraction(now), note);
    }
    long nanos = System.nanoTime();
    if (!steady) {
      steady = true;
      steadySince = nanos;
    }
    return nanos - steadySince >= aim.settleTime().toNanos()
        ? Step.done("steady at " + note, null)
        : Step.running(1, note + ", settles");
  }

  private double fraction(double now) {
    double whole = aim.kelvin() - start;
    return whole == 0 ? 1 : Math.clamp((now - start) / whole, 0, 1);
  }
}
