package org.photonbench.ui.instruments.kind;

import java.util.StringJoiner;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.photonbench.device.Amount;
import org.photonbench.device.DeviceException;
import org.photonbench.device.Reading;
import org.photonbench.device.Unit;
import org.photonbench.device.kind.TemperatureController;
import org.photonbench.figure.text.NumberText;

/** Temperatures, set point and heater of a temperature controller; heating needs the permit. */
public final class TemperaturePanel extends KindPanel {
  private static final String USUAL_RATE = "2 K/min";

  private final TemperatureController controller;
  private Label temperatures;
  private Label facts;
  private Text target;
  private Text rate;

  public TemperaturePanel(TemperatureController controller, Host host) {
    super(host);
    this.controller = controller;
  }

  @Override
  public void create(Composite parent) {
    temperatures = reading(parent, "temperature");
    facts = label(parent, "");
    GridDataFactory.fillDefaults().grab(true, false).applyTo(facts);
    Composite set = area(parent, 3);
    label(set, "Set point");
    target = field(set, "setPoint", "", this::ramp);
    button(set, "ramp", "&Ramp", this::ramp);
    label(set, "Rate");
    rate = field(set, "rate", USUAL_RATE, this::ramp);
    button(
        set,
        "heaterOff",
        "Heater O&ff",
        () -> host.run("Heater of " + controller.id(), controller::heaterOff));
  }

  private void ramp() {
    typed(() -> {
      Amount to = amount(target.getText(), Unit.KELVIN);
      double perMinute =
          amount(rate.getText(), Unit.KELVIN_PER_MINUTE).in(Unit.KELVIN_PER_MINUTE).value();
      host.task("Ramp " + controller.id(), () -> controller.rampTo(to, perMinute));
    });
  }

  @Override
  public Runnable read() throws DeviceException {
    StringJoiner all = new StringJoiner("    ");
    for (String sensor : controller.sensors()) {
      Reading measured = controller.temperature(sensor);
      all.add(
          sensor
              + " "
              + (Double.isNaN(measured.value())
                  ? NumberText.UNKNOWN
                  : text(measured.value(), measured.unit())));
    }
    Amount setPoint = controller.setPoint();
    Reading heater = controller.heaterOutput();
    return () -> {
      show(temperatures, all.toString());
      show(facts, "Set point " + setPoint + ", heater " + text(heater.value(), heater.unit()));
      if (target.getText().isEmpty()) {
        target.setText(setPoint.toString());
      }
    };
  }
}
