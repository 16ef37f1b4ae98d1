package org.photonbench.runtime.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/**
 * What a plain JVM finds through META-INF/services is what the OSGi runtime finds as components.
 */
class ServiceEntriesTest {

  private static final String OURS = "org.photonbench.";

  private final BundleContext context =
      FrameworkUtil.getBundle(ServiceEntriesTest.class).getBundleContext();

  @Test
  void componentsAndServiceEntriesAgree() throws IOException {
    ServiceReference<ServiceComponentRuntime> reference =
        context.getServiceReference(ServiceComponentRuntime.class);
    assertNotNull(reference, "the service component runtime is absent");
    ServiceComponentRuntime runtime = context.getService(reference);
    SortedSet<String> components = new TreeSet<>();
    SortedSet<String> entries = new TreeSet<>();
    for (Bundle bundle : context.getBundles()) {
      if (!bundle.getSymbolicName().startsWith(OURS)) {
        continue;
      }
      for (ComponentDescriptionDTO component : runtime.getComponentDescriptionDTOs(bundle)) {
        for (String provided : component.serviceInterfaces) {
          if (provided.startsWith(OURS)) {
            components.add(provided + " <- " + component.implementationClass);
          }
        }
      }
      addEntries(bundle, entries);
    }
    assertEquals(components, entries);
  }

  private static void addEntries(Bundle bundle, SortedSet<String> entries) throws IOException {
    Enumeration<URL> files = bundle.findEntries("META-INF/services", OURS + "*", false);
    if (files == null) {
      return;
    }
    for (URL file : Collections.list(files)) {
      String provided = file.getPath().substring(file.getPath().lastIndexOf('/') + 1);
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          String name = line.replaceFirst("#.*", "").strip();
          if (!name.isEmpty()) {
            entries.add(provided + " <- " + name);
          }
        }
      }
    }
  }
}
