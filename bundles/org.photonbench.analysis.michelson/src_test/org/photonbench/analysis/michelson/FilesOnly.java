package org.photonbench.analysis.michelson;

import java.io.IOException;
import java.nio.file.Path;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.io.Recordings;

/** A context that opens files and keeps nothing in mind. */
record FilesOnly(Path input) implements AnalysisContext {
  @Override
  public Path resolve(String text) {
    return input.resolveSibling(text);
  }

  @Override
  public PhotonSource open(Path recording) throws IOException {
    return recordings().open(recording, options());
  }

  @Override
  public <T> T read(Path file, String what, FileReading<T> reading)
      throws IOException, AnalysisException {
    return reading.read(file);
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
    return 2;
  }

  @Override
  public void report(double fraction, long photons) {
    // nobody follows
  }
}
