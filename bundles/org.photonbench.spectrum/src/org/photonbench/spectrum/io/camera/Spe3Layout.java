package org.photonbench.spectrum.io.camera;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.spectrum.io.SpectrumFileException;

/**
 * Where the footer of SPE 3.0 says that pixels and time stamps lie. A frame is its regions one
 * after the other, and then its time stamps.
 */
final class Spe3Layout {
  private static final int MOST_REGIONS = 10_000;
  private static final int MOST_ROWS = 1 << 20;
  private static final int BITS = 8;

  /**
   * A region of the sensor.
   *
   * @param offset of its pixels from the start of the frame
   * @param first column of the sensor, from 0
   * @param binning columns summed in a pixel
   */
  record Region(long offset, int width, int height, int first, int binning) {
    boolean hasColumnsOf(Region other) {
      return width == other.width && first == other.first && binning == other.binning;
    }
  }

  /**
   * The start of the exposure, as it is stored with each frame.
   *
   * @param offset from the start of the frame
   * @param perSecond ticks in a second
   */
  record TimeStamp(long offset, double perSecond) {}

  final PixelType type;
  final long frames;
  final long stride;
  final List<Region> regions = new ArrayList<>();
  final TimeStamp exposureStarted;

  private final String fileName;

  /** Reads the part of the footer that tells it. */
  Spe3Layout(XmlElement root, String fileName) throws SpectrumFileException {
    this.fileName = fileName;
    XmlElement frame =
        root.child("DataFormat")
            .flatMap(format -> format.child("DataBlock"))
            .orElseThrow(() -> damaged("does not tell what its frames are"));
    type =
        switch (frame.attribute("pixelFormat").orElse("")) {
          case "MonochromeUnsigned16" -> PixelType.UINT16;
          case "MonochromeUnsigned32" -> PixelType.UINT32;
          case "MonochromeFloating32" -> PixelType.FLOAT32;
          default -> throw damaged("stores its pixels in a way that is not known");
        };
    frames = number(frame, "count");
    stride = number(frame, "stride");
    long offset = 0;
    for (XmlElement block : frame.children("DataBlock")) {
      Region region = region(block, offset, root);
      regions.add(region);
      offset += (long) region.width * region.height * type.bytes();
      if (regions.size() > MOST_REGIONS) {
        throw damaged("tells of more regions than a sensor has");
      }
    }
    if (regions.isEmpty() || offset > stride) {
      throw damaged("tells of regions that do not fit its frames");
    }
    exposureStarted = timeStamp(root, offset);
  }

  private Region region(XmlElement block, long offset, XmlElement root)
      throws SpectrumFileException {
    long width = number(block, "width");
    long height = number(block, "height");
    if (width < 1 || height < 1 || width > 1 << 24 || height > MOST_ROWS) {
      throw damaged("tells of a region of " + width + " x " + height + " pixels");
    }
    int first = 0;
    int binning = 1;
    List<String> ids = List.of(block.attribute("calibrations").orElse("").split(","));
    for (XmlElement mapping : calibrations(root, "SensorMapping")) {
      if (ids.contains(mapping.attribute("id").orElse("?"))) {
        first = Math.clamp(number(mapping, "x"), 0, 1 << 24);
        binning = Math.clamp(number(mapping, "xBinning"), 1, 1 << 16);
      }
    }
    return new Region(offset, (int) width, (int) height, first, binning);
  }

  static List<XmlElement> calibrations(XmlElement root, String name) {
    return root.child("Calibrations").map(all -> all.children(name)).orElse(List.of());
  }

  private TimeStamp timeStamp(XmlElement root, long start) {
    long offset = start;
    List<XmlElement> stored =
        root.child("MetaFormat")
            .flatMap(format -> format.child("MetaBlock"))
            .map(XmlElement::children)
            .orElse(List.of());
    for (XmlElement item : stored) {
      double perSecond = decimal(item, "resolution");
      if (item.attribute("event").filter("ExposureStarted"::equals).isPresent()
          && item.attribute("type").filter("Int64"::equals).isPresent()
          && perSecond > 0
          && offset + Long.BYTES <= stride) {
        return new TimeStamp(offset, perSecond);
      }
      offset += (long) Math.clamp(decimal(item, "bitDepth") / BITS, 0, Long.BYTES);
    }
    return null;
  }

  private static double decimal(XmlElement element, String attribute) {
    try {
      return Double.parseDouble(element.attribute(attribute).orElse("NaN"));
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private long number(XmlElement element, String attribute) throws SpectrumFileException {
    try {
      return Long.parseLong(element.attribute(attribute).orElse(""));
    } catch (NumberFormatException e) {
      throw damaged("gives no number as " + attribute + " of a " + element.name());
    }
  }

  private SpectrumFileException damaged(String what) {
    return new SpectrumFileException(
        fileName + ": its footer " + what + "; take another copy, or export it as text.");
  }
}
