package org.photonbench.experiment.run;

import org.photonbench.experiment.plan.StepSettings;

/** Steps in words. */
final class StepText {
  private StepText() {}

  static String of(StepSettings settings) {
    return switch (settings) {
      case StepSettings.Set s -> "Set " + s.device() + " " + s.quantity() + " to " + s.value();
      case StepSettings.Reference s -> "Reference " + s.device();
      case StepSettings.Wait s -> "Wait for " + number(s.seconds()) + " s";
      case StepSettings.Note s -> s.text();
      case StepSettings.Measure s -> "Measure " + s.quantity() + " of " + s.device();
      case StepSettings.Acquire s ->
          "Record " + s.name() + ", " + s.mode() + ", at most " + number(s.seconds()) + " s";
      case StepSettings.Expose s ->
          "Take "
              + (s.frames() == 1 ? "a spectrum" : s.frames() + " spectra")
              + " of "
              + number(s.seconds())
              + " s";
      case StepSettings.Loop s -> "For each " + s.quantity() + " of " + s.device();
      case StepSettings.Repeat s -> "Repeat " + s.times() + " times";
      case StepSettings.When s -> "When " + s.number();
      case StepSettings.Analyse s -> "Analyse the series " + s.name();
      case StepSettings.Map s -> "Map " + s.name();
      case StepSettings.Spots s -> "On each spot of " + s.map();
      case StepSettings.Refocus s -> "Refocus " + s.device();
    };
  }

  static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
