package org.photonbench.photon.io.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonFormat;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.io.internal.RecordingFiles;

/**
 * The CSV that PhotonBench writes ({@link org.photonbench.photon.io.write.CsvExport} describes it):
 * photons, markers, gaps and faults come back at their places.
 */
@Component(service = PhotonFormat.class)
public final class PhotonBenchCsvFormat implements PhotonFormat {
  static final String NAME = "PhotonBench CSV";

  private static final String FIRST_LINE = "# PhotonBench photons ";
  private static final byte[] MAGIC = FIRST_LINE.getBytes(StandardCharsets.US_ASCII);

  @Override
  public String id() {
    return "photonbench.csv";
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> extensions() {
    return List.of("csv");
  }

  @Override
  public String untested() {
    return "";
  }

  @Override
  public boolean recognises(ByteBuffer start, Path file) {
    return isPhotonBenchCsv(start);
  }

  static boolean isPhotonBenchCsv(ByteBuffer start) {
    return start.limit() >= MAGIC.length
        && start.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC));
  }

  @Override
  public PhotonSource open(Path file, OpenOptions options) throws IOException {
    return open(file, options, TextSource.BUFFER_BYTES);
  }

  @SuppressWarnings("resource") // the source closes the channel
  TextSource open(Path file, OpenOptions options, int bufferBytes) throws IOException {
    String fileName = RecordingFiles.name(file);
    CsvHeader header;
    long length;
    try (SeekableByteChannel channel = RecordingFiles.open(file)) {
      if (!isPhotonBenchCsv(RecordingFiles.start(channel, MAGIC.length))) {
        throw new RecordingFormatException(
            fileName + ": this is no PhotonBench CSV; choose one, or let the format be found.");
      }
      header = CsvHeader.read(channel, fileName);
      length = channel.size();
    }
    return new TextSource(
        RecordingFiles.open(file),
        fileName,
        length,
        header.info(options),
        header.layout(),
        new CsvNotes(),
        header.end(),
        bufferBytes);
  }
}
