package org.photonbench.photon.io.beckerhickl;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonFormat;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.io.internal.RecordingFiles;

/**
 * Becker & Hickl SPC: photon records of their TCSPC cards in FIFO mode. The layout is found from
 * the records, see {@link SpcFinder}; the .set file of the same name beside the file gives the
 * card, the width of a micro time bin and what the operator wrote. What the numbers mean is in
 * {@link SpcInfo}.
 */
@Component(service = PhotonFormat.class)
public final class SpcFormat implements PhotonFormat {
  static final String NAME = "Becker & Hickl SPC";

  private static final String EXTENSION = ".spc";
  private static final List<String> SETUP_EXTENSIONS = List.of(".set", ".SET", ".Set");

  /** The .set file beside a recording, or why there is none. */
  private record Setup(Optional<BhFile> file, String warning) {}

  @Override
  public String id() {
    return "beckerhickl.spc";
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> extensions() {
    return List.of("spc");
  }

  @Override
  public String untested() {
    return SpcLayout.untested();
  }

  @Override
  public boolean recognises(ByteBuffer start, Path file) {
    if (isNamed(file) && SpcHeader.isDpc230(start)) {
      return true;
    }
    if (!SpcFinder.mayBe(start)) {
      return false;
    }
    try (SeekableByteChannel channel = RecordingFiles.open(file)) {
      return find(channel, file, setup(file)).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public PhotonSource open(Path file, OpenOptions options) throws IOException {
    return open(file, SpcSource.BUFFER_BYTES);
  }

  @SuppressWarnings("resource") // the source closes the channel
  SpcSource open(Path file, int bufferBytes) throws IOException {
    String fileName = RecordingFiles.name(file);
    SpcFinder.Found found;
    RecordingInfo info;
    long length;
    try (SeekableByteChannel channel = RecordingFiles.open(file)) {
      ByteBuffer start = RecordingFiles.start(channel, SIGNATURE_BYTES);
      if (SpcHeader.isDpc230(start)) {
        throw new RecordingFormatException(
            fileName
                + " is a recording of a DPC-230, whose records are of another kind and not read;"
                + " convert it in SPCM.");
      }
      Setup setup = setup(file);
      found =
          find(channel, file, setup)
              .orElseThrow(() ->
                  new RecordingFormatException(
                      fileName
                          + ": its records fit no card of Becker & Hickl; check that it is an .spc"
                          + " file, and take another copy of it."));
      info = SpcInfo.of(found, setup.file(), setup.warning());
      length = channel.size();
    }
    return new SpcSource(
        RecordingFiles.open(file),
        fileName,
        length,
        info,
        SpcDecoder.of(found.layout(), found.header()),
        bufferBytes);
  }

  private static Optional<SpcFinder.Found> find(SeekableByteChannel channel, Path file, Setup setup)
      throws IOException {
    ByteBuffer sample = RecordingFiles.start(channel, SpcFinder.SAMPLE_BYTES);
    return SpcFinder.find(
        sample, channel.size(), isNamed(file), setup.file().flatMap(BhFile::card));
  }

  private static boolean isNamed(Path file) {
    return RecordingFiles.name(file).toLowerCase(Locale.ROOT).endsWith(EXTENSION);
  }

  private static Setup setup(Path file) {
    String name = RecordingFiles.name(file);
    int dot = name.lastIndexOf('.');
    String base = dot > 0 ? name.substring(0, dot) : name;
    for (String extension : SETUP_EXTENSIONS) {
      Path beside = file.resolveSibling(base + extension);
      if (Files.isRegularFile(beside)) {
        try (SeekableByteChannel channel = RecordingFiles.open(beside)) {
          return new Setup(Optional.of(BhFile.read(channel, base + extension)), "");
        } catch (IOException e) {
          return new Setup(
              Optional.empty(), "The .set file beside the file is not used: " + e.getMessage());
        }
      }
    }
    return new Setup(
        Optional.empty(),
        "There is no " + base + ".set beside the file; the layout was found from the records.");
  }
}
