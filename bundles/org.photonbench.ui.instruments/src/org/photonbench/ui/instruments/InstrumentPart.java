package org.photonbench.ui.instruments;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.photonbench.ui.instruments.Instruments.Change;

/** A view of the instruments: is told on the UI thread what changed, and has their help at F1. */
abstract class InstrumentPart extends ViewPart {
  private static final String BUNDLE = "org.photonbench.ui.instruments";

  /** Under this key a marked label keeps the colour of its theme. */
  private static final String THEMED = BUNDLE + ".themed";

  private final Set<Change> pending = EnumSet.noneOf(Change.class);
  private final Instruments.Listener listener = this::heard;
  private Display display;
  private boolean disposed;

  static Instruments instruments() {
    return Instruments.shared();
  }

  @Override
  public final void createPartControl(Composite parent) {
    display = parent.getDisplay();
    createContents(parent);
    instruments().addListener(listener);
    getSite().getService(IContextService.class).activateContext(InstrumentsIds.CONTEXT);
    handle(InstrumentsIds.HELP, () -> InstrumentsHelp.open(getSite().getShell()));
    handle(
        IWorkbenchCommandConstants.HELP_DYNAMIC_HELP,
        () -> InstrumentsHelp.open(getSite().getShell()));
    changed(EnumSet.allOf(Change.class));
  }

  /** Makes the widgets. */
  abstract void createContents(Composite parent);

  /** Shows what changed; on the UI thread. */
  abstract void changed(Set<Change> what);

  /** Many changes before the UI has time are one. */
  private void heard(Change what) {
    synchronized (pending) {
      boolean first = pending.isEmpty();
      pending.add(what);
      if (!first || disposed) {
        return;
      }
    }
    onUi(() -> {
      Set<Change> now;
      synchronized (pending) {
        now = pending.isEmpty() ? EnumSet.noneOf(Change.class) : EnumSet.copyOf(pending);
        pending.clear();
      }
      changed(now);
    });
  }

  /** Runs it on the UI thread, if the view is still there. */
  final void onUi(Runnable work) {
    if (!display.isDisposed()) {
      display.asyncExec(() -> {
        if (!disposed) {
          work.run();
        }
      });
    }
  }

  /** Gives a command its meaning while this view is active. */
  final void handle(String commandId, Runnable action) {
    getSite()
        .getService(IHandlerService.class)
        .activateHandler(
            commandId,
            new AbstractHandler() {
              @Override
              public Object execute(ExecutionEvent event) {
                action.run();
                return null;
              }
            });
  }

  /** A button of the view's toolbar. */
  final Action action(String label, String icon, Runnable work) {
    return action(label, icon, Action.AS_PUSH_BUTTON, on -> work.run());
  }

  /** A button of the view's toolbar that stays down, or one that does not. */
  final Action action(String label, String icon, int style, Consumer<Boolean> work) {
    Action made =
        new Action(label, style) {
          @Override
          public void run() {
            work.accept(isChecked());
          }
        };
    made.setToolTipText(label);
    ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + icon + ".svg")
        .ifPresent(made::setImageDescriptor);
    return made;
  }

  /**
   * Gives a label a colour of its own.
   *
   * @param color null: that of its theme again
   */
  static void mark(Label label, Color color) {
    Object themed = label.getData(THEMED);
    if (color != null) {
      if (themed == null) {
        label.setData(THEMED, label.getForeground());
      }
      label.setForeground(color); // again, too: a theme that is applied late takes it away
    } else if (color == null && themed instanceof Color before) {
      label.setData(THEMED, null);
      label.setForeground(before);
    }
  }

  /** Whether it is shown now: nothing is asked of an instrument for a view that nobody sees. */
  final boolean isSeen() {
    return getSite().getPage() != null && getSite().getPage().isPartVisible(this);
  }

  /** Text for a label, where an ampersand has a meaning of its own. */
  static String escaped(String text) {
    return text.replace("&", "&&");
  }

  @Override
  public void dispose() {
    disposed = true;
    instruments().removeListener(listener);
    super.dispose();
  }
}
