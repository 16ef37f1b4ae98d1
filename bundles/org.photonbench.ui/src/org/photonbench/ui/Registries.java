package org.photonbench.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.run.AnalysisRegistry;
import org.photonbench.device.driver.DriverFactory;
import org.photonbench.device.driver.DriverRegistry;
import org.photonbench.photon.HistogramFormat;
import org.photonbench.photon.PhotonFormat;
import org.photonbench.photon.io.HistogramRecordings;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.io.write.RecordingExport;
import org.photonbench.photon.io.write.RecordingExports;
import org.photonbench.spectrum.io.SpectrumFiles;
import org.photonbench.spectrum.io.SpectrumFormat;

/**
 * The formats, analyses and drivers that are there as OSGi services; they may come and go.
 * Thread-safe.
 */
public final class Registries {
  private static final BundleContext CONTEXT =
      FrameworkUtil.getBundle(Registries.class).getBundleContext();
  private static final ServiceTracker<PhotonFormat, PhotonFormat> FORMATS =
      opened(PhotonFormat.class);
  private static final ServiceTracker<HistogramFormat, HistogramFormat> HISTOGRAM_FORMATS =
      opened(HistogramFormat.class);

  private static final ServiceTracker<RecordingExport, RecordingExport> EXPORTS =
      opened(RecordingExport.class);

  private static final ServiceTracker<SpectrumFormat, SpectrumFormat> SPECTRUM_FORMATS =
      opened(SpectrumFormat.class);
  private static final ServiceTracker<DriverFactory, DriverFactory> DRIVERS =
      opened(DriverFactory.class);

  @SuppressWarnings("rawtypes") // a service type has no type argument
  private static final ServiceTracker<Analysis, Analysis> ANALYSES = opened(Analysis.class);

  private Registries() {}

  private static <S> ServiceTracker<S, S> opened(Class<S> type) {
    ServiceTracker<S, S> tracker = new ServiceTracker<>(CONTEXT, type, null);
    tracker.open();
    return tracker;
  }

  /** Opens recordings of every format that is there now. */
  public static Recordings recordings() {
    return new Recordings(services(FORMATS));
  }

  /** The formats, those of higher service ranking first. */
  public static List<PhotonFormat> formats() {
    return recordings().formats();
  }

  /** Opens files of histograms of every format that is there now. */
  public static HistogramRecordings histogramRecordings() {
    return new HistogramRecordings(services(HISTOGRAM_FORMATS));
  }

  /** The formats of histograms, those of higher service ranking first. */
  public static List<HistogramFormat> histogramFormats() {
    return histogramRecordings().formats();
  }

  /** The formats that recordings are written in, of those that are there now. */
  public static RecordingExports exports() {
    return new RecordingExports(services(EXPORTS));
  }

  /** Opens files of spectra of every format that is there now. */
  public static SpectrumFiles spectrumFiles() {
    return new SpectrumFiles(services(SPECTRUM_FORMATS));
  }

  /** The drivers of instruments; what was left out is in its problems. */
  public static DriverRegistry drivers() {
    return new DriverRegistry(services(DRIVERS));
  }

  /** The analyses; what was left out is in its problems. */
  public static AnalysisRegistry analyses() {
    List<Analysis<?>> found = new ArrayList<>();
    services(ANALYSES).forEach(found::add);
    return new AnalysisRegistry(found);
  }

  private static <S> List<S> services(ServiceTracker<S, S> tracker) {
    ServiceReference<S>[] references = tracker.getServiceReferences();
    if (references == null) {
      return List.of();
    }
    ServiceReference<S>[] sorted = references.clone();
    Arrays.sort(sorted, (a, b) -> b.compareTo(a));
    List<S> services = new ArrayList<>();
    for (ServiceReference<S> reference : sorted) {
      S service = tracker.getService(reference);
      if (service != null) {
        services.add(service);
      }
    }
    return services;
  }
}
