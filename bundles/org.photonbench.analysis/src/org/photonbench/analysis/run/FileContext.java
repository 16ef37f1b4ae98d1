package org.photonbench.analysis.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.InputProvenance;
import org.photonbench.photon.Channel;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.Sha256;
import org.photonbench.photon.io.ExcludedTime;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.stream.StreamPipeline;

/** The context of a run over files; remembers which were read. */
final class FileContext implements AnalysisContext {
  private final Path input;
  private final Path folder;
  private final OpenOptions options;
  private final Recordings recordings;
  private final ThrottledProgress progress;
  private final Map<Path, Used> used = new LinkedHashMap<>();
  private final Map<Path, Hashed> hashes = new ConcurrentHashMap<>();

  /** A file that was read: what it was before, what it is, and where its records went. */
  private record Used(
      FileStamp before, String format, String stream, Optional<RecordBalance> balance) {}

  /** The hash of a file as it was then. */
  private record Hashed(FileStamp stamp, String sha256) {}

  FileContext(Path input, OpenOptions options, Recordings recordings, ProgressListener progress) {
    this.input = input;
    this.options = options;
    this.recordings = recordings;
    this.progress = new ThrottledProgress(progress);
    Path absolute = input.toAbsolutePath().normalize();
    folder = Files.isDirectory(absolute) ? absolute : absolute.getParent();
  }

  @Override
  public Path input() {
    return input;
  }

  @Override
  public Path resolve(String text) throws AnalysisException {
    try {
      Path path = folder.resolve(text.strip()).normalize();
      if (!text.isBlank() && Files.exists(path)) {
        return path;
      }
      throw new AnalysisException(
          "There is no file " + path + ". A file is looked for from the folder of the input on.");
    } catch (InvalidPathException e) {
      throw new AnalysisException("'" + text + "' is no file name.", e);
    }
  }

  @Override
  public PhotonSource open(Path recording) throws IOException {
    FileStamp before = FileStamp.of(recording);
    OpenOptions resolved = ExcludedTime.resolve(recording, options);
    PhotonSource source = recordings.open(recording, resolved);
    String stream = StreamPipeline.parse(resolved.stream()).text();
    note(recording, new Used(before, kind(source.info()), stream, Optional.empty()));
    return new Noted(source, recording, stream);
  }

  @Override
  public <T> T read(Path file, String what, FileReading<T> reading)
      throws IOException, AnalysisException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    note(file, new Used(FileStamp.of(file), what, "", Optional.empty()));
    return reading.read(file);
  }

  @Override
  public String sha256(Path file) throws IOException {
    FileStamp before = FileStamp.of(file);
    String sha256 = Sha256.of(file);
    hashes.put(file.toAbsolutePath().normalize(), new Hashed(before, sha256));
    return sha256;
  }

  private static String kind(RecordingInfo info) {
    return info.format() + ", " + info.recordType();
  }

  private synchronized void note(Path file, Used use) {
    used.merge(
        file.toAbsolutePath().normalize(),
        use,
        (old, now) ->
            new Used(old.before(), now.format(), now.stream(), now.balance().or(old::balance)));
  }

  @Override
  public Recordings recordings() {
    return recordings;
  }

  @Override
  public OpenOptions options() {
    return options;
  }

  @Override
  public int threads() {
    return Runtime.getRuntime().availableProcessors();
  }

  @Override
  public synchronized void report(double fraction, long photons) throws RunCancelledException {
    progress.report(fraction, photons);
  }

  /**
   * What was read, in the order of the first reading, hashed now if it was not before.
   *
   * @throws AnalysisException if one of them changed since it was read
   */
  synchronized List<InputProvenance> provenance()
      throws IOException, AnalysisException, RunCancelledException {
    List<InputProvenance> inputs = new ArrayList<>();
    for (Map.Entry<Path, Used> entry : used.entrySet()) {
      Path file = entry.getKey();
      Used use = entry.getValue();
      if (Files.isDirectory(file)) {
        continue;
      }
      Hashed known = hashes.get(file);
      String sha256;
      if (known != null && known.stamp().equals(use.before())) {
        sha256 = known.sha256();
      } else {
        try (FileHash hash = new FileHash(file)) {
          hash.start();
          sha256 = hash.await(() -> progress.report(1, 0));
        }
      }
      use.before().requireUnchanged(file);
      boolean photons = use.balance().isPresent();
      inputs.add(
          new InputProvenance(
              file.toUri().toString(),
              use.before().bytes(),
              sha256,
              use.format(),
              photons ? options.syncChannel().map(Channel::number).orElse(-1) : -1,
              use.stream(),
              use.balance().orElse(RecordBalance.EMPTY)));
    }
    return inputs;
  }

  /** Notes on closing where the records went. */
  private final class Noted implements PhotonSource {
    private final PhotonSource source;
    private final Path file;
    private final String stream;

    Noted(PhotonSource source, Path file, String stream) {
      this.source = source;
      this.file = file;
      this.stream = stream;
    }

    @Override
    public RecordingInfo info() {
      return source.info();
    }

    @Override
    public boolean next(PhotonBlock block) throws IOException {
      return source.next(block);
    }

    @Override
    public RecordBalance balance() {
      return source.balance();
    }

    @Override
    public long position() {
      return source.position();
    }

    @Override
    public long length() {
      return source.length();
    }

    @Override
    public void close() throws IOException {
      note(
          file,
          new Used(FileStamp.of(file), kind(source.info()), stream, Optional.of(source.balance())));
      source.close();
    }
  }
}
