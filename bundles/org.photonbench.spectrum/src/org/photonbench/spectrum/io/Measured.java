package org.photonbench.spectrum.io;

import java.util.List;
import org.photonbench.spectrum.SpectrumSeries;

/** What a file holds. */
public sealed interface Measured {
  /** How many frames there are to choose from, at least 1. */
  int frames();

  /**
   * Spectra on one axis.
   *
   * @param format name of the file format, for people
   */
  record Spectra(SpectrumSeries series, String format) implements Measured {
    @Override
    public int frames() {
      return series.size();
    }
  }

  /**
   * Decays on one time axis.
   *
   * @param startPs start of the first bin in ps
   * @param binPs width of a bin in ps
   * @param conditions what is said of each frame
   * @param counts first index frame, second bin. Shared, not copied
   */
  record Decays(double startPs, double binPs, List<String> conditions, double[][] counts)
      implements Measured {
    public Decays {
      conditions = List.copyOf(conditions);
    }

    @Override
    public int frames() {
      return counts.length;
    }

    public int bins() {
      return counts[0].length;
    }
  }

  /**
   * A map of counts, scanned pixel by pixel.
   *
   * @param firstXNm middle of the first pixel in nm
   * @param firstYNm middle of the first line in nm
   * @param stepNm distance of pixels and of lines in nm
   * @param dwellSeconds time at each pixel in s
   * @param counts first index line, second pixel. Shared, not copied
   */
  record Scan(
      double firstXNm, double firstYNm, double stepNm, double dwellSeconds, double[][] counts)
      implements Measured {
    @Override
    public int frames() {
      return 1;
    }

    public int lines() {
      return counts.length;
    }

    public int pixels() {
      return counts[0].length;
    }
  }
}
