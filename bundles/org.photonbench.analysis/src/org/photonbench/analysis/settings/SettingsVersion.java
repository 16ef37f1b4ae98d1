package org.photonbench.analysis.settings;

import com.google.gson.JsonObject;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Version of a settings record's JSON; a record without this annotation has version 1. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface SettingsVersion {
  /** The version, 1 or higher; raised together with a step in {@link #migration()}. */
  int value();

  /** Lifts settings of earlier versions. */
  Class<? extends SettingsMigration> migration() default None.class;

  /** No step is needed: aliases and defaults suffice. */
  final class None implements SettingsMigration {
    @Override
    public void migrate(JsonObject settings, int fromVersion) {
      // Settings of every earlier version are read as they are.
    }
  }
}
