package org.photonbench.ui.technique;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.graphics.GC;
import org.photonbench.analysis.settings.SettingField;
import org.photonbench.figure.Palette;
import org.photonbench.ui.plot.FigurePlot;
import org.photonbench.ui.plot.PlotOverlay;
import org.photonbench.ui.plot.PlotPixels;
import org.photonbench.ui.plot.SelectionTool;

/**
 * Selects a part of the figure of a technique with the mouse: it becomes settings, and the settings
 * are drawn as a rectangle. What can be selected is declared with the technique.
 */
final class FigureSelector implements PlotOverlay {
  private final TechniqueSession<?> session;
  private final FigurePlot plot;
  private final Set<String> reported = new HashSet<>();
  private final Consumer<Boolean> activeListener;
  private FigureSelection selection;
  private SelectionTool tool;

  /**
   * @param activeListener told when the tool becomes active or is given up
   */
  FigureSelector(TechniqueSession<?> session, FigurePlot plot, Consumer<Boolean> activeListener) {
    this.session = session;
    this.plot = plot;
    this.activeListener = activeListener;
    plot.addOverlay(this);
  }

  /** Whether anything of the figure shown can be selected. */
  boolean isAvailable() {
    return selection != null;
  }

  /** Another figure is shown. */
  void show(String figureId) {
    Optional<FigureSelection> found =
        session.technique().selections().stream()
            .filter(each -> each.figureId().equals(figureId) && isKnown(each))
            .findFirst();
    if (Objects.equals(found.orElse(null), selection)) {
      return;
    }
    if (tool != null) {
      tool.setActive(false);
      plot.removeOverlay(tool);
      tool = null;
    }
    selection = found.orElse(null);
    if (selection != null) {
      SelectionTool.Shape shape =
          selection.isRange() ? SelectionTool.Shape.RANGE : SelectionTool.Shape.RECTANGLE;
      tool = new SelectionTool(plot, shape, false, this::selected);
      tool.onActive(activeListener);
      plot.addOverlay(tool);
    }
  }

  /** A declaration with a misspelt setting is left out, and the log says so once. */
  private boolean isKnown(FigureSelection declared) {
    Set<String> names =
        session.fields().stream().map(SettingField::name).collect(Collectors.toSet());
    if (!declared.settings().isEmpty() && names.containsAll(declared.settings())) {
      return true;
    }
    if (reported.add(declared.figureId())) {
      ILog.of(FigureSelector.class)
          .warn(
              "The selection of the figure "
                  + declared.figureId()
                  + " of "
                  + session.technique().contributor()
                  + " names settings that the analysis does not have: "
                  + declared.settings());
    }
    return false;
  }

  void setActive(boolean active) {
    if (tool != null) {
      tool.setActive(active);
    }
  }

  /** Whether settings select anything now. */
  boolean isSet() {
    return selection != null
        && selection.settings().stream()
            .anyMatch(name -> !session.text(name).equals(field(name).defaultText()));
  }

  /** The settings as they are declared. */
  void clear() {
    Map<String, String> texts = new LinkedHashMap<>();
    selection.settings().forEach(name -> texts.put(name, field(name).defaultText()));
    set(texts);
  }

  private SettingField field(String name) {
    return session.fields().stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void selected(SelectionTool.Selection part) {
    Map<String, String> texts = new LinkedHashMap<>();
    put(texts, selection.xFrom(), part.fromX(), part.pixelX());
    put(texts, selection.xTo(), part.toX(), part.pixelX());
    put(texts, selection.yFrom(), part.fromY(), part.pixelY());
    put(texts, selection.yTo(), part.toY(), part.pixelY());
    set(texts);
  }

  private void put(Map<String, String> texts, String name, double value, double pixel) {
    if (name.isEmpty()) {
      return;
    }
    SettingField field = field(name);
    double allowed = Math.clamp(value, field.min(), field.max());
    int decimals =
        field.kind() == SettingField.Kind.INT || field.kind() == SettingField.Kind.LONG
            ? 0
            : (int) Math.max(0, -Math.floor(Math.log10(pixel)));
    texts.put(
        name,
        BigDecimal.valueOf(allowed)
            .setScale(decimals, RoundingMode.HALF_EVEN)
            .stripTrailingZeros()
            .toPlainString());
  }

  private void set(Map<String, String> texts) {
    session
        .setTexts(texts)
        .ifPresent(wrong -> MessageDialog.openWarning(plot.getShell(), "Selection", wrong));
  }

  @Override
  public void paint(GC gc, PlotPixels pixels, Palette palette) {
    if (selection == null || !isSet()) {
      return;
    }
    int width = pixels.width();
    int height = pixels.height();
    double left = value(selection.xFrom()).map(pixels::pixelX).orElse(-1.0);
    double right = value(selection.xTo()).map(pixels::pixelX).orElse((double) width);
    double bottom = value(selection.yFrom()).map(pixels::pixelY).orElse((double) height);
    double top = value(selection.yTo()).map(pixels::pixelY).orElse(-1.0);
    int x = (int) Math.round(Math.clamp(left, -1, width));
    int y = (int) Math.round(Math.clamp(top, -1, height));
    SelectionTool.paintBox(
        gc,
        palette,
        x,
        y,
        (int) Math.round(Math.clamp(right, -1, width)) - x,
        (int) Math.round(Math.clamp(bottom, -1, height)) - y);
  }

  /** The number that a setting holds; empty: none, so that this side is open. */
  private Optional<Double> value(String name) {
    if (name.isEmpty() || session.text(name).isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Double.parseDouble(session.text(name)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
