package org.photonbench.analysis.settings;

import com.google.gson.JsonObject;
import java.util.List;
import org.photonbench.analysis.result.Message;

/**
 * Settings read from JSON.
 *
 * @param settings the settings, with defaults for what was missing
 * @param unknown entries that no component claims, as they were
 * @param messages what was renamed, unknown or migrated
 */
public record SettingsReading<S extends Record>(
    S settings, JsonObject unknown, List<Message> messages) {
  public SettingsReading {
    messages = List.copyOf(messages);
  }
}
