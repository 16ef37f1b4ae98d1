package org.photonbench.ui.preferences;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The preferences of the workbench. */
public final class Preferences {
  /** Folder in which file dialogs begin. */
  static final String DATA_FOLDER = "data.folder";

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

  static IPreferenceStore store() {
    return new ScopedPreferenceStore(InstanceScope.INSTANCE, QUALIFIER);
  }
}
