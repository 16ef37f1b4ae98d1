package org.photonbench.experiment.run;

import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.run.AnalysisRegistry;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.kind.Positioner;
import org.photonbench.device.kind.TimeTagger;
import org.photonbench.device.setup.SetUpSession;
import org.photonbench.experiment.folder.RunFiles;
import org.photonbench.photon.io.Recordings;

/**
 * What the steps of a run share.
 *
 * @param stage where the steps show what they do
 */
record Scene(
    SetUpSession session,
    RunFiles files,
    RunControl control,
    AnalysisRegistry analyses,
    Recordings recordings,
    Stage stage) {

  /** Where the present recording is shown. */
  interface Stage {
    /** A recording began. */
    void began(LiveRecording recording);

    /** It is complete, its analyses included, or failed. */
    void ended(LiveRecording recording);
  }

  void say(String sentence) {
    files.log().say(sentence);
  }

  Device device(String id) throws DeviceException {
    return session
        .device(id)
        .orElseThrow(() ->
            new DeviceException(
                DeviceException.Reason.NOT_CONNECTED, "There is no instrument '" + id + "'."));
  }

  TimeTagger tagger(String id) throws DeviceException {
    return require(id, TimeTagger.class, "time tagger");
  }

  Positioner positioner(String id) throws DeviceException {
    return require(id, Positioner.class, "positioner");
  }

  <T> T require(String id, Class<T> kind, String text) throws DeviceException {
    Device device = device(id);
    if (!kind.isInstance(device)) {
      throw new DeviceException(
          DeviceException.Reason.UNSUPPORTED, id + " is no " + text + ", which the step needs.");
    }
    return kind.cast(device);
  }

  /** The recordings of a name that have a file, in order. */
  List<String> lastFiles(String name) {
    return files.series(name).stream().map(entry -> entry.files().getLast()).toList();
  }

  /** The last of them. */
  Optional<String> lastFile(String name) {
    List<String> all = lastFiles(name);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }
}
