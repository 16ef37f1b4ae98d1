package org.photonbench.catalogue.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.result.ResultFolder;
import org.photonbench.analysis.result.StoredResult;
import org.photonbench.catalogue.CatalogueException;
import org.photonbench.catalogue.project.DataFiles;
import org.photonbench.model.Entities;
import org.photonbench.model.Quantities;
import org.photonbench.model.catalogue.CatalogueFactory;
import org.photonbench.model.catalogue.CataloguePackage.Literals;
import org.photonbench.model.catalogue.Condition;
import org.photonbench.model.catalogue.DataFile;
import org.photonbench.model.catalogue.Excitation;
import org.photonbench.model.catalogue.Measurement;
import org.photonbench.model.catalogue.Quantity;
import org.photonbench.model.catalogue.ResultReference;
import org.photonbench.model.catalogue.UncertaintyKind;
import org.photonbench.photon.HistogramRecording;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.Sha256;
import org.photonbench.photon.io.HistogramRecordings;
import org.photonbench.photon.io.Recordings;
import org.photonbench.spectrum.SpectrumSeries;
import org.photonbench.spectrum.io.SpectrumFiles;

/**
 * Makes measurements of recordings and references to results, filled with what their files say. The
 * new objects are in no catalogue yet; add them by {@link Edits#add}.
 */
public final class Registration {
  private final Recordings recordings;
  private final HistogramRecordings histograms;
  private final SpectrumFiles spectra;

  /** With the formats that {@link java.util.ServiceLoader} finds. */
  public Registration() {
    this(new Recordings(), new HistogramRecordings(), new SpectrumFiles());
  }

  /** With given formats, for example those of OSGi services. */
  public Registration(
      Recordings recordings, HistogramRecordings histograms, SpectrumFiles spectra) {
    this.recordings = recordings;
    this.histograms = histograms;
    this.spectra = spectra;
  }

  /**
   * A measurement of one recording: photons, histograms, or spectra. A file that is none of these
   * is registered by its hash alone, and says so in its note.
   *
   * @param recording the file
   * @param catalogueFile the file that the measurement will be in; links are relative to it
   * @param zone time zone of the computer that recorded: headers have none
   * @throws CatalogueException if there is no such file
   */
  public Measurement measurement(Path recording, Path catalogueFile, ZoneId zone)
      throws IOException {
    if (!Files.isRegularFile(recording)) {
      throw new CatalogueException(
          "There is no file " + recording + ". Check its name and folder.");
    }
    String name = recording.getFileName().toString();
    Measurement measurement =
        Entities.create(
            Literals.MEASUREMENT, Measurement.class, name.replaceFirst("\\.[^.]+$", ""));
    DataFile file = DataFiles.describe(recording, catalogueFile);
    measurement.getFiles().add(file);
    if (!photons(recording, measurement, file, zone)
        && !histogram(recording, measurement, file, zone)
        && !spectrum(recording, measurement, file)) {
      measurement.setNote("The file is of no known format; nothing was read from it.");
    }
    return measurement;
  }

  private boolean photons(Path recording, Measurement measurement, DataFile file, ZoneId zone)
      throws IOException {
    try (PhotonSource source = recordings.open(recording)) {
      RecordingInfo info = source.info();
      file.setFormat(info.format());
      comment(measurement, info.comment());
      time(measurement, info.created(), zone);
      if (info.acquisitionSeconds().isPresent()) {
        Quantity duration = Quantities.of(info.acquisitionSeconds().getAsDouble(), "s");
        duration.setMethod("acquisition time of the header");
        measurement.setDuration(duration);
      }
      if (info.syncRateHertz().isPresent() && info.syncRateHertz().getAsDouble() > 0) {
        Condition condition = CatalogueFactory.eINSTANCE.createCondition();
        condition.setExcitation(Excitation.PULSED);
        Quantity rate = Quantities.of(info.syncRateHertz().getAsDouble(), "Hz");
        rate.setMethod("sync rate of the header");
        condition.setRepetitionRate(rate);
        measurement.setCondition(condition);
      }
      return true;
    } catch (RecordingFormatException e) {
      return false;
    }
  }

