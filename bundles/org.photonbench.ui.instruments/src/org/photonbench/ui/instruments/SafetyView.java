package org.photonbench.ui.instruments;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.photonbench.device.Amount;
import org.photonbench.device.Unit;
import org.photonbench.device.permit.Hazard;
import org.photonbench.device.permit.PermitService;
import org.photonbench.figure.text.NumberText;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.instruments.Instruments.Change;

/** What is permitted, and the trip on the count rate. */
public final class SafetyView extends InstrumentPart {
  /** The check of a permit is of this id, a dot and the hazard's name in lower case. */
  public static final String PERMIT = "instruments.permit";

  public static final String TRIP = "instruments.trip";

  private static final String USUAL_LIMIT = "5 MHz";

  private final Map<Hazard, Button> permits = new EnumMap<>(Hazard.class);
  private ScrolledComposite scroller;
  private Composite page;
  private Button armed;
  private Text limit;
  private Label tripState;
  private Button reset;
  private Label message;
  private Color red;

  @Override
  void createContents(Composite parent) {
    red = new Color(213, 94, 0);
    scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
    scroller.setExpandHorizontal(true);
    scroller.setExpandVertical(true);
    page = new Composite(scroller, SWT.NONE);
    scroller.setContent(page);
    GridLayoutFactory.fillDefaults().margins(8, 6).applyTo(page);
    Group group = new Group(page, SWT.NONE);
    group.setText("Permits");
    GridLayoutFactory.swtDefaults().applyTo(group);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
    for (Hazard hazard : Hazard.values()) {
      Button check =
          WidgetId.mark(
              new Button(group, SWT.CHECK), PERMIT + "." + hazard.name().toLowerCase(Locale.ROOT));
      check.setText("Permit " + hazard.text());
      check.addListener(SWT.Selection, event -> permit(hazard, check.getSelection()));
      permits.put(hazard, check);
    }
    createTrip();
    message = new Label(page, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(180, SWT.DEFAULT).applyTo(message);
    message.setText(
        "Nothing is permitted at the start. Taking a permit away makes safe, at once, what runs on"
            + " it.");
    layout();
  }

  private void createTrip() {
    Group group = new Group(page, SWT.NONE);
    group.setText("Count-rate trip");
    GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
    armed = WidgetId.mark(new Button(group, SWT.CHECK), TRIP + ".armed");
    armed.setText("Close shutters above");
    limit = WidgetId.mark(new Text(group, SWT.BORDER), TRIP + ".limit");
    limit.setText(USUAL_LIMIT);
    GridDataFactory.swtDefaults().hint(80, SWT.DEFAULT).applyTo(limit);
    tripState = WidgetId.mark(new Label(group, SWT.WRAP), TRIP + ".state");
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .span(2, 1)
        .hint(180, SWT.DEFAULT)
        .applyTo(tripState);
    reset = WidgetId.mark(new Button(group, SWT.PUSH), TRIP + ".reset");
    reset.setText("&Reset Trip");
    reset.addListener(SWT.Selection, event -> instruments().trip().reset());
    armed.addListener(SWT.Selection, event -> arm());
    limit.addListener(SWT.DefaultSelection, event -> arm());
  }

  private Optional<PermitService> service() {
    return instruments().session().map(session -> session.context().permits());
  }

  /**
   * Taking a permit away speaks with instruments: never on the UI thread, and for no job to wait.
   */
  private void permit(Hazard hazard, boolean granted) {
    Optional<PermitService> service = service();
    if (service.isEmpty()) {
      return;
    }
    if (granted) {
      service.get().grant(hazard, System.getProperty("user.name", "operator"));
      instruments().tell(Change.SAFETY);
      return;
    }
    Thread.ofPlatform()
        .daemon()
        .name("Permit withdrawn")
        .start(() -> {
          service.get().withdraw(hazard, "the operator withdrew it");
          instruments().tell(Change.SAFETY);
        });
  }

  private void arm() {
    if (!armed.getSelection()) {
      instruments().trip().disarm();
      return;
    }
    try {
      Amount wanted = Amount.parse(limit.getText());
      double perSecond =
          wanted.unit() == Unit.NONE ? wanted.value() : wanted.in(Unit.HERTZ).value();
      instruments().trip().arm(perSecond);
    } catch (IllegalArgumentException e) {
      armed.setSelection(false);
      tripState.setText(escaped(e.getMessage()));
      layout();
    }
  }

  @Override
  void changed(Set<Change> what) {
    boolean any = service().isPresent();
    permits.forEach((hazard, check) -> {
      check.setEnabled(any);
      check.setSelection(any && service().get().permit(hazard).isPresent());
    });
    RateTrip trip = instruments().trip();
    armed.setEnabled(any);
    armed.setSelection(trip.isArmed());
    reset.setEnabled(trip.reason().isPresent());
    tripState.setText(
        escaped(
            trip.reason()
                .map(reason -> "TRIPPED: " + reason + ". Reset it, then acknowledge the shutters.")
                .orElse(
                    trip.isArmed()
                        ? "Watches every input, up to "
                            + NumberText.significant(trip.limit(), 3, "1/s")
                            + "."
                        : "Off: nothing watches the count rates.")));
    mark(tripState, trip.reason().isPresent() ? red : null);
    layout();
  }

  private void layout() {
    page.layout(true, true);
    scroller.setMinSize(page.computeSize(scroller.getClientArea().width, SWT.DEFAULT));
  }

  @Override
  public void setFocus() {
    page.setFocus();
  }
}
