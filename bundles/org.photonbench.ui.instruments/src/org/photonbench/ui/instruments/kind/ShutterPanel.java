package org.photonbench.ui.instruments.kind;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.photonbench.device.DeviceException;
import org.photonbench.device.kind.Shutter;

/** Opens and closes a shutter. */
public final class ShutterPanel extends KindPanel {
  private final Shutter shutter;
  private Label state;

  public ShutterPanel(Shutter shutter, Host host) {
    super(host);
    this.shutter = shutter;
  }

  @Override
  public void create(Composite parent) {
    state = reading(parent, "shutter");
    Composite buttons = area(parent, 2);
    button(
        buttons,
        "open",
        "&Open",
        () -> host.run("Open " + shutter.id(), () -> shutter.setOpen(true)));
    button(
        buttons,
        "close",
        "&Close",
        () -> host.run("Close " + shutter.id(), () -> shutter.setOpen(false)));
  }

  @Override
  public Runnable read() throws DeviceException {
    boolean open = shutter.isOpen();
    return () -> show(state, open ? "OPEN" : "closed");
  }
}
