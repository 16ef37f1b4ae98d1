package org.photonbench.photon.io.hdf5;

import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import io.jhdf.api.WritableDataset;
import io.jhdf.api.WritableGroup;
import io.jhdf.exceptions.HdfException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.internal.RecordingFiles;
import org.photonbench.photon.io.internal.Words;
import org.photonbench.photon.io.write.ExportRequest;
import org.photonbench.photon.io.write.OutputFile;
import org.photonbench.photon.io.write.OutputMode;
import org.photonbench.photon.io.write.RecordingEnd;
import org.photonbench.photon.io.write.RecordingWriteException;
import org.photonbench.photon.io.write.RecordingWriter;
import org.photonbench.photon.io.write.Statement;

/**
 * Writes photons as Photon-HDF5 (version 0.5), in one pass and with bounded memory: a chunk of each
 * array (about 1 MB in all) and 40 bytes for every 65 536 photons. Measured: 60 million T3 photons
 * in a heap of 24 MB, of which 3 MB were in use, at 5 million photons a second.
 *
 * <p>jHDF writes an array only if all of it is in memory. Here the arrays are written chunk by
 * chunk behind a place that is kept free at the start of the file, and jHDF writes their
 * descriptions into that place at the end. Hence the file is none before it is finished, and cannot
 * be followed while it grows.
 *
 * <p>What Photon-HDF5 has no place for stands in the group {@code /user/photonbench}: {@code
 * markers} (timestamps, bits, number of photons before), {@code faults} of the source (kind, time,
 * number of photons before, byte position in the original, value, message) and {@code header}, the
 * entries of the original. {@link PhotonHdf5Format} reads all of them back; photons out of order
 * are not kept, because every reader sees them again.
 *
 * <p>Micro times have 2 bytes, or 4 if one is above 65 535. The setup is described as the
 * specification demands of the type "generic": several channels are the outputs of beam splitters.
 */
public final class PhotonHdf5Writer implements RecordingWriter {
  /** The place for the descriptions: texts take at most half of it, the rest a tenth. */
  private static final int OFFSET_OF_DATA = 1 << 18;

  /** Longer texts are cut, as they go into that place. */
  private static final int LONGEST_TEXT = 4000;

  private static final int LARGEST_UNSIGNED_SHORT = 0xFFFF;

  private final OutputFile output;
  private final FileChannel file;
  private final ExportRequest request;
  private final RecordingInfo info;
  private final boolean t3;
  private final ColumnWriter times;
  private final ColumnWriter detectors;
  private final ColumnWriter nanotimes;
  private final ColumnWriter markerTimes;
  private final ColumnWriter markerPhotons;
  private final ColumnWriter markerBits;
  private final ColumnWriter faultTimes;
  private final ColumnWriter faultPhotons;
  private final ColumnWriter faultValues;
  private final ColumnWriter faultKinds;
  private final ColumnWriter faultPositions;
  private final ColumnWriter faultMessages;
  private final ColumnWriter header;
  private final long[] counts = new long[Byte.MAX_VALUE + 1];
  private int largestMicroTime;
  private long lastTime;
  private boolean finished;
  private boolean closed;

  private PhotonHdf5Writer(OutputFile output, ExportRequest request) throws IOException {
    this.output = output;
    this.request = request;
    info = request.info();
    t3 = info.timeBase().mode() == RecordMode.T3;
    file =
        FileChannel.open(output.path(), StandardOpenOption.READ, StandardOpenOption.WRITE)
            .position(OFFSET_OF_DATA);
    times = new ColumnWriter(file, 8, false, ColumnWriter.PHOTONS);
    detectors = new ColumnWriter(file, 1, true, ColumnWriter.PHOTONS);
    nanotimes = new ColumnWriter(file, 2, true, ColumnWriter.PHOTONS);
    markerTimes = new ColumnWriter(file, 8, false, ColumnWriter.EVENTS);
    markerPhotons = new ColumnWriter(file, 8, false, ColumnWriter.EVENTS);
    markerBits = new ColumnWriter(file, 8, false, ColumnWriter.EVENTS);
    faultTimes = new ColumnWriter(file, 8, false, ColumnWriter.EVENTS);
    faultPhotons = new ColumnWriter(file, 8, false, ColumnWriter.EVENTS);
    faultValues = new ColumnWriter(file, 8, false, ColumnWriter.EVENTS);
    faultKinds = new ColumnWriter(file, 1, true, ColumnWriter.EVENTS);
    faultPositions = new ColumnWriter(file, 8, false, ColumnWriter.EVENTS);
    faultMessages = new ColumnWriter(file, 1, true, ColumnWriter.EVENTS);
    header = new ColumnWriter(file, 1, true, ColumnWriter.EVENTS);
  }

