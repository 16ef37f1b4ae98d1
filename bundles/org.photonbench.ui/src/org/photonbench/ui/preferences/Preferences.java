package org.photonbench.ui.preferences;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The preferences of the workbench. */
public final class Preferences {
  /** Folder in which file dialogs begin. */
  static final String DATA_FOLDER = "data.folder";

  static final String WELCOME = "welcome.shown";

  private static final String RECENT = "files.recent";
  private static final String WINDOW_SHOWN = "window.shown";
  private static final String QUALIFIER = "org.photonbench.ui";

  private Preferences() {}

  /** The folder in which file dialogs begin; empty text: where the system wants. */
  public static String dataFolder() {
    return Platform.getPreferencesService().getString(QUALIFIER, DATA_FOLDER, "", null);
  }

  /** Whether this is the first window of a new workspace; true once. */
  public static boolean isFirstWindow() {
    IPreferenceStore store = store();
    boolean first = !store.getBoolean(WINDOW_SHOWN);
    store.setValue(WINDOW_SHOWN, true);
    return first;
  }

  /** Whether the welcome page comes when nothing else is open. */
  public static boolean isWelcomeShown() {
    return store().getBoolean(WELCOME);
  }

  public static void setWelcomeShown(boolean shown) {
    store().setValue(WELCOME, shown);
  }

  /** The files opened last, one a line, the latest first. */
  public static String recentFiles() {
    return store().getString(RECENT);
  }

  public static void setRecentFiles(String files) {
    store().setValue(RECENT, files);
  }

  static IPreferenceStore store() {
    return new ScopedPreferenceStore(InstanceScope.INSTANCE, QUALIFIER);
  }
}
