package org.photonbench.ui.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;

/** What the preferences are before the user changes them. */
public final class Defaults extends AbstractPreferenceInitializer {

  @Override
  public void initializeDefaultPreferences() {
    Preferences.store().setDefault(Preferences.WELCOME, true);
    Preferences.store().setDefault(Preferences.DATA_FOLDER, System.getProperty("user.home", ""));
  }
}
