package org.photonbench.analysis;

import java.nio.file.Path;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.io.Recordings;

/** The context of a run without files. */
final class NoContext implements AnalysisContext {
  @Override
  public Path input() {
    return Path.of("");
  }

  @Override
  public Path resolve(String text) throws AnalysisException {
    throw noFiles(text);
  }

  @Override
  public PhotonSource open(Path recording) throws AnalysisException {
    throw noFiles(recording.toString());
  }

  @Override
  public <T> T read(Path file, String what, FileReading<T> reading) throws AnalysisException {
    throw noFiles(file.toString());
  }

  private static AnalysisException noFiles(String name) {
    return new AnalysisException(
        "The photons come from no file, so '" + name + "' cannot be looked up beside it.");
  }

  @Override
  public Recordings recordings() {
    return new Recordings();
  }

  @Override
  public OpenOptions options() {
    return OpenOptions.DEFAULT;
  }

  @Override
  public int threads() {
    return 1;
  }

  @Override
  public void report(double fraction, long photons) {
    // nobody follows
  }
}
