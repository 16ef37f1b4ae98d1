package org.photonbench.ui.tests.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.photonbench.ui.JobFamily;
import org.photonbench.ui.RecordingsPerspective;

/**
 * Gives each test a clean workbench and keeps what is needed to understand a failure:
 * {@code @ExtendWith(Workbench.class)}. A test during which an error was logged fails, unless it
 * called {@link #expectErrors()}.
 */
public final class Workbench implements BeforeEachCallback, AfterEachCallback {
  private static final List<IStatus> ERRORS = new ArrayList<>();
  private static final ILogListener LISTENER =
      (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
          synchronized (ERRORS) {
            ERRORS.add(status);
          }
        }
      };
  private static boolean listening;
  private static boolean errorsExpected;

  /** The errors logged since the test began. */
  public static List<IStatus> errors() {
    synchronized (ERRORS) {
      return List.copyOf(ERRORS);
    }
  }

  /** The test logs errors on purpose and looks at {@link #errors()} itself. */
  public static void expectErrors() {
    errorsExpected = true;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    if (!listening) {
      Platform.addLogListener(LISTENER);
      listening = true;
    }
    errorsExpected = false;
    Ui.shell().forceActive();
    Ui.closeEditors();
    Ui.openPerspective(RecordingsPerspective.ID);
    Ui.join(JobFamily.WORKSPACE);
    synchronized (ERRORS) {
      ERRORS.clear();
    }
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    Ui.pump();
    boolean logged = !errorsExpected && !errors().isEmpty();
    if (context.getExecutionException().isPresent() || logged) {
      keep(context);
    }
    Job.getJobManager().cancel(JobFamily.RECORDING);
    Job.getJobManager().cancel(JobFamily.ANALYSIS);
    Job.getJobManager().cancel(JobFamily.SIMULATION);
    Job.getJobManager().cancel(JobFamily.CONVERSION);
    Ui.join(JobFamily.SIMULATION);
    Ui.join(JobFamily.CONVERSION);
    Ui.closeEditors();
    Ui.join(JobFamily.RECORDING);
    Ui.join(JobFamily.ANALYSIS);
    if (logged && context.getExecutionException().isEmpty()) {
      throw new AssertionError("errors in the log: " + describe(errors()));
    }
  }

  private static String describe(List<IStatus> errors) {
    return errors.stream()
        .map(s -> s.getMessage() + (s.getException() == null ? "" : " (" + s.getException() + ")"))
        .collect(Collectors.joining("; "));
  }

  private static void keep(ExtensionContext context) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "ui-failures").toAbsolutePath());
    String name =
        context.getRequiredTestClass().getSimpleName()
            + "."
            + context.getDisplayName().replaceAll("[^A-Za-z0-9]+", "_");
    screenshot(folder.resolve(name + ".png"));
    Path log = Platform.getLogFileLocation().toFile().toPath();
    if (Files.exists(log)) {
      Files.writeString(folder.resolve(name + ".log"), Files.readString(log));
    }
  }

  /** Saves the visible windows of the workbench as a PNG. */
  public static void screenshot(Path file) {
    Display display = Display.getCurrent();
    Rectangle area = Ui.shell().getBounds();
    for (Shell shell : display.getShells()) {
      if (shell.isVisible()) {
        area.add(shell.getBounds());
      }
    }
    area = area.intersection(display.getBounds());
    Image image = new Image(display, area.width, area.height);
    try {
      GC gc = new GC(display);
      try {
        gc.copyArea(image, area.x, area.y);
      } finally {
        gc.dispose();
      }
      ImageLoader loader = new ImageLoader();
      loader.data = new org.eclipse.swt.graphics.ImageData[] {image.getImageData()};
      loader.save(file.toString(), SWT.IMAGE_PNG);
    } finally {
      image.dispose();
    }
  }
}
