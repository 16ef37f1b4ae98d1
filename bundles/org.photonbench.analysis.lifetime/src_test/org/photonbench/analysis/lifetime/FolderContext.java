package org.photonbench.analysis.lifetime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.io.Recordings;

/** Files of one folder, as a run over files has them. */
record FolderContext(Path folder) implements AnalysisContext {
  @Override
  public Path input() {
    return folder.resolve("record.ptu");
  }

  @Override
  public Path resolve(String text) throws AnalysisException {
    Path file = folder.resolve(text);
    if (!Files.exists(file)) {
      throw new AnalysisException("There is no file " + file + ".");
    }
    return file;
  }

  @Override
  public PhotonSource open(Path recording) throws IOException {
    return recordings().open(recording);
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
    return 1;
  }

  @Override
  public void report(double fraction, long photons) {
    // nobody follows
  }
}
