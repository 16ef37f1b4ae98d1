package org.photonbench.device.kind;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceTask;

/** Records the time of every photon. */
public interface TimeTagger extends Device {
  /** What a photon's time refers to. */
  enum Mode {
    /** The start of the measurement. */
    T2,
    /** The laser pulse before it. */
    T3
  }

  /**
   * What to record.
   *
   * @param duration how long, by the clock of the time tagger
   * @param file new file that is written; an existing one is refused
   */
  record Request(Mode mode, Duration duration, Path file) {}

  /**
   * What was recorded.
   *
   * @param records records written to the file
   * @param faults intervals in which data were lost, each a sentence; they are in the file as well
   * @param complete false if it ended before its time, by a stop or by a fault
   */
  record Recording(Path file, long records, List<String> faults, boolean complete) {
    public Recording {
      faults = List.copyOf(faults);
    }
  }

  /** Number of detector inputs, without the sync input. */
  int channels();

  /** Modes that it has. */
  List<Mode> modes();

  /** Rate of the sync input, 1/s. */
  double syncRate() throws DeviceException;

  /** Rate of each detector input, 1/s. */
  double[] countRates() throws DeviceException;

  /** Records into a file. A stop ends it; the file then holds what came until then. */
  DeviceTask<Recording> record(Request request) throws DeviceException;
}
