package org.photonbench.ui.instruments.kind;

import java.math.BigDecimal;
import java.math.MathContext;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.photonbench.device.Amount;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceState;
import org.photonbench.device.Unit;
import org.photonbench.device.kind.Positioner;
import org.photonbench.figure.text.NumberText;

/** Position, target, steps and home of one axis. */
public final class PositionerPanel extends KindPanel {
  private static final double STEP_SHARE = 1e-2;
  private static final int STEP_DIGITS = 2;
  private static final int TARGET_DIGITS = 8;

  private final Positioner stage;
  private Label position;
  private Label facts;
  private Text target;
  private Text step;
  private Button go;

  public PositionerPanel(Positioner stage, Host host) {
    super(host);
    this.stage = stage;
  }

  @Override
  public void create(Composite parent) {
    position = reading(parent, "position");
    facts = label(parent, "");
    GridDataFactory.fillDefaults().grab(true, false).applyTo(facts);
    Composite move = area(parent, 4);
    label(move, "Target");
    target = field(move, "target", "", this::go);
    go = button(move, "go", "&Go", this::go);
    button(move, "home", "&Home", () -> host.task("Home " + stage.id(), stage::reference));
    label(move, "Step");
    step = field(move, "step", "", () -> by(1));
    Composite steps = area(move, 2);
    GridDataFactory.swtDefaults().span(2, 1).applyTo(steps);
    button(steps, "back", "\u25C0 " + NumberText.MINUS, () -> by(-1))
        .setToolTipText("Moves back by the step");
    button(steps, "forward", "+ \u25B6", () -> by(1)).setToolTipText("Moves forward by the step");
  }

  private void go() {
    typed(() -> {
      Amount to = amount(target.getText(), stage.unit());
      host.task("Move " + stage.id(), () -> stage.moveTo(to));
    });
  }

  private void by(int sign) {
    typed(() -> {
      Amount way = amount(step.getText(), stage.unit());
      Amount signed = new Amount(sign * way.value(), way.unit());
      host.task("Step " + stage.id(), () -> stage.moveBy(signed));
    });
  }

  @Override
  public Runnable read() throws DeviceException {
    Amount now = stage.position();
    boolean referenced = stage.isReferenced();
    boolean ready = stage.state().isReady();
    return () -> {
      show(position, positionText(now));
      show(
          facts,
          referenced
              ? "Travel " + stage.travel().text() + ", speed " + speed()
              : "Not referenced: find its home before an absolute move.");
      go.setEnabled(referenced || stage.state() != DeviceState.UNREFERENCED);
      if (step.getText().isEmpty() && ready) {
        double travel = stage.travel().high() - stage.travel().low();
        boolean known = Double.isFinite(travel) && travel > 0;
        step.setText(plain(known ? travel * STEP_SHARE : 1, stage.unit(), STEP_DIGITS));
      }
      if (target.getText().isEmpty()) {
        target.setText(plain(now.value(), now.unit(), TARGET_DIGITS));
      }
    };
  }

  private String speed() {
    return NumberText.significant(stage.velocity(), 4)
        + NumberText.NARROW_SPACE
        + stage.unit().symbol()
        + "/s";
  }

  /** To the digits that its tolerance is known to, and one more. */
  private String positionText(Amount now) {
    int decimals = 4;
    if (stage.tolerance() > 0) {
      decimals = Math.clamp((int) Math.ceil(-Math.log10(stage.tolerance())) + 1, 0, 7);
    }
    return NumberText.fixed(now.value(), decimals) + NumberText.NARROW_SPACE + now.unit().symbol();
  }

  private static String plain(double value, Unit unit, int digits) {
    return BigDecimal.valueOf(value)
            .round(new MathContext(digits))
            .stripTrailingZeros()
            .toPlainString()
        + " "
        + unit.symbol();
  }
}
