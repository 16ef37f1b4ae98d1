package org.photonbench.ui.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** What the views remember from one start to the next. */
final class SamplesSettings {
  private static final String FOLDER = "folder";

  private SamplesSettings() {}

  private static IDialogSettings settings() {
    return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(SamplesSettings.class))
        .getDialogSettings();
  }

  static void remember(Path folder) {
    settings().put(FOLDER, folder.toString());
  }

  /** The project that was open last, if it is still there. */
  static Optional<Path> folder() {
    return Optional.ofNullable(settings().get(FOLDER)).map(Path::of).filter(Files::isDirectory);
  }

  static Optional<String> text(String key) {
    return Optional.ofNullable(settings().get(key));
  }

  static void put(String key, String text) {
    settings().put(key, text);
  }
}
