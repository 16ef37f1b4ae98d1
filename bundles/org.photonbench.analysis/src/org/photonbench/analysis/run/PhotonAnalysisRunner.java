package org.photonbench.analysis.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.PhotonAnalysis;
import org.photonbench.analysis.PhotonRun;
import org.photonbench.analysis.Product;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.InputProvenance;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Provenance;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.photon.Channel;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.io.ExcludedTime;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.stream.MaskFile;
import org.photonbench.photon.stream.StreamOperator;
import org.photonbench.photon.stream.StreamPipeline;

/** Runs an analysis over one recording, on the calling thread. */
public final class PhotonAnalysisRunner {
  private PhotonAnalysisRunner() {}

  /**
   * Runs an analysis. The file is read as often as the analysis asks, and hashed on another thread
   * meanwhile.
   *
   * @param settings settings of the analysis
   * @param file the recording
   * @param given how it is opened
   * @param recordings the formats
   * @param progress told the progress over all passes, at most 20 times a second
   * @return the result with messages on the stream's faults and its provenance
   * @throws AnalysisException if recording or settings do not fit, the recording has no photons, or
   *     it changed meanwhile
   * @throws RunCancelledException if {@code progress} said so
   * @throws IOException if the file cannot be read
   */
  public static <S extends Record> Result run(
      PhotonAnalysis<S> analysis,
      S settings,
      Path file,
      OpenOptions given,
      Recordings recordings,
      ProgressListener progress)
      throws IOException, AnalysisException, RunCancelledException {
    SettingsSchema.of(analysis.settingsType()).check(settings);
    Instant started = Instant.now();
    long startNanos = System.nanoTime();
    ThrottledProgress throttled = new ThrottledProgress(progress);
    FileStamp before = FileStamp.of(file);
    OpenOptions options = ExcludedTime.resolve(file, given);
    FileContext context = new FileContext(file, given, recordings, progress);
    PhotonSource first = recordings.open(file, options);
    try (FileHash hash = new FileHash(file)) {
      RecordingInfo info;
      PhotonRun run;
      try {
        info = first.info();
        run = analysis.start(settings, info, context);
      } catch (AnalysisException | RuntimeException e) {
        first.close();
        throw e;
      }
      hash.start();
      StreamFaults faults = new StreamFaults();
      RecordBalance balance = readAll(run, first, file, options, recordings, faults, throttled);
      Result result = run.finish();
      long photons = balance.photons();
      String sha256 = hash.await(() -> throttled.report(1, photons));
      before.requireUnchanged(file);
      throttled.reportNow(1, photons);
      InputProvenance input =
          new InputProvenance(
              file.toAbsolutePath().normalize().toUri().toString(),
              before.bytes(),
              sha256,
              info.format() + ", " + info.recordType(),
              options.syncChannel().map(Channel::number).orElse(-1),
              StreamPipeline.parse(options.stream()).text(),
              balance);
      List<InputProvenance> inputs = new ArrayList<>();
      inputs.add(input);
      inputs.addAll(context.provenance());
      Provenance provenance =
          new Provenance(
              Product.nameAndVersion(),
              Runtime.version().toString(),
              analysis.version(),
              started,
              (System.nanoTime() - startNanos) * 1e-9,
              inputs);
      List<Message> messages = new ArrayList<>(result.messages());
      if (!options.stream().equals(given.stream())) {
        messages.add(
            Message.info(
                "Ranges of time that "
                    + ExcludedTime.file(file).getFileName()
                    + " excludes were left out: "
                    + StreamPipeline.parse(options.stream()).steps().getFirst().text()
                    + "."));
      }
      for (StreamOperator step : StreamPipeline.parse(options.stream()).steps()) {
        if (step instanceof MaskFile mask) {
          messages.add(
              Message.info(
                  "Only what the mask "
                      + mask.file().getFileName()
                      + " keeps was analysed: "
                      + mask.live().intervals()
                      + " ranges."));
        }
      }
      messages.addAll(recordingMessages(info, faults, balance));
      return new Result(
          result.analysisId(),
          result.settings(),
          result.quantities(),
          result.curves(),
          messages,
          Optional.of(provenance));
    }
  }

  private static RecordBalance readAll(
      PhotonRun run,
      PhotonSource first,
      Path file,
      OpenOptions options,
      Recordings recordings,
      StreamFaults faults,
      ThrottledProgress progress)
      throws IOException, AnalysisException, RunCancelledException {
    RecordBalance balance = RecordBalance.EMPTY;
    int passes = run.passes();
    for (int pass = 0; pass < passes; pass++) {
      try (PhotonSource source = pass == 0 ? first : recordings.open(file, options)) {
        run.beginPass(pass);
        PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
        long photons = 0;
        boolean more = true;
        while (more) {
          more = source.next(block);
          photons += block.size();
          if (pass == 0) {
            faults.accept(block);
          }
          run.accept(block);
          double part = source.length() > 0 ? (double) source.position() / source.length() : 0;
          progress.report((pass + part) / passes, photons);
        }
        balance = source.balance();
        if (photons == 0) {
          throw new AnalysisException(noPhotons(file, options, balance));
        }
        run.endPass(pass);
      }
    }
    return balance;
  }

  private static String noPhotons(Path file, OpenOptions options, RecordBalance balance) {
    if (balance.photons() > 0) {
      return "The stream steps '"
          + options.stream()
          + "' leave none of the "
          + balance.photons()
          + " photons of "
          + file
          + ". Correct their channels and times.";
    }
    return file
        + " has no photons ("
        + balance.records()
        + " records: "
        + balance.markers()
        + " markers, "
        + balance.overflows()
        + " overflows, "
        + balance.syncs()
        + " syncs, "
        + balance.invalid()
        + " invalid, "
        + balance.faulty()
        + " faulty). Check that the detectors were connected and the measurement ran.";
  }

  /** What a recording itself gives reason to say, beside any analysis. */
  static List<Message> recordingMessages(
      RecordingInfo info, StreamFaults faults, RecordBalance balance) {
    List<Message> messages = new ArrayList<>();
    if (!info.testedOnRealData()) {
      messages.add(
          Message.warning(
              "The reader for "
                  + info.recordType()
                  + " was written from the specification and never met a real file.",
              "Compare the counts with the vendor's software and tell us."));
    }
    for (String warning : info.warnings()) {
      messages.add(Message.warning(warning, ""));
    }
    messages.addAll(faults.messages());
    if (!balance.isBalanced()) {
      messages.add(
          new Message(
              Message.Level.ERROR,
              "The records do not add up: "
                  + balance.records()
                  + " were read, but photons, markers, overflows, syncs, invalid and faulty ones"
                  + " give another sum.",
              "Do not trust the numbers; report this file to the developers."));
    }
    return messages;
  }

  /**
   * SHA-256 of a file, hexadecimal.
   *
   * @param progress told the fraction done, with 0 photons
   */
  static String sha256(Path file, ProgressListener progress)
      throws IOException, RunCancelledException {
    ThrottledProgress throttled = new ThrottledProgress(progress);
    double bytes = Math.max(1, Files.size(file));
    try (FileHash hash = new FileHash(file)) {
      hash.start();
      return hash.await(() -> throttled.report(hash.done() / bytes, 0));
    }
  }
}
