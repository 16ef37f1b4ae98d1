package org.photonbench.spectrum.io.camera;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Builds files of cameras byte by byte, as their formats are described. */
public final class CameraBytes {
  private CameraBytes() {}

  private static ByteBuffer header(int width, int height, int frames, int dataType) {
    ByteBuffer header = ByteBuffer.allocate(4100).order(ByteOrder.LITTLE_ENDIAN);
    header.putShort(42, (short) width);
    header.putShort(656, (short) height);
    header.putShort(108, (short) dataType);
    header.putInt(1446, frames);
    header.putInt(2996, 0x01234567);
    header.putShort(4098, (short) 0x5555);
    return header;
  }

  /**
   * SPE 2.5 of 16 bits without sign; pixel k of row r of frame f holds 1000 f + 100 r + k.
   *
   * @param polynomial calibration; none if empty
   */
  public static byte[] spe2(
      int width, int height, int frames, int firstColumn, int binning, double... polynomial) {
    ByteBuffer header = header(width, height, frames, 3);
    header.putFloat(1992, 2.5f);
    header.putFloat(10, 0.25f);
    header.putFloat(36, -70.5f);
    header.putInt(668, 1);
    header.putShort(1510, (short) 1);
    header.putShort(1512, (short) firstColumn);
    header.putShort(1516, (short) binning);
    if (polynomial.length > 0) {
      header.put(3098, (byte) 1);
      header.put(3101, (byte) (polynomial.length - 1));
      header.put(3018, "Wavelength [nm]".getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < polynomial.length; i++) {
        header.putDouble(3263 + 8 * i, polynomial[i]);
      }
    }
    ByteBuffer file =
        ByteBuffer.allocate(4100 + 2 * width * height * frames).order(ByteOrder.LITTLE_ENDIAN);
    file.put(header.array());
    for (int frame = 0; frame < frames; frame++) {
      for (int row = 0; row < height; row++) {
        for (int k = 0; k < width; k++) {
          file.putShort((short) (1000 * frame + 100 * row + k));
        }
      }
    }
    return file.array();
  }

  /** Values as in {@link #spe2}, each frame with the time stamp 500 000 f, 10^6 a second. */
  public static byte[] spe3(int width, int height, int frames, String footer) {
    ByteBuffer header = header(width, height, frames, 3);
    header.putFloat(1992, 3.0f);
    int stride = 2 * width * height + 16;
    header.putLong(678, 4100 + (long) frames * stride);
    byte[] xml = footer.getBytes(StandardCharsets.UTF_8);
    ByteBuffer file =
        ByteBuffer.allocate(4100 + frames * stride + xml.length).order(ByteOrder.LITTLE_ENDIAN);
    file.put(header.array());
    for (int frame = 0; frame < frames; frame++) {
      for (int row = 0; row < height; row++) {
        for (int k = 0; k < width; k++) {
          file.putShort((short) (1000 * frame + 100 * row + k));
        }
      }
      file.putLong(frame + 1);
      file.putLong(7_000_000 + 500_000L * frame);
    }
    return file.put(xml).array();
  }

  /** A footer of one region with a wavelength for each of its columns of the sensor. */
  public static String footer(
      int width, int height, int frames, int first, int binning, String wavelengths) {
    int size = 2 * width * height;
    return "<SpeFormat version=\"3.0\" xmlns=\"http://www.princetoninstruments.com/spe/2009\">"
        + "<DataFormat><DataBlock type=\"Frame\" count=\""
        + frames
        + "\" pixelFormat=\"MonochromeUnsigned16\" size=\""
        + size
        + "\" stride=\""
        + (size + 16)
        + "\"><DataBlock type=\"Region\" count=\"1\" width=\""
        + width
        + "\" height=\""
        + height
        + "\" size=\""
        + size
        + "\" stride=\""
        + size
        + "\" calibrations=\"2,3\"/></DataBlock></DataFormat><MetaFormat><MetaBlock>"
        + "<FrameTrackingNumber type=\"Int64\" bitDepth=\"64\"/><TimeStamp"
        + " event=\"ExposureStarted\" type=\"Int64\" bitDepth=\"64\" resolution=\"1000000\"/>"
        + "</MetaBlock></MetaFormat><Calibrations><WavelengthMapping id=\"1\"><Wavelength>"
        + wavelengths
        + "</Wavelength></WavelengthMapping><SensorMapping id=\"3\" x=\""
        + first
        + "\" y=\"0\" width=\""
        + width * binning
        + "\" height=\"1\" xBinning=\""
        + binning
        + "\" yBinning=\"1\"/></Calibrations><DataHistories><DataHistory><Origin"
        + " software=\"LightField\"><Experiment><Devices><Cameras><Camera><Sensor><Temperature>"
        + "<Reading>-70</Reading></Temperature></Sensor><ShutterTiming><ExposureTime>250"
        + "</ExposureTime></ShutterTiming><Adc><BitDepth>14</BitDepth></Adc></Camera></Cameras>"
        + "</Devices></Experiment></Origin></DataHistory></DataHistories></SpeFormat>";
  }

  /** Andor SIF of full vertical binning; pixel k of frame f holds 1000 f + k + 0.5. */
  public static byte[] sif(int version, int width, int frames, boolean flag, String polynomial) {
    String beginning =
        "Andor Technology Multi-Channel File\n65538 1\n"
            + version
            + " 0 0 1 1500000000 -60 \0 \0 \0 \2 \0 0 0.2 0.5 0.25 1 \0 0.5 1e-06 0 1 0 0 0\n"
            + "DU970P \n 1600 200 5\na.sif \n65538 4\n\0\0\n\0\n65538 \1 \2 \3 \0 0 0\n0 10\n"
            + polynomial
            + "\n0 1 0 0\n0 1 0 0\n422\n13\n13\n10\nWavelength6\nCounts12\nPixel number65541 1 200 "
            + width
            + " 1 "
            + frames
            + " 1 "
            + (long) width * frames
            + " "
            + width
            + "\n65538 1 200 "
            + width
            + " 1 200 1 0\n";
    StringBuilder text = new StringBuilder(beginning);
    for (int i = 0; i < frames; i++) {
      text.append(500_000L * i).append('\n');
    }
    text.append(flag ? "1\n" : "0\n");
    for (int i = 0; flag && i < frames; i++) {
      text.append("123456").append('\n');
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(text.toString().getBytes(StandardCharsets.ISO_8859_1));
    ByteBuffer data = ByteBuffer.allocate(4 * width * frames).order(ByteOrder.LITTLE_ENDIAN);
    for (int frame = 0; frame < frames; frame++) {
      for (int k = 0; k < width; k++) {
        data.putFloat(1000 * frame + k + 0.5f);
      }
    }
    out.writeBytes(data.array());
    out.writeBytes("0\n0\n0\n".getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }
}
