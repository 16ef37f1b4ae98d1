package org.photonbench.experiment.plan;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.photonbench.analysis.settings.Setting;

/**
 * What a step of a plan does. Each kind is a settings record: the file's keys, the editor's form
 * and the help come from its declaration. Devices are named as in the set-up.
 */
public sealed interface StepSettings {
  /** Kind as it is written in a plan, for example {@code acquire}. */
  default String kind() {
    return StepKinds.nameOf(getClass());
  }

  /** Brings an instrument to a value and waits until it is there. */
  record Set(
      @Setting(
              label = "Device",
              group = "Instrument",
              defaultValue = "",
              help = "Name of the instrument in the set-up.")
          String device,
      @Setting(
              label = "Quantity",
              group = "Instrument",
              defaultValue = "",
              help =
                  "What is set: position, power, emission, open, place, temperature, wavelength,"
                      + " field, or the name of a property of the instrument.")
          String quantity,
      @Setting(
              label = "Value",
              group = "Instrument",
              defaultValue = "",
              help =
                  "A number with its unit ('12.5 mm'), on or off, or a choice. A temperature may"
                      + " have its ramp: '10 K at 2 K/min'.")
          String value)
      implements StepSettings {}

  /** Finds the reference mark of an axis, unless it has one. */
  record Reference(
      @Setting(
              label = "Device",
              group = "Instrument",
              defaultValue = "",
              help = "A positioner; it moves.")
          String device)
      implements StepSettings {}

  /** Waits. */
  record Wait(
      @Setting(
              label = "Time",
              group = "Wait",
              unit = "s",
              defaultValue = "1",
              min = 0,
              max = 1e6,
              help = "How long to wait, for example until a temperature has settled.")
          double seconds)
      implements StepSettings {}

  /** Writes a sentence into the log. */
  record Note(
      @Setting(
              label = "Text",
              group = "Note",
              defaultValue = "",
              help = "A sentence for the log of the run.")
          String text)
      implements StepSettings {}

  /** Reads a number of an instrument; the recordings that follow have it as a condition. */
  record Measure(
      @Setting(
              label = "Device",
              group = "Instrument",
              defaultValue = "",
              help = "Name of the instrument in the set-up.")
          String device,
      @Setting(
              label = "Quantity",
              group = "Instrument",
              defaultValue = "power",
              help =
                  "What is read: power, temperature, position, rate, field, or the name of a"
                      + " property that is a number.")
          String quantity)
      implements StepSettings {}

  /** How a time tagger times photons. */
  enum Timing {
    T2,
    T3
  }