  private boolean histogram(Path recording, Measurement measurement, DataFile file, ZoneId zone)
      throws IOException {
    try {
      if (histograms.recognise(recording).isEmpty()) {
        return false;
      }
      HistogramRecording histogram = histograms.open(recording);
      file.setFormat(histogram.format());
      measurement.setTechnique("lifetime");
      comment(measurement, histogram.comment());
      time(measurement, histogram.created(), zone);
      return true;
    } catch (RecordingFormatException e) {
      return false;
    }
  }

  private boolean spectrum(Path recording, Measurement measurement, DataFile file)
      throws IOException {
    try {
      String format = spectra.recognise(recording).name();
      SpectrumSeries series = spectra.read(recording);
      file.setFormat(format);
      measurement.setTechnique("spectra");
      Quantity frames = Quantities.of(series.size(), "");
      frames.setId("frames");
      frames.setLabel("Frames");
      frames.setKind(UncertaintyKind.EXACT);
      frames.setCorrection(org.photonbench.analysis.result.Quantity.COUNT);
      measurement.getQuantities().add(frames);
      return true;
    } catch (org.photonbench.spectrum.io.SpectrumFileException e) {
      return false;
    }
  }

  private static void comment(Measurement measurement, String comment) {
    if (!comment.isBlank()) {
      // Headers may hold anything; a catalogue file cannot.
      measurement.setNote(comment.strip().replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]", " "));
    }
  }

  private static void time(Measurement measurement, Optional<LocalDateTime> created, ZoneId zone) {
    created.ifPresent(time -> measurement.setTime(time.atZone(zone)));
  }

  /**
   * A reference to a result with its quantities.
   *
   * @param folder the result's folder
   * @param catalogueFile the file that the reference will be in; links are relative to it
   * @throws IOException if it is no result
   */
  public static ResultReference result(Path folder, Path catalogueFile) throws IOException {
    StoredResult stored = ResultFolder.read(folder, List.of());
    ResultReference reference =
        Entities.create(
            Literals.RESULT_REFERENCE,
            ResultReference.class,
            stored.folder().getFileName().toString());
    reference.setUri(DataFiles.link(stored.folder(), catalogueFile));
    fill(reference, stored);
    return reference;
  }

  private static void fill(ResultReference reference, StoredResult stored) throws IOException {
    reference.setAnalysis(stored.analysisId());
    reference.setAnalysisVersion(stored.analysisVersion());
    stored
        .provenance()
        .ifPresent(provenance -> reference.setMade(provenance.started().atZone(ZoneId.of("UTC"))));
    reference.setSha256(Sha256.of(stored.folder().resolve(ResultFolder.MANIFEST)));
    reference.getQuantities().addAll(Quantities.ofAll(stored.quantities()));
  }

  /** Hashes of the recordings that a result was made from, to find their measurements. */
  public static List<String> inputs(Path folder) throws IOException {
    return ResultFolder.read(folder, List.of())
        .provenance()
        .map(provenance -> provenance.inputs().stream().map(input -> input.sha256()).toList())
        .orElse(List.of());
  }

  /** How the numbers kept of a result compare with its folder. */
  public enum State {
    /** The folder holds what is kept. */
    CURRENT,
    /** The folder was made anew since. */
    CHANGED,
    /** The folder is not where the link leads. */
    MISSING
  }

  /** Compares a reference with its folder; the numbers kept can be used in any case. */
  public static State state(ResultReference reference, Path catalogueFile) throws IOException {
    Optional<Path> folder = DataFiles.follow(reference.getUri(), catalogueFile);
    if (folder.isEmpty()) {
      return State.MISSING;
    }
    try {
      String now = Sha256.of(folder.get().resolve(ResultFolder.MANIFEST));
      return now.equals(reference.getSha256()) ? State.CURRENT : State.CHANGED;
    } catch (NoSuchFileException e) {
      return State.MISSING;
    }
  }
}
