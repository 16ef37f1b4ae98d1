package org.photonbench.analysis;

import java.io.IOException;
import java.nio.file.Path;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.Sha256;
import org.photonbench.photon.io.Recordings;

/**
 * What a run may use beside its input. Every file that is read through it is named in the
 * provenance of the result, with its hash.
 *
 * <p>Safe for use by several threads of one run.
 */
public interface AnalysisContext {
  /** For runs without files: nothing can be looked up, nothing is reported. */
  AnalysisContext NONE = new NoContext();

  /** Reads one file. */
  @FunctionalInterface
  interface FileReading<T> {
    T read(Path file) throws IOException, AnalysisException;
  }

  /** The file or folder that is analysed. */
  Path input();

  /**
   * The file that a setting names.
   *
   * @param text a path, absolute or relative to the folder of the input
   * @throws AnalysisException if it is no path, or nothing is there
   */
  Path resolve(String text) throws AnalysisException;

  /**
   * Opens a recording with the user's stream steps and excluded ranges; to be closed by the caller.
   * It is named in the provenance with the records read until then.
   *
   * @throws IOException if it cannot be read or is no recording
   */
  PhotonSource open(Path recording) throws IOException, AnalysisException;

  /**
   * Reads any other file, which is named in the provenance.
   *
   * @param what what it is, for example {@code instrument response}
   */
  <T> T read(Path file, String what, FileReading<T> reading) throws IOException, AnalysisException;

  /**
   * The SHA-256 of a file that the run reads, 64 hexadecimal digits. Takes as long as reading it,
   * once: the provenance needs the same.
   */
  default String sha256(Path file) throws IOException {
    return Sha256.of(file);
  }

  /** The formats of recordings. */
  Recordings recordings();

  /** How recordings are opened; {@link #open} does so already. */
  OpenOptions options();

  /** How many threads a run may use. */
  int threads();

  /**
   * Tells the progress; to be called often, it is passed on at most 20 times a second.
   *
   * @param fraction done, 0 to 1
   * @param photons photons so far
   * @throws RunCancelledException if the user cancelled
   */
  void report(double fraction, long photons) throws RunCancelledException;
}
