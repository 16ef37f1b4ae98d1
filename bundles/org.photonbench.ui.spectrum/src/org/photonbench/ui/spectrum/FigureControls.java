package org.photonbench.ui.spectrum;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.photonbench.spectrum.SpectralQuantity;
import org.photonbench.spectrum.io.Measured;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.spectrum.data.FigureChoice;
import org.photonbench.ui.spectrum.data.MeasuredView;

/**
 * What is to be chosen above the figure: axes, unit and frame. What a file lacks is not offered.
 */
final class FigureControls extends Composite {
  private static final int SLIDER_WIDTH = 180;

  /** The entry of the choice of units. */
  private static final int ELECTRONS = 1;

  private final MeasuredView view;
  private final Consumer<FigureChoice> changed;
  private FigureChoice choice;
  private List<SpectralQuantity> quantities = List.of();
  private Combo axis;
  private Combo scale;
  private Combo signal;
  private Button uncertainty;
  private Button allFrames;
  private Composite frameRow;
  private Scale slider;
  private Spinner spinner;
  private Label condition;
  private Label hint;

  /**
   * @param choice shown at first
   * @param changed told each choice of the user
   */
  FigureControls(
      Composite parent, MeasuredView view, FigureChoice choice, Consumer<FigureChoice> changed) {
    super(parent, SWT.NONE);
    this.view = view;
    this.choice = choice;
    this.changed = changed;
    GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 2).applyTo(this);
    createChoices();
    if (view.measured().frames() > 1) {
      createFrameRow();
    }
    hint = WidgetId.mark(new Label(this, SWT.WRAP), SpectrumIds.HINT);
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(hint);
    showState();
  }

  private void createChoices() {
    Composite row = new Composite(this, SWT.NONE);
    RowLayout layout = new RowLayout(SWT.HORIZONTAL);
    layout.center = true;
    layout.marginLeft = 0;
    layout.marginTop = 0;
    layout.marginBottom = 0;
    layout.spacing = 10;
    row.setLayout(layout);
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(row);
    quantities = view.quantities();
    if (quantities.size() > 1) {
      axis = combo(row, "Axis", SpectrumIds.AXIS, quantities.stream().map(this::name).toList());
      axis.select(choice.quantity().map(quantities::indexOf).orElse(0));
    }
    if (!(view.measured() instanceof Measured.Scan)) {
      scale = combo(row, "Signal", SpectrumIds.SCALE, List.of("Linear", "Logarithmic"));
      scale.select(choice.logarithmic() ? 1 : 0);
    }
    if (view.hasElectrons()) {
      signal = combo(row, "in", SpectrumIds.SIGNAL, List.of("Camera counts", "Electrons"));
      signal.select(choice.electrons() ? ELECTRONS : 0);
    }
    if (view.hasUncertainty()) {
      uncertainty = check(row, "Uncertainty", SpectrumIds.UNCERTAINTY, choice.uncertainty());
    }
    if (view.hasAllFrames()) {
      allFrames = check(row, "All frames", SpectrumIds.ALL_FRAMES, choice.allFrames());
    }
  }

  private String name(SpectralQuantity quantity) {
    return switch (quantity) {
      case WAVELENGTH -> "Wavelength (nm)";
      case ENERGY -> "Energy (eV)";
      case WAVENUMBER -> "Wavenumber (cm⁻¹)";
      case PIXEL -> "Pixel";
    };
  }

  private Combo combo(Composite row, String label, String id, List<String> entries) {
    Composite pair = new Composite(row, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(5, 0).applyTo(pair);
    Label text = new Label(pair, SWT.NONE);
    text.setText(label);
    Combo combo = WidgetId.mark(new Combo(pair, SWT.READ_ONLY), id);
    combo.setItems(entries.toArray(String[]::new));
    combo.addListener(
        SWT.Selection,
        event -> {
          if (combo == axis && signal != null && axis.getSelectionIndex() > 0) {
            signal.select(ELECTRONS); // the camera's offset, converted, would look like a signal
          }
          choose();
        });
    return combo;
  }

  private Button check(Composite row, String text, String id, boolean selected) {
    Button button = WidgetId.mark(new Button(row, SWT.CHECK), id);
    button.setText(text);
    button.setSelection(selected);
    button.addListener(SWT.Selection, event -> choose());
    return button;
  }

  private void createFrameRow() {
    int frames = view.measured().frames();
    frameRow = new Composite(this, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(frameRow);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(frameRow);
    Label text = new Label(frameRow, SWT.NONE);
    text.setText("Frame");
    spinner = WidgetId.mark(new Spinner(frameRow, SWT.BORDER), SpectrumIds.FRAME);
    spinner.setValues(choice.frame() + 1, 1, frames, 0, 1, Math.max(1, frames / 10));
    spinner.addListener(SWT.Selection, event -> setFrame(spinner.getSelection() - 1));
    slider = WidgetId.mark(new Scale(frameRow, SWT.HORIZONTAL), SpectrumIds.SLIDER);
    slider.setMinimum(1);
    slider.setMaximum(frames);
    slider.setPageIncrement(Math.max(1, frames / 10));
    slider.setSelection(choice.frame() + 1);
    slider.addListener(SWT.Selection, event -> setFrame(slider.getSelection() - 1));
    GridDataFactory.swtDefaults()
        .align(SWT.BEGINNING, SWT.CENTER)
        .hint(SLIDER_WIDTH, SWT.DEFAULT)
        .applyTo(slider);
    condition = WidgetId.mark(new Label(frameRow, SWT.NONE), SpectrumIds.CONDITION);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(condition);
  }

  private void setFrame(int frame) {
    // Setting one of the two tells the other nothing, so both are set.
    spinner.setSelection(frame + 1);
    slider.setSelection(frame + 1);
    choose();
  }

  private void choose() {
    Optional<SpectralQuantity> quantity =
        axis == null ? Optional.empty() : Optional.of(quantities.get(axis.getSelectionIndex()));
    choice =
        new FigureChoice(
            spinner == null ? 0 : spinner.getSelection() - 1,
            isSelected(allFrames),
            quantity,
            scale != null && scale.getSelectionIndex() == 1,
            signal != null && signal.getSelectionIndex() == ELECTRONS,
            isSelected(uncertainty));
    showState();
    changed.accept(choice);
  }

  private static boolean isSelected(Button button) {
    return button != null && button.getSelection();
  }

  private void showState() {
    boolean map = choice.allFrames() && view.hasAllFrames();
    enable(allFrames, view.hasAllFrames());
    enable(uncertainty, !map);
    enable(scale, view.hasScale(choice));
    if (frameRow != null) {
      enable(slider, !map);
      enable(spinner, !map);
      String text = map ? "all " + view.measured().frames() : view.frameText(choice.frame());
      condition.setText(text.replace("&", "&&"));
      condition.setToolTipText(text);
    }
    String text = view.hint(choice);
    hint.setText(text);
    hint.setVisible(!text.isEmpty());
    ((GridData) hint.getLayoutData()).exclude = text.isEmpty();
    requestLayout();
  }

  private static void enable(Control control, boolean enabled) {
    if (control != null) {
      control.setEnabled(enabled);
    }
  }
}
