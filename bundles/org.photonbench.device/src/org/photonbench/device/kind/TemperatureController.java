package org.photonbench.device.kind;

import java.util.List;
import org.photonbench.device.Amount;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.Reading;

/**
 * Measures and controls temperatures. Heating needs a permit for {@code HEATING}. To make it safe
 * is to turn the heater off.
 */
public interface TemperatureController extends Device {
  /** Quantity under which {@link #limits()} bounds set points. */
  String TEMPERATURE = "temperature";

  /** Names of the sensors. */
  List<String> sensors();

  /** Temperature of a sensor; NaN with the reason in its source if the sensor gives none. */
  Reading temperature(String sensor) throws DeviceException;

  Amount setPoint() throws DeviceException;

  /**
   * Ramps to a temperature and waits until it is steady there.
   *
   * @param ratePerMinute K/min
   */
  DeviceTask<Void> rampTo(Amount temperature, double ratePerMinute) throws DeviceException;

  /** Heater output in percent of its range. */
  Reading heaterOutput() throws DeviceException;

  /** Turns the heater off. */
  void heaterOff() throws DeviceException;
}
