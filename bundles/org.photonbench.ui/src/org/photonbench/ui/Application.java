package org.photonbench.ui;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Starts the workbench and tells the start script whether to start it again. */
public final class Application implements IApplication {

  @Override
  public Object start(IApplicationContext context) {
    // Figures are painted by Java2D into memory only. With a toolkit of its own on the display,
    // AWT would race with GTK in native code and crash both.
    System.setProperty("java.awt.headless", "true");
    Display.setAppName("PhotonBench");
    Display display = PlatformUI.createDisplay();
    try {
      // A desktop that hands over a file later, for example by a double click.
      display.addListener(
          SWT.OpenDocument,
          event ->
              OpenFiles.open(
                  PlatformUI.getWorkbench().getActiveWorkbenchWindow(), Path.of(event.text)));
      int code =
          PlatformUI.createAndRunWorkbench(
              display, new PhotonBenchWorkbenchAdvisor(filesOf(Platform.getApplicationArgs())));
      return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
    } finally {
      display.dispose();
    }
  }

  /** The arguments that are files; relative ones count from where the workbench was started. */
  static List<Path> filesOf(String[] arguments) {
    List<Path> files = new ArrayList<>();
    for (String argument : arguments) {
      try {
        Path path = Path.of(argument);
        if (!argument.startsWith("-") && Files.isRegularFile(path)) {
          files.add(path.toAbsolutePath().normalize());
        }
      } catch (InvalidPathException e) {
        // The value of some option of the platform; none of ours.
        continue;
      }
    }
    return files;
  }

  @Override
  public void stop() {
    if (!PlatformUI.isWorkbenchRunning()) {
      return;
    }
    IWorkbench workbench = PlatformUI.getWorkbench();
    Display display = workbench.getDisplay();
    display.syncExec(() -> {
      if (!display.isDisposed()) {
        workbench.close();
      }
    });
  }
}
