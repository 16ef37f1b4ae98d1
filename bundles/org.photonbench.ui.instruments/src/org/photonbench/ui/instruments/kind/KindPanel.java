package org.photonbench.ui.instruments.kind;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.photonbench.device.Amount;
import org.photonbench.device.DeviceException;
import org.photonbench.device.Unit;
import org.photonbench.figure.text.NumberText;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.instruments.InstrumentJobs;
import org.photonbench.ui.instruments.InstrumentsIds;

/**
 * What one kind of instrument has in the control view: fields and buttons, and what is shown of it
 * a few times a second.
 */
public abstract class KindPanel {
  /** What a panel can have done; any of it may be refused, which is then said in the view. */
  public interface Host {
    /** Does something short in a job. */
    void run(String name, InstrumentJobs.Work work);

    /** Runs a task to its end in a job. */
    void task(String name, InstrumentJobs.TaskStart start);

    /** Says a sentence, or nothing. */
    void say(String sentence);
  }

  private static final int FIELD_WIDTH = 110;
  private static final int READING_DIGITS = 5;

  /** What the panel can have done. */
  protected final Host host;

  protected KindPanel(Host host) {
    this.host = host;
  }

  /** Makes the widgets. */
  public abstract void create(Composite parent);

  /**
   * Asks the connected instrument; not on the UI thread.
   *
   * @return what then shows it, on the UI thread
   */
  public abstract Runnable read() throws DeviceException;

  // ------------------------------------------------------------------ widgets

  /** An area of so many columns over the whole width. */
  protected static Composite area(Composite parent, int columns) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 4).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
    return area;
  }

  protected static Label label(Composite parent, String text) {
    Label label = new Label(parent, SWT.NONE);
    label.setText(text);
    return label;
  }

  /** A large number. */
  protected static Label reading(Composite parent, String name) {
    Label label = WidgetId.mark(new Label(parent, SWT.NONE), InstrumentsIds.CONTROLS + "." + name);
    label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
    label.setText(NumberText.UNKNOWN);
    return label;
  }

  /** A field; Enter does what its button does. */
  protected static Text field(Composite parent, String name, String text, Runnable enter) {
    Text field = WidgetId.mark(new Text(parent, SWT.BORDER), InstrumentsIds.CONTROLS + "." + name);
    field.setText(text);
    GridDataFactory.swtDefaults().hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(field);
    field.addListener(SWT.DefaultSelection, event -> enter.run());
    return field;
  }

  protected static Button button(Composite parent, String name, String text, Runnable action) {
    Button button =
        WidgetId.mark(new Button(parent, SWT.PUSH), InstrumentsIds.CONTROLS + "." + name);
    button.setText(text);
    button.addListener(SWT.Selection, event -> action.run());
    return button;
  }

  /** Shows a text without flicker. */
  protected static void show(Label label, String text) {
    if (!label.isDisposed() && !label.getText().equals(text)) {
      label.setText(text);
      label.requestLayout();
    }
  }

  /** A number with its unit as it is read from an instrument. */
  protected static String text(double value, Unit unit) {
    return NumberText.significant(value, READING_DIGITS, unit.symbol());
  }

  /**
   * The amount that a person typed.
   *
   * @param unit what a number without one is given in
   * @throws IllegalArgumentException if it is none; a sentence
   */
  protected static Amount amount(String typed, Unit unit) {
    Amount amount = Amount.parse(typed);
    return amount.unit() == Unit.NONE ? new Amount(amount.value(), unit) : amount;
  }

  /** Does something with what was typed, or says what is wrong with it. */
  protected final void typed(Runnable work) {
    try {
      work.run();
    } catch (IllegalArgumentException e) {
      host.say(e.getMessage());
    }
  }
}
