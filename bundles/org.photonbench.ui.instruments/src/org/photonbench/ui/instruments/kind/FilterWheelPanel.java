package org.photonbench.ui.instruments.kind;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.photonbench.device.DeviceException;
import org.photonbench.device.kind.FilterWheel;

/** The places of a filter wheel. */
public final class FilterWheelPanel extends KindPanel {
  private final FilterWheel wheel;
  private Label place;
  private Composite buttons;
  private int made;

  public FilterWheelPanel(FilterWheel wheel, Host host) {
    super(host);
    this.wheel = wheel;
  }

  @Override
  public void create(Composite parent) {
    place = reading(parent, "place");
    buttons = new Composite(parent, SWT.NONE);
    buttons.setLayout(new RowLayout());
  }

  @Override
  public Runnable read() throws DeviceException {
    int now = wheel.place();
    int places = wheel.places();
    return () -> {
      show(place, "Place " + now + " of " + places);
      if (made != places) {
        make(places);
      }
    };
  }

  private void make(int places) {
    for (var button : buttons.getChildren()) {
      button.dispose();
    }
    for (int number = 1; number <= places; number++) {
      int wanted = number;
      button(
          buttons,
          "place" + wanted,
          Integer.toString(wanted),
          () -> host.task("Turn " + wheel.id(), () -> wheel.select(wanted)));
    }
    made = places;
    buttons.requestLayout();
  }
}
