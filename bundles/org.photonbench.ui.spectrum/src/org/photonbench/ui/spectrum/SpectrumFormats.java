package org.photonbench.ui.spectrum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.photonbench.spectrum.io.SpectrumFiles;
import org.photonbench.spectrum.io.SpectrumFormat;

/** The formats of spectra that are there as OSGi services; they may come and go. Thread-safe. */
final class SpectrumFormats {
  private SpectrumFormats() {}

  private static final class Holder {
    private static final ServiceTracker<SpectrumFormat, SpectrumFormat> TRACKER = opened();

    private static ServiceTracker<SpectrumFormat, SpectrumFormat> opened() {
      BundleContext context = FrameworkUtil.getBundle(SpectrumFormats.class).getBundleContext();
      ServiceTracker<SpectrumFormat, SpectrumFormat> tracker =
          new ServiceTracker<>(context, SpectrumFormat.class, null);
      tracker.open();
      return tracker;
    }
  }

  /** Reads every format that is there now, those of higher service ranking first. */
  static SpectrumFiles files() {
    if (FrameworkUtil.getBundle(SpectrumFormats.class) == null) {
      return new SpectrumFiles(); // in a plain Java program
    }
    List<SpectrumFormat> formats = new ArrayList<>();
    ServiceReference<SpectrumFormat>[] references = Holder.TRACKER.getServiceReferences();
    if (references != null) {
      ServiceReference<SpectrumFormat>[] sorted = references.clone();
      Arrays.sort(sorted, (a, b) -> b.compareTo(a));
      for (ServiceReference<SpectrumFormat> reference : sorted) {
        SpectrumFormat format = Holder.TRACKER.getService(reference);
        if (format != null) {
          formats.add(format);
        }
      }
    }
    return new SpectrumFiles(formats);
  }
}
