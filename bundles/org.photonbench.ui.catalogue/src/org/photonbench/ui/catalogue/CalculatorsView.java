package org.photonbench.ui.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.QuantityText;
import org.photonbench.calculator.Calculation;
import org.photonbench.calculator.Calculator;
import org.photonbench.calculator.CalculatorException;
import org.photonbench.calculator.Calculators;
import org.photonbench.calculator.Input;
import org.photonbench.calculator.InputGroup;
import org.photonbench.calculator.Output;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.recording.TableCopy;

/** The calculators with their inputs, outputs, formulas and references. */
public final class CalculatorsView extends SamplesPart {
  private static final String CHOSEN = "calculator";
  private static final int WRAP = 160;
  private static final int LAID_OUT_MILLIS = 100;

  private final Map<String, Map<String, String>> typed = new LinkedHashMap<>();
  private Text search;
  private Table list;
  private ScrolledComposite scroll;
  private Composite page;
  private Table outputs;
  private Label message;
  private Calculator calculator;

  @Override
  protected void createContents(Composite parent) {
    SashForm sash = new SashForm(parent, SWT.VERTICAL);
    Composite top = new Composite(sash, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 3;
    layout.marginHeight = 3;
    layout.verticalSpacing = 3;
    top.setLayout(layout);
    search = new Text(top, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    search.setMessage("Search calculators");
    search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    search.addListener(SWT.Modify, event -> fillList());
    list = WidgetId.mark(new Table(top, SWT.SINGLE | SWT.FULL_SELECTION), SamplesIds.CALCULATORS);
    list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    list.addListener(SWT.Selection, event -> choose((Calculator) list.getSelection()[0].getData()));
    scroll = new ScrolledComposite(sash, SWT.V_SCROLL);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    scroll.addListener(SWT.Resize, event -> fit());
    sash.setWeights(28, 72);
    fillList();
    String chosen = SamplesSettings.text(CHOSEN).orElse("");
    choose(
        Calculators.all().stream()
            .filter(one -> one.id().equals(chosen))
            .findFirst()
            .orElse(Calculators.all().getFirst()));
  }

  private void fillList() {
    String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
    list.removeAll();
    for (Calculator one : Calculators.all()) {
      String all = one.name() + " " + one.id() + " " + one.help();
      if (all.toLowerCase(Locale.ROOT).contains(wanted)) {
        TableItem item = new TableItem(list, SWT.NONE);
        item.setText(one.name());
        item.setData(one);
        if (one == calculator) {
          list.select(list.getItemCount() - 1);
        }
      }
    }
  }

  private void choose(Calculator chosen) {
    calculator = chosen;
    SamplesSettings.put(CHOSEN, chosen.id());
    fillList();
    if (page != null) {
      page.dispose();
    }
    page = new Composite(scroll, SWT.NONE);
    GridLayout layout = new GridLayout(3, false);
    layout.marginWidth = 8;
    layout.verticalSpacing = 3;
    page.setLayout(layout);
    heading(chosen.name());
    text(chosen.help());
    for (Input input : chosen.inputs()) {
      row(input);
    }
    for (InputGroup group : chosen.groups()) {
      text("Give " + labels(group) + ".");
    }
    outputs =
        WidgetId.mark(
            new Table(page, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION),
            SamplesIds.CALCULATOR_OUTPUTS);
    outputs.setHeaderVisible(true);
    for (String title : List.of("Result", "Value", "95 % interval", "Unit")) {
      new TableColumn(outputs, SWT.LEFT).setText(title);
    }
    GridData data = new GridData(SWT.FILL, SWT.FILL, true, false, 3, 1);
    data.heightHint = outputs.getHeaderHeight() + chosen.outputs().size() * outputs.getItemHeight();
    outputs.setLayoutData(data);
    TableCopy.install(outputs);
    message = WidgetId.mark(text(""), SamplesIds.CALCULATOR_MESSAGE);
    text("Formula: " + chosen.formula());
    chosen.references().forEach(reference -> text("Reference: " + reference));
    scroll.setContent(page);
    calculate();
    fit();
  }

  private String labels(InputGroup group) {
    String names =
        calculator.inputs().stream()
            .filter(input -> group.names().contains(input.name()))
            .map(Input::label)
            .collect(Collectors.joining(", "));
    return (group.required() ? "exactly one of: " : "at most one of: ") + names;
  }

  private void heading(String words) {
    Label label = text(words);
    label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
  }

  private Label text(String words) {
    Label label = new Label(page, SWT.WRAP);
    label.setText(words.replace("&", "&&"));
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
    data.widthHint = WRAP;
    label.setLayoutData(data);
    return label;
  }

  private void row(Input input) {
    Label label = new Label(page, SWT.NONE);
    label.setText(input.label().replace("&", "&&"));
    String hint = input.help() + "\n\nAllowed: " + input.allowed();
    label.setToolTipText(hint);
    String before =
        typed
            .computeIfAbsent(calculator.id(), _ -> new LinkedHashMap<>())
            .getOrDefault(input.name(), "");
    Control control;
    if (input.isNumber()) {
      Text field = new Text(page, SWT.BORDER);
      field.setText(before);
      field.setMessage(
          input.defaultText().isEmpty()
              ? input.isRequired() ? "" : "optional"
              : input.defaultText());
      field.addListener(SWT.Modify, event -> take(input, field.getText()));
      control = field;
    } else {
      Combo field = new Combo(page, SWT.READ_ONLY);
      field.setItems(input.choices().toArray(String[]::new));
      field.setText(before.isEmpty() ? input.defaultText() : before);
      field.addListener(SWT.Selection, event -> take(input, field.getText()));
      control = field;
    }
    WidgetId.mark(control, SamplesIds.CALCULATOR_INPUT + "." + input.name());
    control.setToolTipText(hint);
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
    data.widthHint = 90;
    control.setLayoutData(data);
    Label unit = new Label(page, SWT.NONE);
    unit.setText(org.photonbench.figure.text.NumberText.unit(input.unit()));
  }

  private void take(Input input, String text) {
    typed.get(calculator.id()).put(input.name(), text);
    calculate();
    fit();
  }

  private void calculate() {
    outputs.removeAll();
    Map<String, String> texts = typed.get(calculator.id());
    boolean any = texts.values().stream().anyMatch(text -> !text.isBlank());
    try {
      Calculation done = calculator.calculate(texts);
      for (Quantity quantity : done.quantities()) {
        QuantityText text = QuantityText.of(quantity);
        TableItem item = new TableItem(outputs, SWT.NONE);
        item.setText(new String[] {quantity.label(), text.value(), text.interval(), text.unit()});
      }
      say(done.messages().stream().map(Message::toString).collect(Collectors.joining("\n")), false);
    } catch (CalculatorException e) {
      for (Output output : calculator.outputs()) {
        new TableItem(outputs, SWT.NONE)
            .setText(new String[] {output.label(), "", "", output.unit()});
      }
      say(any ? e.getMessage() : "Type the inputs above, as 78±3ps or 78(3)ps.", any);
    }
    for (TableColumn column : outputs.getColumns()) {
      column.pack();
    }
  }

  private void say(String words, boolean wrong) {
    message.setText(words.replace("&", "&&"));
    message.setForeground(
        wrong ? JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR) : null);
  }

  private void fit() {
    int width = scroll.getClientArea().width;
    if (page != null && width > 0) {
      scroll.setMinHeight(page.computeSize(width, SWT.DEFAULT).y);
      page.layout(true, true);
    }
  }

  @Override
  protected boolean edits() {
    return false;
  }

  @Override
  public void setFocus() {
    list.setFocus();
    // A field takes no focus before the view is laid out.
    list.getDisplay()
        .timerExec(
            LAID_OUT_MILLIS,
            () -> {
              if (!list.isDisposed() && list.isFocusControl()) {
                focusFirst();
              }
            });
  }

  private void focusFirst() {
    for (Control child : page.getChildren()) {
      if (child instanceof Text || child instanceof Combo) {
        child.setFocus();
        return;
      }
    }
  }
}
