package org.photonbench.ui.plot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Scale;
import org.photonbench.figure.export.FigureExport;
import org.photonbench.figure.export.FigureStyle;
import org.photonbench.figure.export.FigureTable;

/** The menu of a plot: axes, fit, copy, export, help. */
final class PlotMenu {
  private static final FigureExport.Format[] FORMATS = FigureExport.Format.values();

  private final FigurePlot plot;
  private final Menu menu;
  private Runnable help;
  private FigurePlot.MenuFiller filler = (menu, x) -> {};
  private String folder = "";
  private String baseName = "";

  PlotMenu(FigurePlot plot) {
    this.plot = plot;
    menu = new Menu(plot);
    menu.addListener(SWT.Show, event -> fill());
  }

  Menu menu() {
    return menu;
  }

  void onHelp(Runnable newHelp) {
    help = newHelp;
  }

  void onMenu(FigurePlot.MenuFiller newFiller) {
    filler = newFiller;
  }

  void setExportName(String newFolder, String newBaseName) {
    folder = newFolder;
    baseName = newBaseName;
  }

  private void fill() {
    for (MenuItem item : menu.getItems()) {
      item.dispose();
    }
    if (plot.figure().isPresent()) {
      Figure figure = plot.figure().get();
      if (figure.map().isEmpty()) {
        addScales("&Horizontal Axis", false, figure.x());
        addScales("&Vertical Axis", true, figure.y());
        new MenuItem(menu, SWT.SEPARATOR);
      }
      add(menu, "Show &All\tHome", plot::fit);
      add(menu, "&Undo Zoom\tCtrl+Z", plot::undoZoom);
      new MenuItem(menu, SWT.SEPARATOR);
      add(menu, "&Copy Image", this::copyImage);
      add(menu, "Copy &Table", this::copyTable);
      for (FigureExport.Format format : FORMATS) {
        add(menu, "Export &" + format.name() + "...", () -> export(format));
      }
    }
    addItemsOfOthers();
    addCommands();
    if (help != null) {
      if (menu.getItemCount() > 0) {
        new MenuItem(menu, SWT.SEPARATOR);
      }
      add(menu, "H&elp\tF1", help);
    }
  }

  private void addItemsOfOthers() {
    if (plot.figure().isEmpty()) {
      return;
    }
    MenuItem line = new MenuItem(menu, SWT.SEPARATOR);
    int before = menu.getItemCount();
    filler.fill(menu, plot.menuX());
    if (menu.getItemCount() == before) {
      line.dispose();
    }
  }

  /** Commands of the category of plots that other bundles declare, for example a fit. */
  private void addCommands() {
    if (plot.figure().isEmpty() || !PlatformUI.isWorkbenchRunning()) {
      return;
    }
    IWorkbench workbench = PlatformUI.getWorkbench();
    IBindingService keys = workbench.getService(IBindingService.class);
    boolean first = true;
    for (Command command : workbench.getService(ICommandService.class).getDefinedCommands()) {
      try {
        if (command.getCategory().getId().equals(FigurePlot.COMMANDS)) {
          if (first) {
            new MenuItem(menu, SWT.SEPARATOR);
            first = false;
          }
          String key = keys.getBestActiveBindingFormattedFor(command.getId());
          add(
              menu,
              command.getName() + (key == null ? "" : "\t" + key),
              (Runnable) () -> run(command.getId()));
        }
      } catch (NotDefinedException e) {
        Platform.getLog(PlotMenu.class).warn("A command of plots is gone", e);
      }
    }
  }

  private void run(String command) {
    plot.setFocus();
    try {
      PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
    } catch (CommandException e) {
      failed("The command could not be run: " + e.getMessage(), e);
    }
  }

  private void addScales(String label, boolean vertical, Axis axis) {
    MenuItem item = new MenuItem(menu, SWT.CASCADE);
    item.setText(label);
    Menu choices = new Menu(menu);
    item.setMenu(choices);
    addScale(choices, "&Linear", vertical, axis, Scale.LINEAR);
    addScale(choices, "L&ogarithmic", vertical, axis, Scale.LOGARITHMIC);
  }

