package org.photonbench.ui.instruments.kind;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.photonbench.device.Amount;
import org.photonbench.device.DeviceException;
import org.photonbench.device.Reading;
import org.photonbench.device.Unit;
import org.photonbench.device.kind.PowerMeter;

/** Power and wavelength of a power meter. */
public final class PowerMeterPanel extends KindPanel {
  private final PowerMeter meter;
  private Label power;
  private Label source;
  private Text wavelength;

  public PowerMeterPanel(PowerMeter meter, Host host) {
    super(host);
    this.meter = meter;
  }

  @Override
  public void create(Composite parent) {
    power = reading(parent, "power");
    source = label(parent, "");
    GridDataFactory.fillDefaults().grab(true, false).applyTo(source);
    Composite set = area(parent, 4);
    label(set, "Wavelength");
    wavelength = field(set, "wavelength", "", this::setWavelength);
    button(set, "setWavelength", "&Set", this::setWavelength);
    button(set, "zero", "&Zero", () -> host.task("Zero of " + meter.id(), meter::zero))
        .setToolTipText("Takes what it reads now as zero; block the beam before");
  }

  private void setWavelength() {
    typed(() -> {
      Amount wanted = amount(wavelength.getText(), Unit.NANOMETRE);
      host.run("Wavelength of " + meter.id(), () -> meter.setWavelength(wanted));
    });
  }

  @Override
  public Runnable read() throws DeviceException {
    Reading measured = meter.power();
    Amount at = meter.wavelength();
    return () -> {
      show(power, text(measured.value(), measured.unit()));
      show(source, "at " + at);
      if (wavelength.getText().isEmpty()) {
        wavelength.setText(at.toString());
      }
    };
  }
}
