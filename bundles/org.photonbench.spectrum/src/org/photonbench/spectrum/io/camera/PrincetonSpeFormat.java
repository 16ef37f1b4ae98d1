package org.photonbench.spectrum.io.camera;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.photonbench.spectrum.SpectrumSeries;
import org.photonbench.spectrum.io.SpectrumFileException;
import org.photonbench.spectrum.io.SpectrumFormat;

/**
 * Princeton Instruments SPE: 2.x as WinSpec saves it, all in a binary header, and 3.0 as LightField
 * does, with an XML footer. Both begin with a header of 4100 bytes.
 */
@Component(service = SpectrumFormat.class)
public final class PrincetonSpeFormat implements SpectrumFormat {
  static final int HEADER_BYTES = 4100;
  private static final int VERSION_OFFSET = 1992;
  private static final int DATA_TYPE_OFFSET = 108;
  private static final int WIDTH_OFFSET = 42;
  private static final int LAST_VALUE_OFFSET = 4098;
  private static final int WINVIEW_OFFSET = 2996;
  private static final int WINVIEW = 0x01234567;
  private static final short LAST_VALUE = 0x5555;
  private static final float LATEST_KNOWN = 3.0f;

  @Override
  public String id() {
    return "princeton-spe";
  }

  @Override
  public String name() {
    return "Princeton Instruments SPE";
  }

  @Override
  public List<String> extensions() {
    return List.of("spe");
  }

  /** By the marks that its programs leave in the header. */
  @Override
  public boolean recognises(ByteBuffer start, Path file) {
    if (start.remaining() < WINVIEW_OFFSET + 4 || start.getShort(WIDTH_OFFSET) == 0) {
      return false;
    }
    return start.getInt(WINVIEW_OFFSET) == WINVIEW || hasLastValue(file);
  }

  private static boolean hasLastValue(Path path) {
    try (CameraFile file = CameraFile.open(path)) {
      ByteBuffer header = file.upTo(0, HEADER_BYTES);
      return header.limit() == HEADER_BYTES
          && header.getShort(LAST_VALUE_OFFSET) == LAST_VALUE
          && header.getShort(DATA_TYPE_OFFSET) >= 0
          && header.getShort(DATA_TYPE_OFFSET) <= 8;
    } catch (IOException e) {
      return false; // whoever opens it tells why it cannot be read
    }
  }

  @Override
  public SpectrumSeries read(Path path) throws IOException {
    try (CameraFile file = CameraFile.open(path)) {
      ByteBuffer header = file.exactly(0, HEADER_BYTES);
      float version = header.getFloat(VERSION_OFFSET);
      if (version > LATEST_KNOWN) {
        throw new SpectrumFileException(
            file.name()
                + " has version "
                + version
                + " of SPE, this program reads up to 3.0; export it as SPE 3.0 or as text.");
      }
      return version >= LATEST_KNOWN
          ? Spe3Reader.read(file, header)
          : Spe2Reader.read(file, header);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new SpectrumFileException(
          path.getFileName() + ": " + e.getMessage() + "; it is damaged, take another copy.", e);
    }
  }

  /** How a pixel is stored, by the number in the header. */
  static PixelType type(CameraFile file, int code) throws SpectrumFileException {
    return switch (code) {
      case 0 -> PixelType.FLOAT32;
      case 1 -> PixelType.INT32;
      case 2 -> PixelType.INT16;
      case 3 -> PixelType.UINT16;
      case 5 -> PixelType.FLOAT64;
      case 6 -> PixelType.UINT8;
      case 8 -> PixelType.UINT32;
      default ->
          throw new SpectrumFileException(
              file.name()
                  + " stores its pixels as kind "
                  + code
                  + ", which is not known; export it as text.");
    };
  }
}