  /** Records photons. */
  record Acquire(
      @Setting(
              label = "Name",
              group = "Recording",
              defaultValue = "photons",
              help =
                  "Folder of the recordings within the run. Recordings of the same name, made in a"
                      + " loop, are one series.")
          String name,
      @Setting(
              label = "Time tagger",
              group = "Recording",
              defaultValue = "tagger",
              help = "Name of the time tagger in the set-up.")
          String device,
      @Setting(
              label = "Timing",
              group = "Recording",
              defaultValue = "t3",
              help = "T3 relates photons to laser pulses, T2 to the start of the measurement.")
          Timing mode,
      @Setting(
              label = "Longest time",
              group = "End",
              unit = "s",
              defaultValue = "60",
              min = 0.001,
              max = 360000,
              help = "The recording ends after this time, unless a rule ends it before.")
          double seconds,
      @Setting(
              label = "Photons",
              group = "End",
              defaultValue = "",
              emptyMeans = "any number",
              min = 1,
              max = 1e15,
              help = "The recording ends when it has this many photons.")
          OptionalDouble photons,
      @Setting(
              label = "Until a quantity",
              group = "End",
              defaultValue = "",
              emptyMeans = "none",
              help =
                  "Quantity of a live analysis of this step, as ANALYSIS/QUANTITY, for example"
                      + " hbt/g2.adjacent.raw. With the next field: ends when it is known so well.")
          Optional<String> untilQuantity,
      @Setting(
              label = "is known to",
              group = "End",
              defaultValue = "",
              emptyMeans = "not used",
              min = 0,
              help = "Standard uncertainty of that quantity that is enough, in its unit.")
          OptionalDouble untilSigma,
      @Setting(
              label = "Bleached below",
              group = "End",
              defaultValue = "",
              emptyMeans = "not used",
              min = 0,
              max = 1,
              help =
                  "The recording ends when the count rate stays below this part of that of its"
                      + " first 5 s.")
          OptionalDouble bleachedBelow,
      @Setting(
              label = "for",
              group = "End",
              unit = "s",
              defaultValue = "10",
              min = 0.1,
              max = 1e5,
              help = "How long it must stay so low; longer than the dark periods of blinking.")
          double bleachedSeconds,
      @Setting(
              label = "Dither",
              group = "Meanwhile",
              defaultValue = "",
              emptyMeans = "none",
              help =
                  "Positioner that goes to and fro while photons are recorded, as PCFS needs it.")
          Optional<String> ditherDevice,
      @Setting(
              label = "by",
              group = "Meanwhile",
              defaultValue = "",
              emptyMeans = "not used",
              help = "Whole stroke of the dither about the position, for example '2 um'.")
          Optional<String> ditherStroke)
      implements StepSettings {}

  /** Takes spectra. */
  record Expose(
      @Setting(
              label = "Name",
              group = "Spectra",
              defaultValue = "spectra",
              help = "Folder of the spectra within the run; those of one name are a series.")
          String name,
      @Setting(
              label = "Spectrometer",
              group = "Spectra",
              defaultValue = "spectrometer",
              help = "Name of the spectrometer in the set-up.")
          String device,
      @Setting(
              label = "Exposure",
              group = "Spectra",
              unit = "s",
              defaultValue = "1",
              min = 1e-6,
              max = 36000,
              help = "Exposure time of each spectrum.")
          double seconds,
      @Setting(
              label = "Spectra",
              group = "Spectra",
              defaultValue = "1",
              min = 1,
              max = 100000,
              help = "How many are taken, one after the other.")
          int frames)
      implements StepSettings {}

  /** Does its steps for each of several values of an instrument. */
  record Loop(
      @Setting(
              label = "Device",
              group = "Loop",
              defaultValue = "",
              help = "Name of the instrument in the set-up.")
          String device,
      @Setting(
              label = "Quantity",
              group = "Loop",
              defaultValue = "position",
              help = "What is set: position, power, temperature, wavelength, place or a property.")
          String quantity,
      @Setting(
              label = "Values",
              group = "Loop",
              defaultValue = "",
              help =
                  "A list, '1 mm, 2 mm, 5 mm'; or 'from 0 mm to 10 mm step 0.5 mm'; or 'from 1 mW"
                      + " to 100 mW in 11 steps', with 'logarithmic' at the end if wished.")
          String values)
      implements StepSettings {}

  /** Does its steps several times. */
  record Repeat(
      @Setting(
              label = "Times",
              group = "Loop",
              defaultValue = "2",
              min = 1,
              max = 1000000,
              help = "How often.")
          int times,
      @Setting(
              label = "Every",
              group = "Loop",
              unit = "s",
              defaultValue = "",
              emptyMeans = "at once",
              min = 0,
              max = 1e6,
              help = "Time from the start of one to the start of the next; later if they last.")
          OptionalDouble every)
      implements StepSettings {}

