package org.photonbench.runtime.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** The components that our bundles declare are read and satisfied in the OSGi runtime. */
class ComponentsTest {

  private final BundleContext context =
      FrameworkUtil.getBundle(ComponentsTest.class).getBundleContext();

  private List<Bundle> bundlesOfOurs() {
    List<Bundle> ours = new ArrayList<>();
    for (Bundle bundle : context.getBundles()) {
      if (bundle.getSymbolicName().startsWith("org.photonbench.")) {
        ours.add(bundle);
      }
    }
    return ours;
  }

  @Test
  void everyBundleResolves() {
    for (Bundle bundle : bundlesOfOurs()) {
      assertNotEquals(Bundle.INSTALLED, bundle.getState(), bundle + " does not resolve");
    }
  }

  @Test
  void everyDeclaredComponentIsSatisfied() {
    ServiceReference<ServiceComponentRuntime> reference =
        context.getServiceReference(ServiceComponentRuntime.class);
    assertNotNull(reference, "the service component runtime is absent");
    ServiceComponentRuntime runtime = context.getService(reference);
    List<String> faults = new ArrayList<>();
    for (Bundle bundle : bundlesOfOurs()) {
      String header = bundle.getHeaders().get("Service-Component");
      var described = runtime.getComponentDescriptionDTOs(bundle);
      if (header != null && described.isEmpty()) {
        faults.add(bundle.getSymbolicName() + ": declares components, none was read");
      }
      for (ComponentDescriptionDTO component : described) {
        for (ComponentConfigurationDTO configuration :
            runtime.getComponentConfigurationDTOs(component)) {
          if (configuration.state != ComponentConfigurationDTO.SATISFIED
              && configuration.state != ComponentConfigurationDTO.ACTIVE) {
            faults.add(component.name + ": state " + configuration.state);
          }
        }
      }
    }
    assertEquals(List.of(), faults);
  }
}
