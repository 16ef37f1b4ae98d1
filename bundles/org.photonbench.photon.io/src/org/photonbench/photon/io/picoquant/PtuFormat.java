package org.photonbench.photon.io.picoquant;

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
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.io.internal.RecordingFiles;

/** PicoQuant PTU: photon records of all their time taggers since 2013 in the unified container. */
@Component(service = PhotonFormat.class)
public final class PtuFormat implements PhotonFormat {
  static final String NAME = "PicoQuant PTU";

  private static final byte[] MAGIC = "PQTTTR\0\0".getBytes(StandardCharsets.US_ASCII);

  @Override
  public String id() {
    return "picoquant.ptu";
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> extensions() {
    return List.of("ptu");
  }

  @Override
  public String untested() {
    return RecordType.untested();
  }

  @Override
  public boolean recognises(ByteBuffer start, Path file) {
    return start.limit() >= MAGIC.length
        && start.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC));
  }

  @Override
  public PhotonSource open(Path file, OpenOptions options) throws IOException {
    return open(file, options, PtuSource.BUFFER_BYTES);
  }

  @SuppressWarnings("resource") // the source closes the channel
  PtuSource open(Path file, OpenOptions options, int bufferBytes) throws IOException {
    String fileName = RecordingFiles.name(file);
    RecordingInfo info;
    RecordDecoder decoder;
    GapList gaps;
    long length;
    try (SeekableByteChannel channel = RecordingFiles.open(file)) {
      if (!recognises(RecordingFiles.start(channel, MAGIC.length), file)) {
        throw new RecordingFormatException(
            fileName + ": this is no PicoQuant PTU file; choose one, or let the format be found.");
      }
      UnifiedHeader header = UnifiedHeader.read(channel, fileName);
      RecordType type = PtuHeader.recordType(header, fileName);
      info = PtuHeader.info(header, type, options, fileName);
      decoder = RecordDecoder.of(type, options, header.end());
      gaps = GapList.of(header);
      length = channel.size();
    }
    return new PtuSource(
        RecordingFiles.open(file), fileName, length, info, decoder, gaps, bufferBytes);
  }
}
