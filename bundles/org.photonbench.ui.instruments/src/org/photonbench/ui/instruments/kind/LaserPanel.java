package org.photonbench.ui.instruments.kind;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.photonbench.device.Amount;
import org.photonbench.device.DeviceException;
import org.photonbench.device.Reading;
import org.photonbench.device.Unit;
import org.photonbench.device.kind.Laser;

/** Emission and power of a laser; emission needs the permit. */
public final class LaserPanel extends KindPanel {
  private final Laser laser;
  private Label state;
  private Label facts;
  private Text power;

  public LaserPanel(Laser laser, Host host) {
    super(host);
    this.laser = laser;
  }

  @Override
  public void create(Composite parent) {
    state = reading(parent, "emission");
    facts = label(parent, "");
    GridDataFactory.fillDefaults().grab(true, false).applyTo(facts);
    Composite buttons = area(parent, 2);
    button(
        buttons,
        "on",
        "Emission &On",
        () -> host.run("Emission of " + laser.id(), () -> laser.setEmission(true)));
    button(
        buttons,
        "off",
        "Emission O&ff",
        () -> host.run("No emission of " + laser.id(), () -> laser.setEmission(false)));
    Composite set = area(parent, 3);
    label(set, "Power");
    power = field(set, "power", "", this::setPower);
    button(set, "setPower", "&Set", this::setPower);
  }

  private void setPower() {
    typed(() -> {
      Amount wanted = amount(power.getText(), Unit.WATT);
      host.run("Power of " + laser.id(), () -> laser.setPower(wanted));
    });
  }

  @Override
  public Runnable read() throws DeviceException {
    boolean on = laser.isEmitting();
    boolean closed = laser.isInterlockClosed();
    Reading measured = laser.power();
    boolean permitted = laser.state().isConnected();
    return () -> {
      show(state, on ? "EMISSION" : "off");
      show(
          facts,
          "Power "
              + text(measured.value(), measured.unit())
              + (closed ? ", interlock closed" : ", interlock OPEN")
              + (permitted ? "" : ", not connected"));
    };
  }
}