  /** Does its steps if a number lies in a range, its other steps if not. */
  record When(
      @Setting(
              label = "Number",
              group = "Condition",
              defaultValue = "",
              help =
                  "NAME/ANALYSIS/QUANTITY of the last recording of that name, for example"
                      + " g2/hbt/g2.adjacent.raw; or DEVICE/rate, the count rate of a time tagger.")
          String number,
      @Setting(
              label = "at least",
              group = "Condition",
              defaultValue = "",
              emptyMeans = "any",
              help = "Lowest value for which the steps are done, in the unit of the number.")
          OptionalDouble atLeast,
      @Setting(
              label = "at most",
              group = "Condition",
              defaultValue = "",
              emptyMeans = "any",
              help = "Highest value for which the steps are done, in the unit of the number.")
          OptionalDouble atMost)
      implements StepSettings {}

  /** Analyses a series of recordings. */
  record Analyse(
      @Setting(
              label = "Series",
              group = "Analysis",
              defaultValue = "photons",
              help = "Name of the recordings or spectra of earlier steps.")
          String name)
      implements StepSettings {}

  /** Makes an image of count rates, line by line, and finds the spots in it. */
  record Map(
      @Setting(
              label = "Name",
              group = "Map",
              defaultValue = "map",
              help = "Name of the map within the run.")
          String name,
      @Setting(
              label = "X axis",
              group = "Map",
              defaultValue = "x",
              help = "Positioner of the columns.")
          String x,
      @Setting(
              label = "Y axis",
              group = "Map",
              defaultValue = "y",
              help = "Positioner of the lines.")
          String y,
      @Setting(
              label = "Columns",
              group = "Map",
              defaultValue = "",
              help = "Positions of the columns, as the values of a loop.")
          String columns,
      @Setting(
              label = "Lines",
              group = "Map",
              defaultValue = "",
              help = "Positions of the lines, as the values of a loop.")
          String lines,
      @Setting(
              label = "Time tagger",
              group = "Map",
              defaultValue = "tagger",
              help = "What counts the photons.")
          String device,
      @Setting(
              label = "Time on a point",
              group = "Map",
              unit = "s",
              defaultValue = "0.1",
              min = 0.001,
              max = 1000,
              help = "How long photons are counted at each point.")
          double dwell,
      @Setting(
              label = "Contrast of a spot",
              group = "Spots",
              defaultValue = "5",
              min = 1,
              max = 1000,
              help =
                  "A spot stands above the median of the map by at least this many standard"
                      + " deviations of the counts there.")
          double contrast,
      @Setting(
              label = "Distance of spots",
              group = "Spots",
              defaultValue = "",
              emptyMeans = "two points",
              help = "Of two spots nearer than this only the brighter is kept, for example '1 um'.")
          Optional<String> distance)
      implements StepSettings {}

  /** Does its steps on each spot of a map, the brightest first. */
  record Spots(
      @Setting(
              label = "Map",
              group = "Spots",
              defaultValue = "map",
              help = "Name of the map of an earlier step.")
          String map,
      @Setting(
              label = "At most",
              group = "Spots",
              defaultValue = "",
              emptyMeans = "all",
              min = 1,
              max = 100000,
              help = "How many spots are visited.")
          OptionalInt most)
      implements StepSettings {}

  /** Moves an axis to where most photons come from. */
  record Refocus(
      @Setting(
              label = "Axis",
              group = "Focus",
              defaultValue = "z",
              help = "Positioner that is moved.")
          String device,
      @Setting(
              label = "Range",
              group = "Focus",
              defaultValue = "1 um",
              help = "Whole range about the present position that is searched.")
          String range,
      @Setting(
              label = "Points",
              group = "Focus",
              defaultValue = "9",
              min = 5,
              max = 101,
              help = "Positions at which photons are counted.")
          int points,
      @Setting(
              label = "Time on a point",
              group = "Focus",
              unit = "s",
              defaultValue = "0.2",
              min = 0.001,
              max = 1000,
              help = "How long photons are counted at each position.")
          double dwell,
      @Setting(
              label = "Time tagger",
              group = "Focus",
              defaultValue = "tagger",
              help = "What counts the photons.")
          String tagger)
      implements StepSettings {}
}
