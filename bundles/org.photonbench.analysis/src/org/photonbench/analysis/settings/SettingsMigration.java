package org.photonbench.analysis.settings;

import com.google.gson.JsonObject;

/**
 * Lifts stored settings to the present version of their record, where aliases and defaults are not
 * enough (a changed unit, one setting split into two). Has a constructor without arguments.
 */
@FunctionalInterface
public interface SettingsMigration {
  /**
   * Changes stored settings by one version. Called once for each version between the stored and the
   * present one, in rising order.
   *
   * @param settings the stored settings, to be changed in place
   * @param fromVersion the version that {@code settings} has; afterwards it is one higher
   */
  void migrate(JsonObject settings, int fromVersion);
}