  /**
   * Starts a file.
   *
   * @throws RecordingWriteException if it cannot be made, or is to be followed while it grows
   */
  static PhotonHdf5Writer create(Path target, OutputMode mode, ExportRequest request)
      throws IOException {
    if (mode == OutputMode.DIRECT) {
      throw new RecordingWriteException(
          target.getFileName()
              + ": a Photon-HDF5 file is none before it is finished, so it cannot be followed while"
              + " it grows; record PTU, and convert that.");
    }
    OutputFile output = OutputFile.create(target, mode);
    try {
      return new PhotonHdf5Writer(output, request);
    } catch (IOException | RuntimeException | Error e) {
      output.close();
      throw e;
    }
  }

  @Override
  public void write(PhotonBlock block) throws IOException {
    if (finished || closed) {
      throw new IllegalStateException(output.target() + " is finished");
    }
    if (block.mode() != info.timeBase().mode()) {
      throw new IllegalArgumentException("a block for " + block.mode() + " in another file");
    }
    try {
      add(block);
    } catch (IOException e) {
      throw full(e);
    }
  }

  private RecordingWriteException full(Exception cause) {
    return new RecordingWriteException(
        output.target()
            + " could not be written ("
            + cause.getMessage()
            + "); make room, or choose another drive.",
        cause);
  }

  @Override
  public void finish(RecordingEnd end) throws IOException {
    try {
      complete(end);
    } catch (IOException | HdfException e) {
      throw full(e);
    }
    finished = true;
  }

  private void complete(RecordingEnd end) throws IOException {
    for (HeaderEntry entry : info.entries()) {
      Lines.append(header, entry.name().isBlank() ? "(no name)" : entry.name());
      Lines.append(header, Integer.toString(entry.index()));
      Lines.append(header, entry.type());
      Lines.append(header, entry.value());
    }
    for (ColumnWriter column : allColumns()) {
      column.finish();
    }
    describe(end);
    file.force(true);
  }

