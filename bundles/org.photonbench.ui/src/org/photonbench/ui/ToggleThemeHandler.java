package org.photonbench.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Switches between the light and the dark theme, with a restart. A theme that is exchanged in open
 * windows leaves colours of the one before in them: on GTK the style sheets are applied at once,
 * and the colours of the toolkit that they rest on are exchanged only later.
 */
public final class ToggleThemeHandler extends AbstractHandler {
  /** The answers of the question; tests press these buttons. */
  public static final String RESTART = "&Restart Now";

  public static final String LATER = "At the &Next Start";
  public static final String KEEP = "&Cancel";

  private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
  private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

  /** Where the theme engine reads the theme to start with. */
  private static final String ENGINE = "org.eclipse.e4.ui.css.swt.theme";

  private static final String THEME = "themeid";

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
    IWorkbench workbench = PlatformUI.getWorkbench();
    IThemeEngine engine = workbench.getService(IThemeEngine.class);
    if (engine == null) {
      return null;
    }
    boolean dark = isDark(engine.getActiveTheme());
    MessageDialog question =
        new MessageDialog(
            shell,
            "Switch Theme",
            null,
            "The "
                + (dark ? "light" : "dark")
                + " theme needs a restart: windows that are open keep some of their colours."
                + " Perspectives, views and editors come back as they are now."
                + "\n\nRestart PhotonBench now?",
            MessageDialog.QUESTION,
            0,
            RESTART,
            LATER,
            KEEP);
    switch (question.open()) {
      case 0 -> {
        remember(dark ? LIGHT : DARK);
        workbench.restart();
      }
      case 1 -> remember(dark ? LIGHT : DARK);
      // An earlier "at the next start" is taken back.
      default -> remember(dark ? DARK : LIGHT);
    }
    return null;
  }

  private static boolean isDark(ITheme theme) {
    return theme != null && theme.getId().startsWith(DARK);
  }

  private static void remember(String theme) {
    IEclipsePreferences node = InstanceScope.INSTANCE.getNode(ENGINE);
    node.put(THEME, theme);
    try {
      node.flush();
    } catch (BackingStoreException e) {
      ILog.of(ToggleThemeHandler.class).error("The theme could not be saved", e);
    }
  }
}
