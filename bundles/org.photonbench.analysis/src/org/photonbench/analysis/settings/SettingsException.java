package org.photonbench.analysis.settings;

import org.photonbench.analysis.AnalysisException;

/**
 * A setting that cannot have the value it was given. The message is one sentence for the user:
 * which setting, what was given, what is allowed.
 */
public final class SettingsException extends AnalysisException {
  private static final long serialVersionUID = 1L;

  private final String settingName;

  /**
   * @param settingName component name of the setting, empty text if several settings do not fit
   *     together
   * @param message one sentence for the user
   */
  public SettingsException(String settingName, String message) {
    super(message);
    this.settingName = settingName;
  }

  /** Component name of the setting at fault; empty text if several do not fit together. */
  public String settingName() {
    return settingName;
  }
}
