package org.photonbench.ui.instruments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.photonbench.device.driver.DiscoveredInstrument;
import org.photonbench.device.driver.DriverFactory;
import org.photonbench.device.driver.DriverRegistry;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.ui.WidgetId;

/** Asks for an instrument to be put into the set-up. */
final class AddInstrumentDialog extends TitleAreaDialog {
  /** Fields have this id, a dot and their name. */
  static final String ID = "instruments.add";

  private static final String NAME_PATTERN = "[a-z][a-z0-9-]*";
  private static final String TITLE = "Add Instrument";

  private final List<DriverFactory> drivers;
  private final List<String> taken;
  private final Optional<DiscoveredInstrument> found;
  private final Map<String, Text> options = new LinkedHashMap<>();
  private Combo driver;
  private Text name;
  private Button twin;
  private Text connection;
  private Label connectionHelp;
  private ScrolledComposite scroller;
  private Composite optionArea;
  private InstrumentEntry entry;

  AddInstrumentDialog(
      Shell parent,
      DriverRegistry registry,
      List<String> taken,
      Optional<DiscoveredInstrument> found) {
    super(parent);
    drivers = registry.drivers();
    this.taken = List.copyOf(taken);
    this.found = found;
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /** What was asked for; there after OK. */
  InstrumentEntry entry() {
    return entry;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(TITLE);
  }

  @Override
  protected Point getInitialSize() {
    return new Point(720, 620);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    Composite form = new Composite(area, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).applyTo(form);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
    label(form, "Driver");
    driver = WidgetId.mark(new Combo(form, SWT.READ_ONLY), ID + ".driver");
    drivers.forEach(
        each -> driver.add(each.name() + "  (" + String.join(", ", each.models()) + ")"));
    fill(driver);
    label(form, "Name in the set-up");
    name = text(form, "name");
    name.setMessage("for example delay-stage");
    label(form, "Instrument");
    twin = WidgetId.mark(new Button(form, SWT.CHECK), ID + ".twin");
    twin.setText("Virtual twin (needs no connection)");
    label(form, "Connection");
    connection = text(form, "connection");
    label(form, "");
    connectionHelp = new Label(form, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(440, SWT.DEFAULT).applyTo(connectionHelp);
    Label heading = label(form, "Options");
    heading.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
    scroller = new ScrolledComposite(form, SWT.V_SCROLL | SWT.BORDER);
    scroller.setExpandHorizontal(true);
    scroller.setExpandVertical(true);
    GridDataFactory.fillDefaults().grab(true, true).hint(440, 180).applyTo(scroller);
    driver.addListener(SWT.Selection, event -> showDriver());
    name.addListener(SWT.Modify, event -> check());
    connection.addListener(SWT.Modify, event -> check());
    twin.addListener(SWT.Selection, event -> check());
    setTitle(TITLE);
    return area;
  }

  @Override
  protected Control createContents(Composite parent) {
    Control contents = super.createContents(parent);
    if (drivers.isEmpty()) {
      setMessage("No driver is installed.", IMessageProvider.ERROR);
      getButton(OK).setEnabled(false);
      return contents;
    }
    int index = 0;
    for (int i = 0; i < drivers.size(); i++) {
      if (found.isPresent() && drivers.get(i).id().equals(found.get().driver())) {
        index = i;
      }
    }
    driver.select(index);
    found.ifPresent(instrument -> connection.setText(instrument.connection()));
    twin.setSelection(found.isEmpty());
    showDriver();
    return contents;
  }

  private static Label label(Composite form, String text) {
    Label label = new Label(form, SWT.NONE);
    label.setText(text);
    return label;
  }

  private static void fill(Control control) {
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(control);
  }

  private static Text text(Composite form, String id) {
    Text text = WidgetId.mark(new Text(form, SWT.BORDER), ID + "." + id);
    fill(text);
    return text;
  }

  private DriverFactory chosen() {
    return drivers.get(Math.max(0, driver.getSelectionIndex()));
  }

  private void showDriver() {
    DriverFactory factory = chosen();
    connectionHelp.setText(factory.connectionHelp().replace("&", "&&"));
    twin.setEnabled(factory.hasTwin());
    if (!factory.hasTwin()) {
      twin.setSelection(false);
    }
    if (name.getText().isEmpty() || name.getText().startsWith(suggestedStem(name.getText()))) {
      name.setText(freeName(factory.kinds().iterator().next().text().replace(' ', '-')));
    }
    showOptions(factory);
    check();
    connectionHelp.getParent().layout();
  }

  /** The kind that a name was suggested from; a text that no name begins with if it was typed. */
  private String suggestedStem(String text) {
    return drivers.stream()
        .map(each -> each.kinds().iterator().next().text().replace(' ', '-'))
        .filter(text::startsWith)
        .findFirst()
        .orElse("\u0000");
  }

  private String freeName(String stem) {
    String free = stem;
    for (int number = 2; taken.contains(free); number++) {
      free = stem + "-" + number;
    }
    return free;
  }

  private void showOptions(DriverFactory factory) {
    if (optionArea != null) {
      optionArea.dispose();
    }
    options.clear();
    optionArea = new Composite(scroller, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).applyTo(optionArea);
    InstrumentEntry example =
        factory.example(InstrumentEntry.of("example", factory.id(), true, ""));
    List<String> help = new ArrayList<>(factory.optionsHelp());
    for (String line : help) {
      int colon = line.indexOf(':');
      String key = colon < 0 ? line : line.substring(0, colon);
      Label label = label(optionArea, key);
      label.setToolTipText(line);
      Text value = WidgetId.mark(new Text(optionArea, SWT.BORDER), ID + ".option." + key);
      value.setText(example.option(key, ""));
      value.setToolTipText(line);
      value.setMessage(colon < 0 ? "" : line.substring(colon + 1).strip());
      fill(value);
      options.put(key, value);
    }
    if (help.isEmpty()) {
      label(optionArea, "This driver has no options.");
    }
    scroller.setContent(optionArea);
    scroller.setMinSize(1, optionArea.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
  }

  private void check() {
    String id = name.getText().strip();
    String problem = "";
    if (!id.matches(NAME_PATTERN)) {
      problem = "A name has lower-case letters, digits and dashes, a letter first.";
    } else if (taken.contains(id)) {
      problem = "There is an instrument '" + id + "' already; choose another name.";
    } else if (!twin.getSelection() && connection.getText().isBlank()) {
      problem = "Say how the instrument is reached, or use its virtual twin.";
    }
    connection.setEnabled(!twin.getSelection());
    setMessage(
        problem.isEmpty() ? "Its driver is " + chosen().name() + "." : problem,
        problem.isEmpty() ? IMessageProvider.NONE : IMessageProvider.WARNING);
    if (getButton(OK) != null) {
      getButton(OK).setEnabled(problem.isEmpty());
    }
  }

  @Override
  protected void okPressed() {
    InstrumentEntry made =
        InstrumentEntry.of(
            name.getText().strip(),
            chosen().id(),
            twin.getSelection(),
            twin.getSelection() ? "" : connection.getText().strip());
    for (Map.Entry<String, Text> option : options.entrySet()) {
      String value = option.getValue().getText().strip();
      if (!value.isEmpty()) {
        made = made.withOption(option.getKey(), value);
      }
    }
    entry =
        found.isPresent() && !made.twin() ? made.withSerial(found.get().identity().serial()) : made;
    super.okPressed();
  }
}