  private void addScale(Menu choices, String label, boolean vertical, Axis axis, Scale scale) {
    MenuItem item = new MenuItem(choices, SWT.RADIO);
    item.setText(label);
    item.setSelection(axis.scale() == scale);
    item.addListener(
        SWT.Selection,
        event -> {
          if (item.getSelection()) {
            plot.setScale(vertical, scale);
          }
        });
  }

  private static void add(Menu to, String label, BooleanSupplier action) {
    add(to, label, (Runnable) action::getAsBoolean);
  }

  private static void add(Menu to, String label, Runnable action) {
    MenuItem item = new MenuItem(to, SWT.PUSH);
    item.setText(label);
    item.addListener(SWT.Selection, event -> action.run());
  }

  void copyImage() {
    plot.figureInView()
        .ifPresent(figure -> {
          Point size = plot.getSize();
          FigureStyle style =
              FigureStyle.SCREEN.withSize(
                  Math.clamp(size.x, 320, 4000), Math.clamp(size.y, 200, 4000));
          try {
            byte[] png = FigureExport.png(figure, style);
            copy(new ImageData(new ByteArrayInputStream(png)), ImageTransfer.getInstance());
          } catch (IOException e) {
            failed("The image could not be made.", e);
          }
        });
  }

  void copyTable() {
    plot.figure()
        .ifPresent(figure -> {
          StringBuilder text = new StringBuilder();
          try {
            FigureTable.write(figure, text);
            copy(text.toString(), TextTransfer.getInstance());
          } catch (IOException e) {
            failed("The table could not be made.", e);
          }
        });
  }

  private void copy(Object data, Transfer transfer) {
    Clipboard clipboard = new Clipboard(plot.getDisplay());
    try {
      clipboard.setContents(new Object[] {data}, new Transfer[] {transfer});
    } finally {
      clipboard.dispose();
    }
  }

  /** Asks for a file and writes the figure in the format of its name. */
  void export() {
    export(FORMATS[0]);
  }

  private void export(FigureExport.Format first) {
    Figure figure = plot.figureInView().orElse(null);
    if (figure == null) {
      return;
    }
    FileDialog dialog = new FileDialog(plot.getShell(), SWT.SAVE);
    dialog.setText("Export " + figure.title());
    String[] patterns = new String[FORMATS.length];
    String[] names = new String[FORMATS.length];
    for (int i = 0; i < FORMATS.length; i++) {
      patterns[i] = "*" + FORMATS[i].extension();
      names[i] = FORMATS[i].name() + " (*" + FORMATS[i].extension() + ")";
    }
    dialog.setFilterExtensions(patterns);
    dialog.setFilterNames(names);
    dialog.setFilterIndex(first.ordinal());
    dialog.setOverwrite(true);
    if (!folder.isEmpty()) {
      dialog.setFilterPath(folder);
    }
    String name = baseName.isEmpty() ? figure.id() : baseName + "-" + figure.id();
    dialog.setFileName(name + first.extension());
    String chosen = dialog.open();
    if (chosen == null) {
      return;
    }
    int index = dialog.getFilterIndex();
    FigureExport.Format filtered = index >= 0 && index < FORMATS.length ? FORMATS[index] : first;
    try {
      plot.exportTo(Path.of(hasKnownEnding(chosen) ? chosen : chosen + filtered.extension()));
    } catch (IOException e) {
      failed(e.getMessage(), e);
    }
  }

  private static boolean hasKnownEnding(String name) {
    return Arrays.stream(FORMATS)
        .anyMatch(format -> name.toLowerCase(Locale.ROOT).endsWith(format.extension()));
  }

  private void failed(String message, Exception cause) {
    Platform.getLog(PlotMenu.class).warn(message, cause);
    MessageDialog.openError(plot.getShell(), "Figure", message);
  }
}
