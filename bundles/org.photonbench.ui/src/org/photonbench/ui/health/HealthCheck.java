package org.photonbench.ui.health;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.dto.BundleDTO;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.run.AnalysisRegistry;
import org.photonbench.device.driver.DriverFactory;
import org.photonbench.device.driver.DriverRegistry;
import org.photonbench.photon.HistogramFormat;
import org.photonbench.photon.PhotonFormat;
import org.photonbench.photon.io.write.RecordingExport;
import org.photonbench.spectrum.io.SpectrumFormat;
import org.photonbench.ui.Registries;
import org.photonbench.ui.health.Contribution.State;
import org.photonbench.ui.technique.Technique;
import org.photonbench.ui.technique.Techniques;

/** Looks at what the bundles contribute and at what failed. Slow: not for the UI thread. */
final class HealthCheck {
  private static final String OURS = "org.photonbench.";

  private final BundleContext context =
      FrameworkUtil.getBundle(HealthCheck.class).getBundleContext();
  private final List<Contribution> found = new ArrayList<>();

  private HealthCheck() {}

  /** Everything contributed, what failed first. */
  static List<Contribution> run() {
    HealthCheck check = new HealthCheck();
    check.services();
    check.components();
    check.techniques();
    check.bundles();
    check.found.sort(
        Comparator.comparing(Contribution::state)
            .thenComparing(Contribution::kind)
            .thenComparing(Contribution::name));
    return check.found;
  }

  private void services() {
    for (PhotonFormat format : Registries.formats()) {
      add("File format", named(format.name(), format.extensions()), bundleOf(format));
    }
    for (HistogramFormat format : Registries.histogramFormats()) {
      add("Histogram format", named(format.name(), format.extensions()), bundleOf(format));
    }
    for (SpectrumFormat format : Registries.spectrumFiles().formats()) {
      add("Spectrum format", named(format.name(), format.extensions()), bundleOf(format));
    }
    for (RecordingExport export : Registries.exports().exports()) {
      add("Export", export.name(), bundleOf(export));
    }
    DriverRegistry drivers = Registries.drivers();
    for (DriverFactory driver : drivers.drivers()) {
      add("Driver", driver.name() + " (" + driver.id() + ")", bundleOf(driver));
    }
    for (String problem : drivers.problems()) {
      found.add(new Contribution("Driver", "left out", State.FAILED, problem, ""));
    }
    AnalysisRegistry analyses = Registries.analyses();
    for (Analysis<?> analysis : analyses.analyses()) {
      add("Analysis", analysis.name() + " (" + analysis.id() + ")", bundleOf(analysis));
    }
    for (String problem : analyses.problems()) {
      found.add(new Contribution("Analysis", "left out", State.FAILED, problem, ""));
    }
  }

  private static String named(String name, List<String> extensions) {
    return name
        + " ("
        + extensions.stream().map(e -> "." + e).collect(Collectors.joining(", "))
        + ")";
  }

  private void add(String kind, String name, String bundle) {
    found.add(new Contribution(kind, name, State.WORKING, "", bundle));
  }

  private static String bundleOf(Object service) {
    Bundle bundle = FrameworkUtil.getBundle(service.getClass());
    return bundle == null ? "" : bundle.getSymbolicName() + " " + bundle.getVersion();
  }

  /** Declared components that could not be activated; those that work are among the services. */
  private void components() {
    ServiceReference<ServiceComponentRuntime> reference =
        context.getServiceReference(ServiceComponentRuntime.class);
    ServiceComponentRuntime runtime = reference == null ? null : context.getService(reference);
    if (runtime == null) {
      found.add(
          new Contribution(
              "Component",
              "Declarative Services",
              State.FAILED,
              "The service runtime is missing, so no contribution is found. Install PhotonBench"
                  + " again.",
              ""));
      return;
    }
    try {
      for (ComponentDescriptionDTO component : runtime.getComponentDescriptionDTOs()) {
        String reason = reason(runtime.getComponentConfigurationDTOs(component));
        if (!reason.isEmpty() && isOfInterest(component)) {
          BundleDTO bundle = component.bundle;
          found.add(
              new Contribution(
                  "Component",
                  component.name,
                  State.FAILED,
                  reason,
                  bundle.symbolicName + " " + bundle.version));
        }
      }
    } finally {
      context.ungetService(reference);
    }
  }

