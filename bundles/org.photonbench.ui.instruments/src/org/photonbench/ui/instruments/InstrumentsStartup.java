package org.photonbench.ui.instruments;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;

/** Leaves the instruments safe when the workbench is closed. */
public final class InstrumentsStartup implements IStartup {
  private static final long PATIENCE_MILLIS = 10_000;

  @Override
  public void earlyStartup() {
    PlatformUI.getWorkbench()
        .addWorkbenchListener(
            new IWorkbenchListener() {
              @Override
              public boolean preShutdown(IWorkbench workbench, boolean forced) {
                return true;
              }

              @Override
              public void postShutdown(IWorkbench workbench) {
                leave();
              }
            });
  }

  /** A line that hangs must not keep the program for ever. */
  private static void leave() {
    Thread closing =
        Thread.ofPlatform()
            .daemon()
            .name("Leaving the instruments")
            .start(Instruments.shared()::close);
    try {
      closing.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