  @Override
  public void publish() throws IOException {
    if (!finished) {
      throw new IllegalStateException(output.target() + " is not finished");
    }
    file.close(); // some systems do not rename an open file
    output.publish();
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      try (output;
          file) {
        // An unfinished file is deleted by closing it.
      }
    }
  }

  @Override
  public Path path() {
    return output.path();
  }

  @Override
  public long photons() {
    return times.size();
  }

  @Override
  public List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    String own = "/" + Layout.OWN + "/";
    if (markerTimes.size() > 0) {
      statements.add(
          new Statement(
              Statement.Fate.KEPT,
              "Markers",
              Words.count(markerTimes.size())
                  + " in "
                  + own
                  + Layout.MARKERS
                  + ", for PhotonBench alone."));
    }
    if (faultTimes.size() > 0) {
      statements.add(
          new Statement(
              Statement.Fate.KEPT,
              "Gaps and faults",
              Words.count(faultTimes.size())
                  + " in "
                  + own
                  + Layout.FAULTS
                  + ", for PhotonBench alone."));
    }
    if (!info.entries().isEmpty()) {
      statements.add(
          new Statement(
              Statement.Fate.CHANGED,
              "Header",
              info.entries().size() + " entries as text in " + own + Layout.HEADER + "."));
    }
    return statements;
  }

  private List<ColumnWriter> allColumns() {
    return List.of(
        times,
        detectors,
        nanotimes,
        markerTimes,
        markerPhotons,
        markerBits,
        faultTimes,
        faultPhotons,
        faultValues,
        faultKinds,
        faultPositions,
        faultMessages,
        header);
  }

  private void add(PhotonBlock block) throws IOException {
    long before = times.size();
    for (int i = 0; i < block.size(); i++) {
      times.add(block.times()[i]);
      int channel = block.channels()[i];
      detectors.add(channel);
      counts[channel]++;
      if (t3) {
        int micro = block.microTimes()[i];
        if (micro > LARGEST_UNSIGNED_SHORT && nanotimes.bytes() == 2) {
          nanotimes.widen();
        }
        nanotimes.add(micro);
        largestMicroTime = Math.max(largestMicroTime, micro);
      }
    }
    if (block.size() > 0) {
      lastTime = block.times()[block.size() - 1];
    }
    for (StreamEvent event : block.events()) {
      add(event, before + event.photonIndex());
    }
  }

  private void add(StreamEvent event, long photonsBefore) throws IOException {
    if (event.kind() == StreamEvent.Kind.MARKER) {
      markerTimes.add(event.time());
      markerPhotons.add(photonsBefore);
      markerBits.add(event.value());
      return;
    }
    int kind = Layout.KINDS.indexOf(event.kind());
    if (kind < 0) {
      return;
    }
    faultTimes.add(event.time());
    faultPhotons.add(photonsBefore);
    faultValues.add(event.value());
    faultKinds.add(kind);
    faultPositions.add(event.bytePosition());
    Lines.append(faultMessages, event.message());
  }

  private void describe(RecordingEnd end) throws IOException {
    Hdf5File.quietLogging();
    try (WritableHdfFile root = HdfFile.write(output.path())) {
      root.putAttribute("format_name", Layout.FORMAT);
      root.putAttribute("format_version", Layout.FORMAT_VERSION);
      root.putAttribute("format_url", Layout.FORMAT_URL);
      root.putAttribute("TITLE", "A file format for photon-counting detector data.");
      double last = lastTime * info.timeBase().tickSeconds();
      put(
          root,
          "acquisition_duration",
          end.acquisitionSeconds().orElse(Math.max(0, last)),
          "Measurement duration in seconds.");
      put(root, "description", info.comment(), "Comment of the operator.");
      putPhotonData(root);
      putSetup(root);
      putIdentity(root);
      putProvenance(root);
      putOwn(root, end);
    }
  }

  private void putPhotonData(WritableGroup root) {
    WritableGroup data = group(root, Layout.PHOTON_DATA, "Arrays with one value a photon.");
    put(data, Layout.TIMESTAMPS, times, "Times of the photons in units of timestamps_unit.");
    put(data, Layout.DETECTORS, detectors, "Detector of each photon.");
    TimeBase base = info.timeBase();
    WritableGroup timeSpecs = group(data, "timestamps_specs", "What timestamps mean.");
    put(timeSpecs, "timestamps_unit", base.tickSeconds(), "Duration of one tick in seconds.");
    if (t3) {
      put(data, Layout.NANOTIMES, nanotimes, "Time after the laser pulse, in units of tcspc_unit.");
      int bins = bins();
      WritableGroup specs = group(data, "nanotimes_specs", "What nanotimes mean.");
      put(specs, "tcspc_unit", base.microTickSeconds(), "Width of a TCSPC bin in seconds.");
      put(specs, "tcspc_num_bins", bins, "Number of TCSPC bins.");
      put(specs, "tcspc_range", bins * base.microTickSeconds(), "TCSPC range in seconds.");
    }
    WritableGroup measurement = group(data, "measurement_specs", "Kind of measurement.");
    put(measurement, "measurement_type", "generic", "Name of the kind of measurement.");
    if (pulseRate().isPresent()) {
      put(
          measurement,
          "laser_repetition_rate",
          pulseRate().get(),
          "Repetition rate of the laser in Hz.");
    }
    int[] seen = channels();
    if (seen.length > 1) {
      WritableGroup map = group(measurement, "detectors_specs", "Which detector sees what.");
      for (int i = 0; i < seen.length; i++) {
        put(map, "split_ch" + (i + 1), new int[] {seen[i]}, "Detector behind the beam splitter.");
      }
    }
  }

  private int bins() {
    double bins = Math.ceil(info.timeBase().tickSeconds() / info.timeBase().microTickSeconds());
    return (int) Math.max(largestMicroTime + 1L, Math.min(bins, LARGEST_UNSIGNED_SHORT + 1));
  }

  /** The rate of the laser pulses in Hz; that of the sync if the header gives no rate. */
  private Optional<Double> pulseRate() {
    if (info.syncRateHertz().isPresent()) {
      return Optional.of(info.syncRateHertz().getAsDouble());
    }
    return info.timeBase().pulses()
        ? Optional.of(1 / info.timeBase().tickSeconds())
        : Optional.empty();
  }

  private int[] channels() {
    return IntStream.range(0, counts.length).filter(channel -> counts[channel] > 0).toArray();
  }

  private void putSetup(WritableGroup root) {
    int[] seen = channels();
    int detectorsSeen = Math.max(1, seen.length);
    boolean pulsed = pulseRate().isPresent();
    WritableGroup setup = group(root, "setup", "The experimental setup.");
    put(setup, "num_pixels", detectorsSeen, "Number of detectors.");
    put(setup, "num_spots", 1, "Number of excitation spots.");
    put(setup, "num_spectral_ch", 1, "Number of spectral bands.");
    put(setup, "num_polarization_ch", 1, "Number of polarisations.");
    put(setup, "num_split_ch", detectorsSeen, "Number of outputs of beam splitters.");
    put(setup, "modulated_excitation", (byte) 0, "Whether the excitation is modulated.");
    put(setup, "lifetime", (byte) (t3 ? 1 : 0), "Whether there are nanotimes.");
    put(setup, "excitation_alternated", new byte[] {0}, "Whether a source alternates.");
    put(setup, "excitation_cw", new byte[] {(byte) (pulsed ? 0 : 1)}, "Whether a source is CW.");
    put(
        setup,
        "laser_repetition_rates",
        new double[] {pulseRate().orElse(0.0)},
        "Repetition rates in Hz, 0 for CW.");
    if (seen.length > 0) {
      WritableGroup each = group(setup, "detectors", "What is known of each detector.");
      put(each, "id", seen, "Number in /photon_data/detectors.");
      long[] photons = new long[seen.length];
      for (int i = 0; i < seen.length; i++) {
        photons[i] = counts[seen[i]];
      }
      put(each, "counts", photons, "Number of photons.");
    }
  }

  private void putIdentity(WritableGroup root) {
    WritableGroup identity = group(root, "identity", "This file.");
    put(identity, "format_name", Layout.FORMAT, "Name of the file format.");
    put(identity, "format_version", Layout.FORMAT_VERSION, "Version of the file format.");
    put(identity, "format_url", Layout.FORMAT_URL, "Where the file format is described.");
    put(identity, "software", request.creatorName(), "Program that wrote this file.");
    put(identity, "software_version", request.creatorVersion(), "Version of that program.");
    put(
        identity,
        "creation_time",
        text(LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS)),
        "When this file was written.");
    put(
        identity,
        "filename",
        RecordingFiles.name(output.target()),
        "Name of this file when written.");
  }

  private static String text(LocalDateTime time) {
    return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time).replace('T', ' ');
  }

  private void putProvenance(WritableGroup root) {
    WritableGroup provenance = group(root, "provenance", "The recording this was made from.");
    put(
        provenance,
        "filename",
        RecordingFiles.name(request.source()),
        "Name of the original file.");
    put(provenance, "software", info.format(), "Format of the original file.");
    if (info.created().isPresent()) {
      put(
          provenance,
          "creation_time",
          text(info.created().get()),
          "When the original file was written.");
    }
  }

  private void putOwn(WritableGroup root, RecordingEnd end) {
    WritableGroup own =
        group(group(root, "user", "Beyond Photon-HDF5."), "photonbench", "Written by PhotonBench.");
    put(own, "version", Layout.OWN_VERSION, "Version of this group.");
    put(own, "record_type", info.recordType(), "Layout of the original records.");
    put(own, Layout.DEVICE, info.device(), "Device of the original recording.");
    put(
        own,
        Layout.DURATION_KNOWN,
        (byte) (end.acquisitionSeconds().isPresent() ? 1 : 0),
        "0: acquisition_duration is only the time of the last photon.");
    if (t3) {
      put(
          own,
          Layout.PULSES,
          (byte) (info.timeBase().pulses() ? 1 : 0),
          "0: timestamps count a clock, not laser pulses.");
    }
    if (header.size() > 0) {
      WritableGroup original = group(own, Layout.HEADER, "Entries of the original recording.");
      put(original, Layout.TEXT, header, "Name, index, type, value: a line each, UTF-8.");
    }
    if (markerTimes.size() > 0) {
      WritableGroup markers = group(own, Layout.MARKERS, "Markers in the stream.");
      put(markers, Layout.TIMESTAMPS, markerTimes, "Times in units of timestamps_unit.");
      put(markers, Layout.PHOTON_INDEX, markerPhotons, "Number of photons before.");
      put(markers, Layout.BITS, markerBits, "Marker inputs, one bit each.");
    }
    if (faultTimes.size() > 0) {
      WritableGroup faults = group(own, Layout.FAULTS, "Faults of the original recording.");
      put(faults, Layout.TIMESTAMPS, faultTimes, "Times in units of timestamps_unit.");
      put(faults, Layout.PHOTON_INDEX, faultPhotons, "Number of photons before.");
      put(faults, Layout.VALUE, faultValues, "What the fault counts.");
      put(faults, Layout.KIND, faultKinds, "Kind: " + Layout.KINDS + ", from 0.");
      put(faults, Layout.BYTE_POSITION, faultPositions, "Position in the original file.");
      put(faults, Layout.MESSAGES, faultMessages, "One line each, UTF-8.");
    }
  }

  private static WritableGroup group(WritableGroup parent, String name, String title) {
    WritableGroup group = parent.putGroup(name);
    group.putAttribute("TITLE", title);
    return group;
  }

  private static void put(WritableGroup group, String name, Object value, String title) {
    Object stored =
        value instanceof String text && text.length() > LONGEST_TEXT
            ? text.substring(0, LONGEST_TEXT) + " [cut here]"
            : value;
    WritableDataset dataset = group.putDataset(name, stored);
    dataset.putAttribute("TITLE", title);
  }

  private static void put(WritableGroup group, String name, ColumnWriter column, String title) {
    WritableDataset dataset = group.putDataset(name, new StoredDataset(column, name, group));
    dataset.putAttribute("TITLE", title);
  }
}