  private static boolean isOfInterest(ComponentDescriptionDTO component) {
    List<String> services = Arrays.asList(component.serviceInterfaces);
    return component.bundle.symbolicName.startsWith(OURS)
        || services.contains(PhotonFormat.class.getName())
        || services.contains(HistogramFormat.class.getName())
        || services.contains(SpectrumFormat.class.getName())
        || services.contains(RecordingExport.class.getName())
        || services.contains(DriverFactory.class.getName())
        || services.contains(Analysis.class.getName());
  }

  /** Why no configuration of a component works; empty if one does. */
  private static String reason(Collection<ComponentConfigurationDTO> configurations) {
    String reason = "";
    for (ComponentConfigurationDTO configuration : configurations) {
      switch (configuration.state) {
        case ComponentConfigurationDTO.FAILED_ACTIVATION ->
            reason = "It could not be started: " + firstLine(configuration.failure);
        case ComponentConfigurationDTO.UNSATISFIED_REFERENCE ->
            reason =
                "It needs services that are not there: "
                    + Arrays.stream(configuration.unsatisfiedReferences)
                        .map(unsatisfied -> unsatisfied.name)
                        .collect(Collectors.joining(", "));
        case ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION ->
            reason = "It needs a configuration that is not there.";
        default -> {
          return "";
        }
      }
    }
    return reason;
  }

  private static String firstLine(String text) {
    return text == null ? "no reason given" : text.lines().findFirst().orElse("");
  }

  private void techniques() {
    AnalysisRegistry analyses = Registries.analyses();
    for (Technique technique : Techniques.all()) {
      boolean there = analyses.find(technique.analysisId()).isPresent();
      found.add(
          new Contribution(
              "Perspective",
              technique.name(),
              there ? State.WORKING : State.FAILED,
              there
                  ? ""
                  : "The analysis '"
                      + technique.analysisId()
                      + "' is not there; install its"
                      + " bundle.",
              technique.contributor()));
    }
  }

  private void bundles() {
    for (Bundle bundle : context.getBundles()) {
      String name =
          bundle.getSymbolicName() == null ? bundle.getLocation() : bundle.getSymbolicName();
      String version = name + " " + bundle.getVersion();
      if (bundle.getState() == Bundle.INSTALLED) {
        found.add(new Contribution("Bundle", name, State.FAILED, whyUnresolved(bundle), version));
      } else if (name.startsWith(OURS) || uses(bundle)) {
        add("Bundle", name, version);
      }
    }
  }

  /** Whether a bundle of others builds on one of ours. */
  private static boolean uses(Bundle bundle) {
    BundleWiring wiring = bundle.adapt(BundleWiring.class);
    List<BundleWire> wires = wiring == null ? null : wiring.getRequiredWires(null);
    return wires != null
        && wires.stream()
            .map(wire -> wire.getProvider().getSymbolicName())
            .anyMatch(provider -> provider != null && provider.startsWith(OURS));
  }

  private static String whyUnresolved(Bundle bundle) {
    try {
      bundle.start(Bundle.START_TRANSIENT);
      return "It was not resolved before; it is now.";
    } catch (BundleException e) {
      String missing =
          String.valueOf(e.getMessage())
              .lines()
              .filter(line -> line.contains("Unresolved requirement"))
              .map(line -> line.strip().replace("Unresolved requirement: ", ""))
              .distinct()
              .collect(Collectors.joining("; "));
      return missing.isEmpty()
          ? firstLine(e.getMessage())
          : "It needs what is not there: " + missing;
    }
  }
}
